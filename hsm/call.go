package hsm

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// mode tells whether an operation may run beside others on the same token.
type mode bool

const (
	shared mode = false
	alone  mode = true // searches
)

func (l *link) hold(m mode) (release func()) {
	if m == alone {
		l.quiet.Lock()
		return l.quiet.Unlock
	}
	l.quiet.RLock()
	return l.quiet.RUnlock
}

// call lends a session of l to fn and waits for the result until ctx ends or the call
// limit passes. The C call itself cannot be stopped: its goroutine is then abandoned with
// the session, its result is wiped, and what it did stays unknown. A call over the limit
// takes the token out, and so does a session that cannot be given back within it.
func call[T any](ctx context.Context, t *Token, l *link, m mode, fn func(*session) (T, error)) (T, error) {
	var none T
	s, err := l.borrow(ctx)
	if err != nil {
		return none, err
	}
	type result struct {
		value T
		err   error
	}
	var (
		settled atomic.Bool // by the result or by the caller's going, whichever is first
		done    = make(chan result, 1)
		hangs   = make(chan struct{})
		limit   = time.AfterFunc(t.limit, func() { t.takeOut(l, errHangs); close(hangs) })
	)
	go func() {
		release := l.hold(m)
		v, err := fn(s)
		release()
		usable := s.lend(false)
		wanted := settled.CompareAndSwap(false, true)
		if wanted {
			done <- result{v, err}
		} else if w, ok := any(v).(interface{ Wipe() }); ok && err == nil {
			w.Wipe()
		}
		// Beside the caller, and within the limit: a session may have to be closed and
		// another one opened.
		if broken := l.giveBack(s, usable && wanted); broken != nil {
			t.takeOut(l, broken)
		}
		limit.Stop()
	}()
	var gone error
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		gone = ctx.Err()
	case <-hangs:
		gone = errHangs
	}
	if settled.CompareAndSwap(false, true) {
		return none, gone
	}
	r := <-done // it came just in time
	return r.value, r.err
}

// onKey runs fn on the key that find names. A handle that the token does not know is looked
// up again by a search, once; fn runs again after a lost session only if that is harmless.
func onKey[T any](ctx context.Context, t *Token, find func(*inventory) (object, error), again bool, fn func(*session, object) (T, error)) (T, error) {
	var none T
	l, err := t.live()
	if err != nil {
		return none, err
	}
	for try := 0; ; try++ {
		key, err := t.find(ctx, l, find)
		if err != nil {
			return none, t.settle(l, err)
		}
		v, err := call(ctx, t, l, shared, func(s *session) (T, error) { return fn(s, key) })
		switch {
		case err == nil:
			return v, nil
		case try == 0 && lostHandle(err):
			l.forget(key)
		case try == 0 && again && lostSession(err):
		default:
			return none, t.settle(l, err)
		}
	}
}

// find looks a key up among those known under this login, then by a search of the token:
// only the token itself may say that it has no such key.
func (t *Token) find(ctx context.Context, l *link, find func(*inventory) (object, error)) (object, error) {
	l.mu.Lock()
	key, err := find(&l.inventory)
	l.mu.Unlock()
	if !errors.Is(err, ErrNoKey) {
		return key, err
	}
	found, err := t.search(ctx, l)
	if err != nil {
		return object{}, err
	}
	return find(found)
}
