package access

import (
	"crypto/ed25519"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/go-jose/go-jose/v4"

	"backupvault/api"
)

// checkAccount holds what every accepted account must be.
func checkAccount(t *testing.T, a api.Account) {
	t.Helper()
	sub, ok := strings.CutPrefix(string(a), testIssuer+" ")
	if !ok || sub == "" || len(a) > api.MaxAccount || !utf8.ValidString(sub) || strings.ContainsFunc(sub, unicode.IsControl) {
		t.Fatalf("account %q", a)
	}
}

// FuzzVerifyToken gives the verifier any bytes as a token.
func FuzzVerifyToken(f *testing.F) {
	good := ed(f, with())
	f.Add(good)
	f.Add(good + "=")
	f.Add(jsonForm(strings.Split(good, ".")))
	f.Add(unsigned(`{"alg":"none"}`, ""))
	f.Add("..")
	v := verifier(f)
	f.Fuzz(func(t *testing.T, token string) {
		v.cache.tokens = nil
		a, err := v.Verify(t.Context(), token)
		if err == nil {
			checkAccount(t, a)
		}
	})
}

// FuzzClaims signs any payload with the issuer's key: the strict reading of claims is all
// that stands behind a valid signature.
func FuzzClaims(f *testing.F) {
	f.Add(with())
	f.Add(with("sub", `"a","sub":"b"`))
	f.Add(with("exp", "1e999"))
	f.Add(with("aud", `["backupvault"]`))
	f.Add(with("sub", `"\ud800"`))
	v := verifier(f)
	f.Fuzz(func(t *testing.T, payload string) {
		if len(payload) == 0 || len(payload) > MaxToken/2 {
			return
		}
		v.cache.tokens = nil
		if a, err := v.Verify(t.Context(), ed(t, payload)); err == nil {
			checkAccount(t, a)
		}
	})
}

// FuzzParseKeySet reads any bytes as a JWKS file.
func FuzzParseKeySet(f *testing.F) {
	k := testKeys()
	f.Add([]byte(set(jwk(k["ed"].Public(), "a"), jwk(k["ec"].Public(), "b"), jwk(k["rsa"].Public(), "c"))))
	f.Add([]byte(set(jwk(k["other"], "private"))))
	f.Add([]byte(set(`{"kty":"oct","k":"AA"}`)))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ParseKeySet(b)
		if err != nil {
			return
		}
		if len(s.keys) == 0 || len(s.keys) > maxKeys {
			t.Fatalf("%d keys", len(s.keys))
		}
		for _, k := range s.keys {
			if !k.IsPublic() || checkKey(k.Key) != nil {
				t.Fatalf("key %q accepted", k.KeyID)
			}
		}
		if _, err := ParseKeySet(mustJSON(jose.JSONWebKeySet{Keys: s.keys})); err != nil {
			t.Fatalf("written again it is refused: %v", err)
		}
	})
}

// FuzzParseIssuerKey reads any bytes as an issuer's key file.
func FuzzParseIssuerKey(f *testing.F) {
	now := noon
	_, path := newIssuer(f, &now)
	text, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if key, err := parseKey(b); err == nil && len(key) != ed25519.PrivateKeySize {
			t.Fatalf("a key of %d bytes", len(key))
		}
	})
}
