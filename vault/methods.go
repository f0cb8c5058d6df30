package vault

import (
	"context"

	"backupvault/api"
	"backupvault/ratelimit"
)

// RenameMethod gives a passkey another name; the owner key signs it.
func (v *Vault) RenameMethod(ctx context.Context, account api.Account, req *api.MethodChange) (*api.MethodChanged, error) {
	if !api.ValidName(req.Name) {
		return nil, api.ErrBadRequest
	}
	return v.changeMethod(ctx, account, changeRequest{method: req.MethodID, generation: req.Generation, name: req.Name}, req.Proof)
}

// RemoveMethod removes one method of several and shreds it; the owner key signs it.
func (v *Vault) RemoveMethod(ctx context.Context, account api.Account, req *api.MethodRemoval) (*api.MethodChanged, error) {
	return v.changeMethod(ctx, account, changeRequest{method: req.MethodID, generation: req.Generation}, req.Proof)
}

func (v *Vault) changeMethod(ctx context.Context, account api.Account, r changeRequest, proof *api.OwnerProof) (*api.MethodChanged, error) {
	if len(r.method) != api.IDSize || !wellFormed(proof) {
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
	if err := v.mayBegin(key); err != nil {
		return nil, err
	}
	r.vaultID, r.account, r.proof = v.id[:], account, v.ownerProof(key, proof)
	var generation uint64
	err = v.commit(ctx, "methods", key, func(s state, _ ratelimit.At) (d decision) {
		d, generation = decideChange(v.rules, s, r)
		return d
	})
	v.spendNonce(key, r.proof, err)
	if err != nil {
		return nil, err
	}
	return &api.MethodChanged{Generation: generation}, nil
}
