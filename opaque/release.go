package opaque

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha512"
	"errors"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// ReleasedSize is the length of a sealed envelope in bytes.
const ReleasedSize = api.EnvelopeSize + 16

// ErrRelease: a released envelope that was not sealed in this login.
var ErrRelease = errors.New("opaque: the released envelope was not sealed for this attempt")

// SealRelease encrypts an envelope for the client of one login: AES-256-GCM, zero nonce,
// under HKDF-SHA-512(session key, info LP(release-password, vault ID, account, method ID,
// attempt ID)). What ends TLS in front of the vault has no session key, so it learns
// nothing. The nonce is never used twice because the key is new with every login and seals
// one envelope.
func SealRelease(sessionKey *secret.Bytes, vaultID []byte, account api.Account, methodID, attemptID, envelope []byte) []byte {
	return releaseKey(sessionKey, vaultID, account, methodID, attemptID).Seal(nil, zeroNonce(), envelope, nil)
}

// OpenRelease undoes SealRelease. It fails with ErrRelease.
func OpenRelease(sessionKey *secret.Bytes, vaultID []byte, account api.Account, methodID, attemptID, released []byte) (envelope []byte, err error) {
	if len(released) != ReleasedSize {
		return nil, ErrRelease
	}
	envelope, err = releaseKey(sessionKey, vaultID, account, methodID, attemptID).Open(nil, zeroNonce(), released, nil)
	if err != nil {
		return nil, ErrRelease
	}
	return envelope, nil
}

func releaseKey(sessionKey *secret.Bytes, vaultID []byte, account api.Account, methodID, attemptID []byte) cipher.AEAD {
	info := lp.Join(lp.ReleasePassword, vaultID, []byte(account), methodID, attemptID)
	key := must(hkdf.Key(sha512.New, sessionKey.Bytes(), nil, string(info), 32))
	defer clear(key)
	return must(cipher.NewGCM(must(aes.NewCipher(key))))
}

func zeroNonce() []byte { return make([]byte, 12) }
