package access

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Limits of a key set: a file of MaxKeySet bytes, maxKeys keys, RSA keys of at least
// minRSABits (RFC 7518, section 3.3); go-jose refuses those above 4096.
const (
	MaxKeySet  = 64 << 10
	maxKeys    = 32
	minRSABits = 2048
)

// ErrKeySet is wrapped by every refusal of a key set; the text names the key.
var ErrKeySet = errors.New("access: key set refused")

// algorithms are the ones a configuration may name: asymmetric ones only, so that no public
// key can ever serve as the secret of an HMAC.
var algorithms = []jose.SignatureAlgorithm{
	jose.RS256, jose.RS384, jose.RS512, jose.PS256, jose.PS384, jose.PS512,
	jose.ES256, jose.ES384, jose.ES512, jose.EdDSA,
}

// KeySet is an issuer's public signing keys, fixed when it was read. It is an oidc.KeySet.
type KeySet struct{ keys []jose.JSONWebKey }

var _ oidc.KeySet = (*KeySet)(nil)

// LoadKeySet reads a JWKS file (RFC 7517, section 5) of at most MaxKeySet bytes.
func LoadKeySet(path string) (*KeySet, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKeySet, err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, MaxKeySet+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKeySet, err)
	}
	return ParseKeySet(b)
}

// ParseKeySet reads a JWKS. Keys for encryption and keys of unknown types are passed over,
// as RFC 7517, section 5 asks; a private or symmetric key, a weak RSA key, a repeated key ID
// and a set without any usable key are refused with ErrKeySet.
func ParseKeySet(b []byte) (*KeySet, error) {
	if len(b) > MaxKeySet {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrKeySet, MaxKeySet)
	}
	var file struct {
		Keys []jsontext.Value `json:"keys"`
	}
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrKeySet, err)
	}
	if len(file.Keys) > maxKeys {
		return nil, fmt.Errorf("%w: more than %d keys", ErrKeySet, maxKeys)
	}
	s := new(KeySet)
	for i, raw := range file.Keys {
		if err := s.add(raw); err != nil {
			return nil, fmt.Errorf("%w: key %d: %v", ErrKeySet, i+1, err)
		}
	}
	if len(s.keys) == 0 {
		return nil, fmt.Errorf("%w: no public signing key in it", ErrKeySet)
	}
	return s, nil
}

func (s *KeySet) add(raw []byte) error {
	var k jose.JSONWebKey
	switch err := k.UnmarshalJSON(raw); {
	case errors.Is(err, jose.ErrUnsupportedKeyType):
		return nil
	case err != nil:
		return err
	}
	if k.Use != "" && k.Use != "sig" {
		return nil
	}
	if k.Algorithm != "" && !slices.Contains(algorithms, jose.SignatureAlgorithm(k.Algorithm)) {
		return fmt.Errorf("%q: algorithm %q", k.KeyID, k.Algorithm)
	}
	if err := checkKey(k.Key); err != nil {
		return fmt.Errorf("%q: %v", k.KeyID, err)
	}
	if slices.ContainsFunc(s.keys, func(o jose.JSONWebKey) bool { return o.KeyID == k.KeyID }) {
		return fmt.Errorf("%q: the key ID occurs twice", k.KeyID)
	}
	s.keys = append(s.keys, k)
	return nil
}

func checkKey(key any) error {
	switch key := key.(type) {
	case ed25519.PublicKey, *ecdsa.PublicKey:
		return nil
	case *rsa.PublicKey:
		if n := key.N.BitLen(); n < minRSABits {
			return fmt.Errorf("RSA key of %d bits, want at least %d", n, minRSABits)
		}
		return nil
	default:
		return errors.New("not a public key for RSA, ECDSA or Ed25519 signatures")
	}
}

// VerifySignature implements oidc.KeySet. A token that names a key is tried with that key
// only, one that names none with all of them; a key that names an algorithm is used with no
// other.
func (s *KeySet) VerifySignature(_ context.Context, token string) ([]byte, error) {
	jws, err := jose.ParseSignedCompact(token, algorithms)
	if err != nil {
		return nil, fmt.Errorf("access: not a signed token: %v", err)
	}
	header := jws.Signatures[0].Header
	for i := range s.keys {
		k := &s.keys[i]
		if header.KeyID != "" && header.KeyID != k.KeyID || k.Algorithm != "" && k.Algorithm != header.Algorithm {
			continue
		}
		if payload, err := jws.Verify(k.Key); err == nil {
			return payload, nil
		}
	}
	return nil, errors.New("access: no key of the key set verifies the token")
}

// lacks tells whether a token names no key of this set, so that one that is newer than the
// set may have signed it.
func (s *KeySet) lacks(token string) bool {
	jws, err := jose.ParseSignedCompact(token, algorithms)
	if err != nil {
		return false
	}
	id := jws.Signatures[0].Header.KeyID
	return id == "" || !slices.ContainsFunc(s.keys, func(k jose.JSONWebKey) bool { return k.KeyID == id })
}
