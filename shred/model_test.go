package shred

import (
	"fmt"
	"hash/maphash"
	"math/bits"
	"slices"
	"strings"
	"testing"
)

// The model: tokens, copies of the file and two processes that go on from any copy ever
// written, in every interleaving of their calls, with crashes anywhere and tokens that come and go.
// The decisions are the real ones of rules.go; only the calls are modelled. It looks for
//
//   - a commit acknowledged, or a copy opened, beside an acknowledged commit that is not
//     among its ancestors (two histories, or a rollback);
//   - a commit acknowledged, or a copy opened, while the state before it could still be opened.
//
// Each rule can be dropped; then the search must find one of these.

const modelTokens = 5 // of which a run uses some

// set is a set of tokens or of tries.
type set = uint16

// try is a header that a process made up, and the root with its name.
type try struct {
	parent  int8
	epoch   uint8
	members uint8
	part    uint8 // members that took part
	written bool
}

type step uint8

const (
	dead step = iota
	listing
	purging
	listingAgain
	serving
	creating
	writing
	destroying
	dropping
	checking
)

// process is one daemon. at counts the calls of the current step, one per token.
type process struct {
	step step
	at   uint8
	head int8 // try whose file it holds
	next int8 // try of the commit under way
	in   uint8
	took uint8
	ok   uint8
	past int8  // acknowledged when it began to open
	goal uint8 // members of the commit that waits for a judgement; 0: opening
	// what was on each token when it was listed; then what is stale there
	seen [modelTokens]set
}

type world struct {
	tries   [6]try
	n       uint8
	on      [modelTokens]set // roots on each token
	up      uint8
	acked   int8
	proc    [2]process
	starts  uint8 // budgets that are left
	toggles uint8
	changed bool // members were changed
}

// rules that a run drops.
type dropped struct {
	ownCall    bool // a destroy counts only where this call did it
	enough     bool // step 3 needs a majority of such calls
	check      bool // step 4
	foreign    bool // a foreign root that could stand on a majority stops the open
	sameEpoch  bool // ... also one of the same epoch
	twice      bool // judged again after the purge
	finish     bool // the root before is removed before anything is served
	evidence   bool // a returning token keeps its old roots until it has the new one
	mark       bool // the token that leaves gets the new root too
	oldMembers bool // a change of members needs a majority of the old ones
	before     bool // the members of the header before are judged too
}

type model struct {
	tokens  int
	change  uint8 // members after a change, 0: none
	drop    dropped
	headers map[string]*header
	tries   int // budget
	limit   int // of states
	states  int
}

// header is try i as the real thing.
func (m *model) header(w *world, i int8) *header {
	t := w.tries[i]
	var before try
	if t.parent >= 0 {
		before = w.tries[t.parent]
	}
	key := fmt.Sprint(i, t.parent, t.epoch, t.members, t.part, before.members, before.part)
	if h := m.headers[key]; h != nil {
		return h
	}
	h := &header{vaultID: testVault, epoch: uint64(t.epoch)}
	h.random[0] = byte(i + 1)
	for k := range modelTokens {
		if t.members&(1<<k) != 0 {
			h.members = append(h.members, member{modelSerial(k), uint64(t.part >> k & 1 * t.epoch)})
		}
	}
	if t.parent >= 0 {
		p := m.header(w, t.parent)
		h.parent, h.before = p.id(), p.members
	}
	m.headers[key] = h
	return h
}

func modelSerial(k int) string { return string(rune('A' + k)) }

// answers turns listings into what the rules take.
func (m *model) answers(w *world, p *process) answers {
	a := answers{}
	for k := range modelTokens {
		if p.in&(1<<k) == 0 {
			continue
		}
		roots := []root{}
		for i := range w.n {
			if p.seen[k]&(1<<i) != 0 {
				roots = append(roots, m.header(w, int8(i)).root())
			}
		}
		a[modelSerial(k)] = roots
	}
	return a
}

