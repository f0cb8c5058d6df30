package access

import (
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
	"errors"
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

func TestVerifyAccepts(t *testing.T) {
	longest := strings.Repeat("s", api.MaxAccount-len(testIssuer)-1)
	tests := map[string]struct{ token, account string }{
		"EdDSA":                  {ed(t, with()), goodAccount},
		"ES256":                  {sign(t, "ec", "ec", jose.ES256, with(), nil), goodAccount},
		"RS256":                  {sign(t, "rsa", "rsa", jose.RS256, with(), nil), goodAccount},
		"no kid":                 {sign(t, "ec", "", jose.ES256, with(), nil), goodAccount},
		"at+jwt":                 {sign(t, "ed", "ed", jose.EdDSA, with(), map[jose.HeaderKey]any{"typ": "at+JWT"}), goodAccount},
		"audience as a list":     {ed(t, with("aud", `["backupvault"]`)), goodAccount},
		"no nbf, no iat":         {ed(t, with("nbf", "", "iat", "")), goodAccount},
		"nbf within the skew":    {ed(t, with("nbf", at(skew))), goodAccount},
		"exp at the limit":       {ed(t, with("exp", at(time.Hour))), goodAccount},
		"issuer's clock ahead":   {ed(t, with("exp", at(time.Hour+skew))), goodAccount},
		"fraction of a second":   {ed(t, with("exp", at(time.Minute)+".5")), goodAccount},
		"subject with a space":   {ed(t, with("sub", `"al ice"`)), testIssuer + " al ice"},
		"account of 512 bytes":   {ed(t, with("sub", `"`+longest+`"`)), testIssuer + " " + longest},
		"unknown claims":         {ed(t, with("email", `"a@example"`, "Sub", `"mallory"`)), goodAccount},
		"subject not in English": {ed(t, with("sub", `"żółw"`)), testIssuer + " żółw"},
	}
	for name, tt := range tests {
		account, err := verifier(t).Verify(t.Context(), tt.token)
		if err != nil || string(account) != tt.account {
			t.Errorf("%s: account %q, error %v", name, account, err)
		}
	}
}

// Each case changes one thing of a token that is otherwise accepted.
func TestVerifyRefuses(t *testing.T) {
	good := ed(t, with())
	parts := strings.Split(good, ".")
	headers := func(name string, value any) string {
		return sign(t, "ed", "ed", jose.EdDSA, with(), map[jose.HeaderKey]any{jose.HeaderKey(name): value})
	}
	tests := map[string]string{
		"empty":                       "",
		"not a token":                 "hello",
		"two parts":                   parts[0] + "." + parts[1],
		"four parts":                  good + ".",
		"white space":                 good + " ",
		"line break":                  good[:20] + "\n" + good[20:],
		"padding":                     good + "=",
		"JSON form":                   jsonForm(parts),
		"too long":                    ed(t, with("x", `"`+strings.Repeat("x", MaxToken)+`"`)),
		"no signature":                parts[0] + "." + parts[1] + ".",
		"signature changed":           parts[0] + "." + parts[1] + "." + b64(make([]byte, 64)),
		"payload changed":             parts[0] + "." + b64([]byte(with("sub", `"bob"`))) + "." + parts[2],
		"alg none":                    unsigned(`{"alg":"none"}`, ""),
		"alg none with a signature":   unsigned(`{"alg":"none","kid":"ed"}`, parts[2]),
		"HS256 with public key, DER":  hmacToken(t, "der"),
		"HS256 with public key, PEM":  hmacToken(t, "pem"),
		"HS256 with public key, raw":  hmacToken(t, "raw"),
		"key of another issuer":       sign(t, "other", "ed", jose.EdDSA, with(), nil),
		"key embedded in the header":  embedded(t),
		"key ID of another key":       sign(t, "ed", "rsa", jose.EdDSA, with(), nil),
		"unknown key ID":              sign(t, "ed", "nobody", jose.EdDSA, with(), nil),
		"algorithm not of this key":   sign(t, "rsa", "rsa", jose.PS256, with(), nil),
		"algorithm not configured":    sign(t, "rsa", "rsa", jose.RS512, with(), nil),
		"logout token":                headers("typ", "logout+jwt"),
		"critical header":             headers("crit", []string{"exp"}),
		"payload is no object":        ed(t, `"alice"`),
		"payload is null":             ed(t, `null`),
		"payload with trailing bytes": ed(t, with()+"{}"),
		"duplicate sub":               ed(t, `{"sub":"mallory",`+with()[1:]),
		"sub in other case":           ed(t, with("sub", "", "Sub", `"alice"`)),
		"foreign issuer":              ed(t, with("iss", `"https://other.example"`)),
		"issuer with a slash more":    ed(t, with("iss", `"`+testIssuer+`/"`)),
		"no issuer":                   ed(t, with("iss", "")),
		"foreign audience":            ed(t, with("aud", `"files"`)),
		"two audiences":               ed(t, with("aud", `["backupvault","files"]`)),
		"our audience twice":          ed(t, with("aud", `["backupvault","backupvault"]`)),
		"no audience":                 ed(t, with("aud", "")),
		"empty audience list":         ed(t, with("aud", `[]`)),
		"audience in other case":      ed(t, with("aud", `"BackupVault"`)),
		"audience is a number":        ed(t, with("aud", `7`)),
		"no exp":                      ed(t, with("exp", "")),
		"exp in other case":           ed(t, with("exp", "", "Exp", at(time.Minute))),
		"exp null":                    ed(t, with("exp", "null")),
		"exp a string":                ed(t, with("exp", `"`+at(time.Minute)+`"`)),
		"exp now":                     ed(t, with("exp", at(0))),
		"exp past":                    ed(t, with("exp", at(-time.Second))),
		"exp too far":                 ed(t, with("exp", at(time.Hour+skew+time.Second))),
		"exp beyond every calendar":   ed(t, with("exp", "1e300")),
		"exp negative":                ed(t, with("exp", "-1")),
		"nbf in the future":           ed(t, with("nbf", at(skew+time.Second))),
		"nbf no time":                 ed(t, with("nbf", `-5`)),
		"iat in the future":           ed(t, with("iat", at(skew+time.Second))),
		"no sub":                      ed(t, with("sub", "")),
		"empty sub":                   ed(t, with("sub", `""`)),
		"sub is a number":             ed(t, with("sub", `7`)),
		"sub with a line break":       ed(t, with("sub", `"al\nice"`)),
		"sub with NUL":                ed(t, with("sub", `"alice\u0000"`)),
		"sub with C1 control":         ed(t, with("sub", `"alice\u0085"`)),
		"sub with half a surrogate":   ed(t, with("sub", `"alice\ud800"`)),
		"sub no UTF-8":                ed(t, with("sub", "\"alice\xff\"")),
		"account of 513 bytes":        ed(t, with("sub", `"`+strings.Repeat("s", api.MaxAccount-len(testIssuer))+`"`)),
	}
	for name, token := range tests {
		account, err := verifier(t).Verify(t.Context(), token)
		if !errors.Is(err, api.ErrAccessTokenInvalid) || account != "" {
			t.Errorf("%s: account %q, error %v", name, account, err)
			continue
		}
		for _, part := range append(strings.Split(token, "."), "alice", "mallory") {
			if len(part) > 4 && strings.Contains(err.Error(), part) {
				t.Errorf("%s: the error shows part of the token: %v", name, err)
			}
		}
	}
}

// The OpenID library takes a second spelling of this one issuer; an account must have one.
func TestVerifyIssuerExactlyAlsoForGoogle(t *testing.T) {
	v := verifier(t)
	c := v.config
	c.Issuer = "https://accounts.google.com"
	v, err := NewVerifier(c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.Verify(t.Context(), ed(t, with("iss", `"https://accounts.google.com"`))); err != nil {
		t.Fatal(err)
	}
	if a, err := v.Verify(t.Context(), ed(t, with("iss", `"accounts.google.com"`))); err == nil {
		t.Fatalf("accepted as %q", a)
	}
}

func TestVerifyOnlyConfiguredAlgorithms(t *testing.T) {
	v := verifier(t, "RS256")
	if _, err := v.Verify(t.Context(), ed(t, with())); err == nil {
		t.Fatal("EdDSA accepted though only RS256 is configured")
	}
	if _, err := v.Verify(t.Context(), sign(t, "rsa", "rsa", jose.RS256, with(), nil)); err != nil {
		t.Fatal(err)
	}
}

// What no token can hold, because the JSON decoder refuses it first, is refused here too.
func TestAccountOf(t *testing.T) {
	if a, err := accountOf(testIssuer, "alice"); err != nil || a != goodAccount {
		t.Error(a, err)
	}
	for _, sub := range []string{"", "\xff", "a\x7f", "a\u0085", strings.Repeat("s", api.MaxAccount-len(testIssuer))} {
		if a, err := accountOf(testIssuer, sub); err == nil {
			t.Errorf("%q gave %q", sub, a)
		}
	}
}

func TestConfigRefused(t *testing.T) {
	tests := map[string]func(*Config){
		"no issuer":           func(c *Config) { c.Issuer = "" },
		"issuer with a space": func(c *Config) { c.Issuer = "https://a b" },
		"issuer with NUL":     func(c *Config) { c.Issuer = "https://a\x00" },
		"no audience":         func(c *Config) { c.Audience = "" },
		"no keys":             func(c *Config) { c.Keys = nil },
		"no algorithm":        func(c *Config) { c.Algorithms = nil },
		"none":                func(c *Config) { c.Algorithms = []string{"EdDSA", "none"} },
		"HS256":               func(c *Config) { c.Algorithms = []string{"HS256"} },
		"other letter case":   func(c *Config) { c.Algorithms = []string{"eddsa"} },
		"negative lifetime":   func(c *Config) { c.MaxLifetime = -1 },
		"lifetime over 1 h":   func(c *Config) { c.MaxLifetime = DefaultMaxLifetime + 1 },
	}
	for name, change := range tests {
		c := verifier(t).config
		change(&c)
		if _, err := NewVerifier(c); !errors.Is(err, ErrConfig) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

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
