package node_test

import (
	"crypto/tls"
	"crypto/x509"
	"os"
	"strings"
	"testing"
	"time"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

// trusted tells whether a server at url shows a certificate that the pool vouches for.
func trusted(t *testing.T, url string, ca *x509.CertPool) bool {
	t.Helper()
	conn, err := tls.Dial("tcp", strings.TrimPrefix(url, "https://"), &tls.Config{RootCAs: ca})
	if err != nil {
		return false
	}
	conn.Close()
	return true
}

// A renewed certificate is served without a restart; one that cannot be read changes nothing.
func TestCertificateRenewal(t *testing.T) {
	other := newVault(t, dev.Options{Tokens: 1})
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	defer r.stop(t)
	before, after := pool(t, v), pool(t, other)
	if !trusted(t, r.url, before) || trusted(t, r.url, after) {
		t.Fatal("the configured certificate is not served")
	}
	write := func(path string, b []byte, at time.Time) {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	write(v.Config.TLS.Cert, []byte("half a certificate"), time.Now().Add(time.Second))
	if !trusted(t, r.url, before) {
		t.Error("a certificate that cannot be read took the old one away")
	}
	cert, err := os.ReadFile(other.Config.TLS.Cert)
	if err != nil {
		t.Fatal(err)
	}
	copyFile(t, other.Config.TLS.Key, v.Config.TLS.Key)
	chmod(t, v.Config.TLS.Key, 0o644) // as a renewal that forgets the mode leaves it
	write(v.Config.TLS.Cert, cert, time.Now().Add(2*time.Second))
	if !trusted(t, r.url, before) {
		t.Error("a key that everybody may read is in use")
	}
	chmod(t, v.Config.TLS.Key, 0o600)
	if !trusted(t, r.url, after) {
		t.Error("the renewed certificate is not served")
	}
}

func chmod(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

// Whoever has the key of the vault's name can sit in front of it and read access tokens.
func TestAttackTLSKeyOpenToOthers(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	for mode, taken := range map[os.FileMode]bool{0o644: false, 0o604: false, 0o602: false, 0o660: false, 0o640: true, 0o440: true, 0o400: true, 0o600: true} {
		chmod(t, v.Config.TLS.Key, mode)
		r, err := serve(t, v)
		if err == nil {
			r.stop(t)
		}
		if taken != (err == nil) || !taken && (node.ExitCode(err) != node.ExitConfig || !strings.Contains(err.Error(), "chmod 600")) {
			t.Errorf("mode %04o: %v", mode, err)
		}
	}
}
