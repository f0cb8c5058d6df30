package client_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
	"unicode"

	"backupvault/client"
)

// control is a terminal's command, with a second line that looks like ours.
const control = "\x1b]0;gone\a\nbackupvault: hint: run this"

// TestCertificateTextIsNotShown: the names in a certificate are compared before anything
// vouches for it, so whoever sits in between chooses what the error quotes.
func TestCertificateTextIsNotShown(t *testing.T) {
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.EnableHTTP2, s.TLS = true, &tls.Config{Certificates: []tls.Certificate{certificateFor(t, control)}}
	s.StartTLS()
	defer s.Close()
	cfg := newFakeVault(t).config()
	cfg.Server = "https://localhost:" + portOf(t, s.Listener.Addr())
	_, err := newFakeVault(t).client(cfg).Fleet(context.Background())
	if !errors.Is(err, client.ErrTLS) || !strings.Contains(err.Error(), "backupvault: hint") {
		t.Fatalf("error %v, want ErrTLS with the names of the certificate", err)
	}
	mustBePlain(t, err)
}

// TestProxyTextIsNotShown: nor is what a proxy answers, which speaks before TLS does.
func TestProxyTextIsNotShown(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			c.Read(make([]byte, 4096))
			c.Write([]byte("HTTP/1.1 407 \x1b[2Jpay first\r\n\r\n"))
			c.Close()
		}
	}()
	v := newFakeVault(t)
	c := v.client(v.config())
	client.UseProxy(c, "http://"+l.Addr().String())
	_, err = c.Fleet(context.Background())
	if !errors.Is(err, client.ErrUnreachable) || !strings.Contains(err.Error(), "pay first") {
		t.Fatalf("error %v, want ErrUnreachable with the proxy's text", err)
	}
	mustBePlain(t, err)
}

func mustBePlain(t *testing.T, err error) {
	t.Helper()
	if strings.ContainsFunc(err.Error(), func(r rune) bool { return !unicode.IsPrint(r) }) {
		t.Errorf("the error commands the terminal: %q", err)
	}
}

func certificateFor(t *testing.T, name string) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func portOf(t *testing.T, a net.Addr) string {
	t.Helper()
	_, port, err := net.SplitHostPort(a.String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}
