package vault

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"time"

	"backupvault/api"
	"backupvault/passkey"
)

// passkeyEnrolment is a passkey between start and finish, one of each account, in memory
// alone. Vault.mu guards the pointer to it; busy lets one call at a time work on the rest.
type passkeyEnrolment struct {
	busy       chan struct{} // holds one token
	account    api.Account
	wanted     passkey.Wanted
	ask        *passkey.Ask
	answer     api.EnrollPasskeyAnswer
	answerHash [api.HashSize]byte
	expires    time.Time

	key     *passkey.Key // created; nil before
	used    *passkey.Key // the same after the confirming assertion
	confirm *passkey.Ask // nil before

	finish   [api.HashSize]byte // of the finish that was taken
	released []byte             // what it was answered with, beside the receipt
}

// EnrollPasskeyStart gives the options of a new passkey, signed by a token. Nothing is
// stored. Another start ends the first.
func (v *Vault) EnrollPasskeyStart(ctx context.Context, account api.Account, req *api.EnrollPasskeyStart) (*api.EnrollPasskeyAnswer, error) {
	if req.Protocol != api.Version || !bytes.Equal(req.VaultID, v.id[:]) || passkey.CheckClientKey(req.ClientKey) != nil || !api.ValidName(req.Name) {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(false)
	if err != nil {
		return nil, err
	}
	defer leave()
	key := keyOf(account)
	if err := v.mayBegin(key); err != nil {
		return nil, err
	}
	var have []passkey.Key
	var kept Kept
	var offered bool
	if err := v.read("enroll", key, func(s state) {
		live, _ := s.record.(Live)
		kept, have, offered = s.record.kept(), live.keys(), v.offers(ctx, api.KindPasskey, account, s.record)
	}); err != nil {
		return nil, err
	}
	switch {
	case !offered:
		return nil, api.ErrNotOffered
	case !v.sealer.Majority():
		return nil, api.ErrNoMajority
	}
	v.fleet.RLock()
	defer v.fleet.RUnlock()
	e, err := v.askForPasskey(key, account, req, kept.Generation, have)
	if err != nil {
		return nil, err
	}
	message := api.EnrollPasskeyAnswerMessage(v.id[:], account, req.ClientKey, &e.answer)
	if e.answer.Token, e.answer.Signature, err = v.signer.Sign(ctx, message); err != nil {
		return nil, v.fault("enroll.sign", key, err)
	}
	e.answerHash = sha256.Sum256(message)
	v.mu.Lock()
	defer v.mu.Unlock()
	d, err := v.deskOf(key)
	if err != nil {
		return nil, err
	}
	d.passkey = e
	answer := e.answer
	return &answer, nil
}

func (v *Vault) askForPasskey(key accountKey, account api.Account, req *api.EnrollPasskeyStart, generation uint64, have []passkey.Key) (*passkeyEnrolment, error) {
	now := v.clock.Now()
	session, salt, statement := make([]byte, api.IDSize), make([]byte, api.PRFSaltSize), v.statement()
	rand.Read(session)
	rand.Read(salt)
	e := &passkeyEnrolment{busy: make(chan struct{}, 1), account: account, wanted: passkey.Wanted{User: session, Salt: salt, Name: req.Name},
		expires: now.Add(enrolmentLife),
		ask: passkey.Ask{Ceremony: api.CeremonyEnroll, VaultID: v.id[:], Account: account, Generation: generation,
			ClientKey: bytes.Clone(req.ClientKey)}.New(now)}
	options, err := v.passkeys.CreateOptions(e.ask, e.wanted, have)
	if err != nil {
		return nil, v.fault("enroll.options", key, err)
	}
	e.answer = api.EnrollPasskeyAnswer{Session: session, Generation: generation, Challenge: e.ask.Challenge, Salt: salt,
		Options: options, Statement: statement[:]}
	return e, nil
}

// usePasskey returns the account's enrolment of that session for this caller alone, until
// he leaves it; nil if there is none.
func (v *Vault) usePasskey(key accountKey, session []byte) (e *passkeyEnrolment, leave func()) {
	v.mu.Lock()
	if d := v.desks[key]; d != nil && d.passkey != nil && bytes.Equal(d.passkey.answer.Session, session) && !v.clock.Now().After(d.passkey.expires) {
		e = d.passkey
	}
	v.mu.Unlock()
	if e == nil {
		return nil, nil
	}
	e.busy <- struct{}{} // whoever has it is bounded by workTime
	return e, func() { <-e.busy }
}

// burn ends an enrolment: its challenges are answered no more.
func (v *Vault) burn(key accountKey, e *passkeyEnrolment) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if d := v.desks[key]; d != nil && d.passkey == e {
		d.passkey = nil
	}
}

// EnrollPasskeyCreated takes the new credential into the session, nowhere else, and asks
// for the assertion that confirms it. A credential that is not fit ends the session.
func (v *Vault) EnrollPasskeyCreated(_ context.Context, account api.Account, req *api.EnrollPasskeyCreated) (*api.ConfirmPasskey, error) {
	leave, err := v.enter(true)
	if err != nil {
		return nil, err
	}
	defer leave()
	key := keyOf(account)
	e, done := v.usePasskey(key, req.Session)
	if e == nil {
		return nil, api.ErrConflict
	}
	defer done()
	now := v.clock.Now()
	made, err := v.passkeys.Create(e.ask, e.wanted, &req.Credential, now)
	if err != nil || e.key != nil && !bytes.Equal(e.key.ID, made.ID) {
		if err != nil {
			v.refusedPasskey(key, "enroll", err)
		}
		v.burn(key, e)
		return nil, api.ErrBadRequest
	}
	confirm := passkey.Ask{Ceremony: api.CeremonyConfirm, VaultID: v.id[:], Account: account, Generation: e.answer.Generation,
		ClientKey: e.ask.ClientKey}.New(now)
	options, err := v.passkeys.AssertOptions(confirm, []passkey.Key{*made})
	if err != nil {
		return nil, v.fault("enroll.confirm", key, err)
	}
	e.key, e.confirm = made, confirm
	return &api.ConfirmPasskey{Challenge: confirm.Challenge, Options: options}, nil
}
