package access

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"backupvault/api"
)

// issuerSite is a real TLS server that serves a key set, until a test makes it worse.
type issuerSite struct {
	*httptest.Server
	asked  atomic.Int64
	answer atomic.Pointer[http.HandlerFunc]
}

func newIssuerSite(t *testing.T) *issuerSite {
	s := new(issuerSite)
	s.Server = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.asked.Add(1)
		(*s.answer.Load())(w, r)
	}))
	s.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	t.Cleanup(s.Close)
	s.serves("ed")
	return s
}

func (s *issuerSite) does(f http.HandlerFunc) { s.answer.Store(&f) }

func (s *issuerSite) says(status int, body string) {
	s.does(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		w.Write([]byte(body))
	})
}

func (s *issuerSite) serves(names ...string) {
	var keys []string
	for _, n := range names {
		keys = append(keys, jwk(testKeys()[n].Public(), n))
	}
	s.says(200, set(keys...))
}

// remoteVerifier trusts the site; its clock stands still until a test moves it.
type remoteVerifier struct {
	*Verifier
	keys *RemoteKeySet
	now  atomic.Pointer[time.Time]
}

func newRemoteVerifier(t *testing.T, s *issuerSite) *remoteVerifier {
	t.Helper()
	v := new(remoteVerifier)
	v.now.Store(&noon)
	roots := x509.NewCertPool()
	roots.AddCert(s.Certificate())
	var err error
	v.keys, err = NewRemoteKeySet(RemoteConfig{URL: s.URL + "/jwks", CA: roots, Log: slog.New(slog.DiscardHandler), Now: v.time})
	if err != nil {
		t.Fatal(err)
	}
	v.Verifier, err = NewVerifier(Config{Issuer: testIssuer, Audience: testAudience, Algorithms: []string{"EdDSA", "ES256"}, Keys: v.keys, Now: v.time})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func (v *remoteVerifier) time() time.Time { return *v.now.Load() }
func (v *remoteVerifier) later(d time.Duration) {
	t := v.time().Add(d)
	v.now.Store(&t)
}

// token is good now; each one is new to the verifier's cache.
func (v *remoteVerifier) token(t *testing.T, key string) string {
	now := v.time().Unix()
	return sign(t, key, key, map[string]jose.SignatureAlgorithm{"ed": jose.EdDSA, "other": jose.EdDSA, "ec": jose.ES256}[key],
		with("exp", unix(now+600), "nbf", unix(now), "iat", unix(now), "n", unix(serial.Add(1))), nil)
}

func (v *remoteVerifier) want(t *testing.T, key string, want error) {
	t.Helper()
	account, err := v.Verify(t.Context(), v.token(t, key))
	if !errors.Is(err, want) || (err == nil) != (account == goodAccount) {
		t.Fatalf("a token by %q gave %q, %v; want %v", key, account, err, want)
	}
}

var serial atomic.Int64

func unix(n int64) string { return strconv.FormatInt(n, 10) }

func TestRemoteRotates(t *testing.T) {
	s := newIssuerSite(t)
	v := newRemoteVerifier(t, s)
	v.want(t, "ed", nil)
	v.want(t, "ed", nil)
	if n := s.asked.Load(); n != 1 {
		t.Fatalf("asked %d times for two tokens", n)
	}
	s.serves("ed", "ec")
	v.later(retryAfter)
	v.want(t, "ec", nil) // its key ID is unknown: asked at once
	s.serves("ec")
	v.want(t, "ed", nil) // withdrawn, but the keys are fresh
	v.later(freshFor)
	v.want(t, "ed", api.ErrAccessTokenInvalid)
	v.want(t, "ec", nil)
	if n := s.asked.Load(); n != 3 {
		t.Fatalf("asked %d times, want 3", n)
	}
}

// Whoever sends junk must not turn the vault against the issuer.
func TestAttackUnknownKeyIDs(t *testing.T) {
	s := newIssuerSite(t)
	v := newRemoteVerifier(t, s)
	v.want(t, "ed", nil)
	for range 100 {
		v.want(t, "other", api.ErrAccessTokenInvalid)
	}
	v.later(retryAfter)
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() { _, _ = v.Verify(t.Context(), v.token(t, "other")) })
	}
	all.Wait()
	if n := s.asked.Load(); n != 2 {
		t.Fatalf("asked %d times, want 2", n)
	}
	v.Verify(t.Context(), "a.b") // what is no token asks nobody
	v.later(retryAfter)
	v.Verify(t.Context(), "a.b")
	// Nor does a signature that is wrong under a key that is there.
	forged := sign(t, "other", "ed", jose.EdDSA, with("n", "1"), nil)
	if _, err := v.Verify(t.Context(), forged); !errors.Is(err, api.ErrAccessTokenInvalid) {
		t.Errorf("forged: %v", err)
	}
	v.want(t, "ed", nil)
	if n := s.asked.Load(); n != 2 {
		t.Fatalf("asked %d times, want 2", n)
	}
}

