package vault

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"

	"backupvault/api"
	"backupvault/opaque"
)

// EnrollPasswordStart evaluates the element of a new password under a fresh OPRF key, and
// signs the answer with a token. Nothing is stored: what is live stays live until the
// finish. The same request again gets the same bytes; another one ends the first.
func (v *Vault) EnrollPasswordStart(ctx context.Context, account api.Account, req *api.EnrollPasswordStart) (*api.EnrollPasswordAnswer, error) {
	k := req.KSF
	if req.Protocol != api.Version || !bytes.Equal(req.VaultID, v.id[:]) ||
		k.Time == 0 || k.MemoryKiB == 0 || k.Parallelism == 0 || opaque.CheckRequest(req.Request) != nil {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(false)
	if err != nil {
		return nil, err
	}
	defer leave()

	key := keyOf(account)
	e, first, err := v.sitToEnroll(key, req)
	if err != nil {
		return nil, err
	}
	if first {
		v.runEnrolment(ctx, key, account, e, req)
	}
	select {
	case <-e.done:
	case <-ctx.Done():
		return nil, api.ErrUnavailable
	}
	if e.err != nil {
		return nil, e.err
	}
	answer := e.answer
	return &answer, nil
}

// sitToEnroll returns the account's open enrolment if it is for this request, else a new
// one in its place.
func (v *Vault) sitToEnroll(key accountKey, req *api.EnrollPasswordStart) (e *enrolment, first bool, err error) {
	ksf := req.KSF.Hash()
	request := sha256.Sum256(append(bytes.Clone(req.Request), ksf[:]...))
	v.mu.Lock()
	defer v.mu.Unlock()
	d, err := v.deskOf(key)
	if err != nil {
		return nil, false, err
	}
	now := v.clock.Now()
	if old := d.enrolment; old != nil {
		if old.request == request && !now.After(old.expires) {
			return old, false, nil
		}
		d.closeEnrolment(old)
	}
	d.enrolment = &enrolment{request: request, ksf: req.KSF, expires: now.Add(enrolmentLife), users: 1,
		done: make(chan struct{}), err: api.ErrUnavailable}
	return d.enrolment, true, nil
}

// runEnrolment makes the answer and shares it with all who wait for it.
func (v *Vault) runEnrolment(ctx context.Context, key accountKey, account api.Account, e *enrolment, req *api.EnrollPasswordStart) {
	ctx, cancel := detach(ctx)
	defer cancel()
	secrets := opaque.NewSecrets()
	answer, err := api.EnrollPasswordAnswer{}, error(api.ErrUnavailable)
	defer func() { // also when something below panics: nobody may wait for ever
		v.mu.Lock()
		defer v.mu.Unlock()
		defer close(e.done)
		if e.secrets = secrets; err == nil && e.over {
			err = api.ErrConflict // another request took its place
		}
		e.answer, e.err = answer, err
		if d := v.desks[key]; d != nil && err != nil {
			d.closeEnrolment(e)
		}
		e.release()
	}()
	if !v.sealer.Majority() {
		err = api.ErrNoMajority
		return
	}
	if err = v.mayBegin(key); err != nil {
		return
	}
	answer, err = v.answerEnrolment(ctx, key, account, secrets, req)
	e.answerHash = sha256.Sum256(api.EnrollAnswerMessage(v.id[:], account, req, &answer))
}

func (v *Vault) answerEnrolment(ctx context.Context, key accountKey, account api.Account, secrets *opaque.Secrets, req *api.EnrollPasswordStart) (api.EnrollPasswordAnswer, error) {
	var none api.EnrollPasswordAnswer
	var generation uint64
	var offered bool
	if err := v.read("enroll", key, func(s state) {
		generation, offered = s.record.kept().Generation, v.offers(ctx, api.KindPassword, account, s.record)
	}); err != nil {
		return none, err
	}
	if !offered {
		return none, api.ErrNotOffered
	}
	evaluated, err := secrets.Evaluate(req.Request)
	if err != nil {
		return none, api.ErrBadRequest
	}
	v.fleet.RLock()
	defer v.fleet.RUnlock()
	session, statement := make([]byte, api.IDSize), v.statement()
	rand.Read(session)
	answer := api.EnrollPasswordAnswer{Session: session, Generation: generation, Evaluated: evaluated,
		ServerPublicKey: secrets.ServerPublicKey(), Statement: statement[:]}
	message := api.EnrollAnswerMessage(v.id[:], account, req, &answer)
	serial, signature, err := v.signer.Sign(ctx, message)
	if err != nil {
		return none, v.fault("enroll.sign", key, err)
	}
	answer.Token, answer.Signature = serial, signature
	return answer, nil
}
