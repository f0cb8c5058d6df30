package shred

import (
	"context"
	"slices"
)

// request is one call that waits for the committer.
type request struct {
	fn    func(Tx) error              // an update; requests like it share a commit
	alone func(context.Context) error // or work that has the committer for itself
	ctx   context.Context
	leans bool  // fn read what an update before it in its batch wrote
	err   error // outcome, valid once done is closed
	done  chan struct{}
}

// Update runs fn and commits what it wrote together with the updates of other callers. The
// functions of a commit run in order and each sees what the ones before it wrote. It
// returns nil once the commit can no longer be lost or undone, an error of fn's as it is (fn
// then left no trace; what it was decided on is committed), ErrNoMajority if nothing changed for want of tokens, or an ErrFatal.
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

// maxBatch bounds how much one commit carries. A large commit leaves many pages free, and
// bbolt writes the list of free pages with every commit after it: 48 enrolments at a million
// records give up some 450 pages, and a page of the list has room for 510.
const maxBatch = 48

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
