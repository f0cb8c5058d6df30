package storm

import (
	"context"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

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
		} else if ch.next.key != a.key {
			a.arrivals = append(a.arrivals, ch.span)
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
