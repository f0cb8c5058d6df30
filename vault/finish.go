package vault

import (
	"context"

	"backupvault/api"
	"backupvault/internal/failpoint"
	"backupvault/ratelimit"
)

// ReleasePasswordFinish settles an attempt: a right KE3 releases the envelope after the
// commit that resets the method, a wrong or an empty one closes the attempt as spent.
func (v *Vault) ReleasePasswordFinish(ctx context.Context, account api.Account, req *api.ReleasePasswordFinish) (*api.Released, error) {
	if len(req.MethodID) != api.IDSize || len(req.AttemptID) != api.IDSize ||
		(len(req.KE3) != 0 && len(req.KE3) != api.KE3Size) {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(true)
	if err != nil {
		return nil, err
	}
	defer leave()
	ctx, cancel := detach(ctx)
	defer cancel()

	key := keyOf(account)
	a := v.claim(key, seat{ratelimit.ID(req.MethodID), ratelimit.ID(req.AttemptID)})
	if a == nil {
		return nil, api.ErrAttemptUnknown
	}
	defer v.unclaim(a)
	r := finishRequest{seat: a.seat, fingerprint: a.fingerprint}
	var release []byte
	if len(req.KE3) != 0 {
		release, r.right = a.judge.Judge(req.KE3)
	}
	var out settled
	err = v.commit(ctx, "finish", key, func(s state, at ratelimit.At) (d decision) {
		d, out = decideFinish(v.rules, s, r, at)
		return d
	})
	failpoint.Hit("finish.answered")
	if err != nil {
		clear(release)
		return nil, err
	}
	return &api.Released{Released: release, Generation: out.generation, FailedSince: out.failedSince}, nil
}

// claim takes an answered attempt for the finish that arrives now; nil if there is none, or
// its deadline has passed, or another finish has it. From here on until unclaim its
// deadline does not pass, however long the commit takes: a finish that arrived in time goes
// before the sweeper.
func (v *Vault) claim(key accountKey, at seat) *attempt {
	v.mu.Lock()
	defer v.mu.Unlock()
	d := v.desks[key]
	if d == nil {
		return nil
	}
	a := d.attempts[at]
	if a == nil || a.phase != ready || v.clock.Now().After(a.deadline) {
		return nil
	}
	a.phase = finishing
	return a
}

// unclaim gives an attempt back that its finish could not settle, and wipes a settled one.
func (v *Vault) unclaim(a *attempt) {
	v.mu.Lock()
	defer v.mu.Unlock()
	switch a.phase {
	case finishing:
		a.phase = ready
	case gone:
		a.judge.Wipe()
	case opening, ready:
	}
}
