package access

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-json-experiment/json"
)

const (
	pemType    = "PRIVATE KEY" // PKCS #8, RFC 5958
	maxKeyFile = 4 << 10
)

// Errors of an Issuer.
var (
	ErrKeyFile = errors.New("access: issuer key file refused")
	// ErrCannotIssue is a subject or a lifetime that the verifier would refuse.
	ErrCannotIssue = errors.New("access: cannot issue")
)

// CreateIssuerKey writes a fresh Ed25519 key (PKCS #8, PEM) to a new file with mode 0600.
// Where the file exists it fails with fs.ErrExist and changes nothing; a file that could not
// be written whole is removed.
func CreateIssuerKey(path string) error {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	defer clear(key)
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	defer clear(der)
	text := pem.EncodeToMemory(&pem.Block{Type: pemType, Bytes: der})
	defer clear(text)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

// Issuer signs access tokens for a site that has no issuer of its own. Who holds its key
// can speak for every account.
type Issuer struct {
	config Config
	public jose.JSONWebKey
	signer jose.Signer
}

// OpenIssuer reads the key that CreateIssuerKey wrote. A file that others than its owner can
// read is refused (ErrKeyFile). Issuer, Audience, MaxLifetime and Now of the
// configuration are used; Keys and Algorithms are the issuer's own.
func OpenIssuer(path string, c Config) (*Issuer, error) {
	key, err := readKey(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKeyFile, err)
	}
	public := jose.JSONWebKey{Key: key.Public(), Algorithm: string(jose.EdDSA), Use: "sig"}
	print, err := public.Thumbprint(crypto.SHA256) // RFC 7638
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrKeyFile, err)
	}
	public.KeyID = base64.RawURLEncoding.EncodeToString(print)
	signer, err := jose.NewSigner(
		jose.SigningKey{Algorithm: jose.EdDSA, Key: jose.JSONWebKey{Key: key, KeyID: public.KeyID}},
		new(jose.SignerOptions).WithType("JWT"))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrKeyFile, err)
	}
	c.Keys, c.Algorithms = &KeySet{keys: []jose.JSONWebKey{public}}, []string{string(jose.EdDSA)}
	v, err := NewVerifier(c)
	if err != nil {
		return nil, err
	}
	return &Issuer{config: v.config, public: public, signer: signer}, nil
}

func readKey(path string) (ed25519.PrivateKey, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%s: mode %v, want 0600", path, info.Mode())
	}
	text, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return nil, err
	}
	defer clear(text)
	return parseKey(text)
}

func parseKey(text []byte) (ed25519.PrivateKey, error) {
	block, rest := pem.Decode(text)
	if block == nil || block.Type != pemType || len(bytes.TrimSpace(rest)) != 0 {
		return nil, errors.New("not one PEM block of type " + pemType)
	}
	defer clear(block.Bytes)
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, errors.New("not PKCS #8")
	}
	ed, ok := key.(ed25519.PrivateKey)
	if !ok {
		return nil, errors.New("not an Ed25519 key")
	}
	return ed, nil
}

// Verifier checks what this issuer signs.
func (i *Issuer) Verifier() (*Verifier, error) { return NewVerifier(i.config) }

// Issue signs an access token for the subject: EdDSA, with iss, sub, aud, iat, nbf and exp.
// A subject or lifetime that the verifier would refuse is ErrCannotIssue.
func (i *Issuer) Issue(subject string, lifetime time.Duration) (string, error) {
	now := i.config.Now()
	c := claims{
		Issuer: i.config.Issuer, Subject: subject, Audience: audience{i.config.Audience},
		Expiry: secondsOf(now.Add(lifetime)), NotBefore: secondsOf(now), IssuedAt: secondsOf(now),
	}
	if lifetime < time.Second || lifetime > i.config.MaxLifetime {
		return "", fmt.Errorf("%w: lifetime %v is not between 1s and %v", ErrCannotIssue, lifetime, i.config.MaxLifetime)
	}
	if _, _, err := c.check(i.config.Issuer, i.config.Audience, now, i.config.MaxLifetime); err != nil {
		return "", fmt.Errorf("%w: %v", ErrCannotIssue, err)
	}
	payload, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("access: cannot issue: %w", err)
	}
	jws, err := i.signer.Sign(payload)
	if err != nil {
		return "", fmt.Errorf("access: cannot issue: %w", err)
	}
	return jws.CompactSerialize()
}

// JWKS returns the public key as a JSON Web Key Set, for jwks_file of other nodes.
func (i *Issuer) JWKS() ([]byte, error) {
	return json.Marshal(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{i.public}})
}
