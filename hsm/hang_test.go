package hsm

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/miekg/pkcs11"
)

func TestHangingCall(t *testing.T) {
	m := &mock{}
	release := make(chan struct{})
	token := withKeys(t, m.in)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	var hang atomic.Bool
	entered := make(chan struct{}, 100)
	m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		if hang.Load() && mechanism == pkcs11.CKM_SHA256_HMAC { // a login signs, too
			entered <- struct{}{}
			<-release
		}
		return m.library.Sign(s, mechanism, key, data)
	}
	hang.Store(true)

	// The caller goes away: the operation ends for it, the token stays.
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-entered; cancel() }()
	if _, err := token.HMACRoot(ctx, "a", nil); !errors.Is(err, context.Canceled) || errors.Is(err, ErrDown) {
		t.Fatal(err)
	}
	if !token.Up() {
		t.Fatal("a caller that went away took the token out")
	}

	// The limit passes: the token is out, also for those who wait for a session.
	token.limit = 50 * time.Millisecond
	var all sync.WaitGroup
	for range 2 * maxSessions {
		all.Go(func() {
			if _, err := token.HMACRoot(t.Context(), "a", nil); !errors.Is(err, ErrDown) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if token.Up() {
		t.Fatal("a token whose calls hang is up")
	}

	// While calls hang, only so many further logins are tried: each could cost threads.
	hung := func() (links int) {
		token.mu.Lock()
		defer token.mu.Unlock()
		if token.connecting {
			return 0
		}
		return token.unclosed
	}
	waitFor(t, func() bool {
		if hung() < maxUnclosed && token.connect(t.Context()) == nil {
			_ = second(token.HMACRoot(t.Context(), "a", nil))
		}
		return hung() >= maxUnclosed
	})
	logins := m.ins.Load()
	if err := token.connect(t.Context()); !errors.Is(err, errHangs) || m.ins.Load() != logins {
		t.Errorf("%v, and %d more logins", err, m.ins.Load()-logins)
	}
	hang.Store(false)
	close(release)
	waitFor(t, func() bool { return hung() == 0 })
	token.limit = callLimit
	if err := token.connect(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := token.HMACRoot(t.Context(), "a", nil); err != nil {
		t.Error(err)
	}
}

// waitFor waits for something that will happen; only the test's own time limit ends it.
func waitFor(t testing.TB, ready func() bool) {
	t.Helper()
	for !ready() {
		if t.Context().Err() != nil {
			t.Fatal("never happened")
		}
		time.Sleep(time.Millisecond)
	}
}

func TestCancelledCallerStartsNothing(t *testing.T) {
	m := &mock{}
	token := openTest(t, m.in)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for range 50 { // a select would choose at random
		if err := token.CreateRoot(ctx, "a"); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
	if roots, err := token.Roots(t.Context()); err != nil || len(roots) != 0 {
		t.Error(roots, err)
	}
}

// Nobody may be waiting any more when the limit of a call passes.
func TestHangingCallOfACallerThatWentAway(t *testing.T) {
	m := &mock{}
	token := openTest(t, m.in)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	m.sign = func(sh, uint, oh, []byte) ([]byte, error) {
		cancel()
		<-release
		return make([]byte, 32), nil
	}
	token.limit = 50 * time.Millisecond
	if _, err := token.HMACRoot(ctx, "a", nil); !errors.Is(err, context.Canceled) && !errors.Is(err, ErrDown) {
		t.Error(err)
	}
	waitFor(t, func() bool { return !token.Up() })
	close(release)
	<-token.last.closed
	token.limit = callLimit
}

func TestSearchRunsAloneOnItsToken(t *testing.T) {
	var creating, searching, met atomic.Int64
	m := &mock{}
	m.generate = func(s sh, mechanism uint, public, private attr) (oh, oh, error) {
		creating.Add(1)
		defer creating.Add(-1)
		met.Add(searching.Load())
		time.Sleep(time.Millisecond)
		return m.library.Generate(s, mechanism, public, private)
	}
	m.find = func(s sh) ([]oh, error) {
		searching.Add(1)
		defer searching.Add(-1)
		met.Add(creating.Load())
		time.Sleep(time.Millisecond)
		return m.library.Find(s)
	}
	token := openTest(t, m.in)
	var all sync.WaitGroup
	for i := range 40 {
		all.Go(func() {
			err := second(token.Roots(t.Context()))
			if i%2 == 0 {
				err = token.CreateRoot(t.Context(), string(rune('a'+i)))
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if met.Load() != 0 {
		t.Errorf("a search and a create met %d times", met.Load())
	}
}
