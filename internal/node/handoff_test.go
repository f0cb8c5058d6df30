package node_test

import (
	"encoding/base64"
	"errors"
	"net/url"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
)

// sealTo is what the page does with a link.
func sealTo(t *testing.T, h *client.Handoff, change func(info *handoffInfo), k *secret.Key) []byte {
	t.Helper()
	_, fragment, _ := strings.Cut(h.Link(client.HandoffRecover, 4711), "#")
	q, err := url.ParseQuery(fragment)
	if err != nil {
		t.Fatal(err)
	}
	bytes := func(name string) []byte {
		b, err := base64.RawURLEncoding.DecodeString(q.Get(name))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	i := handoffInfo{vault: h.VaultID(), account: h.Account(), state: bytes("state")}
	if change != nil {
		change(&i)
	}
	key, err := api.NewSealKey(api.SealP256, bytes("key"))
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := tokenkey.Seal(key, api.HandoffInfo(i.vault, i.account, i.state), k.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

type handoffInfo struct {
	vault   []byte
	account api.Account
	state   []byte
}

// TestAttackHandoffOpens: a command opens what was sealed for it, its account and its vault,
// once it is the key that the vault has enrolled, and nothing else.
func TestAttackHandoffOpens(t *testing.T) {
	v := newVault(t, dev.Options{})
	v.Config.Passkey.RPID = "vault.example.org"
	r := mustServe(t, v)
	defer r.stop(t)
	c, k := newClient(t, v, r.url, "alice"), secret.NewKey()
	begin := func() *client.Handoff {
		h, err := c.Handoff(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	h := begin()
	if h.Code() == begin().Code() || len(h.Code()) != 14 || strings.ToLower(r.url) != h.Origin() {
		t.Errorf("code %s, origin %s", h.Code(), h.Origin())
	}
	if _, err := h.Check(t.Context(), k); !errors.Is(err, api.ErrNotEnrolled) {
		t.Errorf("nothing is enrolled: %v", err)
	}
	if _, err := c.EnrollPasskey(t.Context(), k, newBrowser(), "Laptop", false, nil); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*handoffInfo){
		"account": func(i *handoffInfo) { i.account += "x" },
		"vault":   func(i *handoffInfo) { i.vault = make([]byte, 16) },
		"state":   func(i *handoffInfo) { i.state = make([]byte, 16) },
	} {
		if _, err := h.Open(sealTo(t, h, change, k)); !errors.Is(err, client.ErrBadHandoff) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	sealed := sealTo(t, h, nil, k)
	if _, err := begin().Open(sealed); !errors.Is(err, client.ErrBadHandoff) {
		t.Errorf("for another command: %v", err)
	}
	for _, n := range []int{0, 65, len(sealed) - 1} {
		if _, err := h.Open(sealed[:n]); !errors.Is(err, client.ErrBadHandoff) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
	got, err := h.Open(sealed)
	if err != nil || !got.Equal(k) {
		t.Fatalf("its own: %v", err)
	}
	st, err := h.Check(t.Context(), got)
	if err != nil || st.Methods[0].Name != "Laptop" {
		t.Errorf("the enrolled key: %+v, %v", st, err)
	}
	if _, err := h.Check(t.Context(), secret.NewKey()); !errors.Is(err, client.ErrForeignKey) {
		t.Errorf("another key: %v", err)
	}
}
