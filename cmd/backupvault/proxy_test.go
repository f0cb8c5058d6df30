package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"backupvault/api"
	"backupvault/client"
)

// proxy ends TLS in front of the daemon, as a load balancer does: it sees every address,
// header and body, and may lose answers.
type proxy struct {
	*httptest.Server
	mu   sync.Mutex
	seen bytes.Buffer
	lose map[string]int // path: how many answers to lose
}

func newProxy(t *testing.T, d *daemon) *proxy {
	t.Helper()
	target, err := url.Parse(d.url)
	if err != nil {
		t.Fatal(err)
	}
	ca, err := os.ReadFile(filepath.Join(d.dir, "ca.crt"))
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(ca)
	p := &proxy{lose: map[string]int{}}
	p.Server = httptest.NewUnstartedServer(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(target)
			p.note([]byte(fmt.Sprintln(r.In.URL, r.In.Header)))
			r.Out.Body = p.record(r.In.Body)
		},
		Transport:      &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, ForceAttemptHTTP2: true},
		ModifyResponse: p.answer,
	})
	p.EnableHTTP2 = true
	p.StartTLS()
	t.Cleanup(p.Close)
	return p
}

func (p *proxy) record(body io.ReadCloser) io.ReadCloser {
	b, _ := io.ReadAll(body)
	p.note(b)
	return io.NopCloser(bytes.NewReader(b))
}

func (p *proxy) note(b []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.seen.Write(b)
	p.seen.WriteByte('\n')
}

func (p *proxy) answer(r *http.Response) error {
	r.Body = p.record(r.Body)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.lose[r.Request.URL.Path] > 0 {
		p.lose[r.Request.URL.Path]--
		panic(http.ErrAbortHandler)
	}
	return nil
}

// loseAnswers makes the next n answers of each path get lost.
func (p *proxy) loseAnswers(n int, paths ...string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, path := range paths {
		p.lose[path] = n
	}
}

func (p *proxy) traffic() []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	return bytes.Clone(p.seen.Bytes())
}

// config is a device of the account behind the proxy.
func (p *proxy) config(t *testing.T, d *daemon, subject string) client.Config {
	t.Helper()
	token, err := d.issue(subject)
	if err != nil {
		t.Fatal(err)
	}
	pin, err := api.ParsePin(d.pin)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(p.Certificate())
	return client.Config{
		Server: p.URL, CA: pool, Pin: pin,
		AccessToken: func(context.Context) (string, error) { return string(bytes.TrimSpace(token)), nil },
	}
}

// writeCA writes the certificate that vouches for the proxy.
func (p *proxy) writeCA(path string) error {
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: p.Certificate().Raw}), 0o600)
}
