// Package backupkey is what a client does with the backup key K itself: write it for
// people, prove that it is held (the owner key), and turn it into an age identity.
//
// It promises that each derived key has a label of its own, so that none tells anything
// about K or about another one, and that K has one spelling.
package backupkey

import (
	"bytes"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/sha512"
	"encoding/hex"
	"errors"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// Digits is the number of digits in which K is written.
const Digits = 2 * secret.KeySize

// ErrNotAKey is returned by Parse for everything that Format did not make.
var ErrNotAKey = errors.New("backupkey: not a backup key: want 64 hexadecimal digits in lower case")

// Format returns K as 64 hexadecimal digits in lower case. The text is as secret as K.
func Format(k *secret.Key) *secret.Bytes {
	return secret.Own(hex.AppendEncode(make([]byte, 0, Digits), k.Bytes()))
}

// Parse undoes Format. White space around the digits is ignored and nothing else is: restic
// and borg take the digits as a password, where another spelling is another password. The
// caller still owns, and wipes, text. It fails with ErrNotAKey.
func Parse(text []byte) (*secret.Key, error) {
	text = bytes.TrimSpace(text)
	if len(text) != Digits || bytes.ContainsAny(text, "ABCDEF") {
		return nil, ErrNotAKey
	}
	b := make([]byte, secret.KeySize)
	defer clear(b)
	if _, err := hex.Decode(b, text); err != nil { // its text would quote a digit
		return nil, ErrNotAKey
	}
	return secret.KeyFrom(b)
}

// OwnerKey returns the Ed25519 key that proves to a vault that its caller holds K: its seed
// is HKDF-SHA-512(K, no salt, info LP(owner-key, vault ID, account)), 32 bytes. It signs
// api.OwnerProofMessage. The caller clears it after use.
func OwnerKey(k *secret.Key, vaultID []byte, account api.Account) ed25519.PrivateKey {
	seed := derive(k, lp.Join(lp.OwnerKey, vaultID, []byte(account)))
	defer seed.Wipe()
	return ed25519.NewKeyFromSeed(seed.Bytes())
}

// AgeSecret returns the X25519 secret of the age identity made from K:
// HKDF-SHA-512(K, no salt, info LP(age-identity)), 32 bytes. It depends on K alone, so that
// files stay readable under another vault or account. The caller wipes it.
func AgeSecret(k *secret.Key) *secret.Key {
	return derive(k, lp.Join(lp.AgeIdentity))
}

func derive(k *secret.Key, info []byte) *secret.Key {
	out, err := hkdf.Key(sha512.New, k.Bytes(), nil, string(info), secret.KeySize)
	if err != nil {
		panic("backupkey: " + err.Error()) // only for lengths above 16,320 bytes
	}
	defer clear(out)
	key, err := secret.KeyFrom(out)
	if err != nil {
		panic("backupkey: " + err.Error()) // only for other lengths
	}
	return key
}
