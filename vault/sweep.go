package vault

import (
	"context"
	"time"

	"backupvault/ratelimit"
)

// sweepEvery is how often the sweeper looks for passed deadlines.
const sweepEvery = time.Second

// sweepLoop enforces deadlines that no request comes to enforce.
func (v *Vault) sweepLoop() {
	defer close(v.stopped)
	ticker := time.NewTicker(sweepEvery)
	defer ticker.Stop()
	for {
		select {
		case <-v.stop:
			return
		case <-ticker.C:
			v.sweep()
		}
	}
}

// sweep destroys what is exhausted and can no longer be saved. What it cannot commit now
// stays due.
func (v *Vault) sweep() {
	v.sweeps.Lock()
	defer v.sweeps.Unlock()
	if !v.rebuilt {
		if err := v.rebuild(); err != nil {
			v.log.Error("the sweeper cannot read the counters; it will try again", "cause", err)
			return
		}
		v.rebuilt = true
	}
	v.mu.Lock()
	v.tidy()
	now := v.clock.Now()
	passed := map[accountKey]time.Time{}
	for key, deadline := range v.due {
		if now.After(deadline) {
			passed[key] = deadline
		}
	}
	v.mu.Unlock()
	for key, deadline := range passed {
		v.sweepAccount(key, deadline)
	}
}

func (v *Vault) sweepAccount(key accountKey, passed time.Time) {
	ctx, cancel := context.WithTimeout(context.Background(), workTime)
	defer cancel()
	var again time.Time
	err := v.commit(ctx, "sweep", key, func(s state, at ratelimit.At) (d decision) {
		d, again = decideSweep(v.rules, s, at)
		return d
	})
	if err != nil {
		return // logged; still due
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if !v.due[key].Equal(passed) {
		return // a start meanwhile gave it a later one
	}
	delete(v.due, key)
	if !again.IsZero() {
		v.due[key] = again
	}
}

// watch makes the sweeper look at an account after a deadline; the caller does not hold
// v.mu. It is called before the charge is durable: looking once too often does no harm.
func (v *Vault) watch(key accountKey, deadline time.Time) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if deadline.After(v.due[key]) {
		v.due[key] = deadline
	}
}

// rebuild finds the accounts that were exhausted when the process before this one ended.
func (v *Vault) rebuild() error {
	return v.store.Walk(ClassCounter, func(key, value []byte) error {
		var account accountKey
		if copy(account[:], key) != len(account) || len(key) != len(account) {
			v.log.Error("a counter's key is damaged: row left out of the sweep")
			return nil
		}
		c, err := ratelimit.Decode(value)
		if err != nil { // its account is answered unavailable; the others are swept
			v.log.Error("a counter is damaged: row left out of the sweep", v.accountName(account), "cause", err)
			return nil
		}
		if deadline, ok := c.LastChance(v.rules.Policy); ok {
			v.watch(account, deadline)
		}
		return nil
	})
}
