package storm

import (
	"fmt"
	"slices"

	"backupvault/api"
	"backupvault/ratelimit"
)

// atLeast is how many guesses on m have certainly been answered since whatever may have
// reset its counter.
func (a *account) atLeast(m *method) (n int) {
	var last tick
	for _, g := range a.guesses {
		if g.method == m {
			last = max(last, lastEnd(g.resets))
		}
	}
	for _, g := range a.guesses {
		if g.method == m && g.answered > 0 && g.asked > last {
			n++
		}
	}
	return n
}

// atMost is how many guesses on m can be counted: those charged since its last acknowledged
// reset, and those that were noted and not settled at that reset.
func (a *account) atMost(m *method) (n int) {
	var last tick
	for _, g := range a.guesses {
		if g.method == m {
			last = max(last, lastTold(g.resets))
		}
	}
	noted := 0
	for _, g := range a.guesses {
		if g.method != m || g.verified {
			continue
		}
		n += chargedAfter(g, last)
		if g.first < last && (g.settled == 0 || g.settled > last) {
			noted++
		}
	}
	return n + min(noted, ratelimit.MaxOpen)
}

// lifetimeAtLeast and lifetimeAtMost are the same for the account's lifetime count.
func (a *account) lifetimeAtLeast() (n int) {
	last := lastEnd(a.renewals)
	for _, g := range a.guesses {
		if g.answered > 0 && len(g.resets) == 0 && (g.first > last || a.carried(g)) {
			n++
		}
	}
	return n
}

// carried tells whether another owner key has certainly come in without a proof after g was
// charged, before any proof can have taken g back: from then on none does.
func (a *account) carried(g *guess) bool {
	return slices.ContainsFunc(a.arrivals, func(in *span) bool {
		return in.told && in.sent > g.answered && !slices.ContainsFunc(a.renewals, func(proof *span) bool {
			return proof.end > g.first && proof.sent < in.end
		})
	})
}

func (a *account) lifetimeAtMost() (n int) {
	for _, g := range a.guesses {
		charged := a.lifetimeCharges(g)
		if g.verified {
			charged--
		}
		n += max(charged, 0)
	}
	return n
}

// lifetimeCharges are the charges of a guess that the lifetime count may still hold: made
// since the last proof, or carried past it by an owner key that came in without one.
func (a *account) lifetimeCharges(g *guess) (n int) {
	renewed, carried := lastTold(a.renewals), lastEnd(a.arrivals)
	for _, c := range g.charges {
		if c.end > renewed || c.sent < carried {
			n++
		}
	}
	return n
}

func lastEnd(spans []*span) (last tick) {
	for _, s := range spans {
		last = max(last, s.end)
	}
	return last
}

func lastTold(spans []*span) (last tick) {
	for _, s := range spans {
		if s.told {
			last = max(last, s.sent)
		}
	}
	return last
}

func chargedAfter(g *guess, last tick) (n int) {
	for _, c := range g.charges {
		if c.end > last {
			n++
		}
	}
	return n
}

// mayBeDestroyed tells why not, if a destruction of m for that reason comes too early.
func (a *account) mayBeDestroyed(m *method, reason api.Reason, l limits) error {
	switch {
	case reason == api.ReasonLimit && a.atMost(m) < l.method:
		return fmt.Errorf("destroyed for its limit %d after at most %d guesses since the last success", l.method, a.atMost(m))
	case reason == api.ReasonLifetime && a.lifetimeAtMost() < l.lifetime:
		return fmt.Errorf("destroyed for its lifetime limit %d after at most %d guesses", l.lifetime, a.lifetimeAtMost())
	case reason != api.ReasonLimit && reason != api.ReasonLifetime:
		return fmt.Errorf("destroyed for the reason %q", reason)
	}
	return nil
}

type limits struct{ method, lifetime int }
