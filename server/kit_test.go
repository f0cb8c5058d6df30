package server

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"backupvault/access"
	"backupvault/api"
)

const (
	issuerName   = "https://login.example"
	audienceName = "backupvault"
	alice        = api.Account(issuerName + " alice")
)

func bytesOf(n int) api.Bytes {
	b := make(api.Bytes, n)
	rand.Read(b)
	return b
}

// logBuffer keeps what the server logs.
type logBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// rig is a running server on the loopback and a client for it.
type rig struct {
	vault  *fake
	config Config
	issuer *access.Issuer
	token  string
	log    *logBuffer
	url    string
	roots  *x509.CertPool
	client *http.Client // HTTP/2

	handler *handler
}

// newRig starts the real thing: own listener, TLS, HTTP/2, real access tokens.
func newRig(t testing.TB, change ...func(*rig, *http.Server)) *rig {
	t.Helper()
	r := &rig{vault: new(fake), log: new(logBuffer)}
	r.issuer = newIssuer(t)
	verifier, err := r.issuer.Verifier()
	if err != nil {
		t.Fatal(err)
	}
	r.token = r.tokenOf(t, "alice")
	log := slog.New(slog.NewJSONHandler(r.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	r.config = Config{
		Vault:    func() Vault { return r.vault },
		Identify: verifier.Identify,
		Fleet:    func() api.Fleet { return api.Fleet{Statements: []api.SignedStatement{{Body: bytesOf(9)}}} },
		Ready:    func() error { return nil },
		Log:      log,
	}
	certificate, roots := newCertificate(t)
	r.roots = roots
	s := NewHTTP(nil, func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return certificate, nil }, log)
	for _, c := range change {
		c(r, s)
	}
	r.handler = New(r.config).(*handler)
	s.Handler = r.handler
	r.start(t, s)
	return r
}

func (r *rig) start(t testing.TB, s *http.Server) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, s, l, time.Minute) }()
	r.url = "https://" + l.Addr().String()
	r.client = r.newClient(func(p *http.Protocols) { p.SetHTTP2(true) })
	t.Cleanup(func() {
		r.client.CloseIdleConnections()
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

func (r *rig) newClient(protocols func(*http.Protocols)) *http.Client {
	p := new(http.Protocols)
	protocols(p)
	return &http.Client{Transport: &http.Transport{Protocols: p, TLSClientConfig: &tls.Config{RootCAs: r.roots}}}
}

// tokenOf is a person's access token.
func (r *rig) tokenOf(t testing.TB, name string) string {
	t.Helper()
	token, err := r.issuer.Issue(name, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func newIssuer(t testing.TB) *access.Issuer {
	t.Helper()
	path := filepath.Join(t.TempDir(), "issuer.key")
	if err := access.CreateIssuerKey(path); err != nil {
		t.Fatal(err)
	}
	i, err := access.OpenIssuer(path, access.Config{Issuer: issuerName, Audience: audienceName})
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func newCertificate(t testing.TB) (*tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(c)
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

// request makes a good request for a path; body "" is none.
func (r *rig) request(t testing.TB, method, path, body string) *http.Request {
	t.Helper()
	q, err := http.NewRequestWithContext(t.Context(), method, r.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	q.Header.Set("Authorization", "Bearer "+r.token)
	if body != "" {
		q.Header.Set("Content-Type", "application/json")
	}
	return q
}

// reply is what came back.
type reply struct {
	*http.Response
	text    string
	refusal api.Error // when the status is not 200
}

// do sends a request and checks what holds for every answer.
func (r *rig) do(t testing.TB, q *http.Request) reply {
	t.Helper()
	return doWith(t, r.client, q)
}

func doWith(t testing.TB, client *http.Client, q *http.Request) reply {
	t.Helper()
	response, err := client.Do(q)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := reply{Response: response, text: string(body)}
	h := response.Header
	if h.Get("Content-Type") != "application/json" || h.Get("Cache-Control") != "no-store" || h.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("headers %v", h)
	}
	if response.StatusCode != http.StatusOK {
		if err := api.DecodeRequest(bytes.NewReader(body), &a.refusal); err != nil || a.refusal.Message == "" {
			t.Errorf("status %d with %q: %v", response.StatusCode, body, err)
		}
	}
	return a
}
