package client

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
)

// ErrUnfitPasskey: the authenticator gives another key at each use, or none. What is
// enrolled stays as it is.
var ErrUnfitPasskey = errors.New("this passkey gives no key that can be relied on; use another one")

// passkeyEnrolment is one between its start and its finish.
type passkeyEnrolment struct {
	*session
	hatch     *hatch
	answer    api.EnrollPasskeyAnswer
	confirm   api.ConfirmPasskey
	assertion *api.Assertion
	prf       *secret.Bytes
}

// EnrollPasskey puts k into the vault under a new passkey, which its owner calls name. With
// adds it stands beside the account's other methods; owner must then be the enrolled key,
// which k must be too. Without, it replaces them, as Enroll does. It reports success only
// when the envelope that an HSM opened gave k back.
func (c *Client) EnrollPasskey(ctx context.Context, k *secret.Key, a Authenticator, name string, adds bool, owner *secret.Key) (*Receipt, error) {
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	e := &passkeyEnrolment{session: s}
	if e.hatch, err = newHatch(); err != nil {
		return nil, err
	}
	if err := e.start(ctx, name); err != nil {
		return nil, err
	}
	if err := e.use(ctx, a); err != nil {
		return nil, err
	}
	defer e.prf.Wipe()
	return e.finish(ctx, k, adds, owner)
}

func (e *passkeyEnrolment) start(ctx context.Context, name string) error {
	start := &api.EnrollPasskeyStart{Protocol: api.Version, VaultID: e.vaultID(), ClientKey: e.hatch.point, Name: name}
	if err := e.post(ctx, "/v1/enroll/passkey/start", start, &e.answer); err != nil {
		return err
	}
	n := &e.answer
	if len(n.Session) != api.IDSize || len(n.Salt) != api.PRFSaltSize || !e.asks(api.CeremonyEnroll, n.Generation, e.hatch, n.Challenge, n.Options) ||
		!bytes.Contains(n.Options, []byte(`"`+n.Salt.String()+`"`)) || !bytes.Contains(n.Options, []byte(`"`+n.Session.String()+`"`)) {
		return ErrMalformed
	}
	if !e.currentStatement(n.Statement) {
		return ErrOtherStatement
	}
	if err := e.fleet.Verify(n.Token, api.EnrollPasskeyAnswerMessage(e.vaultID(), e.account, e.hatch.point, n), n.Signature); err != nil {
		return fmt.Errorf("enrolment answer: %w", err)
	}
	return nil
}

// use makes the credential and uses it once.
func (e *passkeyEnrolment) use(ctx context.Context, a Authenticator) error {
	credential, first, err := a.Create(ctx, e.answer.Options)
	if err != nil {
		return err
	}
	if first != nil {
		defer first.Wipe()
	}
	created := &api.EnrollPasskeyCreated{Session: e.answer.Session, Credential: *credential}
	if err := e.post(ctx, "/v1/enroll/passkey/created", created, &e.confirm); err != nil {
		return err
	}
	if !e.asks(api.CeremonyConfirm, e.answer.Generation, e.hatch, e.confirm.Challenge, e.confirm.Options) {
		return ErrMalformed
	}
	if e.assertion, e.prf, err = a.Get(ctx, e.confirm.Options); err != nil {
		return err
	}
	if e.prf == nil || e.prf.Len() != api.PRFSize || first != nil && !first.Equal(e.prf) {
		return ErrUnfitPasskey
	}
	return nil
}

func (e *passkeyEnrolment) finish(ctx context.Context, k *secret.Key, adds bool, owner *secret.Key) (*Receipt, error) {
	op := api.OpEnrollPasskey
	if adds {
		op = api.OpAddPasskey
	}
	sealed, err := e.seal(k)
	if err != nil {
		return nil, err
	}
	var out api.PasskeyReceipt
	err = e.repeatChange(ctx, func() error {
		proof, err := e.prove(ctx, op, owner, e.answer.Generation, sealed)
		if err != nil {
			return err
		}
		in := &api.EnrollPasskeyFinish{Session: e.answer.Session, Credential: *e.assertion, Sealed: sealed, Adds: adds, Proof: proof}
		return unknownOutcome(e.call(ctx, "POST", "/v1/enroll/passkey/finish", e.bearer, in, &out))
	})
	if err != nil {
		return nil, err
	}
	if err := e.checkFinish(k, sealed, &out); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnknownOutcome, err) // it was taken; what proves it is wrong
	}
	h := sha256.Sum256(sealed)
	return &Receipt{EnrollReceipt: out.EnrollReceipt, VaultID: e.vaultID(), Account: e.account, SealedHash: h[:]}, pendingUntil(out.PendingUntil)
}

// checkFinish verifies the receipt and opens what an HSM opened.
func (e *passkeyEnrolment) checkFinish(k *secret.Key, sealed []byte, out *api.PasskeyReceipt) error {
	answer := &api.EnrollPasswordAnswer{Session: e.answer.Session, Generation: e.answer.Generation}
	if err := e.checkReceipt(&out.EnrollReceipt, answer, sealed); err != nil {
		return err
	}
	got, err := e.hatch.open(e.session, e.prf, out.MethodID, e.answer.Session, e.confirm.Challenge, out.Released)
	if err != nil {
		return err
	}
	defer got.Wipe()
	if !got.Equal(k) {
		return ErrBadRelease
	}
	return nil
}

func (e *passkeyEnrolment) seal(k *secret.Key) ([]byte, error) {
	ownerKey := backupkey.OwnerKey(k, e.vaultID(), e.account)
	defer clear(ownerKey)
	hash := sha256.Sum256(api.EnrollPasskeyAnswerMessage(e.vaultID(), e.account, e.hatch.point, &e.answer))
	plain := api.EnrollPasskeySealed{Envelope: envelope.Seal(e.prf, e.vaultID(), e.account, e.answer.Session, k),
		OwnerKey: ownerKey.Public().(ed25519.PublicKey), AnswerHash: hash[:], CredentialID: e.assertion.ID}
	info := api.EnrollInfo(e.vaultID(), e.account, e.answer.Session)
	return tokenkey.Seal(e.fleet.Token(e.answer.Token).Inbox, info, plain.Encode())
}
