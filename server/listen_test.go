package server

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

func TestOnlyTLS13(t *testing.T) {
	r := newRig(t)
	address := strings.TrimPrefix(r.url, "https://")
	_, err := tls.Dial("tcp", address, &tls.Config{RootCAs: r.roots, MaxVersion: tls.VersionTLS12})
	if err == nil || !strings.Contains(err.Error(), "protocol version") {
		t.Fatalf("TLS 1.2: %v", err)
	}
	c, err := tls.Dial("tcp", address, &tls.Config{RootCAs: r.roots, NextProtos: []string{"h2"}})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if s := c.ConnectionState(); s.Version != tls.VersionTLS13 || s.NegotiatedProtocol != "h2" {
		t.Fatalf("version %x, protocol %q", s.Version, s.NegotiatedProtocol)
	}
}

// Proxies and clients without HTTP/2 get the same answers by HTTP/1.1.
func TestHTTP1(t *testing.T) {
	r := newRig(t)
	client := r.newClient(func(p *http.Protocols) { p.SetHTTP1(true) })
	defer client.CloseIdleConnections()
	for path, q := range goodRequests() {
		a := doWith(t, client, r.request(t, http.MethodPost, path, text(t, q)))
		if a.StatusCode != http.StatusOK || a.ProtoMajor != 1 || a.TLS.Version != tls.VersionTLS13 {
			t.Errorf("%s: %s %s", path, a.Proto, a.Status)
		}
	}
	a := doWith(t, client, r.request(t, http.MethodPost, "/v1/forget", strings.Repeat(" ", api.MaxBody+1)))
	if a.StatusCode != http.StatusRequestEntityTooLarge {
		t.Error(a.Status)
	}
}

func TestPlainTextIsRefused(t *testing.T) {
	r := newRig(t)
	response, err := http.Get(strings.Replace(r.url, "https", "http", 1) + "/healthz")
	if err == nil {
		defer response.Body.Close()
		if response.StatusCode != http.StatusBadRequest {
			t.Fatal(response.Status)
		}
	}
	if strings.Contains(r.log.String(), "/healthz") {
		t.Fatal("a plain-text request was served")
	}
}

func TestLargeHeadersAreRefused(t *testing.T) {
	r := newRig(t)
	one := r.newClient(func(p *http.Protocols) { p.SetHTTP1(true) })
	defer one.CloseIdleConnections()
	for _, client := range []*http.Client{r.client, one} {
		q := r.request(t, http.MethodGet, "/v1/status", "")
		q.Header.Set("X-Filler", strings.Repeat("x", 3*maxHeaderBytes))
		response, err := client.Do(q)
		if err != nil {
			continue // the connection or stream was reset
		}
		response.Body.Close()
		if response.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
			t.Error(response.Proto, response.Status)
		}
	}
	if n := r.vault.asked(); n != 0 {
		t.Errorf("%d requests reached the vault", n)
	}
}

// A body that never ends is given up: the answer comes although the client sends nothing.
func TestSlowBody(t *testing.T) {
	r := newRig(t, func(_ *rig, s *http.Server) { s.ReadTimeout = 50 * time.Millisecond })
	one := r.newClient(func(p *http.Protocols) { p.SetHTTP1(true) })
	defer one.CloseIdleConnections()
	for _, client := range []*http.Client{r.client, one} {
		body, hold := io.Pipe()
		defer hold.Close()
		go hold.Write([]byte(`{"generation":`))
		q := r.request(t, http.MethodPost, "/v1/forget", "{}")
		q.Body, q.ContentLength, q.GetBody = body, 20, nil
		response, err := client.Do(q)
		if err != nil {
			continue
		}
		response.Body.Close()
		if response.StatusCode != http.StatusBadRequest {
			t.Error(response.Proto, response.Status)
		}
	}
	if n := r.vault.asked(); n != 0 {
		t.Errorf("%d requests reached the vault", n)
	}
}

func TestSlowHeader(t *testing.T) {
	r := newRig(t, func(_ *rig, s *http.Server) { s.ReadHeaderTimeout = 50 * time.Millisecond })
	c, err := tls.Dial("tcp", strings.TrimPrefix(r.url, "https://"), &tls.Config{RootCAs: r.roots})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: "); err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(c); err != nil || bytes.Contains(b, []byte("200 OK")) {
		t.Fatalf("%q, %v", b, err)
	}
}

func TestTheVaultsTimeIsBounded(t *testing.T) {
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.Timeout = 20 * time.Millisecond })
	r.vault.each(func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() })
	if a := r.do(t, r.request(t, http.MethodGet, "/v1/status", "")); a.StatusCode != 503 || a.refusal.Code != "unavailable" {
		t.Error(a.Status, a.text)
	}
}

