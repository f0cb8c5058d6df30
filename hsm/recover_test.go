package hsm

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/miekg/pkcs11"

	"backupvault/internal/cryptoki"
)

// lossy is a token's library that loses its connection, for good: only another
// initialisation of the real library ends that.
type lossy struct {
	mock
	lost   atomic.Pointer[cryptoki.Module]
	slotsN atomic.Int64 // logins that came as far as the slots
}

func (l *lossy) broken() error {
	if l.lost.Load() == l.Owner() {
		return pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
	}
	return nil
}

func (l *lossy) in(lib library) library {
	l.library = lib
	l.slots = func() ([]uint, error) {
		l.slotsN.Add(1)
		if err := l.broken(); err != nil {
			return nil, err
		}
		return l.library.Slots()
	}
	l.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		if err := l.broken(); err != nil {
			return nil, err
		}
		return l.library.Sign(s, mechanism, key, data)
	}
	return l
}

func (l *lossy) lose() { l.lost.Store(l.Owner()) }

func ownerOf(t testing.TB, token *Token) *cryptoki.Module {
	t.Helper()
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	return l.lib.Owner()
}

func rooted(t testing.TB, token *Token) *Token {
	t.Helper()
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	return token
}

// The whole way back: finalise, initialise, slot, login, search; the old handle is not used.
func TestLostConnectionEndsWithANewInitialisation(t *testing.T) {
	l := &lossy{}
	token := rooted(t, withKeys(t, l.in))
	newFleet(t, token)
	ctx := t.Context()
	want, err := token.HMACRoot(ctx, "a", nil)
	if err != nil {
		t.Fatal(err)
	}
	old := ownerOf(t, token)
	l.lose()
	if err := second(token.HMACRoot(ctx, "a", nil)); !errors.Is(err, ErrDown) {
		t.Fatal(err)
	}
	waitFor(t, token.Up)
	if ownerOf(t, token) == old || !old.Retired() {
		t.Error("up on the initialisation that had lost its connection")
	}
	if n := len(neighbours.on(old)); n != 0 {
		t.Errorf("%d tokens live on a retired initialisation", n)
	}
	if got, err := token.HMACRoot(ctx, "a", nil); err != nil || !got.Equal(want) {
		t.Errorf("another key than before: %v", err)
	}
	if n := l.slotsN.Load(); n != 1+plainLogins+1 {
		t.Errorf("%d logins, want %d that failed before the library was initialised anew", n-2, plainLogins)
	}
}

func TestAttackOneLostTokenTakesNoNeighbourDown(t *testing.T) {
	l := &lossy{}
	bad, a, b := withKeys(t, l.in), rooted(t, withKeys(t)), withKeys(t)
	f := newFleet(t, bad, a, b)
	owner, before := ownerOf(t, a), l.slotsN.Load()
	l.lose()
	bad.distrust()
	waitFor(t, func() bool {
		if err := second(a.HMACRoot(t.Context(), "a", nil)); err != nil {
			t.Fatalf("a healthy neighbour: %v", err)
		}
		return l.slotsN.Load() > before+plainLogins+1
	})
	if owner.Retired() || bad.Up() || !f.Majority() {
		t.Error("the library was initialised anew under two healthy tokens")
	}
	// Without a majority nobody is served, and the healthy one may be logged in again.
	b.uri.PINSource += "-gone"
	b.distrust()
	waitFor(t, bad.Up)
	if !owner.Retired() {
		t.Error("back without a new initialisation")
	}
	waitFor(t, a.Up)
	if err := second(a.HMACRoot(t.Context(), "a", nil)); err != nil {
		t.Error(err)
	}
}

// A token that was idle while its connection went still looks up.
func TestIdleNeighbourIsAskedBeforeItCounts(t *testing.T) {
	l, idle := &lossy{}, &lossy{}
	first, other := withKeys(t, l.in), withKeys(t, idle.in)
	newFleet(t, first)
	owner := ownerOf(t, first)
	idle.lose()
	l.lose()
	first.distrust()
	waitFor(t, first.Up)
	if !owner.Retired() || other.Up() {
		t.Error("a token that does not answer counted as healthy")
	}
}

