package vault

import (
	"context"
	"errors"
	"time"

	"backupvault/ratelimit"
)

// sweepEvery is how often the sweeper looks for passed deadlines.
const sweepEvery = time.Second

// sweepLoop enforces deadlines, and carries pending changes out, that no request comes for.
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

// sweep destroys what is exhausted and can no longer be saved, and makes live what has
// waited its time. What it cannot commit now stays due.
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
		if !now.Before(deadline) {
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

// nextLook is when the sweeper has something to decide: when the attempts that keep a last
// chance open have passed, which goes before what is pending, or when that is due.
func (s state) nextLook(rules rules) (time.Time, bool) {
	if deadline, ok := s.counter.LastChance(rules.Policy); ok {
		return deadline, true
	}
	return s.pendingTime(rules)
}

// watch makes the sweeper look at the right time. It is called inside the update, so that
// the last decision's word counts.
func (v *Vault) watch(key accountKey, s state) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if deadline, ok := s.nextLook(v.rules); ok {
		v.due[key] = deadline
	} else {
		delete(v.due, key)
	}
}

// longestPause bounds how much later than a majority comes back the sweeper does.
const longestPause = time.Minute

// lookAgain makes the sweeper look again: a decision was not committed, or perhaps not. Each
// failure doubles the pause, as each is a line in the log for every account. A row that is
// not sound is left alone: it does not mend itself while the process runs.
func (v *Vault) lookAgain(key accountKey, cause error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if errors.Is(cause, ErrRow) {
		delete(v.due, key)
		delete(v.pauses, key)
		return
	}
	v.pauses[key] = min(max(2*v.pauses[key], sweepEvery), longestPause)
	v.due[key] = v.clock.Now().Add(v.pauses[key])
}

// rebuild finds the accounts that were exhausted, or had something pending, when the
// process before this one ended.
func (v *Vault) rebuild() error {
	err := v.walk(ClassCounter, func(value []byte) (s state, err error) {
		s.counter, err = ratelimit.Decode(value)
		return s, err
	})
	if err != nil {
		return err
	}
	return v.walk(ClassRecord, func(value []byte) (s state, err error) {
		s.record, err = decodeRecord(value)
		return s, err
	})
}

// walk watches all accounts of whom one row alone says that there is something to decide.
func (v *Vault) walk(class byte, decode func(value []byte) (state, error)) error {
	return v.store.Walk(class, func(key, value []byte) error {
		var account accountKey
		if copy(account[:], key) != len(account) || len(key) != len(account) {
			v.log.Error("a row's key is damaged: left out of the sweep", "class", class)
			return nil
		}
		s, err := decode(value)
		if err != nil { // its account is answered unavailable; the others are swept
			v.log.Error("a row is damaged: left out of the sweep", "class", class, v.accountName(account), "cause", err)
			return nil
		}
		v.mu.Lock()
		defer v.mu.Unlock()
		when, ok := s.nextLook(v.rules)
		if known, newer := v.due[account]; ok && (!newer || when.Before(known)) {
			v.due[account] = when
		}
		return nil
	})
}