func names(mask uint8) []string {
	var out []string
	for k := range modelTokens {
		if mask&(1<<k) != 0 {
			out = append(out, modelSerial(k))
		}
	}
	return out
}

func (w *world) ancestor(a, of int8) bool {
	for ; of >= 0; of = w.tries[of].parent {
		if a == of {
			return true
		}
	}
	return a < 0
}

// openable tells whether the tokens could open try i now.
func (w *world) openable(i int8) bool {
	t, n := w.tries[i], 0
	for k := range modelTokens {
		if t.part&(1<<k) != 0 && w.on[k]&(1<<i) != 0 {
			n++
		}
	}
	return t.written && n >= majority(bits.OnesCount8(t.members))
}

// served checks the promises when try i is acknowledged or opened. past is what was
// acknowledged before: for an open, when it began, for it may always pause after its last call.
func (w *world) served(i, past int8) string {
	switch {
	case !w.ancestor(past, i) && !w.ancestor(i, past):
		return fmt.Sprintf("try %d is served beside acknowledged try %d", i, past)
	case w.tries[i].parent >= 0 && w.openable(w.tries[i].parent):
		return fmt.Sprintf("try %d is served while its parent %d can be opened", i, w.tries[i].parent)
	}
	return ""
}

// token returns the token of the process's next call: the two go in opposite orders.
func (p *process) token(which int, tokens int) int {
	if which == 0 {
		return int(p.at)
	}
	return tokens - 1 - int(p.at)
}

// node is a world with the way to it.
type node struct {
	world
	from   int32
	choice uint8 // which successor
}

// search explores, nearest first, everything that can follow w; it returns what went wrong and
// the way there. done: nothing was left out for the limit.
func (m *model) search(w world) (wrong string, trail []string, done bool) {
	nodes := []node{{world: w, from: -1}}
	seed := maphash.MakeSeed()
	seen := map[uint64]struct{}{}
	for i := 0; i < len(nodes); i++ {
		for c, s := range m.successors(nodes[i].world) {
			if s.wrong != "" {
				return s.wrong, append(m.trail(nodes, i), s.what()), false
			}
			key := maphash.Comparable(seed, s.world)
			if _, ok := seen[key]; ok {
				continue
			}
			if len(nodes) == m.limit {
				return "", nil, false
			}
			seen[key] = struct{}{}
			nodes = append(nodes, node{s.world, int32(i), uint8(c)})
		}
	}
	m.states = len(nodes)
	return "", nil, true
}

func (m *model) trail(nodes []node, i int) (out []string) {
	for ; nodes[i].from >= 0; i = int(nodes[i].from) {
		out = append(out, m.successors(nodes[nodes[i].from].world)[nodes[i].choice].what())
	}
	slices.Reverse(out)
	return out
}

type successor struct {
	world
	what  func() string
	wrong string
}

func (m *model) successors(w world) (out []successor) {
	add := func(next world, wrong, format string, args ...any) {
		out = append(out, successor{next, func() string { return fmt.Sprintf(format, args...) }, wrong})
	}
	for p := range w.proc {
		switch w.proc[p].step {
		case dead:
			for i := range int8(w.n) {
				if w.starts > 0 && w.tries[i].written {
					next := w
					next.starts--
					next.proc[p] = process{step: listing, head: i, in: 1<<m.tokens - 1, past: w.acked}
					add(next, "", "%d starts from try %d", p, i)
				}
			}
			continue
		case serving:
			for _, members := range m.choices(&w, p) {
				if next, ok := m.begin(w, p, members); ok {
					add(next, "", "%d begins to commit with members %v", p, names(members))
				}
			}
		default:
			next, wrong := m.step(w, p)
			add(next, wrong, "%d: step %d call %d -> step %d", p, w.proc[p].step, w.proc[p].at, next.proc[p].step)
		}
		if w.starts > 0 {
			next := w
			next.proc[p] = process{}
			add(next, "", "%d crashes in step %d", p, w.proc[p].step)
		}
	}
	for k := range m.tokens {
		if w.toggles > 0 {
			next := w
			next.toggles--
			next.up ^= 1 << k
			add(next, "", "token %s goes or comes", modelSerial(k))
		}
	}
	return out
}

