package access

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-json-experiment/json"

	"backupvault/api"
)

const (
	testIssuer   = "https://login.example"
	testAudience = "backupvault"
	goodAccount  = testIssuer + " alice"
)

// noon is the time at which every test runs.
var noon = time.Unix(1_800_000_000, 0)

// testKeys are one key per type, made once: RSA keys are slow to make.
var testKeys = sync.OnceValue(func() map[string]crypto.Signer {
	_, ed, _ := ed25519.GenerateKey(rand.Reader)
	_, other, _ := ed25519.GenerateKey(rand.Reader)
	ec, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	r, _ := rsa.GenerateKey(rand.Reader, 2048)
	return map[string]crypto.Signer{"ed": ed, "other": other, "ec": ec, "rsa": r}
})

func keySet(t testing.TB, keys ...jose.JSONWebKey) *KeySet {
	t.Helper()
	s, err := ParseKeySet(mustJSON(jose.JSONWebKeySet{Keys: keys}))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

func verifier(t testing.TB, algorithms ...string) *Verifier {
	t.Helper()
	if len(algorithms) == 0 {
		algorithms = []string{"EdDSA", "ES256", "RS256", "PS256"}
	}
	k := testKeys()
	v, err := NewVerifier(Config{
		Issuer: testIssuer, Audience: testAudience, Algorithms: algorithms,
		Keys: keySet(t,
			jose.JSONWebKey{Key: k["ed"].Public(), KeyID: "ed", Algorithm: "EdDSA"},
			jose.JSONWebKey{Key: k["ec"].Public(), KeyID: "ec"},
			jose.JSONWebKey{Key: k["rsa"].Public(), KeyID: "rsa", Algorithm: "RS256"}),
		Now: func() time.Time { return noon },
	})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// sign makes a compact JWS over any payload with any further headers.
func sign(t testing.TB, key, kid string, alg jose.SignatureAlgorithm, payload string, headers map[jose.HeaderKey]any) string {
	t.Helper()
	opts := new(jose.SignerOptions)
	for name, value := range headers {
		opts.WithHeader(name, value)
	}
	s, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: jose.JSONWebKey{Key: testKeys()[key], KeyID: kid}}, opts)
	if err != nil {
		t.Fatal(err)
	}
	jws, err := s.Sign([]byte(payload))
	if err != nil {
		t.Fatal(err)
	}
	out, err := jws.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func ed(t testing.TB, payload string) string { return sign(t, "ed", "ed", jose.EdDSA, payload, nil) }

// with returns good claims with some replaced by raw JSON; "" removes one.
func with(changes ...string) string {
	c := map[string]string{
		"iss": `"` + testIssuer + `"`, "sub": `"alice"`, "aud": `"` + testAudience + `"`,
		"exp": fmt.Sprint(noon.Unix() + 600), "nbf": fmt.Sprint(noon.Unix()), "iat": fmt.Sprint(noon.Unix()),
	}
	for i := 0; i < len(changes); i += 2 {
		c[changes[i]] = changes[i+1]
	}
	var members []string
	for name, value := range c {
		if value != "" {
			members = append(members, fmt.Sprintf("%q:%s", name, value))
		}
	}
	return "{" + strings.Join(members, ",") + "}"
}

func at(d time.Duration) string { return fmt.Sprint(noon.Add(d).Unix()) }

func b64(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func jsonForm(parts []string) string {
	return fmt.Sprintf(`{"protected":%q,"payload":%q,"signature":%q}`, parts[0], parts[1], parts[2])
}

func unsigned(header, signature string) string {
	return b64([]byte(header)) + "." + b64([]byte(with())) + "." + signature
}

// hmacToken signs with the public RSA key as the secret, in the forms libraries confused.
func hmacToken(t *testing.T, form string) string {
	public := testKeys()["rsa"].Public().(*rsa.PublicKey)
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	secret := map[string][]byte{
		"der": der,
		"pem": pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}),
		"raw": public.N.Bytes(),
	}[form]
	input := b64([]byte(`{"alg":"HS256","kid":"rsa"}`)) + "." + b64([]byte(with()))
	m := hmac.New(sha256.New, secret)
	m.Write([]byte(input))
	return input + "." + b64(m.Sum(nil))
}

// embedded names its own key in the header.
func embedded(t *testing.T) string {
	s, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.EdDSA, Key: testKeys()["other"]},
		&jose.SignerOptions{EmbedJWK: true})
	if err != nil {
		t.Fatal(err)
	}
	jws, err := s.Sign([]byte(with()))
	if err != nil {
		t.Fatal(err)
	}
	out, err := jws.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Verify is Identify for tests that ask for the account alone.
func (v *Verifier) Verify(ctx context.Context, token string) (api.Account, error) {
	caller, err := v.Identify(ctx, token)
	return caller.Account, err
}

// Of the claims that are asked for, those are told that are true, and only as JSON says it;
// from memory too.
func TestClaimsAreTold(t *testing.T) {
	v := verifier(t)
	v.config.Claims = []string{"early", "staff"}
	for claim, want := range map[string]bool{`true`: true, `false`: false, `"true"`: false, `1`: false, `[true]`: false} {
		token := ed(t, with("early", claim))
		for range 2 {
			caller, err := v.Identify(t.Context(), token)
			if err != nil || (len(caller.Claims) == 1) != want || want && caller.Claims[0] != "early" {
				t.Errorf("%s: %+v, %v", claim, caller, err)
			}
		}
	}
	if caller, err := v.Identify(t.Context(), ed(t, with("other", "true"))); err != nil || len(caller.Claims) != 0 {
		t.Errorf("a claim that nobody asked for: %+v, %v", caller, err)
	}
}
