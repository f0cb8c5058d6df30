package vault

import (
	"context"
	"errors"
	"time"
)

// closeGrace is how long open attempts may still finish when the vault closes.
const closeGrace = 30 * time.Second

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
