package shred

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"

	"backupvault/internal/secret"
)

// Class parts the values of a store: each has its own tree and bucket. 1 to 255.
type Class = byte

// Tx is what a function sees of the store. It is for that function's goroutine, until it
// returns. Both names are aliases, so that other packages can declare the same interface.
type Tx = interface {
	// Get returns a copy of the value, or nil if there is none.
	Get(class Class, key []byte) ([]byte, error)
	// Put stores up to MaxValue bytes under a key of 1 to MaxKey bytes.
	Put(class Class, key, value []byte) error
	// Delete removes a value, if there is one.
	Delete(class Class, key []byte) error
}

// name is a value's name as a map key.
type name struct {
	class Class
	key   string
}

// writes are values by name; nil is a removal.
type writes map[name][]byte

// tx collects the writes of one function over those of the functions before it.
type tx struct {
	reader   *reader
	batch    writes // of the functions before; not to be changed
	own      writes
	readOnly bool
	done     bool
	fault    *error // first error that is the store's, not the caller's
}

func (t *tx) check(class Class, key []byte) error {
	switch {
	case t.done:
		return ErrTxDone
	case class == topClass || len(key) == 0 || len(key) > MaxKey:
		return fmt.Errorf("%w: class %d, key of %d bytes", ErrLimit, class, len(key))
	}
	return nil
}

func (t *tx) Get(class Class, key []byte) ([]byte, error) {
	if err := t.check(class, key); err != nil {
		return nil, err
	}
	for _, w := range []writes{t.own, t.batch} {
		if v, ok := w[name{class, string(key)}]; ok {
			return bytes.Clone(v), nil
		}
	}
	v, err := t.reader.get(class, key)
	if err != nil && *t.fault == nil {
		*t.fault = err
	}
	return v, err
}

func (t *tx) Put(class Class, key, value []byte) error {
	if len(value) > MaxValue {
		return fmt.Errorf("%w: value of %d bytes", ErrLimit, len(value))
	}
	return t.set(class, key, append([]byte{}, value...))
}

func (t *tx) Delete(class Class, key []byte) error { return t.set(class, key, nil) }

func (t *tx) set(class Class, key, value []byte) error {
	if err := t.check(class, key); err != nil {
		return err
	}
	if t.readOnly {
		return ErrReadOnly
	}
	t.own[name{class, string(key)}] = value
	return nil
}

// runBatch runs the functions of a batch in order and returns what the good ones wrote.
// Each request gets its error; err is the store's own.
func runBatch(r *reader, batch []*request) (all writes, err error) {
	all = writes{}
	for _, q := range batch {
		t := &tx{reader: r, batch: all, own: writes{}, fault: &err}
		q.err = isolate(func() error { return q.fn(t) })
		t.done = true
		if err != nil {
			return nil, err
		}
		if q.err == nil {
			maps.Copy(all, t.own)
		}
	}
	return all, nil
}

// isolate runs a caller's function so that nothing it does ends the committer: a panic and
// runtime.Goexit become ErrPanic.
func isolate(fn func() error) (err error) {
	err = ErrPanic
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("%w: %v", ErrPanic, p)
			}
		}()
		err = fn()
	}()
	<-done
	return err
}

// changes sorts writes by class and gives each its place.
func (w writes) changes(pathKey *secret.Key) map[byte][]change {
	out := map[byte][]change{}
	for n, v := range w {
		key := []byte(n.key)
		out[n.class] = append(out[n.class], change{item{key, v}, place(pathKey, n.class, key)})
	}
	return out
}

// request is one call that waits for the committer.
type request struct {
	fn    func(Tx) error              // an update; requests like it share a commit
	alone func(context.Context) error // or work that has the committer for itself
	ctx   context.Context
	err   error // outcome, valid once done is closed
	done  chan struct{}
}

// Update runs fn and commits what it wrote together with the updates of other callers. The
// functions of a commit run in order and each sees what the ones before it wrote. It
// returns nil once the commit can no longer be lost or undone, an error of fn's as it is (fn
// then left no trace), ErrNoMajority if nothing changed for want of tokens, or an ErrFatal.
// If ctx ends while fn waits for its turn, fn never runs; from then on ctx is ignored. fn
// must not call Update, and must not keep the Tx.
func (s *Store) Update(ctx context.Context, fn func(Tx) error) error {
	return s.submit(&request{fn: fn, ctx: ctx})
}

func (s *Store) submit(q *request) error {
	q.done = make(chan struct{})
	s.queueMu.Lock()
	if err := s.Err(); err != nil || s.closing {
		s.queueMu.Unlock()
		return orClosed(err)
	}
	s.queue = append(s.queue, q)
	s.queueMu.Unlock()
	s.poke()
	select {
	case <-q.done:
	case <-q.ctx.Done():
		if s.withdraw(q) {
			return q.ctx.Err()
		}
		<-q.done
	}
	return q.err
}

func (s *Store) poke() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// withdraw takes a request back that the committer has not taken yet.
func (s *Store) withdraw(q *request) bool {
	s.queueMu.Lock()
	defer s.queueMu.Unlock()
	i := slices.Index(s.queue, q)
	if i >= 0 {
		s.queue = slices.Delete(s.queue, i, i+1)
	}
	return i >= 0
}

func orClosed(err error) error {
	if err == nil {
		return ErrClosed
	}
	return err
}

// maxBatch bounds how much one commit carries.
const maxBatch = 1024

// take returns the next requests to serve together.
func (s *Store) take() []*request {
	s.queueMu.Lock()
	defer s.queueMu.Unlock()
	n := 0
	for n < len(s.queue) && n < maxBatch && s.queue[n].fn != nil {
		n++
	}
	if n == 0 && len(s.queue) > 0 {
		n = 1
	}
	batch := slices.Clone(s.queue[:n])
	s.queue = slices.Delete(s.queue, 0, n)
	return batch
}
