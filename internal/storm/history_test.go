package storm

import (
	"fmt"
	"strings"
)

// history is what the books say of an account, for a failing run.
func (a *account) history() string {
	var b strings.Builder
	fmt.Fprintf(&b, "generation %d, destroyed %v, in doubt %v", a.generation, a.destroyed, a.doubt != nil)
	for _, g := range a.guesses {
		if g.method != a.current {
			continue
		}
		fmt.Fprintf(&b, "\n%6d right %v, answered %d, verified %v, settled %d; may be charged%s; may reset%s",
			g.first, g.right, g.answered, g.verified, g.settled, text(g.charges), text(g.resets))
	}
	return b.String()
}

func text(spans []*span) string {
	var b strings.Builder
	for _, s := range spans {
		switch s.end {
		case 0: // it did not
		case underWay:
			fmt.Fprintf(&b, " %d-", s.sent)
		default:
			fmt.Fprintf(&b, " %d-%d", s.sent, s.end)
		}
		if s.told {
			b.WriteString(" told")
		}
	}
	return b.String()
}
