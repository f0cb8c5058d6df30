package client_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"testing"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/client"
)

func TestOwnerProofs(t *testing.T) {
	d := enrolledDevice(t)
	if d.v.proofs[0] != nil {
		t.Error("a first enrolment came with a proof")
	}
	if _, err := d.ChangePassword(context.Background(), d.key, password("another password")); err != nil {
		t.Fatal(err)
	}
	if d.v.proofs[1] == nil {
		t.Fatal("no proof at a change of password")
	}
	generation, err := d.Forget(context.Background(), d.key)
	if err != nil || generation != 3 {
		t.Fatal(generation, err)
	}
	owner := backupkey.OwnerKey(d.key, d.v.statement.VaultID[:], d.v.account)
	proof := d.v.proofs[2]
	message := api.OwnerProofMessage(api.OpForget, d.v.statement.VaultID[:], d.v.account, 2, proof.Nonce, nil)
	if !ed25519.Verify(owner.Public().(ed25519.PublicKey), message, proof.Signature) {
		t.Error("the proof for forget does not verify")
	}
	if _, err := d.Forget(context.Background(), d.key); !errors.Is(err, api.ErrNotEnrolled) {
		t.Errorf("error %v, want ErrNotEnrolled", err)
	}
}

// TestPending: what the vault only noted is never reported as done, and comes with the
// receipt that says until when.
func TestPending(t *testing.T) {
	d := enrolledDevice(t)
	const until = 1_900_000_000
	d.v.change["/v1/enroll/password/finish"] = func(a any) any {
		r := *a.(*api.EnrollReceipt)
		r.PendingUntil = until
		r.Signature = d.v.signature(api.EnrollReceiptMessage(d.v.statement.VaultID[:], d.v.account, d.v.sealed, &r))
		return &r
	}
	part := d.v.part
	var pending *client.PendingError
	receipt, err := d.Enroll(context.Background(), d.key, password(right), nil)
	if !errors.As(err, &pending) || pending.Until.Unix() != until || receipt == nil || receipt.PendingUntil != until {
		t.Fatalf("%+v, %v", receipt, err)
	}
	if !errors.Is(err, &client.PendingError{}) || errors.Is(err, client.ErrUnknownOutcome) || errors.Is(err, api.ErrPending) {
		t.Errorf("taken for something else: %v", err)
	}
	d.v.change["/v1/forget"] = func(a any) any { return &api.Forgotten{Generation: 3, PendingUntil: until} }
	pending = nil
	if generation, err := d.Forget(context.Background(), nil); !errors.As(err, &pending) || generation != 3 || pending.Until.Unix() != until {
		t.Errorf("%d, %v", generation, err)
	}
	d.v.part = part
	d.v.change["/v1/forget"] = func(a any) any { return &api.Forgotten{Generation: 3, PendingUntil: -1} }
	if _, err := d.Forget(context.Background(), nil); !errors.Is(err, client.ErrMalformed) {
		t.Errorf("pending until before all time: %v", err)
	}
}

// TestForgetWhoseAnswerWasLost: the second arrival finds the account moved on.
func TestForgetWhoseAnswerWasLost(t *testing.T) {
	d := enrolledDevice(t)
	lost := false
	d.v.change["/v1/forget"] = func(a any) any {
		if !lost {
			lost = true
			return nil
		}
		return a
	}
	if generation, err := d.Forget(context.Background(), d.key); err != nil || generation != 2 {
		t.Errorf("generation %d, %v", generation, err)
	}
}

// TestProofByAnUnknownKey: where nothing is live, a key that the vault does not know
// enrols without a proof.
func TestProofByAnUnknownKey(t *testing.T) {
	d := enrolledDevice(t)
	d.v.part = nil // forgotten by another device
	refuse := func(a any) any {
		if d.v.proofs[len(d.v.proofs)-1] != nil {
			d.v.generation--
			d.v.part = nil
			return api.ErrProofNeeded
		}
		return a
	}
	d.v.change["/v1/enroll/password/finish"] = refuse
	if _, err := d.Enroll(context.Background(), d.key, password(right), d.key); err != nil {
		t.Fatal(err)
	}
	d.mustRecover(t)
	if _, err := d.Enroll(context.Background(), d.key, password(right), d.key); !errors.Is(err, api.ErrProofNeeded) {
		t.Errorf("a live account: error %v, want ErrProofNeeded", err)
	}
}
