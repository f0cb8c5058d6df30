package vault_test

import (
	"testing"
	"time"

	"backupvault/api"
	"backupvault/vault"
)

func TestWaitsAndAClockSetBack(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(3)
		for n, wait := range []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour, 4 * time.Hour, 12 * time.Hour, 24 * time.Hour} {
			before := p.openings()
			err := p.try(right)
			r.want(err, api.ErrMustWait)
			if f := fields(err); *f.WaitSeconds != int(wait/time.Second) || *f.AttemptsLeft != 7-n {
				t.Fatalf("before attempt %d: wait %d s, %d left", n+4, *f.WaitSeconds, *f.AttemptsLeft)
			}
			r.pass(-wait) // a clock set back shortens nothing, nor does setting it right
			r.want(p.try(right), api.ErrMustWait)
			r.pass(wait)
			r.want(p.try(right), api.ErrMustWait)
			r.restart()
			r.want(p.try(right), api.ErrMustWait)
			r.pass(wait - time.Second)
			r.want(p.try(right), api.ErrMustWait)
			r.pass(time.Second)
			if p.openings() != before || p.failed() != n+3 {
				t.Fatalf("early attempts were charged or opened")
			}
			if n < 6 {
				p.miss(1)
			}
		}
		r.want(p.try(right), nil)
		p.wantMethod(api.MethodOpen, 0)
	}, func(c *vault.Config) { c.Policy.Waits = defaultWaits() })
}

func TestClockSetBackOverARestart(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(3)
		r.pass(-48 * time.Hour)
		r.restart()
		err := p.try(right)
		r.want(err, api.ErrMustWait)
		if w := *fields(err).WaitSeconds; w < 59 || w > 60 {
			t.Errorf("wait of %d s", w)
		}
		if p.openings() != 3 {
			t.Error("opened")
		}
	}, func(c *vault.Config) { c.Policy.Waits = defaultWaits() })
}
