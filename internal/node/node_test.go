package node_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/opaque"
	"backupvault/shred"
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

func TestServeEnrolRecoverRestart(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	recover(t, newClient(t, v, r.url, "alice"), k)
	r.stop(t)

	r = mustServe(t, v)
	defer r.stop(t)
	recover(t, newClient(t, v, r.url, "alice"), k)
	report, err := node.Fsck(t.Context(), v.Config, quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(report)
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

// Without a majority the node stays up, refuses with 503, and serves when a token returns.
func TestServeWithoutMajority(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)

	one, two := hide(t, pinFile(t, v, 0)), hide(t, pinFile(t, v, 2))
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r = &running{cancel: cancel, ended: make(chan error, 1)}
	ready := make(chan node.Serving, 1)
	go func() {
		r.ended <- node.Run(ctx, v.Config, node.Options{Log: quiet, Ready: func(s node.Serving) error { ready <- s; return nil }})
	}()
	var s *node.Status
	eventually(t, "status", func() bool {
		var err error
		s, err = node.ReadStatus(t.Context(), v.Config, quiet)
		return err == nil && s.Serving && s.Reason != "starting"
	})
	if s.Ready || s.Reason != "too few HSMs answer" || s.Store != nil {
		t.Errorf("status is %+v", s)
	}
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 503, "/v1/fleet": 503} {
		if status, body := probe(t, v, s.URL, path); status != want {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
	if _, err := newClient(t, v, s.URL, "alice").Status(t.Context()); !errors.Is(err, api.ErrNoMajority) {
		t.Errorf("an operation answers %v", err)
	}
	two()
	r.url = (<-ready).URL
	recover(t, newClient(t, v, r.url, "alice"), k)
	one()
	eventually(t, "all tokens up", func() bool {
		s, err := node.ReadStatus(t.Context(), v.Config, quiet)
		return err == nil && s.Tokens[0].Up && s.Tokens[1].Up && s.Tokens[2].Up
	})
	r.stop(t)
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

func TestServeRefusesAnOlderCopy(t *testing.T) {
	v := newVault(t, dev.Options{})
	file, old, last := v.Config.StorePath(), filepath.Join(v.Dir, "old"), filepath.Join(v.Dir, "last")
	r := mustServe(t, v)
	copyFile(t, file, old)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)
	copyFile(t, file, last)

	copyFile(t, old, file)
	_, err := serve(t, v)
	if !errors.Is(err, shred.ErrRolledBack) || node.ExitCode(err) != node.ExitRolledBack {
		t.Fatalf("an older copy: %v", err)
	}
	if _, err := node.Fsck(t.Context(), v.Config, quiet); node.ExitCode(err) != node.ExitRolledBack {
		t.Errorf("fsck of an older copy: %v", err)
	}
	copyFile(t, last, file)
	r = mustServe(t, v)
	defer r.stop(t)
	recover(t, newClient(t, v, r.url, "alice"), k)
}

func TestServeRefusesADamagedFile(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	mustServe(t, v).stop(t)
	b, err := os.ReadFile(v.Config.StorePath())
	if err != nil {
		t.Fatal(err)
	}
	for i := range b {
		if i%512 > 64 { // the frame stays readable, what is sealed does not
			b[i] ^= 1
		}
	}
	if err := os.WriteFile(v.Config.StorePath(), b, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := serve(t, v); node.ExitCode(err) != node.ExitDamaged {
		t.Errorf("a damaged file: %v", err)
	}
}

func TestServeRefusesOtherMembers(t *testing.T) {
	v := newVault(t, dev.Options{})
	v.Config.Tokens = v.Config.Tokens[:2]
	if _, err := serve(t, v); !errors.Is(err, shred.ErrMembers) || node.ExitCode(err) != node.ExitConfig {
		t.Errorf("two of three members: %v", err)
	}
}

func TestServeRefusesWhatIsMissing(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	for name, path := range map[string]string{
		"store": v.Config.StorePath(), "certificate": v.Config.TLS.Cert, "TLS key": v.Config.TLS.Key, "key set": v.Config.Issuer.JWKSFile,
	} {
		restore := hide(t, path)
		if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) {
			t.Errorf("without %s: %v", name, err)
		}
		restore()
	}
	for _, mode := range []os.FileMode{0o755, 0o770} {
		if err := os.Chmod(v.Config.Data, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) {
			t.Errorf("data folder with mode %o: %v", mode, err)
		}
	}
	if err := os.Chmod(v.Config.Data, 0o700); err != nil {
		t.Fatal(err)
	}
	mustServe(t, v).stop(t)
}

func TestOnlyOneServes(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	defer r.stop(t)
	if _, err := serve(t, v); err == nil || !strings.Contains(err.Error(), "another daemon serves") {
		t.Errorf("a second daemon: %v", err)
	}
	if err := os.Remove(v.Config.ControlPath()); err != nil {
		t.Fatal(err)
	}
	if _, err := serve(t, v); !errors.Is(err, shred.ErrLocked) {
		t.Errorf("a second daemon without the socket: %v", err)
	}
}

// A socket that a killed daemon left does not stand in the way, and only its owner may use it.
func TestControlSocket(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	if _, err := node.ReadStatus(t.Context(), v.Config, quiet); err != nil {
		t.Errorf("status at rest: %v", err)
	}
	stale(t, v.Config.ControlPath())
	r := mustServe(t, v)
	defer r.stop(t)
	info, err := os.Stat(v.Config.ControlPath())
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("socket: %v %v", info.Mode(), err)
	}
	s, err := node.ReadStatus(t.Context(), v.Config, quiet)
	if err != nil || !s.Ready || s.Pin != v.Pin || s.Store == nil {
		t.Errorf("status %+v %v", s, err)
	}
}

// keyless tells whether the token holds no key of a vault: only then it takes new ones.
func keyless(t *testing.T, v *dev.Vault, token int) bool {
	t.Helper()
	k, err := hsm.OpenToken(t.Context(), v.Config.Tokens[token].URI)
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	err = k.GenerateKeys(t.Context())
	if err == nil {
		err = k.Destroy(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return true
	}
	if !errors.Is(err, hsm.ErrKeyExists) {
		t.Fatal(err)
	}
	return false
}

// A failed init takes back what it made, and touches nothing that it did not make.
func TestInitTakesBack(t *testing.T) {
	v := newVault(t, dev.Options{})
	c := *v.Config
	root := filepath.Join(v.Dir, "second.key")
	empty := func(tokens ...int) {
		for _, i := range tokens {
			k, err := hsm.OpenToken(t.Context(), c.Tokens[i].URI)
			if err != nil {
				t.Fatal(err)
			}
			if err := k.Destroy(t.Context()); err != nil {
				t.Fatal(err)
			}
			k.Close()
		}
	}
	empty(0, 1) // the third still holds keys
	c.Data = filepath.Join(v.Dir, "second")
	c.Issuer.JWKSFile = c.IssuerSetPath()
	gone := func() {
		t.Helper()
		for _, path := range []string{root, c.Data} {
			if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("%s was left behind", path)
			}
		}
		if !keyless(t, v, 0) || !keyless(t, v, 1) {
			t.Error("keys were left behind")
		}
	}
	o := node.InitOptions{RootKey: root, OwnIssuer: true, Log: quiet}
	if _, err := node.Init(t.Context(), &c, o); !errors.Is(err, node.ErrExists) {
		t.Fatalf("init over keys: %v", err)
	}
	gone()
	if keyless(t, v, 2) {
		t.Error("init destroyed keys that it did not make")
	}
	empty(2)
	c.Name = strings.Repeat("n", 200) // what a statement refuses, after all keys are made
	if _, err := node.Init(t.Context(), &c, o); err == nil {
		t.Fatal("init under an endless name")
	}
	gone()
	if !keyless(t, v, 2) {
		t.Error("keys were left behind")
	}
	c.Name = "second"
	if _, err := node.Init(t.Context(), &c, o); err != nil {
		t.Errorf("init of empty tokens: %v", err)
	}
}

func TestInitRefuses(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	exists := filepath.Join(v.Dir, "exists")
	if err := os.WriteFile(exists, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*node.Config, *node.InitOptions)
		want   error
	}{
		"store":       {func(*node.Config, *node.InitOptions) {}, node.ErrExists},
		"root key":    {func(c *node.Config, o *node.InitOptions) { c.Data, o.RootKey = v.Dir+"/n", exists }, node.ErrExists},
		"tokens":      {func(c *node.Config, o *node.InitOptions) { c.Data = v.Dir + "/n" }, node.ErrExists},
		"data a file": {func(c *node.Config, o *node.InitOptions) { c.Data = exists }, node.ErrConfig},
		"open folder": {func(c *node.Config, o *node.InitOptions) {
			c.Data = v.Dir + "/open"
			os.Mkdir(c.Data, 0o700)
			os.Chmod(c.Data, 0o750)
		}, node.ErrConfig},
		"issuer's set elsewhere": {func(c *node.Config, o *node.InitOptions) {
			c.Data, o.OwnIssuer = v.Dir+"/n", true
		}, node.ErrConfig},
	} {
		config, o := *v.Config, node.InitOptions{RootKey: filepath.Join(v.Dir, "new.key"), Log: quiet}
		c.change(&config, &o)
		if _, err := node.Init(t.Context(), &config, o); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		for _, path := range []string{v.Dir + "/n", v.Dir + "/new.key"} {
			if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("%s: %s was left behind", name, path)
			}
		}
	}
	mustServe(t, v).stop(t) // the vault itself was not touched
}

func TestInitNeverDestroysWhatServes(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	_, err := node.Init(t.Context(), v.Config, node.InitOptions{RootKey: filepath.Join(v.Dir, "new.key"), DestroyExisting: true, Log: quiet})
	if err == nil || !strings.Contains(err.Error(), "another daemon serves") {
		t.Errorf("init over a running daemon: %v", err)
	}
	recover(t, newClient(t, v, r.url, "alice"), k)
	r.stop(t)
}
