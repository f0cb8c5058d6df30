package shred

import (
	"math/bits"
	"strings"
	"testing"
)

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

// Exhaustive in each scope: nothing goes wrong. With BACKUPVAULT_PROVE=full some scopes have
// a header more.
func TestAttackModelHolds(t *testing.T) {
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
		if c.tries == 4 && !full() {
			c.tries = 3 // a quarter of all states
		}
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
func TestAttackModelNeedsEveryRule(t *testing.T) {
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
