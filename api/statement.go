package api

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"backupvault/internal/lp"
)

// MaxTokens is the largest fleet: the store wraps its root key once per majority, 35 times
// for 7 tokens.
const MaxTokens = 7

const maxName = 128

// Errors of the fleet statement chain.
var (
	ErrNotPinned   = errors.New("api: the fleet is not that of the pinned vault")
	ErrOldFleet    = errors.New("api: the vault served an older fleet statement than before")
	ErrBadSigner   = errors.New("api: signature by no token of the fleet, or invalid")
	ErrBadPin      = errors.New("api: not a pin: want " + pinPrefix + " and 43 base64url characters")
	errChainBroken = errors.New("the chain of fleet statements is broken")
)

// Statement is the signed, numbered, chained list of a vault's tokens: what clients trust.
type Statement struct {
	VaultID  [IDSize]byte
	Name     string
	Version  uint64         // 1, 2, ...
	Previous [HashSize]byte // hash of the previous statement; zeros in version 1
	Tokens   []StatementToken
}

// StatementToken is one token and its public keys.
type StatementToken struct {
	Serial      string
	Seal, Inbox SealKey
	Sign        [PointSize]byte // P-256, uncompressed
}

// SignedStatement is a statement's bytes with signatures over StatementMessage.
type SignedStatement struct {
	Body       Bytes                `json:"body"`
	Signatures []StatementSignature `json:"signatures"`
}

// StatementSignature is by the vault root key (Token empty, Ed25519) or by a token of the
// previous statement (ECDSA).
type StatementSignature struct {
	Token     string `json:"token,omitzero"`
	Signature Bytes  `json:"signature"`
}

// Hash names a statement: SHA-256 of its bytes.
func (s *Statement) Hash() [HashSize]byte { return sha256.Sum256(s.Encode()) }

// StatementMessage is what root key and tokens sign.
func StatementMessage(body []byte) []byte {
	h := sha256.Sum256(body)
	return lp.Join(lp.FleetSignature, h[:])
}

// Token returns the token with that serial, or nil.
func (s *Statement) Token(serial string) *StatementToken {
	for i := range s.Tokens {
		if s.Tokens[i].Serial == serial {
			return &s.Tokens[i]
		}
	}
	return nil
}

// Verify checks an ECDSA P-256 signature (r || s, 64 bytes) of a token of this statement
// over SHA-256(message). It fails with ErrBadSigner.
func (s *Statement) Verify(serial string, message, signature []byte) error {
	t := s.Token(serial)
	if t == nil || len(signature) != SignSize {
		return ErrBadSigner
	}
	pub, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), t.Sign[:])
	if err != nil {
		return ErrBadSigner
	}
	h := sha256.Sum256(message)
	r, sig := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	if !ecdsa.Verify(pub, h[:], r, sig) {
		return ErrBadSigner
	}
	return nil
}

// VerifyChain checks a chain that starts at version 1 and returns its newest statement.
// Version 1 must carry a signature of the pinned vault root key, later ones of that key or
// of a majority of the tokens before. known is the newest statement that the client has
// seen, or nil: the chain must contain it, so a vault cannot go back or fork (ErrOldFleet).
// Any other fault is ErrNotPinned.
func VerifyChain(pin ed25519.PublicKey, chain []SignedStatement, known *Statement) (*Statement, error) {
	var last *Statement
	seen := known == nil
	for i := range chain {
		s, err := verifyNext(pin, last, &chain[i])
		if err != nil {
			return nil, fmt.Errorf("%w: statement %d: %v", ErrNotPinned, i+1, err)
		}
		if known != nil && s.Hash() == known.Hash() {
			seen = true
		}
		last = s
	}
	switch {
	case last == nil:
		return nil, fmt.Errorf("%w: no statement", ErrNotPinned)
	case !seen && last.Version <= known.Version:
		return nil, ErrOldFleet
	case !seen:
		return nil, fmt.Errorf("%w: the chain does not contain the statement known so far", ErrNotPinned)
	}
	return last, nil
}

func verifyNext(pin ed25519.PublicKey, last *Statement, signed *SignedStatement) (*Statement, error) {
	s, err := ParseStatement(signed.Body)
	if err != nil {
		return nil, err
	}
	switch {
	case last == nil && (s.Version != 1 || s.Previous != [HashSize]byte{}):
		return nil, errChainBroken
	case last != nil && (s.Version != last.Version+1 || s.Previous != last.Hash() || s.VaultID != last.VaultID):
		return nil, errChainBroken
	}
	message := StatementMessage(signed.Body)
	signers := map[string]bool{}
	for _, sig := range signed.Signatures {
		if sig.Token == "" && len(pin) == ed25519.PublicKeySize && ed25519.Verify(pin, message, sig.Signature) {
			return s, nil
		}
		if last != nil && last.Verify(sig.Token, message, sig.Signature) == nil {
			signers[sig.Token] = true
		}
	}
	if last != nil && len(signers) >= len(last.Tokens)/2+1 {
		return s, nil
	}
	return nil, errors.New("not signed by the vault root key nor by a majority of the tokens before")
}

const pinPrefix = "bvpin1:"

// FormatPin writes the vault root public key as a person copies it.
func FormatPin(root ed25519.PublicKey) string { return pinPrefix + Bytes(root).String() }

// ParsePin undoes FormatPin; surrounding white space is ignored. Otherwise ErrBadPin.
func ParsePin(s string) (ed25519.PublicKey, error) {
	text, ok := strings.CutPrefix(strings.TrimSpace(s), pinPrefix)
	var b Bytes
	if !ok || b.UnmarshalText([]byte(text)) != nil || len(b) != ed25519.PublicKeySize {
		return nil, ErrBadPin
	}
	return ed25519.PublicKey(b), nil
}
