package hsm

import (
	"errors"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"
)

func opens(t testing.TB, f *Fleet, blob []byte) error {
	t.Helper()
	got, err := f.Open(t.Context(), []byte("info"), blob)
	if err == nil && string(got.Bytes()) != "secret" {
		t.Fatalf("opened to %q", got.Bytes())
	}
	return err
}

func sealed(t testing.TB, f *Fleet) []byte {
	t.Helper()
	blob, err := f.Seal([]byte("info"), []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	return blob
}

func TestPartOpensOnEverySingleToken(t *testing.T) {
	members := []*Token{withKeys(t), withKeys(t), withKeys(t)}
	blob := sealed(t, newFleet(t, members...))
	p, err := parsePart(blob)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range members {
		got, err := m.openPart(t.Context(), p, []byte("info"))
		if err != nil || string(got.Bytes()) != "secret" {
			t.Error(err)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	f := newFleet(t, withKeys(t))
	blob := sealed(t, f)
	if err := opens(t, f, blob); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Open(t.Context(), []byte("other"), blob); !errors.Is(err, ErrSealed) {
		t.Errorf("another info: %v", err)
	}
	for _, at := range []int{0, 1, 2 + keyIDSize, 2 + keyIDSize + 1, 2 + keyIDSize + 20, 2 + entryP256 - 1, 2 + entryP256, len(blob) - 1} {
		b := append([]byte{}, blob...)
		b[at] ^= 1
		if err := opens(t, f, b); !errors.Is(err, ErrSealed) || errors.Is(err, ErrDown) {
			t.Errorf("byte %d changed: %v", at, err)
		}
	}
	b := append([]byte{}, blob...)
	b[2] ^= 1 // the key ID: it names no token of ours
	if err := opens(t, f, b); !errors.Is(err, ErrNoKey) {
		t.Errorf("sealed to others: %v", err)
	}
	if !f.Tokens()[0].Up() {
		t.Error("bad bytes took a token out")
	}
}

func TestOpenGoesToTheNextTokenWhenOneFails(t *testing.T) {
	var broken atomic.Bool
	m := &mock{}
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		if broken.Load() {
			return 0, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
		}
		return m.library.Derive(s, key, peer, template)
	}
	bad := withKeys(t, m.in)
	f := newFleet(t, bad, withKeys(t), withKeys(t))
	blob := sealed(t, f)
	broken.Store(true)
	for range 3 { // each token has its turn to be first
		if err := opens(t, f, blob); err != nil {
			t.Fatal(err)
		}
	}
	if !f.Majority() {
		t.Error("two of three are no majority")
	}
	waitFor(t, func() bool { return !bad.Up() })
	broken.Store(false)
	waitFor(t, bad.Up)
}

// A token that computes wrongly must not pass for a damaged part, which would burn attempts.
func TestWronglyComputingTokenIsTakenOut(t *testing.T) {
	var wrong atomic.Bool
	m := &mock{}
	m.attribute = func(s sh, o oh, attribute uint) ([]byte, error) {
		b, err := m.library.Attribute(s, o, attribute)
		if attribute == pkcs11.CKA_VALUE && wrong.Load() {
			b[7] ^= 1
		}
		return b, err
	}
	m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		b, err := m.library.Sign(s, mechanism, key, data)
		if mechanism == pkcs11.CKM_ECDSA && wrong.Load() {
			b[7] ^= 1
		}
		return b, err
	}
	bad := withKeys(t, m.in)
	good := withKeys(t)
	f := newFleet(t, bad, good)
	blob := sealed(t, f)
	for what, use := range map[string]func() error{
		"open": func() error { return opens(t, f, blob) },
		"sign": func() error {
			serial, signature, err := f.Sign(t.Context(), []byte("m"))
			if err != nil {
				return err
			}
			return f.Statement().Verify(serial, []byte("m"), signature)
		},
	} {
		waitFor(t, bad.Up)
		wrong.Store(true)
		for range 2 {
			if err := use(); err != nil {
				t.Errorf("%s: %v", what, err)
			}
		}
		if bad.Up() || !good.Up() {
			t.Errorf("%s: the wrong one is up: %v, the right one: %v", what, bad.Up(), good.Up())
		}
		wrong.Store(false)
	}
	waitFor(t, bad.Up)
}

func TestPartSealedWhileATokenIsOutOpensOnItLater(t *testing.T) {
	var there atomic.Bool
	there.Store(true)
	m := &mock{}
	m.session = func(slot uint) (sh, error) {
		if !there.Load() {
			return 0, pkcs11.Error(pkcs11.CKR_TOKEN_NOT_PRESENT)
		}
		return m.library.OpenSession(slot)
	}
	away, a, b := withKeys(t, m.in), withKeys(t), withKeys(t)
	f := newFleet(t, away, a, b)
	there.Store(false)
	away.distrust()
	blob := sealed(t, f)
	if away.Up() || !f.Majority() {
		t.Fatal("the token should be out, the other two a majority")
	}
	there.Store(true)
	waitFor(t, away.Up)
	p, err := parsePart(blob)
	if err != nil {
		t.Fatal(err)
	}
	got, err := away.openPart(t.Context(), p, []byte("info"))
	if err != nil || string(got.Bytes()) != "secret" {
		t.Error(err)
	}
}
