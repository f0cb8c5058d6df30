package node_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

var quiet = slog.New(slog.DiscardHandler)

const password = "right horse battery staple"

// newVault makes a vault with real tokens in a folder of its own.
func newVault(t *testing.T, o dev.Options) *dev.Vault {
	t.Helper()
	o.Log = quiet
	v, err := dev.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := v.Remove(); err != nil {
			t.Error(err)
		}
	})
	return v
}

// running is a node in this process.
type running struct {
	url    string
	cancel context.CancelFunc
	ended  chan error
}

// serve runs the vault until it is ready, or has ended with err.
func serve(t *testing.T, v *dev.Vault) (*running, error) {
	t.Helper()
	return serveLogging(t, v, quiet)
}

func serveLogging(t *testing.T, v *dev.Vault, log *slog.Logger) (*running, error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{cancel: cancel, ended: make(chan error, 1)}
	ready := make(chan node.Serving, 1)
	go func() {
		r.ended <- node.Run(ctx, v.Config, node.Options{Log: log, Ready: func(s node.Serving) error { ready <- s; return nil }})
	}()
	select {
	case s := <-ready:
		r.url = s.URL
		if s.Pin != v.Pin {
			t.Errorf("pin is %s, init said %s", s.Pin, v.Pin)
		}
		return r, nil
	case err := <-r.ended:
		cancel()
		return nil, err
	}
}

func mustServe(t *testing.T, v *dev.Vault) *running {
	t.Helper()
	r, err := serve(t, v)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (r *running) stop(t *testing.T) {
	t.Helper()
	r.cancel()
	if err := <-r.ended; err != nil {
		t.Fatalf("stop: %v", err)
	}
}

func pool(t *testing.T, v *dev.Vault) *x509.CertPool {
	t.Helper()
	pem, err := os.ReadFile(v.CAPath())
	if err != nil {
		t.Fatal(err)
	}
	p := x509.NewCertPool()
	if !p.AppendCertsFromPEM(pem) {
		t.Fatal("no CA certificate")
	}
	return p
}

func newClient(t *testing.T, v *dev.Vault, url, subject string) *client.Client {
	t.Helper()
	pin, err := api.ParsePin(v.Pin)
	if err != nil {
		t.Fatal(err)
	}
	c, err := client.New(client.Config{
		Server: url, CA: pool(t, v), Pin: pin,
		AccessToken: func(context.Context) (string, error) { return node.IssueToken(v.Config, subject, time.Minute) },
		KSF:         api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}, Floor: &opaque.Floor{},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func enroll(t *testing.T, c *client.Client) *secret.Key {
	t.Helper()
	k := secret.NewKey()
	if _, err := c.Enroll(t.Context(), k, secret.Own([]byte(password)), nil); err != nil {
		t.Fatal(err)
	}
	return k
}

func recover(t *testing.T, c *client.Client, want *secret.Key) {
	t.Helper()
	r, err := c.Recover(t.Context(), secret.Own([]byte(password)))
	if err != nil {
		t.Fatal(err)
	}
	if !r.Key.Equal(want) {
		t.Fatal("another key came back")
	}
}

// probe asks a path that needs no access token.
func probe(t *testing.T, v *dev.Vault, url, path string) (status int, body string) {
	t.Helper()
	c := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool(t, v)}, DisableKeepAlives: true}}
	resp, err := c.Get(url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

// eventually waits for what comes by itself; how long it takes is no matter.
func eventually(t *testing.T, what string, f func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !f(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("never: %s", what)
		}
	}
}

// pinFile is where a token's PIN lies: a token whose PIN cannot be read is out.
func pinFile(t *testing.T, v *dev.Vault, token int) string {
	t.Helper()
	_, path, ok := strings.Cut(v.Config.Tokens[token].URI, "pin-source=file:")
	if !ok {
		t.Fatal("no PIN file in the URI")
	}
	path, err := url.PathUnescape(path)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func hide(t *testing.T, path string) (restore func()) {
	t.Helper()
	if err := os.Rename(path, path+".hidden"); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := os.Rename(path+".hidden", path); err != nil {
			t.Fatal(err)
		}
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, b, 0o600); err != nil {
		t.Fatal(err)
	}
}
