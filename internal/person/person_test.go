package main

import (
	"bytes"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// serve runs a real vault with its page.
func serve(t *testing.T) (*dev.Vault, string) {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	v, err := dev.Open(t.Context(), dev.Options{Tokens: 1, Log: log})
	check(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended, ready := make(chan error, 1), make(chan string, 1)
	go func() {
		err := node.Run(ctx, v.Config, node.Options{Log: log, Ready: func(s node.Serving) error { ready <- dev.URL(s.URL); return nil }})
		close(ready)
		ended <- err
	}()
	t.Cleanup(func() {
		stop()
		if err := errors.Join(<-ended, v.Remove()); err != nil {
			t.Error(err)
		}
	})
	at, ok := <-ready
	if !ok {
		t.Fatal("the vault does not serve")
	}
	return v, at
}

// newPerson is somebody with a browser of his own; what he did is in the buffer.
func newPerson(t *testing.T, v *dev.Vault, name string, noPRF bool) (*person, *bytes.Buffer) {
	t.Helper()
	tab, leave, err := open(t.Context(), options{certificate: v.Config.TLS.Cert, noPRF: noPRF})
	check(t, err)
	t.Cleanup(func() { check(t, leave()) })
	out := new(bytes.Buffer)
	return &person{tab: tab, out: out, terminal: filepath.Join(t.TempDir(), "terminal"), token: token(v, name)}, out
}

func token(v *dev.Vault, name string) func() (string, error) {
	return func() (string, error) { return node.IssueToken(v.Config, name, time.Hour) }
}

// waiting is a command that waits for K: its link leads to a form's end.
func waiting(t *testing.T, v *dev.Vault, at, name string) (h *client.Handoff, port int, forms <-chan url.Values) {
	t.Helper()
	pin, err := api.ParsePin(v.Pin)
	check(t, err)
	pem, err := os.ReadFile(v.CAPath())
	check(t, err)
	ca := x509.NewCertPool()
	ca.AppendCertsFromPEM(pem)
	c, err := client.New(client.Config{Server: at, CA: ca, Pin: pin, AccessToken: func(context.Context) (string, error) { return token(v, name)() }})
	check(t, err)
	h, err = c.Handoff(t.Context())
	check(t, err)
	got := make(chan url.Values, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ParseForm() == nil && r.Method == http.MethodPost {
			got <- r.PostForm
		}
		io.WriteString(w, "taken")
	}))
	t.Cleanup(s.Close)
	_, err = fmt.Sscanf(s.URL, "http://127.0.0.1:%d", &port)
	check(t, err)
	return h, port, got
}

// TestPerson: what scripts/demo shows holds for the page as it is. It needs Chromium.
func TestPerson(t *testing.T) {
	v, at := serve(t)
	p, out := newPerson(t, v, "carol", false)
	h, port, forms := waiting(t, v, at, "carol")
	link := h.Link(client.HandoffEnroll, port)

	check(t, os.WriteFile(p.terminal, []byte("the code AAAA-AAAA"), 0o600))
	if err := p.read(link); err == nil || !strings.Contains(err.Error(), "nothing is handed over") {
		t.Errorf("another code: %v\n%s", err, out)
	}
	check(t, os.WriteFile(p.terminal, []byte("the code "+h.Code()+"\n"), 0o600))
	check(t, p.read(link))
	k, err := h.Open(unform(t, forms))
	check(t, err)
	if st, err := h.Check(t.Context(), k); err != nil || st.Methods[0].Kind != api.KindPasskey {
		t.Errorf("%+v, %v", st, err)
	}
	check(t, p.read(""))
	for _, want := range []string{"pastes an access token", `presses "Set up with a passkey"`, `presses "Use a passkey"`, h.Code() + " on the page", ".\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	t.Run("with nothing that fits", func(t *testing.T) { refused(t, v, at) })
}

func unform(t *testing.T, forms <-chan url.Values) []byte {
	t.Helper()
	select {
	case form := <-forms:
		var sealed api.Bytes
		check(t, sealed.UnmarshalText([]byte(form.Get("sealed"))))
		return sealed
	case <-time.After(patience):
		t.Fatal("no form came")
		return nil
	}
}

// refused is somebody else, who has carol's access token and an authenticator that carries no key.
func refused(t *testing.T, v *dev.Vault, at string) {
	p, out := newPerson(t, v, "mallory", true)
	stolen, err := token(v, "carol")()
	check(t, err)
	check(t, p.read(at+"/#token="+stolen))
	if !strings.Contains(out.String(), "the page says: The passkey was not used") {
		t.Errorf("without carol's passkey:\n%s", out)
	}
	own, err := p.token()
	check(t, err)
	check(t, p.read(at+"/#token="+own))
	if !strings.Contains(out.String(), "cannot carry a key") {
		t.Errorf("without the prf extension:\n%s", out)
	}
	h, port, _ := waiting(t, v, at, "carol")
	check(t, os.WriteFile(p.terminal, []byte(h.Code()), 0o600))
	if err := p.read(h.Link(client.HandoffRecover, port)); !errors.Is(err, errRefused) {
		t.Errorf("a command that waits: %v\n%s", err, out)
	}
}
