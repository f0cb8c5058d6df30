package vault

import (
	"context"
	"errors"

	"backupvault/api"
	"backupvault/internal/failpoint"
	"backupvault/ratelimit"
)

// at is the moment of a decision on an account. It is called inside the update.
func (v *Vault) at(key accountKey) ratelimit.At {
	v.mu.Lock()
	defer v.mu.Unlock()
	at := ratelimit.At{Now: v.clock.Now(), Held: map[ratelimit.Seat]bool{}}
	if d := v.desks[key]; d != nil {
		for seat, a := range d.attempts {
			if a.phase == finishing {
				at.Held[ratelimit.Seat{Method: seat.method, Attempt: seat.attempt}] = true
			}
		}
	}
	return at
}

// commit decides on an account inside the update that makes the decision durable, a pending
// change that is due first. decide may run more than once; the last run counts. After the commit it drops from memory what
// is no longer noted and logs the events. The error is the decision's refusal, or a flat
// one for a fault whose cause is in the log.
func (v *Vault) commit(ctx context.Context, op string, key accountKey, decide func(state, ratelimit.At) decision) error {
	var d decision
	var before state
	err := v.store.Update(ctx, func(tx Tx) error {
		r, err := load(tx, key)
		if err != nil {
			return err
		}
		at := v.at(key)
		before = r.state
		if d = decideDue(v.rules, before, at); d.next == nil {
			d = decide(before, at)
		} else {
			d = d.before(decide(*d.next, at))
		}
		if d.next == nil {
			v.watch(key, before)
			return asError(d.refusal)
		}
		v.watch(key, *d.next)
		failpoint.Hit(op + ".decided")
		return r.save(tx, key, *d.next)
	})
	if err != nil {
		if d.next == nil && d.refusal != nil && errors.Is(err, d.refusal) {
			return d.refusal
		}
		v.lookAgain(key, err)
		if errors.Is(err, errTaken) { // nothing was written; whose it is, nobody is told
			return api.ErrConflict
		}
		return v.fault(op, key, err)
	}
	if d.next != nil {
		failpoint.Hit(op + ".committed")
	}
	v.mu.Lock()
	delete(v.pauses, key)
	if d.next != nil {
		v.brake.noted(key, v.clock.Now())
		v.dropVanished(key, before, *d.next)
	}
	v.mu.Unlock()
	for _, e := range d.events {
		v.logEvent(key, e)
	}
	return asError(d.refusal)
}

// asError avoids an error that holds a nil pointer.
func asError(e *api.Error) error {
	if e == nil {
		return nil
	}
	return e
}

// read looks at committed state. A pending change that it finds due it has carried out
// first; where that cannot be committed now, look sees the account as it is.
func (v *Vault) read(op string, key accountKey, look func(state)) error {
	s, err := v.view(key)
	if err == nil && s.isDue(v.rules, v.at(key)) {
		v.sweepAccount(key)
		s, err = v.view(key)
	}
	if err != nil {
		return v.fault(op, key, err)
	}
	look(s)
	return nil
}

func (v *Vault) view(key accountKey) (s state, err error) {
	err = v.store.View(func(tx Tx) error {
		r, err := load(tx, key)
		s = r.state
		return err
	})
	return s, err
}