// Each fault at first leaves the keys in use, then refuses every token, and is over as soon
// as the issuer is well.
func TestAttackIssuerFails(t *testing.T) {
	elsewhere, good := newIssuerSite(t), set(jwk(testKeys()["ed"].Public(), "ed"))
	for name, fault := range map[string]http.HandlerFunc{
		"error":     func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500); w.Write([]byte(good)) },
		"garbage":   func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("<html>")) },
		"no keys":   func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(set())) },
		"too large": func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(good + strings.Repeat(" ", MaxKeySet))) },
		"endless": func(w http.ResponseWriter, _ *http.Request) {
			for range 1024 {
				if _, err := w.Write(make([]byte, MaxKeySet)); err != nil {
					return
				}
			}
			t.Error("endless: 64 MiB were taken")
		},
		"redirect": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, elsewhere.URL, http.StatusFound) },
		"dies":     func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"private":  func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(set(jwk(testKeys()["ed"], "ed")))) },
		"cut answer": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "900")
			w.Write([]byte(set()))
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newIssuerSite(t)
			v := newRemoteVerifier(t, s)
			v.want(t, "ed", nil)
			s.does(fault)
			v.later(freshFor)
			v.want(t, "ed", nil)
			v.later(keptFor - freshFor - time.Second)
			v.want(t, "ed", nil)
			if v.Ready() != nil {
				t.Error("not ready while keys are kept")
			}
			v.later(time.Second)
			v.want(t, "ed", api.ErrUnavailable)
			if v.Ready() == nil {
				t.Error("ready without keys")
			}
			s.serves("ed")
			v.later(retryAfter)
			v.want(t, "ed", nil)
		})
	}
	if n := elsewhere.asked.Load(); n != 0 {
		t.Errorf("followed a redirect %d times", n)
	}
}

// Started while the issuer is down: nothing is accepted, and it comes by itself.
func TestRemoteStartsWithoutIssuer(t *testing.T) {
	s := newIssuerSite(t)
	s.says(503, "")
	v := newRemoteVerifier(t, s)
	v.want(t, "ed", api.ErrUnavailable)
	s.serves("ed")
	v.want(t, "ed", api.ErrUnavailable) // too early to ask again
	v.later(retryAfter)
	for v.Ready() != nil { // a probe alone brings the keys
		time.Sleep(time.Millisecond)
	}
	v.want(t, "ed", nil)
	if n := s.asked.Load(); n != 2 {
		t.Errorf("asked %d times, want 2", n)
	}
}

// A caller waits for a hanging issuer only as long as it wants to, and not while keys are fresh.
func TestRemoteHangs(t *testing.T) {
	s := newIssuerSite(t)
	v := newRemoteVerifier(t, s)
	v.want(t, "ed", nil)
	release := make(chan struct{})
	s.does(func(w http.ResponseWriter, _ *http.Request) {
		<-release
		w.Write([]byte(set(jwk(testKeys()["ec"].Public(), "ec"))))
	})
	v.later(freshFor)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := v.Verify(ctx, v.token(t, "ed")); !errors.Is(err, api.ErrUnavailable) {
		t.Fatal(err)
	}
	close(release) // the fetch outlived the caller that began it
	v.want(t, "ec", nil)

	never := make(chan struct{})
	t.Cleanup(func() { close(never) })
	s.does(func(http.ResponseWriter, *http.Request) { <-never })
	v.keys.timeout = time.Millisecond
	v.later(freshFor)
	v.want(t, "ec", nil)
	v.later(keptFor)
	v.want(t, "ec", api.ErrUnavailable)
}

func TestRemoteRefusesStrangers(t *testing.T) {
	s := newIssuerSite(t)
	v := newRemoteVerifier(t, s)
	v.keys.get = newFetcher(s.URL, x509.NewCertPool()) // trusts nobody
	v.want(t, "ed", api.ErrUnavailable)

	old := httptest.NewUnstartedServer(nil)
	old.Config.ErrorLog = s.Config.ErrorLog
	old.TLS = &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}
	old.StartTLS()
	t.Cleanup(old.Close)
	roots := x509.NewCertPool()
	roots.AddCert(old.Certificate())
	if _, err := newFetcher(old.URL, roots)(t.Context()); err == nil || !strings.Contains(err.Error(), "protocol version") {
		t.Error(err)
	}
	for _, url := range []string{"", "http://login.example/keys", "//login.example", "https:///keys", "https://me@login.example/", "https://login.example/#k", "jwks.json"} {
		if _, err := NewRemoteKeySet(RemoteConfig{URL: url}); !errors.Is(err, ErrConfig) {
			t.Errorf("%q: %v", url, err)
		}
	}
}
