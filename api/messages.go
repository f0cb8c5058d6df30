package api

import (
	"crypto/sha256"
	"errors"

	"backupvault/internal/lp"
)

// ErrMalformed is returned for a binary message that its encoder did not make.
var ErrMalformed = errors.New("api: malformed message")

// Hash names the parameters in a release start: SHA-256(LP(ksf, t, m, p)).
func (k KSF) Hash() [HashSize]byte { return sha256.Sum256(k.message()) }

func (k KSF) message() []byte {
	return lp.Join(lp.KSF, lp.Uint64(uint64(k.Time)), lp.Uint64(uint64(k.MemoryKiB)), lp.Uint64(uint64(k.Parallelism)))
}

// EnrollAnswerMessage is what a token signs in a registration answer:
// LP(enroll-answer, vault ID, statement hash, account, generation, session, H(request),
// evaluated element, server AKE public key, LP(ksf)).
func EnrollAnswerMessage(vaultID []byte, account Account, start *EnrollPasswordStart, a *EnrollPasswordAnswer) []byte {
	h := sha256.Sum256(start.Request)
	return lp.Join(lp.EnrollAnswer, vaultID, a.Statement, []byte(account), lp.Uint64(a.Generation), a.Session,
		h[:], a.Evaluated, a.ServerPublicKey, start.KSF.message())
}

// EnrollInfo is the HPKE info of a sealed finish.
func EnrollInfo(vaultID []byte, account Account, session []byte) []byte {
	return lp.Join(lp.EnrollInfo, vaultID, []byte(account), session)
}

// EnrollFinish is the plaintext of a sealed finish.
type EnrollFinish struct {
	Record     []byte // OPAQUE RegistrationRecord
	Envelope   []byte
	OwnerKey   []byte // Ed25519 public key
	AnswerHash []byte // SHA-256(EnrollAnswerMessage)
}

// Encode returns LP(enroll-finish, record, envelope, owner key, answer hash).
func (f *EnrollFinish) Encode() []byte {
	return lp.Join(lp.EnrollFinish, f.Record, f.Envelope, f.OwnerKey, f.AnswerHash)
}

// ParseEnrollFinish undoes Encode and checks every size.
func ParseEnrollFinish(b []byte) (*EnrollFinish, error) {
	f, err := lp.Split(b, lp.EnrollFinish, 4)
	if err != nil || len(f[0]) != RecordSize || len(f[1]) != EnvelopeSize || len(f[2]) != 32 || len(f[3]) != HashSize {
		return nil, ErrMalformed
	}
	return &EnrollFinish{Record: f[0], Envelope: f[1], OwnerKey: f[2], AnswerHash: f[3]}, nil
}

// EnrollReceiptMessage is what a token signs when a change is live:
// LP(enroll-receipt, vault ID, statement hash, account, new generation, method ID, SHA-256(sealed)).
// When it is pending, the label is enroll-pending and the due time (Unix seconds) follows.
func EnrollReceiptMessage(vaultID []byte, account Account, sealed []byte, r *EnrollReceipt) []byte {
	h := sha256.Sum256(sealed)
	if r.PendingUntil != 0 {
		return lp.Join(lp.EnrollPending, vaultID, r.Statement, []byte(account), lp.Uint64(r.Generation), r.MethodID, h[:],
			lp.Uint64(uint64(r.PendingUntil)))
	}
	return lp.Join(lp.EnrollReceipt, vaultID, r.Statement, []byte(account), lp.Uint64(r.Generation), r.MethodID, h[:])
}

// OwnerProofMessage is what the owner key signs: LP(owner-proof, operation, vault ID,
// account, current generation, nonce, SHA-256(body)). body is the sealed finish for an
// enrolment and empty for forget.
func OwnerProofMessage(op Operation, vaultID []byte, account Account, generation uint64, nonce, body []byte) []byte {
	h := sha256.Sum256(body)
	return lp.Join(lp.OwnerProof, []byte(op), vaultID, []byte(account), lp.Uint64(generation), nonce, h[:])
}
