package shred

import (
	"fmt"
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

// judge decides whether the file with this header may be opened. It returns nil if its root
// stands on a majority and no foreign root could. Where a token that is out could change
// the answer it says ErrNoMajority; the two fatal answers are certain.
func (h *header) judge(a answers) error {
	var holding, silent, out, foreign []string
	for _, m := range h.members {
		roots, answered := a[m.serial]
		switch {
		case !answered:
			out = append(out, m.serial)
			if m.counts() {
				silent = append(silent, m.serial)
			}
		case m.counts() && slices.Contains(roots, h.root()):
			holding = append(holding, m.serial)
		}
		if slices.ContainsFunc(roots, h.foreign) {
			foreign = append(foreign, m.serial)
		}
	}
	need := h.threshold()
	switch {
	case len(h.members)-len(out) < need:
		return fmt.Errorf("%w: %d of %d members, %d needed; out: %s", ErrNoMajority, len(h.members)-len(out), len(h.members), need, list(out))
	case len(holding)+len(silent) < need:
		return fmt.Errorf("%w (epoch %d; on %s)", ErrRolledBack, h.epoch, list(holding))
	case len(foreign) >= need:
		return fmt.Errorf("%w (epoch %d; on %s)", ErrForked, h.epoch, list(foreign))
	case len(holding) < need:
		return fmt.Errorf("%w: the root of epoch %d is on %s; out: %s", ErrNoMajority, h.epoch, list(holding), list(out))
	case len(foreign) > 0 && len(foreign)+len(out) >= need:
		return fmt.Errorf("%w: %s holds a root of another copy of this store; out: %s", ErrNoMajority, list(foreign), list(out))
	}
	return nil
}

// unfinished returns the members of the header before that may still hold its root; as many
// as its threshold could open the state before. A token that did not answer may hold it.
func (h *header) unfinished(a answers) (may []string, done bool) {
	for _, serial := range h.before.serials {
		roots, answered := a[serial]
		if !answered || slices.ContainsFunc(roots, h.isParent) {
			may = append(may, serial)
		}
	}
	return may, len(may) < h.before.threshold || h.epoch == 1
}

// isParent tells whether r is the root of the header before.
func (h *header) isParent(r root) bool { return r.epoch == h.epoch-1 && r.own == h.parent }

// mayCommit decides after step 1 (and again, about the roots that still stand, in step 4)
// whether the tokens that took part carry a commit from header old to header h:
//
//   - a majority of the new members, or the file could not be opened;
//   - a majority of the old members (tokens that leave are counted), so that two copies of
//     one file that go on differently meet on a token, whatever members they change;
//   - a majority of the old members that hold the old root, or step 3 could not be done.
func mayCommit(old, h *header, took []string) error {
	checks := []struct {
		what  string
		among []string
		need  int
	}{
		{"members", h.serials(), h.threshold()},
		{"members so far", old.serials(), old.threshold()},
		{"holders of the last root", old.holders().serials, old.threshold()},
	}
	for _, c := range checks {
		if n := common(c.among, took); n < c.need {
			return fmt.Errorf("%w: %d %s took part, %d needed", ErrNoMajority, n, c.what, c.need)
		}
	}
	return nil
}

// destroyed decides step 3: on how many of the old header's holders did this process's own
// call remove the old root? A majority of the old members makes sure that no other process
// can say the same, and leaves too few to open the old state.
func destroyed(old *header, ok []string) bool {
	return common(old.holders().serials, ok) >= old.threshold()
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
