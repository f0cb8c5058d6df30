package passkey

import (
	"crypto/ecdh"
	"crypto/hpke"
	"errors"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// ErrPart: bytes that EncodePart did not make.
var ErrPart = errors.New("passkey: malformed part")

// EncodePart is the secret part of a passkey method, for the vault to seal at rest:
// LP(passkey-part, envelope). The envelope lies behind the HSMs although only the prf output
// opens it, so that both locks are needed.
func EncodePart(envelope []byte) *secret.Bytes {
	return secret.Own(lp.Join(lp.PasskeyPart, envelope))
}

// ParsePart undoes EncodePart. The envelope shares b's storage.
func ParsePart(b []byte) (envelope []byte, err error) {
	f, err := lp.Split(b, lp.PasskeyPart, 1)
	if err != nil || len(f[0]) != api.EnvelopeSize {
		return nil, ErrPart
	}
	return f[0], nil
}

// SealRelease encrypts an envelope to the client key that the answered challenge bound, so
// that what ends TLS in front of the vault learns nothing: HPKE (RFC 9180) base mode, info
// api.ReleasePasskeyInfo, the challenge as associated data; enc || ciphertext, 162 bytes.
func SealRelease(a *Ask, methodID, session, envelope []byte) ([]byte, error) {
	point, err := ecdh.P256().NewPublicKey(a.ClientKey)
	if err != nil {
		return nil, ErrMalformed
	}
	public, err := hpke.NewDHKEMPublicKey(point)
	if err != nil {
		return nil, err
	}
	info := api.ReleasePasskeyInfo(a.VaultID, a.Account, methodID, session)
	enc, sender, err := hpke.NewSender(public, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
	if err != nil {
		return nil, err
	}
	ciphertext, err := sender.Seal(a.Challenge, envelope)
	if err != nil {
		return nil, err
	}
	return append(enc, ciphertext...), nil
}
