// Package tokenkey seals to a token's public seal or inbox key, and holds what the ways to
// open that need beside the token. docs/protocol.md, section 4.
//
// It promises that what Seal makes opens under the same key and info only, and that
// whoever changes a byte of it gets an error.
//
// It does not hold private keys: those are inside tokens, and hsm uses them.
package tokenkey

import (
	"crypto/ecdh"
	"crypto/hpke"
	"errors"
	"fmt"

	"backupvault/api"
)

// ErrOpen is for bytes that do not open.
var ErrOpen = errors.New("tokenkey: the ciphertext does not open")

const tagSize = 16

// Overhead returns how many bytes longer than the plaintext it seals a ciphertext is, and 0
// for a kind that this version does not know.
func Overhead(kind api.SealKind) int {
	switch kind {
	case api.SealP256:
		return api.PointSize + tagSize
	case api.SealRSA:
		return api.ModulusSize + tagSize
	}
	return 0
}

// Seal encrypts plaintext to key. It fails for no key.
func Seal(key api.SealKey, info, plaintext []byte) ([]byte, error) {
	switch key.Kind() {
	case api.SealP256:
		return sealHPKE(key.Bytes(), info, plaintext)
	case api.SealRSA:
		return sealRSA(key.Bytes(), info, plaintext)
	}
	return nil, errors.New("tokenkey: no key")
}

// sealHPKE returns enc || ciphertext: RFC 9180 base mode, DHKEM(P-256, HKDF-SHA256),
// HKDF-SHA256, AES-256-GCM.
func sealHPKE(point, info, plaintext []byte) ([]byte, error) {
	public, err := ecdh.P256().NewPublicKey(point)
	if err != nil {
		return nil, fmt.Errorf("tokenkey: %v", err)
	}
	kem, err := hpke.NewDHKEMPublicKey(public)
	if err != nil {
		return nil, fmt.Errorf("tokenkey: %v", err)
	}
	return hpke.Seal(kem, hpke.HKDFSHA256(), hpke.AES256GCM(), info, plaintext)
}
