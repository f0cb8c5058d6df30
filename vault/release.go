package vault

import (
	"bytes"
	"context"
	"crypto/sha256"
	"time"

	"backupvault/api"
	"backupvault/internal/failpoint"
	"backupvault/internal/lp"
	"backupvault/ratelimit"
)

// ReleasePasswordStart begins an attempt: it is charged and committed, only then are the
// method's secrets opened and KE1 answered. The same attempt ID with the same KE1 is
// answered again without a charge: with the same bytes while the process lives.
func (v *Vault) ReleasePasswordStart(ctx context.Context, account api.Account, req *api.ReleasePasswordStart) (*api.ReleasePasswordAnswer, error) {
	if req.Protocol != api.Version || !bytes.Equal(req.VaultID, v.id[:]) || len(req.MethodID) != api.IDSize ||
		len(req.KSFHash) != api.HashSize || len(req.AttemptID) != api.IDSize {
		return nil, api.ErrBadRequest
	}
	if v.gates[api.KindPassword].Check(req.KE1) != nil {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(false)
	if err != nil {
		return nil, err
	}
	defer leave()

	key := keyOf(account)
	r := startRequest{
		seat:        seat{ratelimit.ID(req.MethodID), ratelimit.ID(req.AttemptID)},
		ksf:         [api.HashSize]byte(req.KSFHash),
		fingerprint: sha256.Sum256(req.KE1),
	}
	a, first, err := v.sit(key, r)
	if err != nil {
		return nil, err
	}
	if first {
		v.runStart(ctx, key, account, a, r, req.KE1)
	}
	select {
	case <-a.done:
	case <-ctx.Done():
		return nil, api.ErrUnavailable
	}
	if a.err != nil {
		return nil, a.err
	}
	failpoint.Hit("start.answered")
	return &api.ReleasePasswordAnswer{KE2: a.first, AttemptsLeft: a.left,
		DeadlineSeconds: max(int(a.deadline.Sub(v.clock.Now())/time.Second), 0)}, nil
}

// sit returns the attempt in memory that this start is or repeats. Only the first caller
// runs it; the others wait for what he gets.
func (v *Vault) sit(key accountKey, r startRequest) (a *attempt, first bool, err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	d, err := v.deskOf(key)
	if err != nil {
		return nil, false, err
	}
	a = d.attempts[r.seat]
	if a != nil && a.phase == ready && v.clock.Now().After(a.deadline) {
		v.drop(key, a)
		a = nil
	}
	if a != nil {
		if a.fingerprint != r.fingerprint {
			return nil, false, api.ErrBadRequest
		}
		return a, false, nil
	}
	a = &attempt{seat: r.seat, fingerprint: r.fingerprint, done: make(chan struct{}), err: api.ErrUnavailable}
	d.attempts[r.seat] = a
	return a, true, nil
}

// runStart charges and opens an attempt and shares the outcome with all who wait for it.
// It does not stop when its caller goes away: the answer is there when he asks again.
func (v *Vault) runStart(ctx context.Context, key accountKey, account api.Account, a *attempt, r startRequest, ke1 []byte) {
	ctx, cancel := detach(ctx)
	defer cancel()
	answer, judge, err := []byte(nil), Judge(nil), error(api.ErrUnavailable)
	defer func() { // also when something below panics: nobody may wait for ever
		v.mu.Lock()
		defer v.mu.Unlock()
		defer close(a.done)
		if err == nil && a.phase == gone {
			judge.Wipe()
			err = api.ErrAttemptUnknown
		}
		a.err = err
		if err != nil {
			v.drop(key, a)
			return
		}
		a.first, a.judge, a.phase = answer, judge, ready
	}()
	if !v.sealer.Majority() {
		err = api.ErrNoMajority // before the charge: an outage burns nobody
		return
	}
	if err = v.mayBegin(key); err != nil {
		return
	}
	m, err2 := v.charge(ctx, key, a, r)
	if err = err2; err != nil {
		return
	}
	answer, judge, err = v.open(ctx, key, account, a, m, ke1)
}

// charge commits the attempt.
func (v *Vault) charge(ctx context.Context, key accountKey, a *attempt, r startRequest) (Method, error) {
	var out admission
	err := v.commit(ctx, "start", key, func(s state, at ratelimit.At) (d decision) {
		d, out = decideStart(v.rules, s, r, at)
		return d
	})
	a.left, a.deadline = out.left, out.deadline
	return out.method, err
}

// open is the evaluation that was paid for: one HSM call, then the gate.
func (v *Vault) open(ctx context.Context, key accountKey, account api.Account, a *attempt, m Method, ke1 []byte) ([]byte, Judge, error) {
	v.mu.Lock()
	over := a.phase == gone
	v.mu.Unlock()
	if over { // settled by others since the commit: it can be finished no more
		return nil, nil, api.ErrAttemptUnknown
	}
	part, err := v.sealer.Open(ctx, v.partInfo(key, &m), m.Sealed)
	if err != nil {
		return nil, nil, v.fault("start.open", key, err)
	}
	defer part.Wipe()
	claim := Claim{VaultID: v.id[:], Account: account, MethodID: m.ID[:], Attempt: a.attempt[:]}
	answer, judge, err := v.gates[m.Kind].Begin(claim, part, ke1)
	if err != nil {
		return nil, nil, v.fault("start.answer", key, err)
	}
	failpoint.Hit("start.opened")
	return answer, judge, nil
}

// partInfo binds a sealed part to its place. The account is named as the row is, by its
// hash: whoever seals parts anew knows no more of it.
func (v *Vault) partInfo(key accountKey, m *Method) []byte {
	return lp.Join(lp.SealedPart, v.id[:], key[:], m.ID[:], []byte(m.Kind))
}
