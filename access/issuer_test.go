package access

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func issuerConfig(now *time.Time) Config {
	return Config{Issuer: testIssuer, Audience: testAudience, Now: func() time.Time { return *now }}
}

func newIssuer(t testing.TB, now *time.Time) (*Issuer, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "issuer.key")
	if err := CreateIssuerKey(path); err != nil {
		t.Fatal(err)
	}
	i, err := OpenIssuer(path, issuerConfig(now))
	if err != nil {
		t.Fatal(err)
	}
	return i, path
}

func TestIssuedTokenIsVerified(t *testing.T) {
	now := noon
	i, path := newIssuer(t, &now)
	jwks, err := i.JWKS()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := ParseKeySet(jwks)
	if err != nil {
		t.Fatal(err)
	}
	c := issuerConfig(&now)
	c.Keys, c.Algorithms = keys, []string{"EdDSA"}
	elsewhere, err := NewVerifier(c)
	if err != nil {
		t.Fatal(err)
	}
	here, err := i.Verifier()
	if err != nil {
		t.Fatal(err)
	}
	again, err := OpenIssuer(path, issuerConfig(&now))
	if err != nil {
		t.Fatal(err)
	}
	for _, issuer := range []*Issuer{i, again} {
		token, err := issuer.Issue("alice", 10*time.Minute)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range []*Verifier{here, elsewhere} {
			now = noon
			if a, err := v.Verify(t.Context(), token); err != nil || a != goodAccount {
				t.Fatalf("%q, %v", a, err)
			}
			now = noon.Add(10*time.Minute - time.Second)
			if _, err := v.Verify(t.Context(), token); err != nil {
				t.Fatal(err)
			}
			now = noon.Add(10 * time.Minute)
			if _, err := v.Verify(t.Context(), token); err == nil {
				t.Fatal("accepted at its expiry")
			}
		}
		now = noon
	}
}

func TestIssueRefuses(t *testing.T) {
	now := noon
	i, _ := newIssuer(t, &now)
	for name, tt := range map[string]struct {
		subject  string
		lifetime time.Duration
	}{
		"no subject":        {"", time.Minute},
		"control character": {"a\x1b", time.Minute},
		"no UTF-8":          {"a\xff", time.Minute},
		"too long":          {strings.Repeat("s", 512), time.Minute},
		"no lifetime":       {"alice", 0},
		"negative lifetime": {"alice", -time.Minute},
		"long lifetime":     {"alice", time.Hour + time.Second},
	} {
		if token, err := i.Issue(tt.subject, tt.lifetime); err == nil {
			t.Errorf("%s: issued %s", name, token)
		}
	}
}

func TestCreateIssuerKeyOverwritesNothing(t *testing.T) {
	now := noon
	_, path := newIssuer(t, &now)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := CreateIssuerKey(path); !errors.Is(err, fs.ErrExist) {
		t.Fatal(err)
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(before, after) {
		t.Fatal("the key was changed")
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Fatal(info.Mode(), err)
	}
}

func TestOpenIssuerRefuses(t *testing.T) {
	der, err := x509.MarshalPKCS8PrivateKey(testKeys()["ec"])
	if err != nil {
		t.Fatal(err)
	}
	now := noon
	_, path := newIssuer(t, &now)
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	block := func(kind string, b []byte) []byte { return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: b}) }
	for name, tt := range map[string]struct {
		text []byte
		mode os.FileMode
	}{
		"others can read":  {good, 0o604},
		"group can read":   {good, 0o640},
		"empty":            {nil, 0o600},
		"not PEM":          {[]byte("hello"), 0o600},
		"another type":     {block("EC PRIVATE KEY", der), 0o600},
		"another key":      {block(pemType, der), 0o600},
		"not PKCS #8":      {block(pemType, []byte("hello")), 0o600},
		"trailing bytes":   {append(bytes.Clone(good), 'x'), 0o600},
		"two keys":         {append(bytes.Clone(good), good...), 0o600},
		"larger than read": {append(bytes.Repeat([]byte("\n"), maxKeyFile), good...), 0o600},
	} {
		path := filepath.Join(t.TempDir(), "key")
		if err := os.WriteFile(path, tt.text, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, tt.mode); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenIssuer(path, issuerConfig(&now)); !errors.Is(err, ErrKeyFile) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := OpenIssuer(filepath.Join(t.TempDir(), "none"), issuerConfig(&now)); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := OpenIssuer(t.TempDir(), issuerConfig(&now)); !errors.Is(err, ErrKeyFile) {
		t.Error(err)
	}
}
