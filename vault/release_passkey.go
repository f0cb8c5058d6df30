package vault

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"time"

	"backupvault/api"
	"backupvault/internal/failpoint"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

// maxAsks is how many releases by passkey of one account may be open: a further one ends
// the oldest. They are free, so they must not be many.
const maxAsks = 4

// ask is a release by passkey between start and finish.
type ask struct {
	*passkey.Ask
	session [api.IDSize]byte
}

// ReleasePasskeyStart asks for an assertion. It is free: nothing is charged or written.
func (v *Vault) ReleasePasskeyStart(_ context.Context, account api.Account, req *api.ReleasePasskeyStart) (*api.ReleasePasskeyAnswer, error) {
	if req.Protocol != api.Version || !bytes.Equal(req.VaultID, v.id[:]) || passkey.CheckClientKey(req.ClientKey) != nil {
		return nil, api.ErrBadRequest
	}
	leave, err := v.enter(false)
	if err != nil {
		return nil, err
	}
	defer leave()
	if v.passkeys == nil {
		return nil, api.ErrNotEnrolled
	}
	if !v.sealer.Majority() {
		return nil, api.ErrNoMajority // before anybody is bothered
	}
	key := keyOf(account)
	if err := v.mayBegin(key); err != nil {
		return nil, err
	}
	at := v.at(key)
	var usable []passkey.Key
	var generation uint64
	var refusal *api.Error
	if err := v.read("assert", key, func(s state) {
		generation = s.record.kept().Generation
		usable, refusal = s.usable(v.rules, at)
	}); err != nil {
		return nil, err
	}
	if refusal != nil {
		return nil, refusal
	}
	a := &ask{Ask: passkey.Ask{Ceremony: api.CeremonyRelease, VaultID: v.id[:], Account: account, Generation: generation,
		ClientKey: bytes.Clone(req.ClientKey)}.New(at.Now)}
	rand.Read(a.session[:])
	options, err := v.passkeys.AssertOptions(a.Ask, usable)
	if err != nil {
		return nil, v.fault("assert.options", key, err)
	}
	if err := v.noteAsk(key, a); err != nil {
		return nil, err
	}
	return &api.ReleasePasskeyAnswer{Session: a.session[:], Generation: generation, Challenge: a.Challenge, Options: options,
		DeadlineSeconds: int(passkey.Deadline / time.Second)}, nil
}

// usable are the account's passkeys that need not wait.
func (s state) usable(rules rules, at ratelimit.At) (keys []passkey.Key, refusal *api.Error) {
	if e := s.notLive(); e != nil {
		return nil, e
	}
	refusal = api.ErrNotEnrolled.With(s.facts(""))
	var least time.Duration
	live := s.record.(Live)
	for i := range live.Methods {
		m := &live.Methods[i]
		if m.Passkey == nil {
			continue
		}
		standing := s.standing(rules, m, at)
		if standing.Wait == 0 { // also where a limit is reached by now: its finish is what destroys
			keys = append(keys, *m.Passkey)
			continue
		}
		if len(keys) == 0 && (least == 0 || standing.Wait < least) {
			least = standing.Wait
			refusal = api.ErrMustWait.With(s.waiting(rules, m, standing.Wait, at))
		}
	}
	if len(keys) > 0 {
		return keys, nil
	}
	return nil, refusal
}

func (v *Vault) noteAsk(key accountKey, a *ask) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	d, err := v.deskOf(key)
	if err != nil {
		return err
	}
	if len(d.asks) == maxAsks {
		d.asks = d.asks[1:]
	}
	d.asks = append(d.asks, a)
	return nil
}

// takeAsk removes an open release, before anything of its answer is looked at: a challenge
// is good for one answer.
func (v *Vault) takeAsk(key accountKey, session []byte) *ask {
	v.mu.Lock()
	defer v.mu.Unlock()
	d := v.desks[key]
	if d == nil {
		return nil
	}
	for i, a := range d.asks {
		if bytes.Equal(a.session[:], session) {
			d.asks = append(append([]*ask(nil), d.asks[:i]...), d.asks[i+1:]...)
			return a
		}
	}
	return nil
}

