package tokenkey

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"fmt"
	"math/big"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// What is sealed to an RSA key is
//
//	block || AES-256-GCM(key, nonce = 12 zero bytes, plaintext, aad = empty)
//	block = RSA-OAEP(32 random bytes), RFC 8017: SHA-1, MGF1 with SHA-1, empty label
//	key   = HKDF-SHA-256(those bytes, LP(rsa-seal, info), 32)
//
// The zero nonce is safe: the 32 bytes are fresh, so a key encrypts once. SHA-1 is sound
// here: OAEP's proof uses the hash to mask, and nothing rests on its collisions; it is what
// every token takes (ADR 0015).

// Block encrypts a fresh secret to a modulus of api.ModulusSize bytes.
func Block(modulus []byte) (block []byte, fresh *secret.Key, err error) {
	fresh = secret.NewKey()
	public := &rsa.PublicKey{N: new(big.Int).SetBytes(modulus), E: 65537}
	if block, err = rsa.EncryptOAEP(sha1.New(), rand.Reader, public, fresh.Bytes(), nil); err != nil {
		fresh.Wipe()
		return nil, nil, fmt.Errorf("tokenkey: %v", err)
	}
	return block, fresh, nil
}

// SplitRSA cuts what was sealed to an RSA key in two: the block, for the token, and the
// rest, for OpenRSA. ErrOpen for bytes that no token needs to see: too few of them, or a
// block that is not below the modulus.
func SplitRSA(key api.SealKey, sealed []byte) (block, box []byte, err error) {
	if len(sealed) < Overhead(api.SealRSA) || bytes.Compare(sealed[:api.ModulusSize], key.Bytes()) >= 0 {
		return nil, nil, ErrOpen
	}
	return sealed[:api.ModulusSize], sealed[api.ModulusSize:], nil
}

// OpenRSA decrypts box under what the token found in the block.
func OpenRSA(found *secret.Key, info, box []byte) ([]byte, error) {
	gcm, err := boxAEAD(found, info)
	if err != nil {
		return nil, err
	}
	plaintext, err := gcm.Open(nil, make([]byte, gcm.NonceSize()), box, nil)
	if err != nil {
		return nil, ErrOpen
	}
	return plaintext, nil
}

func sealRSA(modulus, info, plaintext []byte) ([]byte, error) {
	block, fresh, err := Block(modulus)
	if err != nil {
		return nil, err
	}
	defer fresh.Wipe()
	gcm, err := boxAEAD(fresh, info)
	if err != nil {
		return nil, err
	}
	return gcm.Seal(block, make([]byte, gcm.NonceSize()), plaintext, nil), nil
}

func boxAEAD(found *secret.Key, info []byte) (cipher.AEAD, error) {
	key, err := hkdf.Key(sha256.New, found.Bytes(), nil, string(lp.Join(lp.RSASeal, info)), secret.KeySize)
	if err != nil {
		return nil, fmt.Errorf("tokenkey: %v", err)
	}
	defer clear(key)
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("tokenkey: %v", err)
	}
	return cipher.NewGCM(block)
}
