package vault_test

import (
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
	"backupvault/ratelimit"
	"backupvault/vault"
)

// A site that tightens its limit below what a passkey has failed already has that passkey
// destroyed at its next use, as a password is, and not kept for ever where nobody can use it.
func TestTightenedLimitEndsAPasskey(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, d, method := r.withPasskey("alice")
	for range 6 {
		p.wantTap(d, bogus, api.ErrWrongSecret)
	}
	r.config.Policy.Limit = 5
	r.restart()
	opened := p.opened(method)
	p.wantTap(d, softauthn.Bend{}, api.ErrDestroyed)
	p.wantState(api.StateDestroyed, api.ReasonLimit)
	if p.opened(method) != opened {
		t.Error("it was opened")
	}
}

// The password's lifetime budget says nothing about a passkey, also while it waits.
func TestPasskeyWaitTellsItsOwnAttempts(t *testing.T) {
	r, _ := onMemory(t, withPasskeys, func(c *vault.Config) {
		c.Policy = ratelimit.Default()
		c.Policy.Lifetime = 10
	})
	p := r.enrolled("alice", "good")
	d := newDevice()
	_, err := p.enrolPasskey(d, true, p.owner())
	p.want(err, nil)
	p.miss(3)
	r.pass(time.Minute)
	p.miss(1)
	for range 3 {
		p.wantTap(d, bogus, api.ErrWrongSecret)
	}
	_, err = p.touch()
	p.want(err, api.ErrMustWait)
	if left := fields(err).AttemptsLeft; left == nil || *left != 7 {
		t.Errorf("%+v", fields(err))
	}
}
