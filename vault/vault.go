package vault

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"backupvault/api"
	"backupvault/internal/failpoint"
	"backupvault/internal/secret"
	"backupvault/ratelimit"
)

const (
	// workTime bounds what a request may take after its caller may have gone: a charge
	// that is under way is always carried to its end.
	workTime = time.Minute

	// closeGrace is how long open attempts may still finish when the vault closes.
	closeGrace = 30 * time.Second
)

// Vault runs the steps of every operation. It is safe for use by many goroutines.
type Vault struct {
	id          [api.IDSize]byte
	statement   func() [api.HashSize]byte
	rules       rules
	maxAccounts int
	logKey      *secret.Key

	store  Store
	sealer Sealer
	signer Signer
	clock  Clock
	gates  map[api.Kind]Gate
	log    *slog.Logger

	sweeps  sync.Mutex // one sweep at a time; guards rebuilt
	rebuilt bool
	stop    chan struct{} // closed to end the sweeper
	stopped chan struct{} // closed when it has ended
	busy    sync.WaitGroup
	stirred chan struct{} // told when an attempt leaves memory

	mu      sync.Mutex // never held while the store, an HSM or a gate works
	desks   map[accountKey]*desk
	due     map[accountKey]time.Time // when the sweeper looks at an account; see watch
	closing bool                     // nothing new begins
	closed  bool                     // nothing at all
}

// New makes a vault over an open store and starts its sweeper. The caller ends it with
// Close.
func New(c Config, store Store, sealer Sealer, signer Signer, clock Clock, log *slog.Logger) (*Vault, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	logKey, err := secret.KeyFrom(c.LogKey.Bytes())
	if err != nil {
		return nil, err
	}
	v := &Vault{
		id: c.VaultID, statement: c.Statement, rules: rules{c.Policy, c.Replace}, maxAccounts: c.MaxAccounts, logKey: logKey,
		store: store, sealer: sealer, signer: signer, clock: clock, log: log,
		gates: map[api.Kind]Gate{api.KindPassword: passwordGate{}},
		stop:  make(chan struct{}), stopped: make(chan struct{}), stirred: make(chan struct{}, 1),
		desks: map[accountKey]*desk{}, due: map[accountKey]time.Time{},
	}
	go v.sweepLoop()
	return v, nil
}

// Close ends the vault: nothing new begins, open attempts may finish until their deadline,
// for 30 seconds at most or until ctx is done; then everything in memory is wiped. Attempts
// that it cut off stay noted in the store.
func (v *Vault) Close(ctx context.Context) error {
	v.mu.Lock()
	again := v.closing
	v.closing = true
	v.mu.Unlock()
	if again {
		return errors.New("vault: closed twice")
	}
	err := v.drain(ctx)
	close(v.stop)
	<-v.stopped

	v.mu.Lock()
	v.closed = true
	v.mu.Unlock()
	v.busy.Wait() // no request begins any more; each is bounded by workTime

	v.mu.Lock()
	defer v.mu.Unlock()
	for key, d := range v.desks {
		for _, a := range d.attempts {
			v.drop(key, a)
		}
		if d.enrolment != nil {
			d.closeEnrolment(d.enrolment)
		}
	}
	clear(v.desks)
	v.logKey.Wipe()
	return err
}

// drain waits until no attempt in memory can still finish.
func (v *Vault) drain(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, closeGrace)
	defer cancel()
	for {
		v.mu.Lock()
		v.tidy()
		open := 0
		for _, d := range v.desks {
			open += len(d.attempts)
		}
		v.mu.Unlock()
		if open == 0 {
			return nil
		}
		select {
		case <-v.stirred:
		case <-time.After(sweepEvery): // a deadline may have passed
		case <-ctx.Done():
			v.log.Warn("closed with attempts open; they count as failed at their deadline", "open", open)
			return ctx.Err()
		}
	}
}

// stir tells drain that an attempt has left.
func (v *Vault) stir() {
	select {
	case v.stirred <- struct{}{}:
	default:
	}
}

// enter begins an operation and returns what ends it. While the vault closes, only
// operations that end something are let in.
func (v *Vault) enter(ends bool) (leave func(), err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.closed || v.closing && !ends {
		return nil, api.ErrUnavailable
	}
	v.busy.Add(1)
	return v.busy.Done, nil
}

// detach keeps work going when its caller goes away.
func detach(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), workTime)
}

// at is the moment of a decision on an account. It is called inside the update.
func (v *Vault) at(key accountKey) ratelimit.At {
	v.mu.Lock()
	defer v.mu.Unlock()
	at := ratelimit.At{Now: v.clock.Now(), Held: map[ratelimit.ID]bool{}}
	if d := v.desks[key]; d != nil {
		for seat, a := range d.attempts {
			if a.phase == finishing {
				at.Held[seat.attempt] = true
			}
		}
	}
	return at
}

// commit decides on an account inside the update that makes the decision durable. decide
// may run more than once; the last run counts. After the commit it drops from memory what
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
		before, d = r.state, decide(r.state, v.at(key))
		if d.next == nil {
			v.watch(key, before.counter)
			return asError(d.refusal)
		}
		v.watch(key, d.next.counter)
		failpoint.Hit(op + ".decided")
		return r.save(tx, key, *d.next)
	})
	if err != nil {
		if d.next == nil && d.refusal != nil && errors.Is(err, d.refusal) {
			return d.refusal
		}
		v.lookAgain(key)
		return v.fault(op, key, err)
	}
	if d.next != nil {
		failpoint.Hit(op + ".committed")
		v.mu.Lock()
		v.dropVanished(key, before, *d.next)
		v.mu.Unlock()
	}
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

// read decides on committed state without changing it.
func (v *Vault) read(op string, key accountKey, look func(state)) error {
	err := v.store.View(func(tx Tx) error {
		r, err := load(tx, key)
		if err == nil {
			look(r.state)
		}
		return err
	})
	if err != nil {
		return v.fault(op, key, err)
	}
	return nil
}
