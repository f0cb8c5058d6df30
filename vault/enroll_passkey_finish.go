package vault

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"

	"backupvault/api"
	"backupvault/internal/edkey"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

// maxPasskeyFinish is the longest sealed finish of a passkey in bytes.
const maxPasskeyFinish = 2 << 10

// EnrollPasskeyFinish makes a passkey live after it was used once: the confirming assertion
// is verified, and the part is opened through an HSM as a release would, before the commit.
// The same finish again gets its answer again.
func (v *Vault) EnrollPasskeyFinish(ctx context.Context, account api.Account, req *api.EnrollPasskeyFinish) (*api.PasskeyReceipt, error) {
	if len(req.Session) != api.IDSize || len(req.Sealed) == 0 || len(req.Sealed) > maxPasskeyFinish || !wellFormed(req.Proof) {
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
	e, done := v.usePasskey(key, req.Session)
	if e == nil {
		return v.repeatPasskey(ctx, key, account, req, nil)
	}
	defer done()
	if e.finish == finish {
		return v.repeatPasskey(ctx, key, account, req, e.released)
	}
	if err := v.confirm(key, e, req); err != nil {
		return nil, err
	}
	g, released, err := v.enrolPasskey(ctx, key, e, req)
	if err != nil {
		return nil, err
	}
	e.finish, e.released = finish, released
	return v.passkeyReceipt(ctx, key, account, req, g, released)
}

// enrolPasskey seals what the client sent and commits it, under one fleet.
func (v *Vault) enrolPasskey(ctx context.Context, key accountKey, e *passkeyEnrolment, req *api.EnrollPasskeyFinish) (g grant, released []byte, err error) {
	v.fleet.RLock()
	defer v.fleet.RUnlock()
	r, released, err := v.openPasskeyFinish(ctx, key, e, req)
	if err != nil {
		return g, nil, err
	}
	r.proof = v.ownerProof(key, req.Proof)
	err = v.commit(ctx, "enroll", key, func(s state, at ratelimit.At) (d decision) {
		d, g = decideEnroll(v.rules, s, *r, at)
		return d
	})
	v.spendNonce(key, r.proof, err)
	return g, released, err
}

// confirm verifies the assertion that ends an enrolment. What does not verify ends the
// session; nothing is charged, for nothing is enrolled.
func (v *Vault) confirm(key accountKey, e *passkeyEnrolment, req *api.EnrollPasskeyFinish) error {
	if e.key == nil || e.finish != [api.HashSize]byte{} {
		return api.ErrConflict
	}
	answer, err := v.passkeys.Check(e.confirm, &req.Credential, v.clock.Now())
	if err == nil && !bytes.Equal(req.Credential.ID, e.key.ID) {
		err = passkey.ErrMalformed
	}
	var seen passkey.Seen
	if err == nil {
		seen, err = v.passkeys.Verify(answer, e.key)
	}
	if err == nil && !e.key.Forward(seen.SignCount) {
		err = passkey.ErrRefused
	}
	if err != nil {
		v.refusedPasskey(key, "enroll", err)
		v.burn(key, e)
		return api.ErrBadRequest
	}
	k := *e.key
	k.SignCount, k.BackupState = seen.SignCount, seen.BackupState
	e.used = &k
	return nil
}

// openPasskeyFinish opens what the client sealed, seals the part at rest, and opens that
// again, once: what counts as enrolled has been opened by an HSM.
func (v *Vault) openPasskeyFinish(ctx context.Context, key accountKey, e *passkeyEnrolment, req *api.EnrollPasskeyFinish) (*enrollRequest, []byte, error) {
	plain, err := v.signer.OpenInbox(ctx, e.answer.Token, api.EnrollInfo(v.id[:], e.account, req.Session), req.Sealed)
	if errors.Is(err, api.ErrMalformed) {
		return nil, nil, api.ErrBadRequest
	}
	if err != nil {
		return nil, nil, v.fault("enroll.open", key, err)
	}
	defer clear(plain)
	f, err := api.ParseEnrollPasskeySealed(plain)
	if err != nil || !bytes.Equal(f.AnswerHash, e.answerHash[:]) || !bytes.Equal(f.CredentialID, e.key.ID) || edkey.Check(f.OwnerKey) != nil {
		return nil, nil, api.ErrBadRequest
	}
	m := Method{ID: ratelimit.ID(req.Session), Kind: api.KindPasskey, Name: e.wanted.Name, Passkey: e.used, Finish: sha256.Sum256(req.Sealed)}
	part := passkey.EncodePart(f.Envelope)
	defer part.Wipe()
	if m.Sealed, err = v.sealer.Seal(v.partInfo(key, &m), part.Bytes()); err != nil {
		return nil, nil, v.fault("enroll.seal", key, err)
	}
	released, err := v.openPasskey(ctx, key, e.confirm, &m, req.Session)
	if err != nil {
		return nil, nil, err
	}
	return &enrollRequest{vaultID: v.id[:], account: e.account, generation: e.answer.Generation,
		ownerKey: bytes.Clone(f.OwnerKey), method: m, adds: req.Adds, body: req.Sealed}, released, nil
}

// repeatPasskey answers a finish that was taken before: the client lost the answer. After a
// restart there is no envelope to open any more, but the receipt tells that it is live.
func (v *Vault) repeatPasskey(ctx context.Context, key accountKey, account api.Account, req *api.EnrollPasskeyFinish, released []byte) (*api.PasskeyReceipt, error) {
	var g grant
	var again bool
	refusal := api.ErrConflict
	if err := v.read("enroll", key, func(s state) {
		g, again = s.enrolledBy(req.Session, sha256.Sum256(req.Sealed))
		refusal = api.ErrConflict.With(s.facts(""))
	}); err != nil {
		return nil, err
	}
	if !again {
		return nil, refusal
	}
	return v.passkeyReceipt(ctx, key, account, req, g, released)
}

func (v *Vault) passkeyReceipt(ctx context.Context, key accountKey, account api.Account, req *api.EnrollPasskeyFinish, g grant, released []byte) (*api.PasskeyReceipt, error) {
	r, err := v.receipt(ctx, key, account, &api.EnrollPasswordFinish{Session: req.Session, Sealed: req.Sealed}, g)
	if err != nil {
		return nil, err
	}
	return &api.PasskeyReceipt{EnrollReceipt: *r, Released: released}, nil
}
