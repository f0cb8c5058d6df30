package node_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
)

// phased is a vault that offers passkeys to a share of the accounts, or by a claim; every
// change is a restart.
type phased struct {
	*dev.Vault
	run *running
}

func (p *phased) offer(t *testing.T, o node.MethodsConfig) {
	t.Helper()
	if p.run != nil {
		p.run.stop(t)
	}
	p.Config.Methods = o
	p.run = mustServe(t, p.Vault)
}

func percent(n int) node.OfferConfig { return node.OfferConfig{Share: &n} }

func (p *phased) client(t *testing.T, name string) *client.Client {
	t.Helper()
	return newClient(t, p.Vault, p.run.url, name)
}

// accounts are so many that chance leaves none out: 0.8 to the power of 100 is 2e-10.
const accounts = 100

// covered are those of some accounts who may set up a passkey.
func (p *phased) covered(t *testing.T) (names []string) {
	t.Helper()
	for i := range accounts {
		name := fmt.Sprint("u", i)
		st, err := p.client(t, name).Status(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if slices.Contains(st.Offered, api.KindPasskey) {
			names = append(names, name)
		}
	}
	return names
}

// The same accounts are in at every start, and whoever is in at a share is in at a larger one.
func TestShareIsStableAndGrows(t *testing.T) {
	p := &phased{Vault: newVault(t, dev.Options{Tokens: 1})}
	p.Config.Passkey.RPID = "vault.example.org"
	defer func() { p.run.stop(t) }()
	at := func(share int) []string {
		p.offer(t, node.MethodsConfig{Passkey: percent(share)})
		return p.covered(t)
	}
	first, restarted, raised, lowered := at(20), at(20), at(50), at(20)
	if !slices.Equal(first, restarted) || !slices.Equal(first, lowered) {
		t.Errorf("20 percent are %v, after a restart %v, after 50 percent %v", first, restarted, lowered)
	}
	for _, name := range first {
		if !slices.Contains(raised, name) {
			t.Errorf("%s lost it at 50 percent", name)
		}
	}
	if len(first) == 0 || len(first) >= len(raised) || len(raised) == accounts {
		t.Errorf("%d and %d of %d at 20 and 50 percent", len(first), len(raised), accounts)
	}
}

// What was enrolled under 100 percent is used, renamed, replaced and removed under 0, for
// both kinds; then, and for everybody else, the kind is not there.
func TestLoweringAShareTakesNothing(t *testing.T) {
	p := &phased{Vault: newVault(t, dev.Options{Tokens: 1})}
	p.Config.Passkey.RPID = "vault.example.org"
	defer func() { p.run.stop(t) }()
	p.offer(t, node.MethodsConfig{Passkey: percent(100), Password: percent(100)})
	c, k := p.client(t, "alice"), enroll(t, p.client(t, "alice"))
	one, two := newBrowser(), newBrowser()
	for _, b := range []browser{one, two} {
		if _, err := c.EnrollPasskey(t.Context(), k, b, "Key", true, k); err != nil {
			t.Fatal(err)
		}
	}
	p.offer(t, node.MethodsConfig{Passkey: percent(0), Password: node.OfferConfig{Claim: "early"}})
	c = p.client(t, "alice")
	recover(t, c, k)
	tap(t, c, one, k)
	st, err := c.Status(t.Context())
	if err != nil || !slices.Equal(st.Offered, []api.Kind{api.KindPassword, api.KindPasskey}) {
		t.Fatalf("what she has is hers to replace: %+v, %v", st, err)
	}
	if err := c.RenameMethod(t.Context(), k, st.Methods[1].MethodID, "Old"); err != nil {
		t.Error(err)
	}
	if _, err := c.ChangePassword(t.Context(), k, secret.Own([]byte(password))); err != nil {
		t.Error(err)
	}
	for _, m := range st.Methods[1:] {
		if err := c.RemoveMethod(t.Context(), k, m.MethodID); err != nil {
			t.Error(err)
		}
	}
	recover(t, c, k)
	if st, err = c.Status(t.Context()); err != nil || !slices.Equal(st.Offered, []api.Kind{api.KindPassword}) {
		t.Errorf("after the last passkey went: %+v, %v", st, err)
	}
	if _, err := c.EnrollPasskey(t.Context(), k, one, "Key", true, k); !errors.Is(err, api.ErrNotOffered) {
		t.Errorf("a new first passkey: %v", err)
	}
	other := p.client(t, "bob")
	if st, err = other.Status(t.Context()); err != nil || len(st.Offered) != 0 {
		t.Errorf("%+v, %v", st, err)
	}
	if _, err := other.Enroll(t.Context(), secret.NewKey(), secret.Own([]byte(password)), nil); !errors.Is(err, api.ErrNotOffered) {
		t.Errorf("a password: %v", err)
	}
	if _, err := other.EnrollPasskey(t.Context(), secret.NewKey(), newBrowser(), "Key", false, nil); !errors.Is(err, api.ErrNotOffered) {
		t.Errorf("a passkey: %v", err)
	}
}
