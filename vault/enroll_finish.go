package vault

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"

	"backupvault/api"
	"backupvault/internal/edkey"
	"backupvault/opaque"
	"backupvault/ratelimit"
)

// maxFinish is the longest sealed finish in bytes: an encapsulated key, the plaintext and
// a tag have 466 bytes, or 785 for an RSA inbox key.
const maxFinish = 1024

// EnrollPasswordFinish makes the enrolled method live and shreds what it replaces, in one
// commit, or stores it as pending. The same finish again gets a receipt again.
func (v *Vault) EnrollPasswordFinish(ctx context.Context, account api.Account, req *api.EnrollPasswordFinish) (*api.EnrollReceipt, error) {
	if len(req.Session) != api.IDSize || len(req.Sealed) == 0 || len(req.Sealed) > maxFinish || !wellFormed(req.Proof) {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(true)
	if err != nil {
		return nil, err
	}
	defer leave()
	ctx, cancel := detach(ctx)
	defer cancel()

	key, finish := keyOf(account), sha256.Sum256(req.Sealed)
	e := v.useEnrolment(key, req.Session)
	if e == nil {
		return v.repeatReceipt(ctx, key, account, req, finish)
	}
	defer v.releaseEnrolment(e)
	g, err := v.enrol(ctx, key, account, e, req, finish)
	if err != nil {
		return nil, err
	}
	v.mu.Lock()
	if d := v.desks[key]; d != nil {
		d.closeEnrolment(e)
	}
	v.mu.Unlock()
	return v.receipt(ctx, key, account, req, g)
}

// enrol seals what the client sent and commits it, under one fleet.
func (v *Vault) enrol(ctx context.Context, key accountKey, account api.Account, e *enrolment, req *api.EnrollPasswordFinish, finish [api.HashSize]byte) (g grant, err error) {
	v.fleet.RLock()
	defer v.fleet.RUnlock()
	r, err := v.openFinish(ctx, key, account, e, req)
	if err != nil {
		return g, err
	}
	r.method.Finish = finish
	r.proof = v.ownerProof(key, req.Proof)
	err = v.commit(ctx, "enroll", key, func(s state, at ratelimit.At) (d decision) {
		d, g = decideEnroll(v.rules, s, *r, at)
		return d
	})
	v.spendNonce(key, r.proof, err)
	return g, err
}

// useEnrolment returns the account's answered enrolment of that session, or nil. The
// caller releases it.
func (v *Vault) useEnrolment(key accountKey, session []byte) *enrolment {
	v.mu.Lock()
	defer v.mu.Unlock()
	d := v.desks[key]
	if d == nil || d.enrolment == nil {
		return nil
	}
	e := d.enrolment
	select {
	case <-e.done:
	default:
		return nil // its answer has not left yet, so this is no finish of it
	}
	if !bytes.Equal(e.answer.Session, session) || v.clock.Now().After(e.expires) {
		return nil
	}
	e.users++
	return e
}

func (v *Vault) releaseEnrolment(e *enrolment) {
	v.mu.Lock()
	defer v.mu.Unlock()
	e.release()
}

// openFinish opens what the client sealed to the answering token, checks it, and seals the
// method's part at rest.
func (v *Vault) openFinish(ctx context.Context, key accountKey, account api.Account, e *enrolment, req *api.EnrollPasswordFinish) (*enrollRequest, error) {
	plain, err := v.signer.OpenInbox(ctx, e.answer.Token, api.EnrollInfo(v.id[:], account, req.Session), req.Sealed)
	if errors.Is(err, api.ErrMalformed) {
		return nil, api.ErrBadRequest
	}
	if err != nil {
		return nil, v.fault("enroll.open", key, err)
	}
	defer clear(plain)
	f, err := api.ParseEnrollFinish(plain)
	if err != nil || !bytes.Equal(f.AnswerHash, e.answerHash[:]) || opaque.CheckRecord(f.Record) != nil || edkey.Check(f.OwnerKey) != nil {
		return nil, api.ErrBadRequest
	}
	method := Method{ID: ratelimit.ID(req.Session), Kind: api.KindPassword, KSF: e.ksf}
	part := (&opaque.Part{Secrets: *e.secrets, Record: f.Record, Envelope: f.Envelope}).Encode()
	defer part.Wipe()
	if method.Sealed, err = v.sealer.Seal(v.partInfo(key, &method), part.Bytes()); err != nil {
		return nil, v.fault("enroll.seal", key, err)
	}
	return &enrollRequest{vaultID: v.id[:], account: account, generation: e.answer.Generation,
		ownerKey: bytes.Clone(f.OwnerKey), method: method, adds: req.Adds, body: req.Sealed}, nil
}

// repeatReceipt answers a finish whose enrolment is not in memory: the one that made the
// live or the pending method gets its receipt again.
func (v *Vault) repeatReceipt(ctx context.Context, key accountKey, account api.Account, req *api.EnrollPasswordFinish, finish [api.HashSize]byte) (*api.EnrollReceipt, error) {
	var g grant
	var again bool
	refusal := api.ErrConflict
	err := v.read("enroll", key, func(s state) {
		g, again = s.enrolledBy(req.Session, finish)
		refusal = api.ErrConflict.With(s.facts(""))
	})
	if err != nil {
		return nil, err
	}
	if !again {
		return nil, refusal
	}
	return v.receipt(ctx, key, account, req, g)
}

// receipt signs that a change is live, or when it will be.
func (v *Vault) receipt(ctx context.Context, key accountKey, account api.Account, req *api.EnrollPasswordFinish, g grant) (*api.EnrollReceipt, error) {
	v.fleet.RLock()
	defer v.fleet.RUnlock()
	statement := v.statement()
	r := &api.EnrollReceipt{MethodID: req.Session, Generation: g.generation, PendingUntil: g.unix(), Statement: statement[:]}
	serial, signature, err := v.signer.Sign(ctx, api.EnrollReceiptMessage(v.id[:], account, req.Sealed, r))
	if err != nil {
		return nil, v.fault("enroll.receipt", key, err)
	}
	r.Token, r.Signature = serial, signature
	return r, nil
}
