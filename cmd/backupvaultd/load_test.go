package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// load is people who recover their keys, one after the other, for as long as it runs.
type load struct {
	people   []*device
	keys     []*secret.Key
	released atomic.Int64
	refused  chan error
	stop     chan struct{}
	all      sync.WaitGroup
}

// newLoad enrols n people on a daemon.
func newLoad(t *testing.T, dir, url string, n int) *load {
	t.Helper()
	l := &load{refused: make(chan error, 1)}
	for i := range n {
		d := newDevice(t, dir, fmt.Sprint("person-", i))
		d.url = url
		l.keys = append(l.keys, d.enroll(t, rightPassword))
		d.method = &d.status(t).Methods[0]
		l.people = append(l.people, d)
	}
	return l
}

func (l *load) run() {
	l.stop = make(chan struct{})
	for i, d := range l.people {
		l.all.Go(func() { l.work(d, l.keys[i], l.stop) })
	}
}

// pause lets everybody finish what he has begun.
func (l *load) pause() {
	close(l.stop)
	l.all.Wait()
}

func (l *load) work(d *device, key *secret.Key, stop <-chan struct{}) {
	for {
		select {
		case <-stop:
			return
		default:
		}
		if err := d.releaseOnce(key); err != nil {
			select {
			case l.refused <- err:
			default:
			}
			return
		}
		l.released.Add(1)
	}
}

// goesOn waits for n more releases; nobody may be refused meanwhile.
func (l *load) goesOn(t *testing.T, what string, n int64) {
	t.Helper()
	target := l.released.Load() + n
	for deadline := time.After(2 * time.Minute); l.released.Load() < target; {
		select {
		case err := <-l.refused:
			t.Fatalf("%s: refused: %v", what, err)
		case <-deadline:
			t.Fatalf("%s: no releases any more", what)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// releaseOnce is one attempt, message by message, without a second try.
func (d *device) releaseOnce(key *secret.Key) error {
	a := &attempt{device: d, id: make([]byte, api.IDSize), method: *d.method, login: opaque.NewLogin(secret.Own([]byte(rightPassword)))}
	a.login.Floor = opaque.Floor{}
	rand.Read(a.id)
	ke2, err := a.start()
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	ke3, err := a.ke3(ke2)
	if err != nil {
		return err
	}
	out, err := a.finish(ke3)
	if err != nil {
		return fmt.Errorf("finish: %w", err)
	}
	k, err := a.open(out)
	if err == nil && !k.Equal(key) {
		err = errors.New("another key came back")
	}
	return err
}

// uncharged makes sure that nobody pays for a right password.
func (l *load) uncharged(t *testing.T) {
	t.Helper()
	for i, d := range l.people {
		if s := d.status(t); s.Methods[0].Failed != 0 || s.LifetimeFailed != 0 {
			t.Errorf("person %d: %d failed, lifetime %d", i, s.Methods[0].Failed, s.LifetimeFailed)
		}
	}
}
