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
	var passed []accountKey
	for key, deadline := range v.due {
		if now.After(deadline) {
			passed = append(passed, key)
		}
	}
	v.mu.Unlock()
	for _, key := range passed {
		v.sweepAccount(key)
	}
}

func (v *Vault) sweepAccount(key accountKey) {
	ctx, cancel := context.WithTimeout(context.Background(), workTime)
	defer cancel()
	// What it could not commit stays due; the fault is logged.
	_ = v.commit(ctx, "sweep", key, func(s state, at ratelimit.At) decision {
		return decideSweep(v.rules, s, at)
	})
}

// watch makes the sweeper look when the attempts that keep a last chance open have passed.
// It is called inside the update, so that the last decision's word counts.
func (v *Vault) watch(key accountKey, c ratelimit.Counter) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if deadline, ok := c.LastChance(v.rules.Policy); ok {
		v.due[key] = deadline
	} else {
		delete(v.due, key)
	}
}

// lookAgain makes the sweeper look soon: a decision was not committed, or perhaps not.
func (v *Vault) lookAgain(key accountKey) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.due[key] = time.Time{}
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
		v.mu.Lock()
		defer v.mu.Unlock()
		deadline, ok := c.LastChance(v.rules.Policy)
		if _, newer := v.due[account]; ok && !newer {
			v.due[account] = deadline
		}
		return nil
	})
}
