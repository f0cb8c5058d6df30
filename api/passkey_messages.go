package api

import (
	"crypto/sha256"

	"backupvault/internal/lp"
)

// Ceremony names what a passkey is asked for.
type Ceremony string

const (
	CeremonyEnroll  Ceremony = "enroll"  // make a credential
	CeremonyConfirm Ceremony = "confirm" // use it once before it counts
	CeremonyRelease Ceremony = "release"
)

// PasskeyContext is the second half of a challenge, so that what the authenticator signs
// says what was asked: SHA-256(LP(passkey-challenge, ceremony, vault ID, account,
// generation, client key)).
func PasskeyContext(c Ceremony, vaultID []byte, account Account, generation uint64, clientKey []byte) [HashSize]byte {
	return sha256.Sum256(lp.Join(lp.PasskeyChallenge, []byte(c), vaultID, []byte(account), lp.Uint64(generation), clientKey))
}

// EnrollPasskeyAnswerMessage is what a token signs when a passkey is asked for:
// LP(enroll-passkey-answer, vault ID, statement hash, account, generation, session, client
// key, challenge, salt).
func EnrollPasskeyAnswerMessage(vaultID []byte, account Account, clientKey []byte, a *EnrollPasskeyAnswer) []byte {
	return lp.Join(lp.EnrollPasskeyAnswer, vaultID, a.Statement, []byte(account), lp.Uint64(a.Generation), a.Session,
		clientKey, a.Challenge, a.Salt)
}

// EnrollPasskeySealed is the plaintext of a passkey's sealed finish.
type EnrollPasskeySealed struct {
	Envelope     []byte
	OwnerKey     []byte // Ed25519 public key
	AnswerHash   []byte // SHA-256(EnrollPasskeyAnswerMessage)
	CredentialID []byte
}

// Encode returns LP(enroll-passkey-finish, envelope, owner key, answer hash, credential ID).
func (f *EnrollPasskeySealed) Encode() []byte {
	return lp.Join(lp.EnrollPasskeyFinish, f.Envelope, f.OwnerKey, f.AnswerHash, f.CredentialID)
}

// ParseEnrollPasskeySealed undoes Encode and checks every size.
func ParseEnrollPasskeySealed(b []byte) (*EnrollPasskeySealed, error) {
	f, err := lp.Split(b, lp.EnrollPasskeyFinish, 4)
	if err != nil || len(f[0]) != EnvelopeSize || len(f[1]) != 32 || len(f[2]) != HashSize ||
		len(f[3]) == 0 || len(f[3]) > MaxCredentialID {
		return nil, ErrMalformed
	}
	return &EnrollPasskeySealed{Envelope: f[0], OwnerKey: f[1], AnswerHash: f[2], CredentialID: f[3]}, nil
}

// ReleasePasskeyInfo is the HPKE info of an envelope that is sealed to a client's key; the
// associated data is the challenge that was answered.
func ReleasePasskeyInfo(vaultID []byte, account Account, methodID, session []byte) []byte {
	return lp.Join(lp.ReleasePasskey, vaultID, []byte(account), methodID, session)
}

// MethodChangeBody is what an owner proof signs to rename or remove a method:
// LP(method-change, method ID, name), the name empty for a removal.
func MethodChangeBody(methodID []byte, name string) []byte {
	return lp.Join(lp.MethodChange, methodID, []byte(name))
}
