package storm

import (
	"context"
	"errors"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
	"backupvault/ratelimit"
)

// mostRounds is how often the client library may begin an attempt that the vault lost, each
// time at the price of a charge.
const mostRounds = 3

// recover is the owner's way back, by the client library. An attempt that a kill cut off is
// taken up again by the next call.
func (c *caller) recover(ctx context.Context, a *account) {
	a.mu.Lock()
	m, changes, stuck := a.current, a.changes, a.doubt != nil
	a.mu.Unlock()
	if m == nil || stuck {
		return
	}
	reset := &span{sent: now(), end: underWay}
	var g *guess
	a.device.saved = func(at *client.Attempt) { g = a.noteSaved(m, at, reset, g) }
	if at := a.device.attempt; at != nil {
		a.device.saved(at)
	}
	got, err := c.library.Recover(ctx, secret.Own([]byte(m.password)))
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case err == nil:
		if g == nil || !got.Key.Equal(m.key) {
			c.fault(a, "another key came back")
			return
		}
		c.verified(g, reset)
	case errors.Is(err, api.ErrMustWait), errors.Is(err, api.ErrAttemptUnknown):
		reset.end = now()
	case errors.Is(err, api.ErrDestroyed), errors.Is(err, api.ErrNotEnrolled), errors.Is(err, api.ErrConflict):
		reset.end = now()
		c.toldGone(a, m, changes, err)
	case noAnswer(err):
		c.open(err)
	default:
		c.fault(a, "recover: %v", err)
	}
	a.settleCharges(g, reset, err)
}

// settleCharges takes back what the call cannot have been charged: a further round needs
// others whose starts closed the attempt as the oldest of three.
func (a *account) settleCharges(g *guess, call *span, err error) {
	if g == nil {
		return
	}
	rounds := 1
	if refused(err) {
		rounds = 0 // the last one was refused
	}
	rounds += a.othersSince(g, call.sent) / ratelimit.MaxOpen
	for _, charge := range g.charges {
		if charge.sent != call.sent {
			continue
		}
		if charge.end = min(charge.end, call.end); rounds <= 0 {
			charge.end = 0
		}
		rounds--
	}
}

// othersSince counts the charges of other guesses on g's method: each third may have closed g.
func (a *account) othersSince(g *guess, last tick) (n int) {
	for _, o := range a.guesses {
		if o.method == g.method && o != g {
			n += chargedAfter(o, last)
		}
	}
	return n
}

// noteSaved enters an attempt of the library into the books before it is sent.
func (a *account) noteSaved(m *method, at *client.Attempt, reset *span, before *guess) *guess {
	a.mu.Lock()
	defer a.mu.Unlock()
	if string(at.MethodID) != string(m.id) {
		return before // of a method that is gone: the library drops it
	}
	var g *guess
	for _, known := range a.guesses {
		if string(known.id) == string(at.ID) {
			g = known
		}
	}
	if g == before && g != nil {
		return g
	}
	if g == nil {
		g = &guess{method: m, id: at.ID, right: true, first: now()}
		a.guesses = append(a.guesses, g)
	}
	for range mostRounds {
		g.charges = append(g.charges, &span{sent: reset.sent, end: underWay})
	}
	g.resets = append(g.resets, reset)
	return g
}

// noAnswer tells that an operation of the library ended for want of an answer, so that its
// outcome is open.
func noAnswer(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, client.ErrUnreachable) || errors.Is(err, client.ErrTruncated) ||
		errors.Is(err, api.ErrUnavailable) || errors.Is(err, api.ErrNoMajority)
}
