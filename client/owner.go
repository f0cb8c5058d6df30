package client

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/internal/secret"
)

// ChangePassword enrols k, the enrolled key, under a new password. The old password opens
// nothing from the moment this returns without error. Passkeys stay as they are.
func (c *Client) ChangePassword(ctx context.Context, k *secret.Key, password *secret.Bytes) (*Receipt, error) {
	return c.enroll(ctx, k, password, k, true)
}

// Forget removes the account's methods from the vault and shreds them. k is the enrolled
// key; nil where the device has lost it, which only some sites allow, and most at a later
// time: then the error is a *PendingError.
func (c *Client) Forget(ctx context.Context, k *secret.Key) (generation uint64, err error) {
	s, err := c.open(ctx)
	if err != nil {
		return 0, err
	}
	status, err := s.status(ctx)
	if err != nil {
		return 0, err
	}
	if status.State == api.StateAbsent {
		return 0, api.ErrNotEnrolled.With(api.Fields{State: status.State})
	}
	var out api.Forgotten
	err = s.repeatChange(ctx, func() error {
		proof, err := s.prove(ctx, api.OpForget, k, status.Generation, nil)
		if err != nil {
			return err
		}
		return unknownOutcome(s.call(ctx, "POST", "/v1/forget", s.bearer, &api.Forget{Generation: status.Generation, Proof: proof}, &out))
	})
	if errors.Is(err, api.ErrConflict) || errors.Is(err, api.ErrNotEnrolled) {
		return s.forgotten(ctx, status.Generation+1, err)
	}
	if err != nil {
		return 0, err
	}
	return out.Generation, pendingUntil(out.PendingUntil)
}

// forgotten tells a conflict with someone else from the second arrival of a request whose
// answer was lost.
func (s *session) forgotten(ctx context.Context, generation uint64, refusal error) (uint64, error) {
	if st, err := s.status(ctx); err == nil && st.State == api.StateAbsent && st.Generation == generation {
		return generation, nil
	}
	return 0, refusal
}

// prove signs the operation with the owner key under a fresh nonce; no owner, no proof.
func (s *session) prove(ctx context.Context, op api.Operation, owner *secret.Key, generation uint64, body []byte) (*api.OwnerProof, error) {
	if owner == nil {
		return nil, nil
	}
	var n api.OwnerNonce
	err := s.call(ctx, "POST", "/v1/owner/nonce", s.bearer, &api.OwnerNonceRequest{}, &n)
	if errors.Is(err, api.ErrNotEnrolled) {
		return nil, nil // the vault has no owner key to hold a proof against
	}
	if err != nil {
		return nil, err
	}
	if len(n.Nonce) != api.IDSize {
		return nil, ErrMalformed
	}
	key := backupkey.OwnerKey(owner, s.vaultID(), s.account)
	defer clear(key)
	message := api.OwnerProofMessage(op, s.vaultID(), s.account, generation, n.Nonce, body)
	return &api.OwnerProof{Nonce: n.Nonce, Signature: ed25519.Sign(key, message)}, nil
}

// unknownOutcome marks a failure after a changing request has left.
func unknownOutcome(err error) error {
	if err == nil || refused(err) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnknownOutcome, err)
}

func isProofNeeded(err error) bool { return errors.Is(err, api.ErrProofNeeded) }
