package shred

import (
	"fmt"
	"hash/maphash"
	"math/bits"
	"slices"
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
