package storm

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"sync"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/opaque"
	"backupvault/ratelimit"
)

// newGuess makes a guess at the live method; nil when there is none.
func (a *account) newGuess(right bool) *guess {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.current == nil {
		return nil
	}
	password := a.current.password
	if !right {
		password += " but wrong"
	}
	g := &guess{method: a.current, id: make([]byte, api.IDSize), right: right, login: opaque.NewLogin(secret.Own([]byte(password))), first: now(), busy: true}
	g.login.Floor = opaque.Floor{}
	rand.Read(g.id)
	a.guesses = append(a.guesses, g)
	return g
}

// cutOff finds a guess that was begun and never finished.
func (a *account) cutOff() *guess {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, g := range a.guesses {
		if g.method == a.current && g.login != nil && !g.finished && !g.busy {
			g.busy = true
			return g
		}
	}
	return nil
}

// start sends a guess's first message and notes what that can have done. nil: no KE2 came.
func (c *caller) start(ctx context.Context, a *account, g *guess) []byte {
	a.mu.Lock()
	charge, changes := &span{sent: now(), end: underWay}, a.changes
	g.charges = append(g.charges, charge)
	a.mu.Unlock()

	ksf := fastKSF.Hash()
	var answer api.ReleasePasswordAnswer
	err := c.post(ctx, a, "/v1/release/password/start", &api.ReleasePasswordStart{
		Protocol: api.Version, VaultID: c.vaultID, MethodID: g.method.id, KSFHash: ksf[:], AttemptID: g.id, KE1: g.login.KE1(),
	}, &answer)

	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case err == nil:
		c.answered(a, g, charge)
		return answer.KE2
	case errors.Is(err, api.ErrAttemptUnknown): // settled by others since its charge
		charge.end = now()
	case errors.Is(err, api.ErrMustWait):
		charge.end = 0 // not charged
	case errors.Is(err, api.ErrDestroyed), errors.Is(err, api.ErrNotEnrolled), errors.Is(err, api.ErrConflict):
		charge.end = 0
		c.toldGone(a, g.method, changes, err)
	case refused(err):
		c.fault(a, "start: %v", err)
	default:
		c.open(err)
	}
	return nil
}

func (c *caller) answered(a *account, g *guess, charge *span) {
	charge.end = now()
	c.tally.answered.Add(1)
	if g.answered == 0 {
		g.answered, g.asked = charge.end, charge.sent
	}
	if g.dead != 0 && g.dead < charge.sent {
		c.fault(a, "a guess was answered on a method that is gone")
	}
	if n := a.atLeast(g.method); n > c.limits.method {
		c.fault(a, "%d guesses were answered without a verified one", n)
	}
	if n := a.lifetimeAtLeast(); n > c.limits.lifetime {
		c.fault(a, "%d guesses were answered in a lifetime", n)
	}
}

// toldGone notes the answer that a method is no more, and holds it against what can have
// removed it.
func (c *caller) toldGone(a *account, m *method, changes int, why error) {
	steady := a.current == m && a.changes == changes && changes%2 == 0 && a.doubt == nil
	a.gone(m)
	if errors.Is(why, api.ErrDestroyed) && a.current == m {
		a.current, a.destroyed = nil, true
		c.tally.destroyed.Add(1)
	}
	if !steady {
		return // a change may have removed it
	}
	if !errors.Is(why, api.ErrDestroyed) {
		c.fault(a, "an acknowledged enrolment is lost: %v", why)
	} else if err := a.mayBeDestroyed(m, reason(why), c.limits); err != nil {
		c.fault(a, "%v", err)
	}
}

// twice sends the same first message twice at once: the answers must be the same, unless
// others closed the attempt between the two, as the oldest of three.
func (c *caller) twice(ctx context.Context, a *account, g *guess) []byte {
	var other []byte
	begun := now()
	var both sync.WaitGroup
	both.Go(func() { other = c.start(ctx, a, g) })
	ke2 := c.start(ctx, a, g)
	both.Wait()
	a.mu.Lock()
	defer a.mu.Unlock()
	if ke2 != nil && other != nil && !bytes.Equal(ke2, other) && a.othersSince(g, begun) < ratelimit.MaxOpen {
		c.fault(a, "one attempt was evaluated twice")
	}
	return ke2
}
