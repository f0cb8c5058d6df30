// Package edkey tells Ed25519 public keys that can be somebody's from those that cannot:
// crypto/ed25519 verifies under both.
//
// It does not tell whose a key is, or whether anybody has its private half.
package edkey

import (
	"bytes"
	"errors"

	"filippo.io/edwards25519"
)

// ErrRefused is the error of Check.
var ErrRefused = errors.New("edkey: no Ed25519 public key of a signer")

// Check refuses what no signer makes: an encoding that is not canonical (RFC 8032, section
// 5.1.3), and a point of small order, under which anybody can sign everything.
func Check(key []byte) error {
	p, err := new(edwards25519.Point).SetBytes(key)
	if err != nil || !bytes.Equal(p.Bytes(), key) {
		return ErrRefused
	}
	if new(edwards25519.Point).MultByCofactor(p).Equal(edwards25519.NewIdentityPoint()) == 1 {
		return ErrRefused
	}
	return nil
}
