package hsm

import (
	"context"
	"errors"
	"io/fs"
	"slices"
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

// The codes by which tokens say that a handle or a session is gone, and what may run twice.
func TestLostHandlesAndSessions(t *testing.T) {
	ctx := t.Context()
	for _, code := range []pkcs11.Error{pkcs11.CKR_OBJECT_HANDLE_INVALID, pkcs11.CKR_KEY_HANDLE_INVALID,
		pkcs11.CKR_SESSION_HANDLE_INVALID, pkcs11.CKR_SESSION_CLOSED} {
		var fail atomic.Bool
		var closed closings
		m := &mock{}
		m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
			if fail.CompareAndSwap(true, false) {
				return nil, code
			}
			return m.library.Sign(s, mechanism, key, data)
		}
		closed.note(m)
		token := openTest(t, m.in)
		if err := token.CreateRoot(ctx, "a"); err != nil {
			t.Fatal(err)
		}
		fail.Store(true)
		if _, err := token.HMACRoot(ctx, "a", nil); err != nil || !token.Up() {
			t.Errorf("%v: %v", code, err)
		}
		l, err := token.live()
		if err != nil {
			t.Fatal(err)
		}
		waitFor(t, func() bool { return len(l.pool) == cap(l.pool) })
		if lost := lostSession(code); lost != (len(closed.all()) == 0) {
			t.Errorf("%v: closed %v: a lost session must not be closed, any other must", code, closed.all())
		}
	}
	m := &mock{}
	tries := 0
	m.generate = func(sh, uint, attr, attr) (oh, oh, error) {
		tries++
		return 0, 0, pkcs11.Error(pkcs11.CKR_SESSION_HANDLE_INVALID)
	}
	token := openTest(t, m.in)
	if err := token.CreateRoot(ctx, "a"); !errors.Is(err, ErrDown) || tries != 1 || token.Up() {
		t.Errorf("create: %v after %d tries", err, tries)
	}
}

// Whatever a token answers that is no answer takes it out, closes the session and is not
// mistaken for a missing key.
func TestUnexpectedAnswersTakeTheTokenOut(t *testing.T) {
	codes := []pkcs11.Error{pkcs11.CKR_GENERAL_ERROR, pkcs11.CKR_DEVICE_ERROR, pkcs11.CKR_DEVICE_REMOVED, pkcs11.CKR_TOKEN_NOT_PRESENT,
		pkcs11.CKR_USER_NOT_LOGGED_IN, pkcs11.CKR_OPERATION_ACTIVE, pkcs11.CKR_FUNCTION_FAILED, pkcs11.CKR_HOST_MEMORY,
		pkcs11.CKR_CRYPTOKI_NOT_INITIALIZED, pkcs11.CKR_BUFFER_TOO_SMALL, pkcs11.CKR_VENDOR_DEFINED}
	cases := map[string]error{}
	for _, code := range codes {
		cases[code.Error()] = code
	}
	cases["no such file"] = fs.ErrNotExist // whoever puts it there, it is no answer
	for what, fault := range cases {
		var closed closings
		var on sh
		m := &mock{sign: func(s sh, _ uint, _ oh, _ []byte) ([]byte, error) { on = s; return nil, fault }}
		closed.note(m)
		token := openTest(t, m.in)
		if err := token.CreateRoot(t.Context(), "a"); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			_, err := token.HMACRoot(t.Context(), "a", nil)
			if !errors.Is(err, ErrDown) || errors.Is(err, fs.ErrNotExist) {
				t.Errorf("%s: %v", what, err)
			}
		}
		if token.Up() || m.signs.Load() != 1 {
			t.Errorf("%s: up %v, %d calls", what, token.Up(), m.signs.Load())
		}
		<-token.last.closed
		if all := closed.all(); !slices.Contains(all, on) || len(all) <= maxSessions {
			t.Errorf("%s: %d sessions closed, the faulty one among them: %v", what, len(all), slices.Contains(all, on))
		}
	}
}

func TestValuesOfTheWrongSize(t *testing.T) {
	ctx := t.Context()
	for _, size := range []int{0, 1, 31, 33, 64} {
		m := &mock{}
		token := withKeys(t, m.in)
		if err := token.CreateRoot(ctx, "a"); err != nil {
			t.Fatal(err)
		}
		m.sign = func(sh, uint, oh, []byte) ([]byte, error) { return make([]byte, size), nil }
		if _, err := token.HMACRoot(ctx, "a", nil); !errors.Is(err, ErrDown) {
			t.Errorf("an HMAC of %d bytes: %v", size, err)
		}
		m.sign = nil
		if err := token.connect(ctx); err != nil {
			t.Fatal(err)
		}
		m.sign = func(sh, uint, oh, []byte) ([]byte, error) { return make([]byte, size+1), nil }
		if _, err := token.Sign(ctx, digest(nil)); !errors.Is(err, ErrDown) {
			t.Errorf("a signature of %d bytes: %v", size+1, err)
		}
		m.sign = nil
		if err := token.connect(ctx); err != nil {
			t.Fatal(err)
		}
		m.attribute = func(sh, oh, uint) ([]byte, error) { return make([]byte, size), nil }
		if _, err := token.Seal().ECDH(token.Seal().PublicKey()); !errors.Is(err, ErrDown) {
			t.Errorf("a shared secret of %d bytes: %v", size, err)
		}
	}
}

// The readable secret of an ECDH is destroyed; if it cannot be, its session is closed,
// which destroys it, and the token is out.
func TestSharedSecretIsDestroyed(t *testing.T) {
	m := &mock{}
	token := withKeys(t, m.in)
	var made, gone []oh
	var on sh
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		o, err := m.library.Derive(s, key, peer, template)
		made, on = append(made, o), s
		return o, err
	}
	m.destroy = func(s sh, o oh) error {
		gone = append(gone, o)
		return m.library.Destroy(s, o)
	}
	if _, err := token.Seal().ECDH(token.Inbox().PublicKey()); err != nil || len(made) != 1 || !slices.Equal(made, gone) {
		t.Fatal(made, gone, err)
	}
	var closed closings
	m.destroy = func(sh, oh) error { return pkcs11.Error(pkcs11.CKR_GENERAL_ERROR) }
	closed.note(m)
	if _, err := token.Seal().ECDH(token.Inbox().PublicKey()); !errors.Is(err, ErrDown) {
		t.Error(err)
	}
	<-token.last.closed
	if !slices.Contains(closed.all(), on) {
		t.Error("the session with the secret was not closed")
	}
}

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
