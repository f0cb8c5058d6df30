package client

import (
	"context"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// rounds bounds how often an attempt is begun again because the vault lost its session.
const rounds = 3

// Recovered is what a right password gives back.
type Recovered struct {
	Key         *secret.Key
	Generation  uint64
	FailedSince int // failed attempts since the last success; not 0: someone tried, perhaps not you
}

// Recover gives K back for the password. It costs an attempt only if the vault was reached
// and the password is wrong, or never comes to an end; api.ErrWrongSecret then tells how
// many are left. An attempt that was cut off before is taken up again.
//
// Errors: the vault's refusals (ErrWrongSecret, ErrMustWait, ErrDestroyed, ErrNotEnrolled,
// ErrNoMajority, ...), those of this package and of opaque.
func (c *Client) Recover(ctx context.Context, password *secret.Bytes) (*Recovered, error) {
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
	method, err := s.password(status)
	if err != nil {
		return nil, err
	}
	t, answer, err := s.begin(ctx, method, input)
	if err != nil {
		return nil, err
	}
	defer t.login.Wipe()
	return t.settle(ctx, answer)
}

// try is an attempt under way.
type try struct {
	*session
	*Attempt
	method *api.MethodStatus
	login  *opaque.ClientLogin
}

func (s *session) newTry(a *Attempt, m *api.MethodStatus, login *opaque.ClientLogin) *try {
	login.Floor = *s.cfg.Floor
	return &try{session: s, Attempt: a, method: m, login: login}
}

// begin takes up the saved attempt or makes a new one, and returns the vault's answer.
// The attempt is saved before anything is sent.
func (s *session) begin(ctx context.Context, m *api.MethodStatus, input *secret.Bytes) (*try, *api.ReleasePasswordAnswer, error) {
	saved, err := s.savedAttempt(m.MethodID)
	if err != nil {
		return nil, nil, err
	}
	if saved != nil {
		t, answer, err := s.takeUp(ctx, saved, m, input)
		if !errors.Is(err, api.ErrBadRequest) {
			return t, answer, err
		}
		// Another password was typed than the saved attempt's. A new attempt is needed, but
		// the old one stays saved until the vault takes the new one: in the last chance it
		// takes none, and only the old one, typed right, can still succeed.
	}
	login := opaque.NewLogin(input)
	t := s.newTry(s.newAttempt(m.MethodID, login), m, login)
	if err := s.keep(t.Attempt); err != nil {
		return nil, nil, err
	}
	answer, err := t.start(ctx)
	if refused(err) {
		return nil, nil, errors.Join(err, s.keep(saved))
	}
	return t, answer, err
}

func (s *session) takeUp(ctx context.Context, saved *Attempt, m *api.MethodStatus, input *secret.Bytes) (*try, *api.ReleasePasswordAnswer, error) {
	login, err := opaque.ResumeLogin(saved.State.Bytes(), input)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: attempt: %v", ErrLocalState, err)
	}
	t := s.newTry(saved, m, login)
	answer, err := t.start(ctx)
	if closed(err) && !errors.Is(err, api.ErrBadRequest) {
		return nil, nil, errors.Join(err, s.keep(nil))
	}
	return t, answer, err
}

func (t *try) start(ctx context.Context) (*api.ReleasePasswordAnswer, error) {
	ksf := t.method.KSF.Hash()
	var answer api.ReleasePasswordAnswer
	err := t.post(ctx, "/v1/release/password/start", &api.ReleasePasswordStart{
		Protocol: api.Version, VaultID: t.vaultID(), MethodID: t.MethodID, KSFHash: ksf[:],
		AttemptID: t.ID, KE1: t.login.KE1(),
	}, &answer)
	if err == nil && (len(answer.KE2) != api.KE2Size || answer.AttemptsLeft < 0) {
		return nil, ErrMalformed
	}
	return &answer, err
}

// settle finishes the attempt. A vault that was restarted, or whose last answer was lost,
// knows the session no more: the attempt is begun again under its name.
func (t *try) settle(ctx context.Context, answer *api.ReleasePasswordAnswer) (*Recovered, error) {
	for round := 1; ; round++ {
		r, err := t.finish(ctx, answer)
		if !errors.Is(err, api.ErrAttemptUnknown) || round == rounds {
			return r, err
		}
		if answer, err = t.start(ctx); err != nil {
			return nil, err
		}
	}
}

func (t *try) finish(ctx context.Context, answer *api.ReleasePasswordAnswer) (*Recovered, error) {
	done := t.cfg.Working(hardening(t.method.KSF))
	ke3, sessionKey, exportKey, err := t.login.Finish(t.vaultID(), t.account, answer.KE2, t.method.KSF)
	done()
	if errors.Is(err, opaque.ErrWrongPassword) {
		return nil, t.giveUp(ctx, answer.AttemptsLeft)
	}
	if err != nil {
		return nil, fmt.Errorf("release answer: %w", err)
	}
	defer sessionKey.Wipe()
	defer exportKey.Wipe()

	var out api.Released
	err = t.post(ctx, "/v1/release/password/finish", &api.ReleasePasswordFinish{MethodID: t.MethodID, AttemptID: t.ID, KE3: ke3}, &out)
	if closed(err) {
		err = errors.Join(err, t.keep(nil))
	}
	if errors.Is(err, api.ErrWrongSecret) {
		return nil, ErrFalseVerdict
	}
	if err != nil {
		return nil, err
	}
	k, err := t.open(sessionKey, exportKey, out.Released)
	if err != nil {
		return nil, err
	}
	if err := t.keep(nil); err != nil {
		return nil, err
	}
	return &Recovered{Key: k, Generation: out.Generation, FailedSince: out.FailedSince}, nil
}

func (t *try) open(sessionKey, exportKey *secret.Bytes, released []byte) (*secret.Key, error) {
	sealedK, err := opaque.OpenRelease(sessionKey, t.vaultID(), t.account, t.MethodID, t.ID, released)
	if err != nil {
		return nil, ErrBadRelease
	}
	k, err := envelope.Open(exportKey, t.vaultID(), t.account, t.MethodID, sealedK)
	if err != nil {
		return nil, ErrBadRelease
	}
	return k, nil
}

// giveUp tells the vault that the password was wrong, so that the attempt closes at once
// instead of at its deadline. Whatever becomes of this message, the attempt is spent.
func (t *try) giveUp(ctx context.Context, left int) error {
	in := &api.ReleasePasswordFinish{MethodID: t.MethodID, AttemptID: t.ID, KE3: []byte{}}
	err := t.post(ctx, "/v1/release/password/finish", in, new(api.Released))
	if !errors.Is(err, api.ErrWrongSecret) && !errors.Is(err, api.ErrDestroyed) {
		err = api.ErrWrongSecret.With(api.Fields{AttemptsLeft: &left})
	}
	return errors.Join(err, t.keep(nil))
}
