package shred

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The counting of commit and open: pure functions, which the model in model_test.go runs
// too. docs/shred.md argues why each is needed.

// answers holds, per token that answered, the roots of this vault on it.
type answers map[string][]root

// foreign tells whether a root belongs to another history than this header's: of its own or a
// later epoch, and neither its root nor made from it. Older roots are leftovers, children
// are begun by a commit that never wrote its file.
func (h *header) foreign(r root) bool {
	switch {
	case r.epoch < h.epoch:
		return false
	case r.epoch == h.epoch:
		return r != h.root()
	}
	return r.epoch != h.epoch+1 || r.parent != h.id()
}

// leftovers are the roots on a token that are not the header's, by what becomes of them.
type leftovers struct {
	// children of the header were begun by a commit that never wrote this file: they are
	// removed before the next commit, between two judgements.
	children []string
	// older and foreign roots are evidence for other copies of this file of how far the token
	// was, and for this one of another history. Older ones go where the header's root
	// stands beside them, all of them once the next root does.
	older, foreign []string
}

func (l leftovers) rest() []string { return slices.Concat(l.older, l.foreign) }

// A token can hold the header's root and not count: its creation failed, but took effect.
func (h *header) leftovers(serial string, roots []root) (l leftovers) {
	counts := slices.Contains(h.members.holders(), serial)
	for _, r := range roots {
		switch {
		case r == h.root() && counts:
		case h.foreign(r):
			l.foreign = append(l.foreign, r.String())
		case r.epoch > h.epoch:
			l.children = append(l.children, r.String())
		default:
			l.older = append(l.older, r.String())
		}
	}
	return l
}

// judge decides whether the file with this header may be opened. It returns nil if its root
// stands on a majority and no foreign root could. Where a token that is out could change
// the answer it says ErrNoMajority; the two fatal answers are certain.
func (h *header) judge(a answers) error {
	var holding, silent []string
	for _, serial := range h.members.holders() {
		if roots, answered := a[serial]; !answered {
			silent = append(silent, serial)
		} else if slices.Contains(roots, h.root()) {
			holding = append(holding, serial)
		}
	}
	need, n := h.members.threshold(), common(h.members.serials(), slices.Collect(maps.Keys(a)))
	switch {
	case n < need:
		return fmt.Errorf("%w: %d of %d members, %d needed", ErrNoMajority, n, len(h.members), need)
	case len(holding)+len(silent) < need:
		return fmt.Errorf("%w (epoch %d; on %s)", ErrRolledBack, h.epoch, list(holding))
	}
	// Another history that began at the header before has the same members before it.
	fork := cmp.Or(h.dispute(h.members, a), h.dispute(h.before, a))
	if fork == nil && len(holding) < need {
		return fmt.Errorf("%w: the root of epoch %d is on %s; out: %s", ErrNoMajority, h.epoch, list(holding), list(silent))
	}
	return fork
}

// dispute tells whether a foreign root stands on a majority of these members, or could.
func (h *header) dispute(m members, a answers) error {
	var foreign, out []string
	for _, serial := range m.serials() {
		if roots, answered := a[serial]; !answered {
			out = append(out, serial)
		} else if slices.ContainsFunc(roots, h.foreign) {
			foreign = append(foreign, serial)
		}
	}
	switch {
	case len(foreign) == 0 || len(foreign)+len(out) < m.threshold():
		return nil
	case len(foreign) < m.threshold():
		return fmt.Errorf("%w: %s holds a root of another copy of this store; out: %s", ErrNoMajority, list(foreign), list(out))
	}
	return fmt.Errorf("%w (epoch %d; on %s)", ErrForked, h.epoch, list(foreign))
}

// unfinished returns the members of the header before that may still hold its root; as many
// as its threshold could open the state before. A token that did not answer may hold it.
func (h *header) unfinished(a answers) (may []string, done bool) {
	for _, serial := range h.before.holders() {
		roots, answered := a[serial]
		if !answered || slices.ContainsFunc(roots, h.isParent) {
			may = append(may, serial)
		}
	}
	return may, len(may) < h.before.threshold()
}

// isParent tells whether r is the root of the header before.
func (h *header) isParent(r root) bool { return r.epoch == h.epoch-1 && r.own == h.parent }

// mayCommit decides after step 1 whether the tokens that took part carry a commit from
// header old to header h:
//
//   - a majority of the new members, or the file could not be opened;
//   - of the old members a majority that hold the old root (tokens that leave are counted),
//     or step 3 could not be done. So two copies of one file that go on differently also
//     meet on a token, whatever members they change.
func mayCommit(old, h *header, took []string) error {
	if n := common(h.members.serials(), took); n < h.members.threshold() {
		return fmt.Errorf("%w: %d members take part, %d needed", ErrNoMajority, n, h.members.threshold())
	}
	if n := common(old.members.holders(), took); n < old.members.threshold() {
		return fmt.Errorf("%w: %d holders of the last root take part, %d needed", ErrNoMajority, n, old.members.threshold())
	}
	return nil
}

// destroyed decides step 3: on how many of the old header's holders did this process's own
// call remove the old root? A majority of the old members makes sure that no other process
// can say the same, and leaves too few to open the old state.
func destroyed(old *header, ok []string) bool {
	return common(old.members.holders(), ok) >= old.members.threshold()
}

// stands decides step 4: does the new root stand on a majority of both the new and the old
// members? mayCommit says why.
func stands(old, h *header, on []string) bool {
	return common(h.members.serials(), on) >= h.members.threshold() &&
		common(old.members.serials(), on) >= old.members.threshold()
}

func common(a, b []string) int {
	n := 0
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	return n
}

func list(serials []string) string {
	if len(serials) == 0 {
		return "none"
	}
	return strings.Join(serials, ", ")
}
