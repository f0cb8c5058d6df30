package node_test

import (
	"errors"
	"net"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/passkey/softauthn"
)

// again stops a vault and serves its folder on another port, as a later start does.
func (r *running) again(t *testing.T, v *dev.Vault) (*dev.Vault, *running) {
	t.Helper()
	r.stop(t)
	if taken, err := net.Listen("tcp", strings.TrimPrefix(r.url, "https://")); err == nil {
		defer taken.Close()
	} // else somebody else has it already
	v, err := dev.Open(t.Context(), dev.Options{Dir: v.Dir, Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	next := mustServe(t, v)
	if next.url == r.url {
		t.Fatalf("served at %s again", r.url)
	}
	return v, next
}

func offers(t *testing.T, v *dev.Vault, r *running, want int) {
	t.Helper()
	st, err := newClient(t, v, dev.URL(r.url), "alice").Status(t.Context())
	if err != nil || len(st.Offered) != want {
		t.Fatalf("%+v, %v", st, err)
	}
}

// A throwaway vault takes passkeys from its page, whatever port it got, and from no other
// page of this machine.
func TestDevOffersPasskeysOnEveryPort(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	offers(t, v, r, 2)
	b, k := newBrowser(), secret.NewKey()
	b.Origin = dev.URL(r.url)
	if _, err := newClient(t, v, dev.URL(r.url), "alice").EnrollPasskey(t.Context(), k, b, "Laptop", false, nil); err != nil {
		t.Fatal(err)
	}
	before := b.Origin
	v, r = r.again(t, v)
	defer r.stop(t)
	c := newClient(t, v, dev.URL(r.url), "alice")
	b.Origin = dev.URL(r.url)
	tap(t, c, b, k)
	for _, foreign := range []string{before, r.url, "https://localhost", strings.Replace(b.Origin, "https", "http", 1)} {
		bad := b
		bad.bend = softauthn.Bend{Origin: foreign}
		if _, err := c.RecoverByPasskey(t.Context(), bad); !errors.Is(err, api.ErrBadRequest) {
			t.Errorf("a page at %s: %v", foreign, err)
		}
		tap(t, c, b, k)
	}
}

// A folder that was made before throwaway vaults had passkeys serves, with what is in it,
// and offers them.
func TestDevServesAnOlderFolder(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1, Edit: func(c *node.Config) { c.Passkey = node.PasskeyConfig{} }})
	r := mustServe(t, v)
	offers(t, v, r, 1)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	v, r = r.again(t, v)
	defer r.stop(t)
	offers(t, v, r, 2)
	c := newClient(t, v, dev.URL(r.url), "alice")
	recover(t, c, k)
	b := newBrowser()
	b.Origin = dev.URL(r.url)
	if _, err := c.EnrollPasskey(t.Context(), k, b, "Laptop", true, k); err != nil {
		t.Fatal(err)
	}
	tap(t, c, b, k)
}

func TestDevURL(t *testing.T) {
	for listening, want := range map[string]string{
		"https://127.0.0.1:8443":    "https://localhost:8443",
		"https://[::1]:8443":        "https://localhost:8443",
		"https://[::]:8443":         "https://localhost:8443",
		"https://0.0.0.0:8443":      "https://localhost:8443",
		"https://127.0.0.2:8443":    "https://127.0.0.2:8443",
		"https://192.0.2.1:8443":    "https://192.0.2.1:8443",
		"https://[2001:db8::1]:443": "https://[2001:db8::1]:443",
	} {
		if got := dev.URL(listening); got != want {
			t.Errorf("%s: %s, want %s", listening, got, want)
		}
	}
}
