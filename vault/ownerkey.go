package vault

import (
	"bytes"
	"errors"

	"filippo.io/edwards25519"
)

var errOwnerKey = errors.New("vault: the owner key is no Ed25519 public key")

// checkOwnerKey refuses what no client makes: an encoding that is not canonical (RFC 8032,
// section 5.1.3), and a point of small order, under which anybody can sign everything.
// crypto/ed25519 takes both.
func checkOwnerKey(key []byte) error {
	p, err := new(edwards25519.Point).SetBytes(key)
	if err != nil || !bytes.Equal(p.Bytes(), key) {
		return errOwnerKey
	}
	if new(edwards25519.Point).MultByCofactor(p).Equal(edwards25519.NewIdentityPoint()) == 1 {
		return errOwnerKey
	}
	return nil
}
