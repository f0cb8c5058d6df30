package client_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/client"
)

func TestOnlyHTTP2OverTLS13(t *testing.T) {
	v := newFakeVault(t)
	for name, tt := range map[string]struct {
		http2 bool
		tls   *tls.Config
		want  error
	}{
		"HTTP/1 alone":              {false, nil, client.ErrUnreachable},
		"a protocol left unsaid":    {false, &tls.Config{NextProtos: []string{}}, client.ErrNotHTTP2},
		"TLS 1.2 alone":             {true, &tls.Config{MaxVersion: tls.VersionTLS12}, client.ErrUnreachable},
		"the control: both present": {true, nil, nil},
	} {
		s := httptest.NewUnstartedServer(v.server.Config.Handler)
		s.EnableHTTP2, s.TLS = tt.http2, tt.tls
		s.StartTLS()
		defer s.Close()
		cfg := v.config()
		cfg.Server, cfg.CA = s.URL, s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
		v.asked = nil
		if _, err := v.client(cfg).Fleet(context.Background()); !errors.Is(err, tt.want) {
			t.Errorf("%s: error %v, want %v", name, err, tt.want)
		}
		if (len(v.asked) > 0) != (tt.want == nil) {
			t.Errorf("%s: answered %v", name, v.asked)
		}
	}
}

func TestServerMustBeVouchedFor(t *testing.T) {
	v := newFakeVault(t)
	cfg := v.config()
	cfg.CA = x509.NewCertPool()
	if _, err := v.client(cfg).Status(context.Background()); !errors.Is(err, client.ErrTLS) {
		t.Errorf("error %v, want ErrTLS", err)
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	v := newFakeVault(t)
	s := httptest.NewUnstartedServer(http.RedirectHandler(v.server.URL+"/v1/fleet", http.StatusTemporaryRedirect))
	s.EnableHTTP2 = true
	s.StartTLS()
	defer s.Close()
	cfg := v.config()
	cfg.Server, cfg.CA = s.URL, s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	if _, err := v.client(cfg).Fleet(context.Background()); !errors.Is(err, client.ErrMalformed) {
		t.Errorf("error %v, want ErrMalformed", err)
	}
	if len(v.asked) > 0 {
		t.Errorf("the redirect was followed: %v", v.asked)
	}
}

// TestServerTextIsNotShown: what a person reads are our words.
func TestServerTextIsNotShown(t *testing.T) {
	v := newFakeVault(t)
	v.change["/v1/status"] = func(any) any { return &api.Error{Code: "must_wait", Message: "\x1b[2J call 0900"} }
	_, err := v.client(v.config()).Status(context.Background())
	if !errors.Is(err, api.ErrMustWait) || err.Error() != api.ErrMustWait.Error() {
		t.Errorf("error %q", err)
	}
	for _, bad := range []*api.Error{
		{Code: "new_one", Message: "x"},
		{Code: "destroyed", Fields: api.Fields{Reason: "\x1b[2J"}},
		{Code: "destroyed", Fields: api.Fields{State: "\x1b[2J"}},
		{Code: "must_wait", Fields: api.Fields{WaitSeconds: new(int)}},
	} {
		if bad.Fields.WaitSeconds != nil {
			*bad.Fields.WaitSeconds = -1
		}
		v.change["/v1/status"] = func(any) any { return bad }
		_, err := v.client(v.config()).Status(context.Background())
		var e *api.Error
		if err == nil || errors.As(err, &e) || strings.Contains(err.Error(), "\x1b") {
			t.Errorf("%+v: error %q", bad, err)
		}
	}
}

func TestConfigIsChecked(t *testing.T) {
	v := newFakeVault(t)
	for name, spoil := range map[string]func(*client.Config){
		"http":            func(c *client.Config) { c.Server = "http://x" },
		"no host":         func(c *client.Config) { c.Server = "https://" },
		"path":            func(c *client.Config) { c.Server += "/v1" },
		"user":            func(c *client.Config) { c.Server = "https://me:secret@x" },
		"query":           func(c *client.Config) { c.Server += "?x=y" },
		"no pin":          func(c *client.Config) { c.Pin = nil },
		"no access token": func(c *client.Config) { c.AccessToken = nil },
	} {
		cfg := v.config()
		spoil(&cfg)
		if _, err := client.New(cfg); !errors.Is(err, client.ErrConfig) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: error %v, want ErrConfig", name, err)
		}
	}
}

func TestInterruptEndsTheRepeating(t *testing.T) {
	v := newFakeVault(t)
	c, err := client.New(v.config()) // with the real waits
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	v.change["/v1/fleet"] = func(any) any { cancel(); return nil }
	if _, err := c.Status(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want Canceled", err)
	}
	if len(v.asked) != 1 {
		t.Errorf("asked %d times", len(v.asked))
	}
}

func TestOfferedPin(t *testing.T) {
	v := newFakeVault(t)
	cfg := v.config()
	pin, s, err := client.OfferedPin(context.Background(), cfg.Server, cfg.CA)
	if err != nil || !pin.Equal(cfg.Pin) || s.Name != "fake" {
		t.Errorf("%v %v %v", pin, s, err)
	}
	v.change["/v1/fleet"] = func(a any) any { a.(*api.Fleet).Root = nil; return a }
	if _, _, err := client.OfferedPin(context.Background(), cfg.Server, cfg.CA); !errors.Is(err, api.ErrNotPinned) {
		t.Errorf("error %v, want ErrNotPinned", err)
	}
	if v.tokens > 0 {
		t.Error("an access token was sent")
	}
}

func TestDamagedStatementIsNotForgotten(t *testing.T) {
	v := newFakeVault(t)
	cfg := v.config()
	cfg.Statements = damaged{}
	if _, err := v.client(cfg).Fleet(context.Background()); !errors.Is(err, client.ErrLocalState) || len(v.asked) > 0 {
		t.Errorf("error %v after %v, want ErrLocalState before anything", err, v.asked)
	}
}

type damaged struct{}

func (damaged) Load() ([]byte, error) { return []byte("x"), nil }
func (damaged) Save([]byte) error     { return nil }

func TestAccountOfAnAccessToken(t *testing.T) {
	if a, err := client.AccountOf(accessToken("https://i.example", "al ice")); err != nil || a != "https://i.example al ice" {
		t.Errorf("%q, %v", a, err)
	}
	for _, bad := range []string{
		"", "x", "a.b", "a.b.c.d", "e30.!.x", "e30.e30.x", accessToken("", "alice"), accessToken("i", ""), accessToken("i j", "alice"),
		accessToken("i", strings.Repeat("x", 511)), accessToken("i", `a\u0007b`), accessToken("i", strings.Repeat("x", 9000)),
		"e30." + base64.RawURLEncoding.EncodeToString([]byte(`{"iss":"i","sub":"a","sub":"b"}`)) + ".x",
	} {
		if a, err := client.AccountOf(bad); !errors.Is(err, client.ErrAccessToken) {
			t.Errorf("%.40q: account %q, error %v", bad, a, err)
		} else if len(bad) > 10 && strings.Contains(err.Error(), bad[:8]) {
			t.Errorf("the error quotes the token: %v", err)
		}
	}
}

func FuzzAccountOf(f *testing.F) {
	f.Add(accessToken("i", "alice"))
	f.Fuzz(func(t *testing.T, token string) {
		a, err := client.AccountOf(token)
		if err == nil && (len(a) > api.MaxAccount || strings.Count(string(a), " ") == 0) {
			t.Errorf("account %q", a)
		}
	})
}