func TestTheVaultLearnsThatTheCallerIsGone(t *testing.T) {
	r := newRig(t)
	inside, gone := make(chan struct{}), make(chan error, 1)
	r.vault.each(func(ctx context.Context) error { close(inside); <-ctx.Done(); gone <- ctx.Err(); return ctx.Err() })
	ctx, leave := context.WithCancel(t.Context())
	go func() { <-inside; leave() }()
	if _, err := r.client.Do(r.request(t, http.MethodGet, "/v1/status", "").WithContext(ctx)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// serveOnce runs a server whose vault holds one request until it is let go.
func serveOnce(t *testing.T, grace time.Duration) (stop func(), ended chan error, answered chan error, letGo chan struct{}) {
	t.Helper()
	certificate, roots := newCertificate(t)
	inside := make(chan struct{})
	letGo = make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(inside)
		select {
		case <-letGo:
		case <-r.Context().Done():
		}
	})
	r := &rig{log: new(logBuffer), roots: roots}
	s := NewHTTP(handler, func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return certificate, nil }, discard)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended, answered = make(chan error, 1), make(chan error, 1)
	go func() { ended <- Serve(ctx, s, l, grace) }()
	client := r.newClient(func(p *http.Protocols) { p.SetHTTP2(true) })
	go func() {
		response, err := client.Get("https://" + l.Addr().String())
		if err == nil {
			response.Body.Close()
		}
		answered <- err
	}()
	<-inside
	return stop, ended, answered, letGo
}

func TestServeLetsRequestsFinish(t *testing.T) {
	stop, ended, answered, letGo := serveOnce(t, time.Minute)
	stop()
	select {
	case err := <-ended:
		t.Fatalf("stopped under a request: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(letGo)
	if err := <-answered; err != nil {
		t.Error(err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestServeCutsOffWhatOverruns(t *testing.T) {
	stop, ended, answered, _ := serveOnce(t, time.Millisecond)
	stop()
	if err := <-ended; !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if err := <-answered; err == nil {
		t.Error("the request was answered")
	}
}

func TestServeReportsALostListener(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	certificate, _ := newCertificate(t)
	s := NewHTTP(http.NotFoundHandler(), func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return certificate, nil }, discard)
	if err := Serve(t.Context(), s, l, time.Second); !errors.Is(err, net.ErrClosed) {
		t.Error(err)
	}
}

func TestTooManyRequests(t *testing.T) {
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.InFlight = 1 })
	inside, letGo := make(chan struct{}), make(chan struct{})
	r.vault.each(func(context.Context) error { inside <- struct{}{}; <-letGo; return nil })
	first := make(chan reply)
	go func() { first <- r.do(t, r.request(t, http.MethodGet, "/v1/status", "")) }()
	<-inside
	a := r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))
	if a.StatusCode != 503 || a.refusal.Code != "unavailable" || a.Header.Get("Retry-After") != "1" {
		t.Error(a.Status, a.text, a.Header)
	}
	for _, path := range []string{"/healthz", "/readyz", "/v1/fleet"} {
		if a := r.do(t, r.request(t, http.MethodGet, path, "")); a.StatusCode != 200 {
			t.Error(path, a.Status)
		}
	}
	close(letGo)
	if a := <-first; a.StatusCode != 200 {
		t.Error(a.Status)
	}
	go func() { <-inside }()
	if a := r.do(t, r.request(t, http.MethodGet, "/v1/status", "")); a.StatusCode != 200 {
		t.Error("the place did not come free:", a.Status)
	}
}

func TestGate(t *testing.T) {
	g := gate{total: 5, each: 2}
	steps := []struct {
		account api.Account
		leave   bool
		in      bool
	}{
		{"a", false, true}, {"a", false, true}, {"a", false, false}, // a has its two
		{"b", false, true}, {"b", false, true}, {"c", false, true}, {"d", false, false}, // five in all
		{"a", true, true}, {"d", false, true}, {"a", false, false},
		{"b", true, true}, {"a", false, true}, {"a", false, false},
	}
	for i, s := range steps {
		if s.leave {
			g.leave(s.account)
		} else if in := g.enter(s.account); in != s.in {
			t.Fatalf("step %d: %v", i, in)
		}
	}
	for _, a := range []api.Account{"a", "a", "b", "c", "d"} {
		g.leave(a)
	}
	if g.inFlight != 0 || len(g.accounts) != 0 {
		t.Errorf("%d in flight, %v kept", g.inFlight, g.accounts)
	}
}
