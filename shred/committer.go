package shred

import (
	"context"
	"errors"
	"time"
)

// The committer is the one goroutine that calls tokens and writes the file.

// serve answers requests until the store is closed or stops itself.
func (s *Store) serve(ctx context.Context) {
	retry := time.NewTicker(s.opt.Retry)
	defer retry.Stop()
	for {
		select {
		case <-s.wake:
		case <-retry.C:
			s.restore(context.Background())
		case <-s.dead:
		case <-ctx.Done():
		}
		for s.serveNext(ctx) {
		}
		if s.Err() != nil || ctx.Err() != nil {
			s.refuseRest()
			return
		}
	}
}

// serveNext answers the requests that share the next commit. It returns false if none wait.
func (s *Store) serveNext(ctx context.Context) bool {
	if s.Err() != nil || !s.awaitInterval(ctx) {
		return false
	}
	batch := s.take()
	if len(batch) == 0 {
		return false
	}
	if batch[0].alone != nil {
		batch[0].err = batch[0].alone(context.WithoutCancel(batch[0].ctx))
	} else {
		s.serveBatch(batch)
	}
	for _, q := range batch {
		close(q.done)
	}
	return true
}

// serveBatch decides the updates of a batch in order and commits what they wrote.
func (s *Store) serveBatch(batch []*request) {
	t, w, err := s.decide(batch)
	ctx := context.Background()
	if err == nil && len(w.puts) > 0 {
		s.rejoin(ctx)
		err = s.commitOrFail(ctx, t, w, s.head.members.serials(), s.fleet.seats)
	}
	for _, q := range batch {
		// A refusal that leans on an update which is not committed refuses nothing.
		if q.err == nil || err != nil && q.leans {
			q.err = err
		}
	}
}

// decide runs the updates of a batch and returns the state after them, with the pages to
// write for it. The error is the store's own; each request has its outcome.
func (s *Store) decide(batch []*request) (t *tree, w *writer, err error) {
	err = s.reading(func(r *reader) error {
		all, err := runBatch(r, batch)
		if err == nil {
			t, w, err = r.next(all.changes(r.placer))
		}
		return err
	})
	if errors.Is(err, ErrDamaged) {
		err = s.fail(err)
	}
	return t, w, err
}

// commitOrFail commits and stops the store after a fatal error.
func (s *Store) commitOrFail(ctx context.Context, t *tree, w *writer, members []string, seats []*seat) error {
	if err := s.Err(); err != nil {
		return err
	}
	s.lastCommit = time.Now()
	err := s.commit(ctx, t, w, members, seats)
	s.publish()
	if errors.Is(err, ErrFatal) {
		return s.fail(err)
	}
	return err
}

// commitNothing moves the root without a change of the map.
func (s *Store) commitNothing(ctx context.Context, members []string, seats []*seat) error {
	return s.commitOrFail(ctx, s.state, new(writer), members, seats)
}

// awaitInterval sleeps until the next commit may start; false: the store stopped meanwhile.
func (s *Store) awaitInterval(ctx context.Context) bool {
	wait := s.opt.MinCommitInterval - time.Since(s.lastCommit)
	if wait <= 0 {
		return true
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done(): // closing: the last commit waits for nothing
	case <-s.dead:
		return false
	}
	return true
}

// refuseRest answers what nobody will serve any more.
func (s *Store) refuseRest() {
	s.queueMu.Lock()
	defer s.queueMu.Unlock()
	for _, q := range s.queue {
		q.err = orClosed(s.Err())
		close(q.done)
	}
	s.queue = nil
}
