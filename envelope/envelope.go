// Package envelope encrypts the backup key K on the client for one method, in one form for
// every kind of method: the key material is the OPAQUE export key for a password and the
// PRF output for a passkey.
//
//	version (1 byte, 0x01) || commitment (32) || AES-256-GCM(key, zero nonce, K) (48)
//	key (32) || commitment (32) = HKDF-SHA-512(key material, no salt,
//	    info LP(envelope, vault ID, account, method ID))
//
// It promises that an envelope opens only with the key material, and in the place, that it
// was made for; and, by the commitment, that no envelope opens under two keys, so that
// whoever plants one cannot test several passwords with it.
//
// The nonce is zero because the key is used once: key material and method ID are new with
// every enrolment, and an enrolment seals one K. Sealing two different keys K with the same
// key material for the same method would break that; the caller must not.
package envelope

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha512"
	"crypto/subtle"
	"errors"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// Size of an envelope in bytes.
const Size = api.EnvelopeSize

const (
	version        = 1
	keySize        = 32
	commitmentSize = 32
)

var (
	// ErrMalformed: not 81 bytes.
	ErrMalformed = errors.New("envelope: malformed")
	// ErrVersion: a version that this program does not know; use a newer one.
	ErrVersion = errors.New("envelope: made by a newer version, which is needed to open it")
	// ErrWrongKey: made with other key material, or for another vault, account or method.
	ErrWrongKey = errors.New("envelope: not made with this key for this method")
	// ErrDamaged: the right key, but the bytes were changed.
	ErrDamaged = errors.New("envelope: damaged")
)

// Seal returns the envelope of k, 81 bytes.
func Seal(keyMaterial *secret.Bytes, vaultID []byte, account api.Account, methodID []byte, k *secret.Key) []byte {
	key, commitment := derive(keyMaterial, vaultID, account, methodID)
	defer key.Wipe()
	out := make([]byte, 0, Size)
	out = append(out, version)
	out = append(out, commitment...)
	return aead(key).Seal(out, zeroNonce(), k.Bytes(), nil)
}

// Open undoes Seal. It fails with ErrMalformed, ErrVersion, ErrWrongKey or ErrDamaged.
func Open(keyMaterial *secret.Bytes, vaultID []byte, account api.Account, methodID []byte, envelope []byte) (*secret.Key, error) {
	switch {
	case len(envelope) != Size:
		return nil, ErrMalformed
	case envelope[0] != version:
		return nil, ErrVersion
	}
	key, commitment := derive(keyMaterial, vaultID, account, methodID)
	defer key.Wipe()
	sealed := envelope[1+commitmentSize:]
	if subtle.ConstantTimeCompare(commitment, envelope[1:1+commitmentSize]) != 1 {
		return nil, ErrWrongKey
	}
	plain, err := aead(key).Open(nil, zeroNonce(), sealed, nil)
	if err != nil {
		return nil, ErrDamaged
	}
	defer clear(plain)
	return secret.KeyFrom(plain)
}

// derive returns the key, for the caller to wipe, and the commitment, which is public.
func derive(keyMaterial *secret.Bytes, vaultID []byte, account api.Account, methodID []byte) (*secret.Key, []byte) {
	info := lp.Join(lp.Envelope, vaultID, []byte(account), methodID)
	out := must(hkdf.Key(sha512.New, keyMaterial.Bytes(), nil, string(info), keySize+commitmentSize))
	defer clear(out[:keySize])
	return must(secret.KeyFrom(out[:keySize])), out[keySize:]
}

func aead(key *secret.Key) cipher.AEAD {
	return must(cipher.NewGCM(must(aes.NewCipher(key.Bytes()))))
}

func zeroNonce() []byte { return make([]byte, 12) }

// must is for calls that only a mistake in this package can make fail.
func must[T any](v T, err error) T {
	if err != nil {
		panic("envelope: " + err.Error())
	}
	return v
}