// Finalising under a call that hangs crashes; waiting for it would hang everybody.
func TestAttackHangingCallKeepsItsLibraryOutAndNobodyElse(t *testing.T) {
	l := &lossy{}
	token := withKeys(t, l.in)
	newFleet(t, token)
	neighbour := rooted(t, openTest(t))
	owner, before := ownerOf(t, token), l.slotsN.Load()
	entered, leave, left := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		left <- owner.Do(func(*pkcs11.Ctx) error { close(entered); <-leave; return nil })
	}()
	<-entered
	l.lose()
	token.distrust()
	neighbour.takeOut(neighbour.link, errWrong) // nobody is well: only the call is in the way
	waitFor(t, func() bool { return l.slotsN.Load() > before+plainLogins+1 })
	if owner.Retired() {
		t.Fatal("finalised under a call")
	}
	if err := neighbour.connect(t.Context()); err != nil {
		t.Errorf("a token of the same library: %v", err)
	}
	if err := second(neighbour.HMACRoot(t.Context(), "a", nil)); err != nil {
		t.Errorf("a token of the same library: %v", err)
	}
	neighbour.takeOut(neighbour.link, errWrong)
	close(leave)
	if err := <-left; err != nil {
		t.Error(err)
	}
	waitFor(t, token.Up)
	if !owner.Retired() {
		t.Error("back without a new initialisation")
	}
}

// Everything at once while the library is finalised again and again: run it with -race. A
// C call under C_Finalize would end the process.
func TestAttackInitialisedAnewUnderLoad(t *testing.T) {
	members := []*Token{rooted(t, withKeys(t)), rooted(t, withKeys(t)), rooted(t, withKeys(t))}
	f := newFleet(t, members...)
	blob := sealed(t, f)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	want := map[*Token]string{}
	for _, m := range members {
		mac, err := m.HMACRoot(ctx, "a", nil)
		if err != nil {
			t.Fatal(err)
		}
		want[m] = string(mac.Bytes())
	}
	var all sync.WaitGroup
	for i := range 8 {
		m := members[i%len(members)]
		all.Go(func() {
			for ctx.Err() == nil {
				mac, err := m.HMACRoot(ctx, "a", nil)
				if err == nil && string(mac.Bytes()) != want[m] {
					t.Error("the wrong key answered")
				}
				if err != nil && !errors.Is(err, ErrDown) && ctx.Err() == nil {
					t.Errorf("HMAC: %v", err)
				}
				if _, err := f.Open(ctx, []byte("info"), blob); err != nil && !errors.Is(err, ErrDown) && ctx.Err() == nil {
					t.Errorf("open: %v", err)
				}
				time.Sleep(time.Millisecond) // a gap between calls, for whoever retires
			}
		})
	}
	for range 5 {
		waitFor(t, f.Majority)
		var owner *cryptoki.Module
		waitFor(t, func() bool {
			l, err := members[0].live()
			if err == nil {
				owner = l.lib.Owner()
			}
			return err == nil && owner.Retire() == nil
		})
		neighbours.takeOut(owner)
	}
	stop()
	all.Wait()
	for _, m := range members {
		waitFor(t, m.Up)
		if mac, err := m.HMACRoot(t.Context(), "a", nil); err != nil || string(mac.Bytes()) != want[m] {
			t.Error(err)
		}
	}
}

// What a plain login may cure, and what no initialisation does.
func TestLostConnection(t *testing.T) {
	for _, code := range []pkcs11.Error{pkcs11.CKR_DEVICE_ERROR, pkcs11.CKR_DEVICE_REMOVED, pkcs11.CKR_TOKEN_NOT_PRESENT,
		pkcs11.CKR_CRYPTOKI_NOT_INITIALIZED, pkcs11.CKR_GENERAL_ERROR, pkcs11.CKR_VENDOR_DEFINED + 0x57} {
		if !lostConnection(code) || !lostConnection(errors.Join(errors.New("C_OpenSession"), code)) {
			t.Errorf("%v is no lost connection", code)
		}
	}
	for _, err := range []error{nil, errHangs, errOtherKeys, errKeysGone, context.Canceled, ErrUnfit,
		pkcs11.Error(pkcs11.CKR_PIN_INCORRECT), pkcs11.Error(pkcs11.CKR_PIN_LOCKED), pkcs11.Error(pkcs11.CKR_MECHANISM_INVALID)} {
		if lostConnection(err) {
			t.Errorf("%v is a lost connection", err)
		}
	}
	u, err := ParseURI(newURI(t))
	if err != nil {
		t.Fatal(err)
	}
	u.Serial = strings.Repeat("f", 16)
	token := newToken(u, openLibrary)
	for range plainLogins {
		if err := token.connect(t.Context()); !errors.Is(err, errAbsent) {
			t.Error(err)
		}
	}
	if err := token.Close(); token.lost != plainLogins || err != nil {
		t.Errorf("a token that the library does not show: %d lost, %v", token.lost, err)
	}
}
