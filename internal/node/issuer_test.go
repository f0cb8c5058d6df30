package node_test

import (
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"backupvault/internal/node/dev"
)

// The issuer is down when the vault starts: it stays up, unready, and refuses nobody for
// good; it serves as soon as the keys come.
func TestServeWithKeysByURL(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	keys, err := os.ReadFile(v.Config.Issuer.JWKSFile)
	if err != nil {
		t.Fatal(err)
	}
	var up atomic.Bool
	issuer := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if !up.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		w.Write(keys)
	}))
	t.Cleanup(issuer.Close)
	v.Config.Issuer.JWKSFile, v.Config.Issuer.JWKSURL = "", issuer.URL
	v.Config.Issuer.JWKSCA = filepath.Join(t.TempDir(), "ca.pem")
	ca := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: issuer.Certificate().Raw})
	if err := os.WriteFile(v.Config.Issuer.JWKSCA, ca, 0o600); err != nil {
		t.Fatal(err)
	}

	r := mustServe(t, v)
	status, body := probe(t, v, r.url, "/readyz")
	if status != http.StatusServiceUnavailable || !strings.Contains(body, "unavailable") {
		t.Fatalf("%d %s", status, body)
	}
	r.stop(t)

	up.Store(true)
	r = mustServe(t, v)
	c := newClient(t, v, r.url, "alice")
	recover(t, c, enroll(t, c))
	if status, body := probe(t, v, r.url, "/readyz"); status != http.StatusOK {
		t.Fatalf("%d %s", status, body)
	}
	r.stop(t)
}
