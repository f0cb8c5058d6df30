package hsm

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"slices"
	"testing"
)

func TestRootKeys(t *testing.T) {
	token, ctx := openTest(t), t.Context()
	if err := token.CreateRoot(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	if err := token.CreateRoot(ctx, "a"); !errors.Is(err, ErrKeyExists) {
		t.Fatalf("second create of one name: %v", err)
	}
	if err := token.CreateRoot(ctx, "b"); err != nil {
		t.Fatal(err)
	}
	first, err := token.HMACRoot(ctx, "a", []byte("message"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := token.HMACRoot(ctx, "a", []byte("message"))
	if err != nil || !first.Equal(again) {
		t.Fatalf("the same message under the same key: %v", err)
	}
	other, err := token.HMACRoot(ctx, "b", []byte("message"))
	if err != nil || first.Equal(other) {
		t.Fatalf("another key: %v", err)
	}
	if roots, err := token.Roots(ctx); err != nil || !slices.Equal(roots, []string{"a", "b"}) {
		t.Fatal(roots, err)
	}
	if err := token.DestroyRoot(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	for what, err := range map[string]error{
		"destroy of a destroyed key": token.DestroyRoot(ctx, "a"),
		"destroy of no key":          token.DestroyRoot(ctx, "c"),
		"HMAC under a destroyed key": second(token.HMACRoot(ctx, "a", nil)),
	} {
		if !errors.Is(err, ErrNoKey) || !errors.Is(err, fs.ErrNotExist) || errors.Is(err, ErrDown) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if !token.Up() {
		t.Error("an answer took the token out")
	}
}

// Every commit makes a root and destroys one: what a login knows must not grow with them.
func TestDestroyedRootsLeaveNothingBehind(t *testing.T) {
	token, ctx := openTest(t), t.Context()
	for range 20 {
		name := rand.Text()
		if err := errors.Join(token.CreateRoot(ctx, name), token.DestroyRoot(ctx, name)); err != nil {
			t.Fatal(err)
		}
	}
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.roots) != 0 {
		t.Fatalf("%d names are left of 20 destroyed roots", len(l.roots))
	}
}

func second[T any](_ T, err error) error { return err }