// ReleasePasskeyFinish verifies an assertion, commits the outcome, and only then opens the
// envelope for the client.
func (v *Vault) ReleasePasskeyFinish(ctx context.Context, account api.Account, req *api.ReleasePasskeyFinish) (*api.ReleasedPasskey, error) {
	leave, err := v.enter(true)
	if err != nil {
		return nil, err
	}
	defer leave()
	ctx, cancel := detach(ctx)
	defer cancel()
	key := keyOf(account)
	a := v.takeAsk(key, req.Session)
	if a == nil {
		return nil, api.ErrAttemptUnknown
	}
	r, err := v.judgeAssertion(key, a, &req.Credential)
	if err != nil {
		return nil, err
	}
	var m *Method
	var out settled
	err = v.commit(ctx, "assert", key, func(s state, at ratelimit.At) (d decision) {
		d, m, out = decideAssertion(v.rules, s, *r, at)
		return d
	})
	if err != nil {
		return nil, err
	}
	released, err := v.openPasskey(ctx, key, a.Ask, m, a.session[:])
	if err != nil {
		return nil, err
	}
	failpoint.Hit("assert.answered")
	return &api.ReleasedPasskey{MethodID: m.ID[:], Released: released, Generation: out.generation, FailedSince: out.failedSince}, nil
}

// judgeAssertion verifies in memory. What is no try is refused here, uncharged.
func (v *Vault) judgeAssertion(key accountKey, a *ask, c *api.Assertion) (*assertionRequest, error) {
	at := v.at(key)
	answer, err := v.passkeys.Check(a.Ask, c, at.Now)
	if err != nil {
		v.refusedPasskey(key, "assert", err)
		if a.Late(at.Now) {
			return nil, api.ErrAttemptUnknown
		}
		return nil, api.ErrBadRequest
	}
	var m *Method
	var refusal *api.Error
	if err := v.read("assert", key, func(s state) {
		live, _ := s.record.(Live)
		if m = live.credential(c.ID); m == nil {
			refusal = api.ErrBadRequest
			return
		}
		if standing := s.standing(v.rules, m, at); standing.Wait > 0 {
			refusal = api.ErrMustWait.With(s.waiting(v.rules, m, standing.Wait, at)) // decided again in the commit
		}
	}); err != nil {
		return nil, err
	}
	if refusal != nil {
		return nil, refusal
	}
	seen, err := v.passkeys.Verify(answer, m.Passkey)
	if err != nil {
		v.refusedPasskey(key, "assert", err)
	}
	return &assertionRequest{generation: a.Generation, method: m.ID, right: err == nil, seen: seen}, nil
}

// refusedPasskey logs why an answer was refused: the client hears one flat word.
func (v *Vault) refusedPasskey(key accountKey, op string, cause error) {
	level := slog.LevelInfo
	if errors.Is(cause, passkey.ErrSecrets) {
		level = slog.LevelWarn // a page that sends the key to the envelope is broken, or worse
	}
	v.log.LogAttrs(context.Background(), level, "passkey_refused", slog.String("in", op), v.accountName(key), slog.String("cause", cause.Error()))
}

// openPasskey opens a passkey's part with one HSM call and seals its envelope to the
// client's key.
func (v *Vault) openPasskey(ctx context.Context, key accountKey, a *passkey.Ask, m *Method, session []byte) ([]byte, error) {
	part, err := v.sealer.Open(ctx, v.partInfo(key, m), m.Sealed)
	if err != nil {
		return nil, v.fault("assert.open", key, err)
	}
	defer part.Wipe()
	envelope, err := passkey.ParsePart(part.Bytes())
	if err != nil {
		return nil, v.fault("assert.part", key, err)
	}
	released, err := passkey.SealRelease(a, m.ID[:], session, envelope)
	if err != nil {
		return nil, v.fault("assert.seal", key, err)
	}
	return released, nil
}
