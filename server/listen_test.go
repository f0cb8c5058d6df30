package server

import (
	"bytes"
	"crypto/tls"
	"io"
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

// The tests below shorten one limit each; none may be missing from the real server, and the
// vault must get its time before the connection is cut.
func TestEveryLimitIsSet(t *testing.T) {
	s := NewHTTP(nil, nil, discard)
	for name, d := range map[string]time.Duration{"read": s.ReadTimeout, "header": s.ReadHeaderTimeout, "idle": s.IdleTimeout} {
		if d <= 0 || d > 5*time.Minute {
			t.Errorf("%s: %v", name, d)
		}
	}
	if s.WriteTimeout <= DefaultTimeout || s.ConnState == nil {
		t.Error(s.WriteTimeout)
	}
	if h := s.HTTP2; h.MaxConcurrentStreams == 0 || h.WriteByteTimeout == 0 || h.MaxReadFrameSize != 16<<10 ||
		h.MaxReceiveBufferPerStream < api.MaxBody || h.MaxReceiveBufferPerConnection < 2*api.MaxBody {
		t.Errorf("%+v", h)
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

// patience is short for a test and long for a TLS handshake on a busy machine, which the
// server's time limits count as well.
const patience = 500 * time.Millisecond

func TestSlowHeader(t *testing.T) {
	r := newRig(t, func(_ *rig, s *http.Server) { s.ReadHeaderTimeout = patience })
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
