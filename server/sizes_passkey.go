package server

import (
	"crypto/ed25519"

	"backupvault/api"
	"backupvault/internal/tokenkey"
)

// The least and the largest of an EnrollPasskeySealed: the credential ID's size is the
// authenticator's choice.
var minPasskeyFinish, maxPasskeyFinish = passkeyFinishSize(1), passkeyFinishSize(api.MaxCredentialID)

func passkeyFinishSize(credentialID int) int {
	return len((&api.EnrollPasskeySealed{Envelope: make([]byte, api.EnvelopeSize), OwnerKey: make([]byte, ed25519.PublicKeySize),
		AnswerHash: make([]byte, api.HashSize), CredentialID: make([]byte, credentialID)}).Encode())
}

func checkName(name string) error {
	if !api.ValidName(name) {
		return badRequest("name is not 1 to %d bytes of printable text", api.MaxName)
	}
	return nil
}

func checkPasskeyStart(q *api.EnrollPasskeyStart) error {
	if err := checkSizes(field{"vault_id", q.VaultID, api.IDSize}, field{"client_key", q.ClientKey, api.PointSize}); err != nil {
		return err
	}
	return checkName(q.Name)
}

// What a credential or an assertion must be is package passkey's business; a session is
// spent by a bad one, so the bytes go on as they are.
func checkPasskeyCreated(q *api.EnrollPasskeyCreated) error {
	return checkSizes(field{"session", q.Session, api.IDSize})
}

func checkPasskeyFinish(q *api.EnrollPasskeyFinish) error {
	if err := checkSizes(field{"session", q.Session, api.IDSize}); err != nil {
		return err
	}
	if n := len(q.Sealed); n < minPasskeyFinish+tokenkey.Overhead(api.SealP256) || n > maxPasskeyFinish+tokenkey.Overhead(api.SealRSA) {
		return badRequest("sealed has %d bytes", n)
	}
	return checkProof(q.Proof)
}

func checkAssertionStart(q *api.ReleasePasskeyStart) error {
	return checkSizes(field{"vault_id", q.VaultID, api.IDSize}, field{"client_key", q.ClientKey, api.PointSize})
}

func checkAssertionFinish(q *api.ReleasePasskeyFinish) error {
	return checkSizes(field{"session", q.Session, api.IDSize})
}

func checkRename(q *api.MethodChange) error {
	if err := checkSizes(field{"method_id", q.MethodID, api.IDSize}); err != nil {
		return err
	}
	if err := checkName(q.Name); err != nil {
		return err
	}
	return checkProof(q.Proof)
}

func checkRemove(q *api.MethodRemoval) error {
	if err := checkSizes(field{"method_id", q.MethodID, api.IDSize}); err != nil {
		return err
	}
	return checkProof(q.Proof)
}
