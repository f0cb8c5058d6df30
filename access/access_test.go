package access

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"backupvault/api"
)

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
func TestVerifyRefusesFormsAndSignatures(t *testing.T) {
	good := ed(t, with())
	parts := strings.Split(good, ".")
	headers := func(name string, value any) string {
		return sign(t, "ed", "ed", jose.EdDSA, with(), map[jose.HeaderKey]any{jose.HeaderKey(name): value})
	}
	refuseAll(t, map[string]string{
		"empty":                      "",
		"not a token":                "hello",
		"two parts":                  parts[0] + "." + parts[1],
		"four parts":                 good + ".",
		"white space":                good + " ",
		"line break":                 good[:20] + "\n" + good[20:],
		"padding":                    good + "=",
		"JSON form":                  jsonForm(parts),
		"too long":                   ed(t, with("x", `"`+strings.Repeat("x", MaxToken)+`"`)),
		"no signature":               parts[0] + "." + parts[1] + ".",
		"signature changed":          parts[0] + "." + parts[1] + "." + b64(make([]byte, 64)),
		"payload changed":            parts[0] + "." + b64([]byte(with("sub", `"bob"`))) + "." + parts[2],
		"alg none":                   unsigned(`{"alg":"none"}`, ""),
		"alg none with a signature":  unsigned(`{"alg":"none","kid":"ed"}`, parts[2]),
		"long algorithm":             unsigned(`{"alg":"`+strings.Repeat("x", 4000)+`"}`, parts[2]),
		"long key ID":                unsigned(`{"alg":"EdDSA","kid":"`+strings.Repeat("x", 4000)+`"}`, parts[2]),
		"unverified issuer":          parts[0] + "." + b64([]byte(with("iss", `"`+strings.Repeat("i", 4000)+`"`))) + "." + parts[2],
		"HS256 with public key, DER": hmacToken(t, "der"),
		"HS256 with public key, PEM": hmacToken(t, "pem"),
		"HS256 with public key, raw": hmacToken(t, "raw"),
		"key of another issuer":      sign(t, "other", "ed", jose.EdDSA, with(), nil),
		"key embedded in the header": embedded(t),
		"key ID of another key":      sign(t, "ed", "rsa", jose.EdDSA, with(), nil),
		"unknown key ID":             sign(t, "ed", "nobody", jose.EdDSA, with(), nil),
		"algorithm not of this key":  sign(t, "rsa", "rsa", jose.PS256, with(), nil),
		"algorithm not configured":   sign(t, "rsa", "rsa", jose.RS512, with(), nil),
		"logout token":               headers("typ", "logout+jwt"),
		"critical header":            headers("crit", []string{"exp"}),
	})
}

// All of these carry a good signature.
func TestVerifyRefusesClaims(t *testing.T) {
	refuseAll(t, map[string]string{
		"payload is no object":        ed(t, `"alice"`),
		"payload is null":             ed(t, `null`),
		"payload with trailing bytes": ed(t, with()+"{}"),
		"duplicate sub":               ed(t, `{"sub":"mallory",`+with()[1:]),
		"sub in other case":           ed(t, with("sub", "", "Sub", `"alice"`)),
		"foreign issuer":              ed(t, with("iss", `"https://other.example"`)),
		"long issuer":                 ed(t, with("iss", `"https://other.example/`+strings.Repeat("i", 4000)+`"`)),
		"long audience":               ed(t, with("aud", `"files`+strings.Repeat("a", 4000)+`"`)),
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
	})
}

func refuseAll(t *testing.T, tokens map[string]string) {
	t.Helper()
	for name, token := range tokens {
		account, err := verifier(t).Verify(t.Context(), token)
		if !errors.Is(err, api.ErrAccessTokenInvalid) || account != "" {
			t.Errorf("%s: account %q, error %v", name, account, err)
			continue
		}
		for _, part := range append(strings.Split(token, "."), "alice", "mallory", "other.example", "files") {
			if len(part) > 4 && strings.Contains(err.Error(), part) {
				t.Errorf("%s: the error shows part of the token: %v", name, err)
			}
		}
		if n := len(err.Error()); n > 300 {
			t.Errorf("%s: %d bytes for the log", name, n)
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
