package shred

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"
)

// Store is an open store. All methods may be called from any goroutine.
type Store struct {
	vaultID [16]byte
	file    *file
	opt     Options
	clock   *clock
	log     *slog.Logger

	// The committer's own; nobody else touches them while it runs.
	head       *header
	fleet      *fleet
	lastCommit time.Time

	// What readers see. The lock pairs a state with a bbolt transaction that fits it.
	stateMu sync.RWMutex
	state   *tree

	status atomic.Pointer[Status]

	queueMu sync.Mutex
	queue   []*request
	closing bool
	wake    chan struct{}

	fatalMu sync.Mutex
	fatal   error
	dead    chan struct{} // closed with the first fatal error

	stop    context.CancelFunc
	ended   chan struct{} // the committer has returned
	closed  sync.Once
	closeMu sync.RWMutex // held for reading by whoever uses the file
}

func newStore(f *file, head *header, t *tree, fl *fleet, o Options) *Store {
	s := &Store{
		vaultID: head.vaultID, file: f, opt: o, log: o.Log,
		head: head, fleet: fl, state: t,
		clock: newClock(o.Now, head.time),
		wake:  make(chan struct{}, 1),
		dead:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	s.publish()
	return s
}

// start lets the committer run.
func (s *Store) start() {
	ctx, cancel := context.WithCancel(context.Background())
	s.stop = cancel
	go func() {
		defer close(s.ended)
		s.serve(ctx)
	}()
}

// Err is nil until the store stops itself; then it is why, and matches ErrFatal.
func (s *Store) Err() error {
	s.fatalMu.Lock()
	defer s.fatalMu.Unlock()
	return s.fatal
}

// Done is closed when the store stops itself.
func (s *Store) Done() <-chan struct{} { return s.dead }

// fail stops the store for good.
func (s *Store) fail(err error) error {
	s.fatalMu.Lock()
	defer s.fatalMu.Unlock()
	if s.fatal == nil {
		if !errors.Is(err, ErrFatal) {
			err = fmt.Errorf("%w: %w", ErrFatal, err)
		}
		s.fatal = err
		s.log.Error("the store stopped", "cause", err)
		close(s.dead)
	}
	return s.fatal
}

// Now is the time that decisions go by: never before the highest time in the header, and
// never going back.
func (s *Store) Now() time.Time { return s.clock.Now() }

// reading calls f with the committed state. It holds a bbolt transaction meanwhile.
func (s *Store) reading(f func(*reader) error) error {
	s.closeMu.RLock()
	defer s.closeMu.RUnlock()
	if err := s.usable(); err != nil {
		return err
	}
	s.stateMu.RLock()
	state := s.state
	snap, err := s.file.snapshot()
	s.stateMu.RUnlock()
	if err != nil {
		return s.fail(err)
	}
	defer snap.close()
	return f(newReader(state, s.vaultID, snap))
}

func (s *Store) usable() error {
	if err := s.Err(); err != nil {
		return err
	}
	if s.file == nil {
		return ErrClosed
	}
	return nil
}

// View runs fn over the committed state: what Update had acknowledged when it began. It
// makes no call on a token. fn must be short, for pages that commits give up are not used again
// while it runs. A page that does not open stops the store.
func (s *Store) View(fn func(Tx) error) error {
	var fault error
	err := s.reading(func(r *reader) error {
		t := &tx{reader: r, own: writes{}, readOnly: true, fault: &fault}
		defer func() { t.done = true }()
		return fn(t)
	})
	if fault != nil {
		return s.fail(fault)
	}
	return err
}

// retire lets readers go on with the committed state while the next one is written over it:
// pages that are about to be replaced are kept in memory.
func (s *Store) retire(old map[pageName][]byte) {
	s.stateMu.Lock()
	defer s.stateMu.Unlock()
	t := *s.state
	t.before = old
	s.state = &t
}

// adopt makes the new state the committed one.
func (s *Store) adopt(h *header, t *tree, seats []*seat) {
	s.head = h
	s.fleet.settle(h, seats)
	s.stateMu.Lock()
	s.state = &tree{pathKey: t.pathKey, classes: t.classes}
	s.stateMu.Unlock()
	s.publish()
}

// Close commits what waits, stops, and gives the file up. Later calls return ErrClosed.
func (s *Store) Close() error {
	var err error
	s.closed.Do(func() {
		s.queueMu.Lock()
		s.closing = true
		s.queueMu.Unlock()
		s.stop()
		<-s.ended
		s.closeMu.Lock()
		defer s.closeMu.Unlock()
		err = s.file.close()
		s.file = nil
		s.state.pathKey.Wipe()
	})
	return err
}
