package hsm

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/miekg/pkcs11"
)

// onSession runs fn with a borrowed session of the token.
func onSession[T any](t testing.TB, token *Token, fn func(*session) (T, error)) (T, error) {
	t.Helper()
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	return call(t.Context(), token, l, shared, fn)
}

func TestSessionsAreUsedByOneGoroutineAtATime(t *testing.T) {
	var inside, most atomic.Int64
	m := &mock{}
	m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		n := inside.Add(1)
		defer inside.Add(-1)
		for old := most.Load(); n > old && !most.CompareAndSwap(old, n); old = most.Load() {
		}
		time.Sleep(time.Millisecond) // long enough for a second one to enter
		return m.library.Sign(s, mechanism, key, data)
	}
	token := openTest(t, m.in)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	key, err := l.root("a")
	if err != nil {
		t.Fatal(err)
	}
	_, err = onSession(t, token, func(s *session) (struct{}, error) {
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				if _, err := s.hmac(key, nil); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		return struct{}{}, nil
	})
	if err != nil || most.Load() != 1 {
		t.Errorf("%d goroutines were on one session: %v", most.Load(), err)
	}
}

func TestSessionRefusesAfterItWasGivenBack(t *testing.T) {
	token := openTest(t)
	kept, err := onSession(t, token, func(s *session) (*session, error) { return s, nil })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kept.search(); !errors.Is(err, errNotLent) {
		t.Error(err)
	}
}

func TestNoMoreSessionsThanThePoolHolds(t *testing.T) {
	var inside, most atomic.Int64
	m := &mock{}
	m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		n := inside.Add(1)
		defer inside.Add(-1)
		for old := most.Load(); n > old && !most.CompareAndSwap(old, n); old = most.Load() {
		}
		time.Sleep(time.Millisecond)
		return m.library.Sign(s, mechanism, key, data)
	}
	opened := 0
	m.session = func(slot uint) (sh, error) {
		if opened++; opened > 6 { // one of them keeps the login
			return 0, pkcs11.Error(pkcs11.CKR_SESSION_COUNT)
		}
		return m.library.OpenSession(slot)
	}
	token := openTest(t, m.in)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 100 {
		all.Go(func() {
			if _, err := token.HMACRoot(t.Context(), "a", nil); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if most.Load() != 5 {
		t.Errorf("%d operations at once, want the 5 that the token has sessions for", most.Load())
	}
}

// A stale handle never reaches the library; it is looked up again.
func TestHandleOfAnEarlierLoginIsLookedUpAgain(t *testing.T) {
	m := &mock{}
	token := openTest(t, m.in)
	ctx := t.Context()
	if err := token.CreateRoot(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	want, err := token.HMACRoot(ctx, "a", nil)
	if err != nil {
		t.Fatal(err)
	}
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	old, err := l.root("a")
	if err != nil {
		t.Fatal(err)
	}
	token.distrust()
	if err := token.connect(ctx); err != nil {
		t.Fatal(err)
	}
	before := m.signs.Load()
	_, err = onSession(t, token, func(s *session) (struct{}, error) { return struct{}{}, second(s.hmac(old, nil)) })
	if !errors.Is(err, errStale) || m.signs.Load() != before {
		t.Errorf("a handle of the login before was used: %v", err)
	}
	if l, err = token.live(); err != nil {
		t.Fatal(err)
	}
	l.forget(l.roots["a"][0])
	l.remember("a", old)
	if got, err := token.HMACRoot(ctx, "a", nil); err != nil || !got.Equal(want) {
		t.Errorf("not looked up again: %v", err)
	}
	if !token.Up() {
		t.Error("the token is out")
	}
}
