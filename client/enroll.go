package client

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"slices"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
	"backupvault/opaque"
)

// Receipt is a vault's signed word that a method is live, or will be at PendingUntil. Keep
// it: with the fleet statement of that hash it proves what the vault had accepted.
type Receipt struct {
	api.EnrollReceipt
	VaultID    api.Bytes   `json:"vault_id"`
	Account    api.Account `json:"account"`
	SealedHash api.Bytes   `json:"sealed_hash"` // SHA-256 of the sealed finish; part of what is signed
}

// Enroll puts k into the vault under a new password method, which replaces the one before
// in one step. owner is the key enrolled so far where the device holds it (k itself, or
// the one that k replaces), else nil: without it a live account is replaced only where
// the site's policy allows. The password is not changed and not wiped.
//
// Errors: the vault's refusals (ErrProofNeeded, ErrConflict, ErrBudgetSpent, ...), those of
// this package and of opaque, and ErrUnknownOutcome when the finish left and no answer came.
// A *PendingError comes with the receipt: the method is not live yet, k has to be kept.
func (c *Client) Enroll(ctx context.Context, k *secret.Key, password *secret.Bytes, owner *secret.Key) (*Receipt, error) {
	return c.enroll(ctx, k, password, owner, false)
}

// enroll replaces the account's methods, or with keep only its password where there is more.
func (c *Client) enroll(ctx context.Context, k *secret.Key, password *secret.Bytes, owner *secret.Key, keep bool) (*Receipt, error) {
	input, err := opaque.NormalizePassword(password.Bytes())
	if err != nil {
		return nil, err
	}
	defer input.Wipe()
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	status, err := s.status(ctx)
	if err != nil {
		return nil, err
	}
	registration, request := opaque.NewRegistration(input)
	defer registration.Wipe()
	registration.Floor = *s.cfg.Floor
	start := &api.EnrollPasswordStart{Protocol: api.Version, VaultID: s.vaultID(), Request: request, KSF: s.cfg.KSF}
	answer, err := s.enrollStart(ctx, start)
	if err != nil {
		return nil, err
	}
	sealed, err := s.sealFinish(registration, start, answer, k)
	if err != nil {
		return nil, err
	}
	f := &passwordFinish{answer: answer, sealed: sealed, adds: keep && hasPasskey(status)}
	return s.enrollFinish(ctx, f, owner, status.State)
}

// passwordFinish is what ends an enrolment.
type passwordFinish struct {
	answer *api.EnrollPasswordAnswer
	sealed []byte
	adds   bool // the account's passkeys stay
}

func hasPasskey(st *api.Status) bool {
	return slices.ContainsFunc(st.Methods, func(m api.MethodStatus) bool { return m.Kind == api.KindPasskey })
}

// enrollStart checks that a token of the verified fleet signed the answer for exactly this
// account and request.
func (s *session) enrollStart(ctx context.Context, start *api.EnrollPasswordStart) (*api.EnrollPasswordAnswer, error) {
	var a api.EnrollPasswordAnswer
	if err := s.post(ctx, "/v1/enroll/password/start", start, &a); err != nil {
		return nil, err
	}
	if len(a.Session) != api.IDSize || len(a.Evaluated) != api.ElementSize || len(a.ServerPublicKey) != api.ElementSize {
		return nil, ErrMalformed
	}
	if !s.currentStatement(a.Statement) {
		return nil, ErrOtherStatement
	}
	message := api.EnrollAnswerMessage(s.vaultID(), s.account, start, &a)
	if err := s.fleet.Verify(a.Token, message, a.Signature); err != nil {
		return nil, fmt.Errorf("enrolment answer: %w", err)
	}
	return &a, nil
}

// sealFinish makes the record and the envelope and seals them to the token that answered:
// what ends TLS in front of the vault sees neither.
func (s *session) sealFinish(r *opaque.Registration, start *api.EnrollPasswordStart, a *api.EnrollPasswordAnswer, k *secret.Key) ([]byte, error) {
	done := s.cfg.Working(hardening(start.KSF))
	record, exportKey, err := r.Finish(s.vaultID(), s.account, a.Evaluated, a.ServerPublicKey, start.KSF)
	done()
	if err != nil {
		return nil, fmt.Errorf("enrolment answer: %w", err)
	}
	defer exportKey.Wipe()
	ownerKey := backupkey.OwnerKey(k, s.vaultID(), s.account)
	defer clear(ownerKey)
	answerHash := sha256.Sum256(api.EnrollAnswerMessage(s.vaultID(), s.account, start, a))
	finish := api.EnrollFinish{
		Record:     record,
		Envelope:   envelope.Seal(exportKey, s.vaultID(), s.account, a.Session, k),
		OwnerKey:   ownerKey.Public().(ed25519.PublicKey),
		AnswerHash: answerHash[:],
	}
	return tokenkey.Seal(s.fleet.Token(a.Token).Inbox, api.EnrollInfo(s.vaultID(), s.account, a.Session), finish.Encode())
}

// enrollFinish sends the finish with the owner's proof where there is one. Where nothing is
// live no proof is needed, so one by a key that the vault does not know is taken back.
func (s *session) enrollFinish(ctx context.Context, f *passwordFinish, owner *secret.Key, state api.State) (*Receipt, error) {
	receipt, err := s.proveAndFinish(ctx, f, owner)
	if owner != nil && state != api.StateLive && isProofNeeded(err) {
		receipt, err = s.proveAndFinish(ctx, f, nil)
	}
	if err != nil {
		return nil, err
	}
	if err := s.checkReceipt(receipt, f.answer, f.sealed); err != nil {
		// The finish was taken; only what proves it is wrong. The key may be live.
		return nil, fmt.Errorf("%w: receipt: %w", ErrUnknownOutcome, err)
	}
	h := sha256.Sum256(f.sealed)
	return &Receipt{EnrollReceipt: *receipt, VaultID: s.vaultID(), Account: s.account, SealedHash: h[:]}, pendingUntil(receipt.PendingUntil)
}

// checkReceipt accepts a receipt for exactly this finish, signed by a token of the fleet.
func (s *session) checkReceipt(r *api.EnrollReceipt, a *api.EnrollPasswordAnswer, sealed []byte) error {
	if !slices.Equal(r.MethodID, a.Session) || r.Generation != a.Generation+1 {
		return ErrOtherMethod
	}
	if r.PendingUntil < 0 {
		return ErrMalformed
	}
	if !s.currentStatement(r.Statement) {
		return ErrOtherStatement
	}
	return s.fleet.Verify(r.Token, api.EnrollReceiptMessage(s.vaultID(), s.account, sealed, r), r.Signature)
}

// proveAndFinish repeats with a fresh nonce: the lost request may have used the old one up.
func (s *session) proveAndFinish(ctx context.Context, f *passwordFinish, owner *secret.Key) (*api.EnrollReceipt, error) {
	op := api.OpEnrollPassword
	if f.adds {
		op = api.OpAddPassword
	}
	var receipt api.EnrollReceipt
	err := s.repeatChange(ctx, func() error {
		proof, err := s.prove(ctx, op, owner, f.answer.Generation, f.sealed)
		if err != nil {
			return err
		}
		in := &api.EnrollPasswordFinish{Session: f.answer.Session, Sealed: f.sealed, Adds: f.adds, Proof: proof}
		return unknownOutcome(s.call(ctx, "POST", "/v1/enroll/password/finish", s.bearer, in, &receipt))
	})
	return &receipt, err
}

func (s *session) currentStatement(hash []byte) bool {
	h := s.fleet.Hash()
	return slices.Equal(hash, h[:])
}