// choices are the member sets that a process may commit with.
func (m *model) choices(w *world, p int) []uint8 {
	now := w.tries[w.proc[p].head].members
	if m.change == 0 || w.changed {
		return []uint8{now}
	}
	return []uint8{now, m.change}
}

// begin starts a commit of process p: after a judgement of all tokens where some are back.
func (m *model) begin(w world, p int, members uint8) (world, bool) {
	pr := &w.proc[p]
	if int(w.n) == m.tries {
		return w, false
	}
	pr.goal, pr.ok, pr.took = members, 0, 0
	if back := w.up & (w.tries[pr.head].members | members) &^ pr.in; back != 0 {
		pr.in |= back
		if m.listBack(&w, pr, back) {
			pr.step, pr.seen = listing, [modelTokens]set{}
			return w, true
		}
	}
	return m.create(w, p), true
}

// listBack notes what is stale on tokens that are back; newer: they hold more than that.
func (m *model) listBack(w *world, pr *process, back uint8) (newer bool) {
	h := m.header(w, pr.head)
	for k := range m.tokens {
		if back&(1<<k) == 0 {
			continue
		}
		pr.seen[k] = 0
		for i := range w.n {
			if l := h.leftovers(modelSerial(k), []root{m.header(w, int8(i)).root()}); w.on[k]&(1<<i) == 0 {
				continue
			} else if len(l.older) > 0 {
				pr.seen[k] |= 1 << i
			} else if len(l.rest())+len(l.children) > 0 {
				newer = true
			}
		}
	}
	return newer
}

func (m *model) create(w world, p int) world {
	pr := &w.proc[p]
	head := w.tries[pr.head]
	if int(w.n) == m.tries {
		pr.step, pr.goal = serving, 0
		return w
	}
	pr.next = int8(w.n)
	w.tries[w.n] = try{parent: pr.head, epoch: head.epoch + 1, members: pr.goal}
	w.n++
	w.changed = w.changed || pr.goal != head.members
	pr.step, pr.goal = creating, 0
	if m.drop.evidence {
		for k := range m.tokens {
			if head.members&(1<<k) != 0 {
				w.on[k] &^= pr.seen[k]
			}
		}
	}
	return w
}

// step makes the next call of process p, and after the last call of a step decides.
func (m *model) step(w world, p int) (world, string) {
	pr := &w.proc[p]
	k := pr.token(p, m.tokens)
	bit, answers := uint8(1)<<k, w.up&(1<<k) != 0
	last := int(pr.at) == m.tokens-1
	if pr.step == writing {
		w.tries[pr.next].written = true
		pr.step, pr.at, pr.ok = destroying, 0, 0
		return w, ""
	}
	if !answers {
		pr.in &^= bit
	}
	if pr.in&bit != 0 {
		m.call(&w, pr, k, bit)
	}
	if pr.at++; last {
		pr.at = 0
		return m.decide(w, p)
	}
	return w, ""
}

