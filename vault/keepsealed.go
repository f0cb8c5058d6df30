package vault

import (
	"context"
	"sync"
	"time"
)

// When the fleet changes, what is sealed at rest follows in the background: a token that
// joined opens nothing that was sealed before, and one that left must not open what its
// entries still stand in. How far that has come needs no note: each part shows to whom it
// is sealed.

// Waits after a pass that left something.
const (
	firstReseal = time.Second
	lastReseal  = time.Minute
)

// Sealing is how far the records are sealed to the tokens in force.
type Sealing struct {
	Records uint64 // that hold something sealed, when the last pass began
	Sealed  uint64 // of them, to all tokens in force and nobody else
	Failed  uint64 // that could not be opened or written in the last pass; they are tried again
	Known   bool   // false: nothing was counted yet
}

type resealer struct {
	*Vault
	fleet Resealer
	wake  chan struct{} // told of each change of the fleet

	mu       sync.Mutex
	changes  int // of the fleet: a pass that began before one says nothing of what is now
	progress Sealing
}

// KeepSealed seals in the background, until Close, whatever is not sealed to exactly the
// tokens in force; again after each ChangeFleet. Call it at most once, before ChangeFleet.
func (v *Vault) KeepSealed(fleet Resealer) {
	r := &resealer{Vault: v, fleet: fleet, wake: make(chan struct{}, 1)}
	v.resealer = r
	v.busy.Add(1)
	go func() {
		defer v.busy.Done()
		r.loop()
	}()
}

// ChangeFleet runs change, which puts another fleet statement in force. Meanwhile nothing
// that was sealed under the old one waits for its commit, so what is committed later is
// sealed to the tokens of the new one, or found and sealed anew.
func (v *Vault) ChangeFleet(change func() error) error {
	v.fleet.Lock()
	err := change()
	v.fleet.Unlock()
	if r := v.resealer; r != nil && err == nil {
		r.mu.Lock()
		r.changes++
		r.progress = Sealing{}
		r.mu.Unlock()
		select {
		case r.wake <- struct{}{}:
		default:
		}
	}
	return err
}

// Sealing tells how far KeepSealed has come.
func (v *Vault) Sealing() Sealing {
	r := v.resealer
	if r == nil {
		return Sealing{}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.progress
}

// note changes the progress of a pass that began after that many changes of the fleet.
func (r *resealer) note(changes int, change func(*Sealing)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if changes == r.changes {
		change(&r.progress)
	}
}

func (r *resealer) changed() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.changes
}

func (r *resealer) loop() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		select {
		case <-r.stop:
			cancel()
		case <-ctx.Done():
		}
	}()
	wait := firstReseal
	for {
		var again <-chan time.Time // never, when all is done
		if err := r.pass(ctx); err == nil {
			wait = firstReseal
		} else {
			r.log.Warn("not every record is sealed to the fleet in force; it will be tried again", "cause", err, "again_in", wait.String())
			again, wait = time.After(wait), min(2*wait, lastReseal)
		}
		select {
		case <-again:
		case <-r.wake:
		case <-ctx.Done():
			return
		}
	}
}
