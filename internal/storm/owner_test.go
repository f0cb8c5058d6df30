package storm

import (
	"context"
	"errors"
	"fmt"

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
	others := 0
	for _, o := range a.guesses {
		if o.method == g.method && o != g {
			others += chargedAfter(o, call.sent)
		}
	}
	rounds += others / ratelimit.MaxOpen
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

// change enrols, changes the password or the key, or forgets, as decided.
func (c *caller) change(ctx context.Context, a *account, forget, newKey, prove bool) {
	a.mu.Lock()
	if a.doubt != nil {
		a.mu.Unlock()
		return
	}
	live, owner := a.current != nil, a.key
	forget = forget && live
	if !live && !prove {
		owner = nil
	}
	ch := &change{span: &span{sent: now(), end: underWay}, proven: owner != nil}
	if !forget {
		ch.next = &method{password: fmt.Sprintf("right horse battery %s %d", a.subject, now()), key: a.key}
		if newKey || a.key == nil {
			ch.next.key = secret.NewKey()
		}
		if ch.proven {
			a.renewals = append(a.renewals, ch.span)
		}
	}
	a.changes++
	a.mu.Unlock()
	var generation uint64
	var err error
	if forget {
		generation, err = c.library.Forget(ctx, owner)
	} else {
		var receipt *client.Receipt
		if receipt, err = c.library.Enroll(ctx, ch.next.key, secret.Own([]byte(ch.next.password)), owner); err == nil {
			generation, ch.next.id = receipt.Generation, receipt.MethodID
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.changes++
	c.changed(a, ch, generation, err)
}

// changed notes how a change ended.
func (c *caller) changed(a *account, ch *change, generation uint64, err error) {
	switch {
	case err == nil:
		ch.end, ch.told = now(), true
		if generation <= a.generation {
			c.fault(a, "generation %d after %d", generation, a.generation)
		}
		a.generation = generation
		if a.install(ch.next); ch.next == nil {
			c.tally.forgotten.Add(1)
		} else {
			c.tally.enrolled.Add(1)
		}
	case errors.Is(err, api.ErrConflict), ch.next == nil && errors.Is(err, api.ErrDestroyed):
		ch.end = 0 // destroyed meanwhile
	case errors.Is(err, api.ErrBudgetSpent) && !ch.proven:
		ch.end = 0
		if n := a.lifetimeAtMost(); n < c.limits.lifetime {
			c.fault(a, "lifetime budget spent after at most %d guesses", n)
		}
	case noAnswer(err):
		a.doubt = ch
		c.open(err)
	default:
		c.fault(a, "change, forget %v, proof %v: %v", ch.next == nil, ch.proven, err)
	}
}

// noAnswer tells that an operation of the library ended for want of an answer, so that its
// outcome is open.
func noAnswer(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, client.ErrUnreachable) || errors.Is(err, client.ErrTruncated) ||
		errors.Is(err, api.ErrUnavailable) || errors.Is(err, api.ErrNoMajority)
}