// call is one call on token k, which answers.
func (m *model) call(w *world, pr *process, k int, bit uint8) {
	switch pr.step {
	case listing, listingAgain:
		pr.seen[k] = w.on[k]
	case purging:
		h := m.header(w, pr.head)
		for i := range w.n {
			l := h.leftovers(modelSerial(k), []root{m.header(w, int8(i)).root()})
			remove := len(l.children) > 0 || (len(l.older) > 0 && pr.seen[k]&(1<<pr.head) != 0)
			if pr.seen[k]&(1<<i) == 0 || !remove {
				continue
			}
			if w.on[k]&(1<<i) == 0 {
				pr.ok = 1 // contended
			}
			w.on[k] &^= 1 << i
		}
	case creating:
		old, next := w.tries[pr.head].members, w.tries[pr.next].members
		if next&bit != 0 || (old&bit != 0 && !m.drop.mark) {
			w.on[k] |= 1 << pr.next
			pr.took |= bit
		}
	case destroying:
		if w.tries[pr.head].part&bit == 0 {
			return
		}
		if w.on[k]&(1<<pr.head) != 0 || m.drop.ownCall {
			pr.ok |= bit
		}
		w.on[k] &^= 1 << pr.head
	case dropping:
		if (w.tries[pr.head].members|w.tries[pr.next].members)&bit != 0 {
			w.on[k] &^= pr.seen[k]
		}
	case checking:
		if w.on[k]&(1<<pr.next) != 0 && pr.took&bit != 0 {
			pr.ok |= bit
		}
	}
}

// decide is what a process does when a step's calls are all made.
func (m *model) decide(w world, p int) (world, string) {
	pr := &w.proc[p]
	h := m.header(&w, pr.head)
	switch pr.step {
	case listing:
		if m.judge(h, m.answers(&w, pr)) != nil {
			return m.die(w, p), ""
		}
		pr.step, pr.ok = purging, 0
	case purging:
		if pr.ok == 1 {
			return m.die(w, p), ""
		}
		pr.step = listingAgain
		if m.drop.twice {
			return m.serve(w, p)
		}
	case listingAgain:
		a := m.answers(&w, pr)
		_, done := h.unfinished(a)
		if m.judge(h, a) != nil || (!done && !m.drop.finish) {
			return m.die(w, p), ""
		}
		return m.serve(w, p)
	case creating:
		w.tries[pr.next].part = pr.took & w.tries[pr.next].members
		if !m.mayCommit(&w, pr, pr.took) {
			return m.giveUp(w, p), ""
		}
		pr.step = writing
	case destroying:
		if !m.drop.enough && !destroyed(h, names(pr.ok)) {
			return m.die(w, p), ""
		}
		pr.step, pr.ok = dropping, 0
	case dropping:
		pr.step, pr.seen = checking, [modelTokens]set{}
		if m.drop.check {
			return m.acknowledge(w, p)
		}
	case checking:
		if !m.mayStand(&w, pr) {
			return m.die(w, p), ""
		}
		return m.acknowledge(w, p)
	}
	return w, ""
}

func (m *model) judge(h *header, a answers) error {
	if m.drop.foreign || m.drop.sameEpoch {
		for serial, roots := range a {
			a[serial] = slices.DeleteFunc(slices.Clone(roots), func(r root) bool {
				return h.foreign(r) && (m.drop.foreign || r.epoch == h.epoch)
			})
		}
	}
	if m.drop.before {
		h = &header{vaultID: h.vaultID, epoch: h.epoch, random: h.random, parent: h.parent, members: h.members}
	}
	return h.judge(a)
}

func (m *model) mayCommit(w *world, pr *process, took uint8) bool {
	old, h := m.header(w, pr.head), m.header(w, pr.next)
	if m.drop.oldMembers {
		return common(h.members.serials(), names(took)) >= h.members.threshold()
	}
	return mayCommit(old, h, names(took)) == nil
}

func (m *model) mayStand(w *world, pr *process) bool {
	old, h := m.header(w, pr.head), m.header(w, pr.next)
	return common(h.members.serials(), names(pr.ok)) >= h.members.threshold() &&
		(m.drop.oldMembers || common(old.members.serials(), names(pr.ok)) >= old.members.threshold())
}

func (m *model) die(w world, p int) world {
	w.proc[p] = process{}
	return w
}

// giveUp removes the roots of a try that did not get far enough.
func (m *model) giveUp(w world, p int) world {
	pr := &w.proc[p]
	for k := range m.tokens {
		if bit := uint8(1) << k; pr.took&bit != 0 {
			if w.up&bit != 0 {
				w.on[k] &^= 1 << pr.next
			} else {
				pr.in &^= bit
			}
		}
	}
	pr.step, pr.next, pr.took = serving, 0, 0
	return w
}

