package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/passkey/softauthn"
)

var assertPoints = []string{"assert.decided", "assert.committed", "assert.answered"}

// browser is a passkey with the page that asks for it.
type browser struct {
	*softauthn.Device
	bend softauthn.Bend
}

func (b *browser) Create(_ context.Context, options []byte) (*api.Credential, *secret.Bytes, error) {
	c, prf, err := b.Device.Create(options, softauthn.Bend{})
	return c, secret.Own(prf), err
}

func (b *browser) Get(_ context.Context, options []byte) (*api.Assertion, *secret.Bytes, error) {
	a, prf, err := b.Device.Get(options, b.bend)
	return a, secret.Own(prf), err
}

// withPasskeys lets the vault of a folder take the passkeys of another name than localhost.
func withPasskeys(t testing.TB, dir string) {
	t.Helper()
	path := filepath.Join(dir, "backupvault.toml")
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), `rp_id = "localhost"`) {
		t.Fatalf("no rp_id to set: %v", err)
	}
	with := strings.Replace(string(text), `rp_id = "localhost"`, `rp_id = "vault.example.org"`, 1)
	if err := os.WriteFile(path, []byte(with), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A failed assertion that was answered is charged, once, whenever the daemon dies; one that
// was not answered is charged once or not at all.
func TestKillDuringFailedAssertion(t *testing.T) {
	k := newKiller(t)
	withPasskeys(t, k.dir)
	var b *browser
	var key *secret.Key
	prepare := func(d *device) { b, key = d.enrolPasskey(t) }
	k.each(t, append(commitPoints, assertPoints[:2]...), prepare, func(t *testing.T, d *device) func(*testing.T) {
		b.bend = softauthn.Bend{Signature: func(s []byte) []byte { s[len(s)-1] ^= 1; return s }}
		_, err := d.client(t).RecoverByPasskey(t.Context(), b)
		refused := errors.Is(err, api.ErrWrongSecret)
		return func(t *testing.T) {
			failed := d.status(t).Methods[0].Failed
			if failed > 1 || refused && failed != 1 {
				t.Errorf("answered: %v; %d failed", err, failed)
			}
			b.bend = softauthn.Bend{}
			r, err := d.client(t).RecoverByPasskey(t.Context(), b)
			if err != nil || !r.Key.Equal(key) || r.FailedSince != failed {
				t.Errorf("the right one afterwards: %+v, %v, %d failed before", r, err, failed)
			}
		}
	})
}

// A right assertion costs nothing, whenever the daemon dies: beginning again gives the key.
func TestKillDuringRightAssertion(t *testing.T) {
	k := newKiller(t)
	withPasskeys(t, k.dir)
	var b *browser
	var key *secret.Key
	prepare := func(d *device) { b, key = d.enrolPasskey(t) }
	k.each(t, append(commitPoints, assertPoints...), prepare, func(t *testing.T, d *device) func(*testing.T) {
		r, err := d.client(t).RecoverByPasskey(t.Context(), b)
		if err == nil && !r.Key.Equal(key) {
			t.Error("another key came back")
		}
		return func(t *testing.T) {
			if m := d.status(t).Methods[0]; m.Failed != 0 || err == nil && m.LastUsedAt == 0 {
				t.Errorf("released: %v; %+v", err, m)
			}
			r, err := d.client(t).RecoverByPasskey(t.Context(), b)
			if err != nil || !r.Key.Equal(key) {
				t.Errorf("once more: %v", err)
			}
		}
	})
}

func (d *device) enrolPasskey(t testing.TB) (*browser, *secret.Key) {
	t.Helper()
	b, k := newBrowser(), secret.NewKey()
	if _, err := d.client(t).EnrollPasskey(t.Context(), k, b, "Laptop", false, nil); err != nil {
		t.Fatal(err)
	}
	return b, k
}
