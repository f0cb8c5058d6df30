package hsm

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"
)

// The process behind one of three tokens is really ended, and started again. Behind p11-kit
// a token has no ECDH: its keys are RSA, and the part opens on it all the same.
func TestAttackServerProcessDies(t *testing.T) {
	ctx := t.Context()
	srv, far := openRemote(t)
	if err := far.GenerateKeys(ctx); err != nil {
		t.Fatal(err)
	}
	rooted(t, far)
	want, err := far.HMACRoot(ctx, "a", nil)
	if err != nil {
		t.Fatal(err)
	}
	f := newFleet(t, far, withKeys(t), withKeys(t))
	blob, finish := sealed(t, f), toInbox(t, far, "info", "finish")

	srv.kill()
	if _, err := f.OpenInbox(ctx, far.Serial(), []byte("info"), finish); !errors.Is(err, ErrDown) || errors.Is(err, ErrSealed) {
		t.Errorf("a dead token's inbox: %v", err)
	}
	for _, err := range []error{far.CreateRoot(ctx, "b"), second(far.HMACRoot(ctx, "a", nil)), far.DestroyRoot(ctx, "a")} {
		if !errors.Is(err, ErrDown) || errors.Is(err, fs.ErrNotExist) {
			t.Errorf("a dead token: %v", err)
		}
	}
	for range 6 {
		if err := opens(t, f, blob); err != nil {
			t.Errorf("two of three: %v", err)
		}
		if _, _, err := f.Sign(ctx, []byte("m")); err != nil {
			t.Errorf("two of three: %v", err)
		}
	}
	if !f.Majority() || far.Up() {
		t.Error("two of three are no majority, or the dead one is up")
	}

	srv.start(t)
	waitFor(t, far.Up)
	if got, err := far.HMACRoot(ctx, "a", nil); err != nil || !got.Equal(want) {
		t.Errorf("after it came back: %v", err)
	}
	if err := errors.Join(far.CreateRoot(ctx, "b"), far.DestroyRoot(ctx, "b"), far.DestroyRoot(ctx, "a")); err != nil {
		t.Error(err)
	}
	p, err := parsePart(blob)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := far.openPart(ctx, p, []byte("info")); err != nil {
		t.Error(err)
	}
	if _, err := f.OpenInbox(ctx, far.Serial(), []byte("info"), finish); err != nil {
		t.Error(err)
	}
}

// state is where a SoftHSM token keeps its objects.
func state(t testing.TB, token *Token) string {
	t.Helper()
	serial := token.Serial()
	found, err := filepath.Glob(filepath.Join(filepath.Dir(os.Getenv("SOFTHSM2_CONF")), "tokens", "*"+serial[:4]+"-"+serial[4:]))
	if err != nil || len(found) != 1 {
		t.Fatal(found, err)
	}
	return found[0]
}

func copyOf(t testing.TB, dir string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "copy")
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// swap puts other in the place of a token's state, as a restored backup does.
func swap(t testing.TB, dir, other string) {
	t.Helper()
	err := os.RemoveAll(dir)
	if err == nil && other != "" {
		err = os.CopyFS(dir, os.DirFS(other))
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A token that is gone must never pass for one that answers "no such key": the store would
// take it for a rollback.
func TestAttackTokenVanishesAndComesBack(t *testing.T) {
	ctx := t.Context()
	_, other := openRemote(t)
	rooted(t, other)
	token := rooted(t, withKeys(t))
	want, err := token.HMACRoot(ctx, "a", nil)
	if err != nil {
		t.Fatal(err)
	}
	newFleet(t, token)
	dir := state(t, token)
	kept := copyOf(t, dir)

	swap(t, dir, "")
	for range 20 {
		for _, err := range []error{second(token.HMACRoot(ctx, "a", nil)), token.CreateRoot(ctx, "b"), token.DestroyRoot(ctx, "a")} {
			if !errors.Is(err, ErrDown) || errors.Is(err, ErrNoKey) {
				t.Fatalf("a token without its state: %v", err)
			}
		}
		if err := second(other.HMACRoot(ctx, "a", nil)); err != nil {
			t.Errorf("a token of another library: %v", err)
		}
		time.Sleep(10 * time.Millisecond)
	}
	swap(t, dir, kept)
	waitFor(t, token.Up)
	if got, err := token.HMACRoot(ctx, "a", nil); err != nil || !got.Equal(want) {
		t.Errorf("after it came back: %v", err)
	}
}

// Back with an old state it answers truthfully for that state: which root is missing is
// the store's business. Back empty it stays out.
func TestAttackTokenComesBackOldOrEmpty(t *testing.T) {
	ctx := t.Context()
	token := openTest(t)
	dir := state(t, token)
	empty := copyOf(t, dir)
	if err := token.GenerateKeys(ctx); err != nil {
		t.Fatal(err)
	}
	rooted(t, token)
	old := copyOf(t, dir)
	if err := errors.Join(token.CreateRoot(ctx, "b"), token.DestroyRoot(ctx, "a")); err != nil {
		t.Fatal(err)
	}
	newFleet(t, token)

	swap(t, dir, "")
	waitFor(t, func() bool { return errors.Is(second(token.HMACRoot(ctx, "b", nil)), ErrDown) })
	swap(t, dir, old)
	waitFor(t, token.Up)
	if roots, err := token.Roots(ctx); err != nil || len(roots) != 1 || roots[0] != "a" {
		t.Errorf("an old state: roots %q, %v", roots, err)
	}
	if err := second(token.HMACRoot(ctx, "b", nil)); !errors.Is(err, ErrNoKey) {
		t.Errorf("a root that the old state lacks: %v", err)
	}

	swap(t, dir, "")
	waitFor(t, func() bool { return errors.Is(second(token.HMACRoot(ctx, "a", nil)), ErrDown) })
	swap(t, dir, empty)
	waitFor(t, func() bool { return errors.Is(token.Cause(), errKeysGone) })
	if err := second(token.HMACRoot(ctx, "a", nil)); !errors.Is(err, ErrDown) || errors.Is(err, ErrNoKey) || token.Up() {
		t.Errorf("an empty token: %v", err)
	}
}

// Calls that hang for as long as they like hold up nobody who asks the others.
func TestAttackTokenHangs(t *testing.T) {
	var hang atomic.Bool
	leave := make(chan struct{})
	m := &mock{}
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		if hang.Load() {
			<-leave
		}
		return m.library.Derive(s, key, peer, template)
	}
	bad := withKeys(t, m.in)
	bad.limit = 200 * time.Millisecond
	f := newFleet(t, bad, withKeys(t), withKeys(t))
	blob := sealed(t, f)
	owner := ownerOf(t, bad)
	hang.Store(true)
	for range 12 {
		if err := opens(t, f, blob); err != nil {
			t.Errorf("two of three: %v", err)
		}
	}
	if bad.Up() || !f.Majority() || owner.Retired() {
		t.Error("the one that hangs is up, or took others with it")
	}
	hang.Store(false)
	close(leave)
	bad.limit = callLimit
	waitFor(t, bad.Up)
}