func (m *model) serve(w world, p int) (world, string) {
	pr := &w.proc[p]
	pr.step, pr.ok = serving, 0
	for k := range modelTokens { // what the last listing found beside the root is stale
		for i := range w.n {
			if l := m.header(&w, pr.head).leftovers(modelSerial(k), []root{m.header(&w, int8(i)).root()}); len(l.rest()) == 0 {
				pr.seen[k] &^= 1 << i
			}
		}
	}
	if pr.goal != 0 {
		return m.create(w, p), ""
	}
	past := pr.past
	pr.past = 0
	if wrong := w.served(pr.head, past); wrong != "" || w.ancestor(past, pr.head) {
		return w, wrong
	}
	return w, fmt.Sprintf("try %d is opened after try %d was acknowledged", pr.head, past)
}

func (m *model) acknowledge(w world, p int) (world, string) {
	pr := &w.proc[p]
	wrong := w.served(pr.next, w.acked)
	if pr.head = pr.next; w.ancestor(w.acked, pr.next) {
		w.acked = pr.next
	}
	pr.step, pr.next, pr.took, pr.ok = serving, 0, 0, 0
	return w, wrong
}

// scope is how far a search goes.
type scope struct {
	members, change uint8 // at the start; what a commit may change them to, 0: nothing
	tries           int   // headers, with the first
	starts, toggles uint8
}

const (
	tokA, tokB, tokC, tokD, tokE = 1, 2, 4, 8, 16
	abc                          = tokA | tokB | tokC
)

// start is a store that one process has just opened.
func (c scope) start() world {
	w := world{n: 1, up: c.members | c.change, starts: c.starts, toggles: c.toggles}
	w.tries[0] = try{parent: -1, epoch: 1, members: c.members, part: c.members, written: true}
	for k := range modelTokens {
		if c.members&(1<<k) != 0 {
			w.on[k] = 1
		}
	}
	w.proc[0] = process{step: serving, in: w.up}
	return w
}

const modelLimit = 2_000_000 // states

func (c scope) search(w world, drop dropped) (m *model, wrong string, trail []string, done bool) {
	m = &model{tokens: bits.Len8(w.up), change: c.change, tries: c.tries, drop: drop, headers: map[string]*header{}, limit: modelLimit}
	wrong, trail, done = m.search(w)
	return m, wrong, trail, done
}

// Two stories too long to be found from the start, told up to their last chapter. In both
// a stopped process has written try 1, a child of try 0, and another history went on.

// aReturn: B missed try 4 and comes back; A and C hold try 1, C is no member any more.
func aReturn() (scope, world) {
	const abd = tokA | tokB | tokD
	w := world{n: 5, up: abc | tokD, acked: 4, starts: 1}
	w.tries = [6]try{
		{parent: -1, epoch: 1, members: abc, part: abc, written: true},
		{parent: 0, epoch: 2, members: abc, part: tokA | tokC, written: true},
		{parent: 0, epoch: 2, members: abc, part: tokA | tokB, written: true},
		{parent: 2, epoch: 3, members: abd, part: abd, written: true},
		{parent: 3, epoch: 4, members: abd, part: tokA | tokD, written: true},
	}
	w.on = [modelTokens]set{1<<1 | 1<<4, 1 << 3, 1<<0 | 1<<1, 1 << 4}
	w.proc[0] = process{step: serving, head: 4, in: tokA | tokD}
	return scope{tries: 6}, w
}

