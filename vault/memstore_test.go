package vault_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"backupvault/api"
	"backupvault/shred"
)

var errDied = errors.New("the process that used this store is dead")

// memory is a disk that outlives processes; open gives one of them the store on it.
type memory struct {
	mu   sync.Mutex
	rows map[string][]byte
}

// memStore is a vault.Store over a memory with the semantics of the real one: callers that
// arrive while a commit runs share the next, functions of a batch see the earlier ones'
// results, an error of one leaves no trace, a batch that writes nothing is no commit.
type memStore struct {
	disk *memory

	mu      sync.Mutex
	waiting []*update
	running bool
	dead    bool
	// before is called with each batch before it becomes durable. Its first error fails the
	// batch; took says whether the batch is durable all the same.
	before func() (took bool, err error)
}

type update struct {
	fn   func(memTx) error
	done chan error
}

func newMemory() *memory { return &memory{rows: map[string][]byte{}} }

func (m *memory) open() *memStore { return &memStore{disk: m} }

// die ends the process: what is not durable is lost, no caller is answered with success.
func (s *memStore) die() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dead = true
}

func (s *memStore) setBefore(f func() (bool, error)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.before = f
}

// hold starts a commit of no account and keeps it under way until the returned function is
// called: what comes meanwhile queues for the next batch.
func (s *memStore) hold(t tb) (goOn func()) {
	under, end, ended := make(chan bool), make(chan bool), make(chan error)
	s.setBefore(func() (bool, error) {
		s.setBefore(nil)
		close(under)
		<-end
		return true, nil
	})
	go func() { ended <- s.update(func(tx memTx) error { return tx.Put(1, []byte("held"), nil) }) }()
	<-under
	return func() {
		close(end)
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
}

// takeQueue waits until n updates are queued and takes them out of the queue.
func (s *memStore) takeQueue(n int) []*update {
	for {
		s.mu.Lock()
		if len(s.waiting) == n {
			queue := s.waiting
			s.waiting = nil
			s.mu.Unlock()
			return queue
		}
		s.mu.Unlock()
		time.Sleep(time.Millisecond)
	}
}

// queue puts updates in the queue.
func (s *memStore) queue(all []*update) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting = append(s.waiting, all...)
}

type memTx struct {
	rows  map[string][]byte
	wrote *bool // nil: a view
}

func rowName(class byte, key []byte) string { return fmt.Sprintf("%d/%x", class, key) }

func (t memTx) Get(class byte, key []byte) ([]byte, error) {
	return append([]byte(nil), t.rows[rowName(class, key)]...), nil
}

func (t memTx) Put(class byte, key, value []byte) error {
	if t.wrote == nil {
		return errors.New("a view cannot write")
	}
	if len(value) > shred.MaxValue {
		return shred.ErrLimit
	}
	*t.wrote = true
	t.rows[rowName(class, key)] = append([]byte(nil), value...)
	return nil
}

func (t memTx) Delete(class byte, key []byte) error {
	if t.wrote == nil {
		return errors.New("a view cannot write")
	}
	*t.wrote = true
	delete(t.rows, rowName(class, key))
	return nil
}

func (s *memStore) update(fn func(memTx) error) error {
	u := &update{fn: fn, done: make(chan error, 1)}
	s.mu.Lock()
	if s.dead {
		s.mu.Unlock()
		return errDied
	}
	s.waiting = append(s.waiting, u)
	if !s.running {
		s.running = true
		go s.run()
	}
	s.mu.Unlock()
	return <-u.done
}

// run commits batches until nobody waits.
func (s *memStore) run() {
	for {
		s.mu.Lock()
		batch := s.waiting
		s.waiting = nil
		if len(batch) == 0 {
			s.running = false
			s.mu.Unlock()
			return
		}
		s.mu.Unlock()
		s.commit(batch)
	}
}

func (s *memStore) commit(batch []*update) {
	s.disk.mu.Lock()
	rows := maps.Clone(s.disk.rows)
	s.disk.mu.Unlock()
	var passed []*update
	changed := false
	for _, u := range batch {
		try, wrote := maps.Clone(rows), false
		if err := u.fn(memTx{try, &wrote}); err != nil {
			u.done <- err
			continue
		}
		rows, changed = try, changed || wrote
		passed = append(passed, u)
	}
	s.mu.Lock()
	before := s.before
	s.mu.Unlock()
	var err error
	took := true
	if before != nil && changed {
		took, err = before()
	}
	s.mu.Lock()
	dead := s.dead
	s.mu.Unlock()
	if dead {
		err, took = errDied, took && err != nil
	}
	if took {
		s.disk.mu.Lock()
		s.disk.rows = rows
		s.disk.mu.Unlock()
	}
	for _, u := range passed {
		u.done <- err
	}
}

func (s *memStore) view(fn func(memTx) error) error {
	s.disk.mu.Lock()
	rows := maps.Clone(s.disk.rows)
	s.disk.mu.Unlock()
	return fn(memTx{rows, nil})
}

type tx = interface {
	Get(class byte, key []byte) ([]byte, error)
	Put(class byte, key, value []byte) error
	Delete(class byte, key []byte) error
}

func (s *memStore) Update(_ context.Context, fn func(tx) error) error {
	return s.update(func(t memTx) error { return fn(t) })
}

func (s *memStore) View(fn func(tx) error) error {
	return s.view(func(t memTx) error { return fn(t) })
}

func (s *memStore) Walk(class byte, fn func(key, value []byte) error) error {
	return s.view(func(t memTx) error {
		for name, value := range t.rows {
			var c byte
			var key []byte
			if _, err := fmt.Sscanf(name, "%d/%x", &c, &key); err != nil {
				return err
			}
			if c != class {
				continue
			}
			if err := fn(key, value); err != nil {
				return err
			}
		}
		return nil
	})
}

// errNoMajority is what a store answers when it changed nothing.
var errNoMajority = fmt.Errorf("store: too few tokens answer: %w", api.ErrNoMajority)
