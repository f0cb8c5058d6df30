package hsm

import (
	"crypto/ecdh"
	"crypto/hpke"
	"errors"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"
)

// sealFor seals as a client does.
func sealFor(t testing.TB, key ecdh.KeyExchanger) []byte {
	t.Helper()
	public, err := hpke.NewDHKEMPublicKey(key.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	b, err := hpke.Seal(public, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte("info"), []byte("finish"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOpenInbox(t *testing.T) {
	var broken atomic.Bool
	m := &mock{}
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		if broken.Load() {
			return 0, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
		}
		return m.library.Derive(s, key, peer, template)
	}
	ours, other := withKeys(t, m.in), withKeys(t)
	f := newFleet(t, ours, other)
	ctx := t.Context()
	good := sealFor(t, ours.Inbox())
	if got, err := f.OpenInbox(ctx, ours.Serial(), []byte("info"), good); err != nil || string(got) != "finish" {
		t.Fatal(err)
	}
	offCurve := append([]byte{}, good...)
	offCurve[40] ^= 1
	cases := map[string]struct {
		serial, info string
		sealed       []byte
		want         error
	}{
		"for another token":     {other.Serial(), "info", good, ErrSealed},
		"for another key":       {ours.Serial(), "info", sealFor(t, ours.Seal()), ErrSealed},
		"under another info":    {ours.Serial(), "else", good, ErrSealed},
		"a point off the curve": {ours.Serial(), "info", offCurve, ErrSealed},
		"cut":                   {ours.Serial(), "info", good[:len(good)-1], ErrSealed},
		"empty":                 {ours.Serial(), "info", nil, ErrSealed},
		"too long":              {ours.Serial(), "info", append(good, make([]byte, maxPlaintext)...), ErrSealed},
		"an unknown token":      {"none", "info", good, ErrNoKey},
	}
	for what, c := range cases {
		if _, err := f.OpenInbox(ctx, c.serial, []byte(c.info), c.sealed); !errors.Is(err, c.want) || errors.Is(err, ErrDown) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if !ours.Up() || !other.Up() {
		t.Error("a stranger's bytes took a token out")
	}
	broken.Store(true)
	if _, err := f.OpenInbox(ctx, ours.Serial(), []byte("info"), good); !errors.Is(err, ErrDown) || errors.Is(err, ErrSealed) {
		t.Errorf("a broken token: %v", err)
	}
	broken.Store(false)
}
