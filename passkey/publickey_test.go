package passkey

import (
	"bytes"
	"errors"
	"testing"

	"github.com/go-webauthn/webauthn/protocol/webauthncbor"

	"backupvault/passkey/softauthn"
)

// Whoever makes a credential says what its public key is. One under which others can sign,
// or nobody, is no passkey.
func TestAttackPasskeyWeakPublicKey(t *testing.T) {
	n := append([]byte{0x80}, bytes.Repeat([]byte{1}, 255)...)
	x, e := bytes.Repeat([]byte{7}, 32), []byte{1, 0, 1}
	for name, key := range map[string]map[int]any{
		"Ed25519, identity":       {1: 1, 3: -8, -1: 6, -2: append([]byte{1}, make([]byte, 31)...)},
		"Ed25519, order 4":        {1: 1, 3: -8, -1: 6, -2: make([]byte, 32)},
		"Ed25519, cut":            {1: 1, 3: -8, -1: 6, -2: x[:31]},
		"X25519 as Ed25519":       {1: 1, 3: -8, -1: 4, -2: x},
		"P-256, not on the curve": {1: 2, 3: -7, -1: 1, -2: x, -3: x},
		"P-256, zeros":            {1: 2, 3: -7, -1: 1, -2: make([]byte, 32), -3: make([]byte, 32)},
		"P-256, cut":              {1: 2, 3: -7, -1: 1, -2: x[:31], -3: x},
		"P-256, another curve":    {1: 2, 3: -7, -1: 2, -2: x, -3: x},
		"RSA, 1,024 bits":         {1: 3, 3: -257, -1: n[:128], -2: e},
		"RSA, even":               {1: 3, 3: -257, -1: append(bytes.Clone(n[:255]), 2), -2: e},
		"RSA, exponent 1":         {1: 3, 3: -257, -1: n, -2: []byte{1}},
		"RSA, exponent 3":         {1: 3, 3: -257, -1: n, -2: []byte{3}},
		"RSA, long exponent":      {1: 3, 3: -257, -1: n, -2: n},
		"of another type":         {1: 3, 3: -7, -1: n, -2: e},
	} {
		cose, err := webauthncbor.Marshal(key)
		if err != nil {
			t.Fatal(err)
		}
		_, _, err = create(t, newGate(t, nil), &softauthn.Device{Origin: testOrigin}, softauthn.Bend{PublicKey: cose})
		if !errors.Is(err, ErrUnfit) && !errors.Is(err, ErrRefused) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
