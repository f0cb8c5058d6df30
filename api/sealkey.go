package api

import (
	"crypto/ecdsa"
	"crypto/elliptic"
)

// SealKind tells what a seal or inbox key is, and so how one seals to it.
type SealKind byte

// The kinds of seal and inbox keys. The number stands in front of the key in statements of
// format 2, and is the profile of what is sealed to it.
const (
	SealP256 SealKind = 1 // P-256, uncompressed point of PointSize bytes
	SealRSA  SealKind = 2 // RSA-3072, modulus of ModulusSize bytes; the exponent is 65537
)

// String names the kind for people.
func (k SealKind) String() string {
	switch k {
	case SealP256:
		return "P-256"
	case SealRSA:
		return "RSA-3072"
	}
	return "none"
}

// ModulusSize is the length in bytes of an RSA-3072 modulus, and of a block under it.
const ModulusSize = 384

// SealKey is the public half of a token's seal or inbox key. Keys compare with ==; the zero
// value is no key.
type SealKey struct {
	typed string // kind, key
}

// NewSealKey takes a point on P-256, or a modulus of exactly 3,072 bits. Otherwise
// ErrMalformed, and errNewer for a kind that this version does not know.
func NewSealKey(kind SealKind, key []byte) (SealKey, error) {
	switch kind {
	case SealP256:
		if _, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), key); err != nil {
			return SealKey{}, ErrMalformed
		}
	case SealRSA:
		if len(key) != ModulusSize || key[0] < 0x80 || key[ModulusSize-1]&1 == 0 {
			return SealKey{}, ErrMalformed
		}
	default:
		return SealKey{}, errNewer
	}
	return SealKey{string([]byte{byte(kind)}) + string(key)}, nil
}

// Kind returns the key's kind, 0 of no key.
func (k SealKey) Kind() SealKind {
	if k.typed == "" {
		return 0
	}
	return SealKind(k.typed[0])
}

// Bytes returns a copy of the point or the modulus, nil of no key.
func (k SealKey) Bytes() []byte {
	if k.typed == "" {
		return nil
	}
	return []byte(k.typed[1:])
}

// parseSealKey undoes what a statement of format 2 writes: kind, key.
func parseSealKey(b []byte) (SealKey, error) {
	if len(b) == 0 {
		return SealKey{}, ErrMalformed
	}
	return NewSealKey(SealKind(b[0]), b[1:])
}