// aLeave: C has left, B leaves next; B and C hold try 1. marked: C got the root of the
// header that it left.
func aLeave(marked bool) (scope, world) {
	w := world{n: 3, up: abc | tokD | tokE, acked: 2, starts: 1}
	w.tries = [6]try{
		{parent: -1, epoch: 1, members: abc, part: abc, written: true},
		{parent: 0, epoch: 2, members: abc, part: tokB | tokC, written: true},
		{parent: 0, epoch: 2, members: tokA | tokB | tokD, part: tokA | tokB | tokD, written: true},
	}
	w.on = [modelTokens]set{1 << 2, 1<<1 | 1<<2, 1 << 1, 1 << 2}
	if marked {
		w.on[2] |= 1 << 2
	}
	w.proc[0] = process{step: serving, head: 2, in: w.up}
	return scope{change: tokA | tokD | tokE, tries: 4}, w
}

// Exhaustive in each scope: nothing goes wrong.
func TestModelHolds(t *testing.T) {
	type story struct {
		scope
		world
	}
	stories := map[string]story{}
	for what, c := range map[string]scope{
		"three tokens":             {abc, 0, 4, 2, 0},
		"one of three may go":      {abc, 0, 3, 1, 1},
		"two, one may go":          {tokA | tokB, 0, 3, 2, 1},
		"four tokens":              {abc | tokD, 0, 3, 1, 0},
		"C is replaced by D":       {abc, tokA | tokB | tokD, 3, 1, 0},
		"D is added":               {abc, abc | tokD, 3, 1, 0},
		"D is removed":             {abc | tokD, abc, 3, 1, 0},
		"B is removed":             {tokA | tokB, tokA, 3, 2, 0},
		"A is replaced by B":       {tokA, tokB, 4, 2, 0},
		"a token alone may go":     {tokA, 0, 4, 3, 2},
		"C is removed, one may go": {abc, tokA | tokC, 3, 1, 1},
	} {
		stories[what] = story{c, c.start()}
	}
	c, w := aReturn()
	stories["a token returns to changed members"] = story{c, w}
	c, w = aLeave(true)
	stories["a second token leaves"] = story{c, w}
	for what, c := range stories {
		m, wrong, trail, done := c.search(c.world, dropped{})
		if wrong != "" {
			t.Errorf("%s: %s\n%s", what, wrong, strings.Join(trail, "\n"))
		}
		if !done {
			t.Errorf("%s: more than %d states", what, m.limit)
		}
		t.Logf("%s: %d states", what, m.states)
	}
}

// Each rule is needed: without it the search finds a broken promise.
func TestModelNeedsEveryRule(t *testing.T) {
	three, replaced := scope{abc, 0, 3, 2, 0}, scope{abc, tokA | tokB | tokD, 3, 2, 0}
	for what, c := range map[string]struct {
		drop dropped
		scope
	}{
		"a destroy counts only where this call did it":   {dropped{ownCall: true}, three},
		"a majority of such destroys":                    {dropped{enough: true}, three},
		"the last check":                                 {dropped{check: true}, three},
		"a foreign root stops the open":                  {dropped{foreign: true}, three},
		"... of the same epoch":                          {dropped{sameEpoch: true}, three},
		"judged again after the purge":                   {dropped{twice: true}, three},
		"the root before goes before anything is served": {dropped{finish: true}, replaced},
		"a majority of the old members takes part":       {dropped{oldMembers: true}, scope{tokA, tokB, 3, 2, 0}},
		"members before are judged too":                  {dropped{before: true}, replaced},
	} {
		_, wrong, trail, done := c.search(c.start(), c.drop)
		needed(t, what, wrong, trail, done)
	}
	c, w := aReturn()
	_, wrong, trail, done := c.search(w, dropped{evidence: true})
	needed(t, "a returning token keeps old roots until it has the new one", wrong, trail, done)
	c, w = aLeave(false)
	_, wrong, trail, done = c.search(w, dropped{mark: true})
	needed(t, "a leaving token gets the new root", wrong, trail, done)
}

func needed(t *testing.T, what, wrong string, trail []string, done bool) {
	t.Helper()
	if wrong == "" {
		t.Errorf("dropping %q breaks nothing (all searched: %v)", what, done)
	}
	t.Logf("without %q: %s after %d calls", what, wrong, len(trail))
}
