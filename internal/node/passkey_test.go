package node_test

import (
	"context"
	"errors"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/passkey/softauthn"
)

// browser is the client library's authenticator over a soft one.
type browser struct {
	*softauthn.Device
	bend softauthn.Bend // of assertions
}

func (b browser) Create(_ context.Context, options []byte) (*api.Credential, *secret.Bytes, error) {
	c, prf, err := b.Device.Create(options, softauthn.Bend{})
	return c, owned(prf), err
}

func (b browser) Get(_ context.Context, options []byte) (*api.Assertion, *secret.Bytes, error) {
	a, prf, err := b.Device.Get(options, b.bend)
	return a, owned(prf), err
}

func owned(prf []byte) *secret.Bytes {
	if prf == nil {
		return nil
	}
	return secret.Own(prf)
}

func newBrowser() browser {
	return browser{Device: &softauthn.Device{Origin: "https://vault.example.org"}}
}

func tap(t *testing.T, c *client.Client, b browser, want *secret.Key) {
	t.Helper()
	r, err := c.RecoverByPasskey(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	if !r.Key.Equal(want) {
		t.Fatal("another key came back")
	}
}

// Two passkeys and a password give one K over real HTTP, TLS and tokens, over a restart and
// a change of the password.
func TestPasskeysOverHTTP(t *testing.T) {
	v := newVault(t, dev.Options{})
	v.Config.Passkey.RPID = "vault.example.org"
	r := mustServe(t, v)
	c, k := newClient(t, v, r.url, "alice"), secret.NewKey()
	one, two := newBrowser(), newBrowser()
	two.PRFAtGet = true
	if _, err := c.EnrollPasskey(t.Context(), k, one, "Laptop", false, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := c.EnrollPasskey(t.Context(), k, two, "Key", true, k); err != nil {
		t.Fatal(err)
	}
	if _, err := c.ChangePassword(t.Context(), k, secret.Own([]byte(password))); err != nil {
		t.Fatal(err)
	}
	tap(t, c, one, k)
	tap(t, c, two, k)
	recover(t, c, k)
	bad := one
	bad.bend = softauthn.Bend{Origin: "https://evil.example.org"}
	if _, err := c.RecoverByPasskey(t.Context(), bad); !errors.Is(err, api.ErrBadRequest) {
		t.Errorf("a foreign origin: %v", err)
	}
	r.stop(t)

	v.Config.Passkey.RPID = "other.example.org"
	if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) || node.ExitCode(err) != node.ExitConfig {
		t.Errorf("another RP ID: %v", err)
	}
	v.Config.Passkey.RPID = "vault.example.org"
	r = mustServe(t, v)
	defer r.stop(t)
	c = newClient(t, v, r.url, "alice")
	tap(t, c, one, k)
	st, err := c.Status(t.Context())
	if err != nil || len(st.Methods) != 3 || len(st.Offered) != 2 || st.Methods[0].LastUsedAt == 0 {
		t.Fatalf("%+v, %v", st, err)
	}
	if err := c.RenameMethod(t.Context(), k, st.Methods[0].MethodID, "Old laptop"); err != nil {
		t.Fatal(err)
	}
	if err := c.RemoveMethod(t.Context(), k, st.Methods[1].MethodID); err != nil {
		t.Fatal(err)
	}
	if _, err := c.RecoverByPasskey(t.Context(), two); !errors.Is(err, softauthn.ErrUnknown) {
		t.Errorf("a removed passkey: %v", err)
	}
	if st, err = c.Status(t.Context()); err != nil || len(st.Methods) != 2 || st.Methods[0].Name != "Old laptop" {
		t.Errorf("%+v, %v", st, err)
	}
	if _, err := node.Fsck(t.Context(), v.Config, quiet); err != nil {
		t.Error(err)
	}
}

// A passkey that gives another key at each use is found out before it counts.
func TestPasskeyWithoutPRFIsRefused(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	v.Config.Passkey.RPID = "vault.example.org"
	r := mustServe(t, v)
	defer r.stop(t)
	c := newClient(t, v, r.url, "alice")
	b := newBrowser()
	b.NoPRF = true
	if _, err := c.EnrollPasskey(t.Context(), secret.NewKey(), b, "Key", false, nil); !errors.Is(err, api.ErrBadRequest) {
		t.Errorf("no prf: %v", err)
	}
	if _, err := c.EnrollPasskey(t.Context(), secret.NewKey(), fickle{newBrowser()}, "Key", false, nil); !errors.Is(err, client.ErrUnfitPasskey) {
		t.Errorf("another key at each use: %v", err)
	}
	if st, err := c.Status(t.Context()); err != nil || st.State != api.StateAbsent {
		t.Errorf("%+v, %v", st, err)
	}
}

// fickle gives another prf output at get than at create, as some platforms did.
type fickle struct{ browser }

func (f fickle) Get(ctx context.Context, options []byte) (*api.Assertion, *secret.Bytes, error) {
	a, prf, err := f.browser.Get(ctx, options)
	if prf != nil {
		prf.Bytes()[0] ^= 1
	}
	return a, prf, err
}
