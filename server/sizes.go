package server

import (
	"crypto/ed25519"

	"backupvault/api"
	"backupvault/internal/tokenkey"
)

// The vault sees only requests whose fields have the sizes of api; the functions below say
// so for each request. What the bytes mean is the vault's business.

type field struct {
	name  string
	value []byte
	size  int
}

func checkSizes(fields ...field) error {
	for _, f := range fields {
		if len(f.value) != f.size {
			return badRequest("%s has %d bytes, want %d", f.name, len(f.value), f.size)
		}
	}
	return nil
}

// finishSize is that of an EnrollFinish, whose fields are fixed. Sealed it is longer, by the
// kind of the token's inbox key.
var finishSize = len((&api.EnrollFinish{
	Record: make([]byte, api.RecordSize), Envelope: make([]byte, api.EnvelopeSize),
	OwnerKey: make([]byte, ed25519.PublicKeySize), AnswerHash: make([]byte, api.HashSize),
}).Encode())

func checkSealed(sealed []byte) error {
	switch len(sealed) - finishSize {
	case tokenkey.Overhead(api.SealP256), tokenkey.Overhead(api.SealRSA):
		return nil
	}
	return badRequest("sealed has %d bytes", len(sealed))
}

func checkNothing(*api.OwnerNonceRequest) error { return nil }

func checkEnrollStart(q *api.EnrollPasswordStart) error {
	return checkSizes(field{"vault_id", q.VaultID, api.IDSize}, field{"request", q.Request, api.ElementSize})
}

func checkEnrollFinish(q *api.EnrollPasswordFinish) error {
	if err := checkSizes(field{"session", q.Session, api.IDSize}); err != nil {
		return err
	}
	if err := checkSealed(q.Sealed); err != nil {
		return err
	}
	return checkProof(q.Proof)
}

func checkReleaseStart(q *api.ReleasePasswordStart) error {
	return checkSizes(
		field{"vault_id", q.VaultID, api.IDSize}, field{"method_id", q.MethodID, api.IDSize},
		field{"ksf_hash", q.KSFHash, api.HashSize}, field{"attempt_id", q.AttemptID, api.IDSize},
		field{"ke1", q.KE1, api.KE1Size})
}

// An empty KE3 is "it did not open", not a fault. It must be said: a body that lacks the
// field, or gives null, is malformed and must not spend the attempt.
func checkReleaseFinish(q *api.ReleasePasswordFinish) error {
	err := checkSizes(field{"method_id", q.MethodID, api.IDSize}, field{"attempt_id", q.AttemptID, api.IDSize})
	if err != nil || (q.KE3 != nil && len(q.KE3) == 0) {
		return err
	}
	return checkSizes(field{"ke3", q.KE3, api.KE3Size})
}

// A generation must be said: one that is left out would be read as 0, which no account has
// that something is enrolled for.
func checkForget(q *api.Forget) error {
	if q.Generation == 0 {
		return badRequest("generation is missing or 0")
	}
	return checkProof(q.Proof)
}

func checkProof(p *api.OwnerProof) error {
	if p == nil {
		return nil
	}
	return checkSizes(field{"proof.nonce", p.Nonce, api.IDSize}, field{"proof.signature", p.Signature, api.SignSize})
}
