package access

import (
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-jose/go-jose/v4"
)

// set writes a JWKS of the given raw keys.
func set(keys ...string) string { return `{"keys":[` + strings.Join(keys, ",") + `]}` }

func jwk(key any, kid string) string {
	return string(mustJSON(jose.JSONWebKey{Key: key, KeyID: kid}))
}

func rsaOf(bits uint) *rsa.PublicKey {
	n := new(big.Int).Lsh(big.NewInt(1), bits-1)
	return &rsa.PublicKey{N: n.SetBit(n, 0, 1), E: 65537}
}

func TestParseKeySet(t *testing.T) {
	edKey := jwk(testKeys()["ed"].Public(), "ed")
	one := func(s string) string { return set(edKey, s) }
	tests := map[string]struct {
		file string
		want int // keys; 0 = refused
		says string
	}{
		"one key":                {set(edKey), 1, ""},
		"three types":            {set(edKey, jwk(testKeys()["ec"].Public(), "a"), jwk(testKeys()["rsa"].Public(), "b")), 3, ""},
		"further members":        {`{"issuer":"x",` + set(edKey)[1:], 1, ""},
		"RSA of 2048 bits":       {one(jwk(rsaOf(2048), "r")), 2, ""},
		"key for encryption":     {one(`{"kty":"EC","use":"enc","crv":"P-256",` + ecXY() + `}`), 1, ""},
		"unknown key type":       {one(`{"kty":"OKP","crv":"X25519","kid":"x","x":"AAAA"}`), 1, ""},
		"RSA of 2047 bits":       {one(jwk(rsaOf(2047), "weak")), 0, `"weak": RSA key of 2047 bits`},
		"RSA of 1024 bits":       {one(jwk(rsaOf(1024), "weak")), 0, `"weak"`},
		"RSA of 4097 bits":       {one(jwk(rsaOf(4097), "huge")), 0, "key 2"},
		"symmetric key":          {one(`{"kty":"oct","kid":"s","k":"c2VjcmV0"}`), 0, `"s"`},
		"private key":            {one(jwk(testKeys()["other"], "p")), 0, `"p"`},
		"HMAC algorithm":         {one(strings.Replace(jwk(testKeys()["other"].Public(), "h"), "{", `{"alg":"HS256",`, 1)), 0, `"h"`},
		"key ID twice":           {set(edKey, jwk(testKeys()["other"].Public(), "ed")), 0, `"ed"`},
		"point not on the curve": {one(`{"kty":"EC","crv":"P-256","x":"` + b64(make([]byte, 32)) + `","y":"` + b64(make([]byte, 32)) + `"}`), 0, "key 2"},
		"no key":                 {set(), 0, "no public signing key"},
		"nothing usable":         {set(`{"kty":"OKP","crv":"Ed448","x":"AAAA"}`), 0, "no public signing key"},
		"no keys member":         {`{}`, 0, ""},
		"keys in other case":     {strings.Replace(set(edKey), "keys", "Keys", 1), 0, ""},
		"keys twice":             {`{"keys":[],` + set(edKey)[1:], 0, ""},
		"not JSON":               {"hello", 0, ""},
		"empty":                  {"", 0, ""},
		"trailing bytes":         {set(edKey) + "x", 0, ""},
		"too long":               {set(edKey) + strings.Repeat(" ", MaxKeySet), 0, "more than"},
		"too many":               {set(manyKeys(maxKeys + 1)...), 0, "more than"},
	}
	for name, tt := range tests {
		s, err := ParseKeySet([]byte(tt.file))
		switch {
		case tt.want > 0 && (err != nil || len(s.keys) != tt.want):
			t.Errorf("%s: error %v", name, err)
		case tt.want == 0 && (!errors.Is(err, ErrKeySet) || !strings.Contains(err.Error(), tt.says)):
			t.Errorf("%s: %v, want %q", name, err, tt.says)
		}
	}
}

func TestLoadKeySet(t *testing.T) {
	path := filepath.Join(t.TempDir(), "jwks.json")
	if _, err := LoadKeySet(path); !errors.Is(err, fs.ErrNotExist) || !errors.Is(err, ErrKeySet) {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(set(jwk(testKeys()["ed"].Public(), "ed"))), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadKeySet(path); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, make([]byte, MaxKeySet+1), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadKeySet(path); !errors.Is(err, ErrKeySet) {
		t.Fatal(err)
	}
}

func ecXY() string {
	full := jwk(testKeys()["ec"].Public(), "")
	return strings.TrimSuffix(full[strings.Index(full, `"x"`):], "}")
}

func manyKeys(n int) []string {
	out := make([]string, n)
	for i := range out {
		x := make([]byte, 32)
		rand.Read(x)
		out[i] = fmt.Sprintf(`{"kty":"OKP","crv":"Ed25519","kid":"%d","x":%q}`, i, b64(x))
	}
	return out
}
