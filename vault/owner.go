package vault

import (
	"context"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// OwnerNonce gives the nonce for the next proof with the owner key.
func (v *Vault) OwnerNonce(_ context.Context, account api.Account, _ *api.OwnerNonceRequest) (*api.OwnerNonce, error) {
	leave, err := v.enter(false)
	if err != nil {
		return nil, err
	}
	defer leave()
	key := keyOf(account)
	var kept Kept
	if err := v.read("nonce", key, func(s state) { kept = s.record.kept() }); err != nil {
		return nil, err
	}
	if len(kept.OwnerKey) == 0 {
		return nil, api.ErrNotEnrolled
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	d, err := v.deskOf(key)
	if err != nil {
		return nil, err
	}
	now := v.clock.Now()
	n := d.nonces.give(now)
	return &api.OwnerNonce{Nonce: n.value[:], Generation: kept.Generation, ExpiresSeconds: int(n.expires.Sub(now) / time.Second)}, nil
}

func wellFormed(p *api.OwnerProof) bool {
	return p == nil || len(p.Nonce) == api.IDSize && len(p.Signature) == api.SignSize
}

// ownerProof tells decisions whether the proof's nonce is one of the account's.
func (v *Vault) ownerProof(key accountKey, p *api.OwnerProof) *ownerProof {
	if p == nil {
		return nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	proof := &ownerProof{nonce: p.Nonce, signature: p.Signature}
	if d := v.desks[key]; d != nil {
		proof.fresh = d.nonces.good(p.Nonce, v.clock.Now())
	}
	return proof
}

// spendNonce removes a nonce once a proof with it did its work. After a refusal it stays good:
// anybody can send a bad proof. Two requests with one nonce at once do no harm: the proof
// names the generation, and the first one ends it; two renamings are one request twice.
func (v *Vault) spendNonce(key accountKey, p *ownerProof, err error) {
	if p == nil || err != nil {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if d := v.desks[key]; d != nil {
		d.nonces.spend(p.nonce)
	}
}

// Forget removes all methods of an account in one commit, or notes that they are to be
// removed. What stays: generation, owner public key, lifetime count.
func (v *Vault) Forget(ctx context.Context, account api.Account, req *api.Forget) (*api.Forgotten, error) {
	if !wellFormed(req.Proof) {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(false)
	if err != nil {
		return nil, err
	}
	defer leave()
	ctx, cancel := detach(ctx)
	defer cancel()
	key := keyOf(account)
	r := forgetRequest{vaultID: v.id[:], account: account, generation: req.Generation, proof: v.ownerProof(key, req.Proof)}
	var g grant
	err = v.commit(ctx, "forget", key, func(s state, at ratelimit.At) (d decision) {
		d, g = decideForget(v.rules, s, r, at)
		return d
	})
	v.spendNonce(key, r.proof, err)
	if err != nil {
		return nil, err
	}
	return &api.Forgotten{Generation: g.generation, PendingUntil: g.unix()}, nil
}
