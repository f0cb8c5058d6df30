package vault_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
	"backupvault/ratelimit"
	"backupvault/vault"
)

func braked(perHour int) func(*vault.Config) {
	return func(c *vault.Config) { c.CommitsPerHour = perHour }
}

// commits counts the commits of a rig on memory.
func (r *rig) commits() *int {
	n := new(int)
	r.store.(*memStore).setBefore(func() (bool, error) { *n++; return true, nil })
	return n
}

// With one access token and one's own secrets nobody moves the root keys for ever, whatever
// he repeats; he is told how long to wait, and can go on then. Others notice nothing.
func TestAttackCommitsWithoutEnd(t *testing.T) {
	const perHour, hours = 20, 5
	for name, again := range map[string]func(p *person, d *softauthn.Device) error{
		"enrols":         func(p *person, _ *softauthn.Device) error { return p.enrol("good", p.owner()) },
		"releases":       func(p *person, _ *softauthn.Device) error { return p.try("good") },
		"uses a passkey": func(p *person, d *softauthn.Device) error { _, err := p.tap(d, softauthn.Bend{}); return err },
		"adds a passkey": func(p *person, _ *softauthn.Device) error {
			_, err := p.enrolPasskey(newDevice(), false, p.owner())
			return err
		},
		"renames": func(p *person, _ *softauthn.Device) error {
			s := p.status()
			id, name := s.Methods[1].MethodID, "Phone"
			if s.Methods[1].Name == name {
				name = "Laptop"
			}
			_, err := p.v.RenameMethod(context.Background(), p.account, &api.MethodChange{MethodID: id, Generation: s.Generation, Name: name,
				Proof: p.prove(p.owner(), api.OpRenameMethod, s.Generation, api.MethodChangeBody(id, name))})
			return err
		},
		"forgets and enrols": func(p *person, _ *softauthn.Device) error {
			if err := p.forget(p.owner()); err != nil && !errors.Is(err, api.ErrNotEnrolled) {
				return err
			}
			return p.enrol("good", p.owner())
		},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := onMemory(t, withPasskeys, braked(perHour))
			p, other, d := r.enrolled("alice", "good"), r.enrolled("bob", "good"), newDevice()
			_, err := p.enrolPasskey(d, true, p.owner())
			p.want(err, nil)
			n, end, refused := r.commits(), r.wall().Add(hours*time.Hour), 0
			for *n <= perHour*(hours+2) && r.wall().Before(end) {
				err := again(p, d)
				if err == nil {
					r.pass(time.Second)
					continue
				}
				wait := fields(err).WaitSeconds
				if !errors.Is(err, api.ErrMustWait) || wait == nil || *wait < 1 || *wait > 2*3600/perHour {
					t.Fatalf("%v %+v", err, fields(err))
				}
				if refused++; refused == 1 {
					other.want(other.try("good"), nil)
				}
				r.pass(time.Duration(*wait) * time.Second)
			}
			if least, most := perHour*hours/2, perHour*(hours+1)+10; *n < least || *n > most || refused == 0 {
				t.Errorf("%d commits in %d hours, %d refusals; want %d to %d", *n, hours, refused, least, most)
			}
		})
	}
}

// What has begun can end: the brake costs nobody an attempt.
func TestBrakeLetsFinish(t *testing.T) {
	r, _ := onMemory(t, braked(20))
	p := r.enrolled("alice", "good")
	var err error
	for range 30 {
		g := p.guess("good")
		if err = g.start(); err != nil {
			break
		}
		r.want(g.start(), nil) // the answer was lost
		_, err = g.finish()
		r.want(err, nil)
	}
	r.want(err, api.ErrMustWait)
	if p.failed() != 0 || p.lifetime() != 0 {
		t.Errorf("%d failed, lifetime %d", p.failed(), p.lifetime())
	}
}

// Who has an access token and none of the secrets cannot spend what the owner needs.
func TestAttackBrakeAgainstTheOwner(t *testing.T) {
	r, _ := onMemory(t, withPasskeys, braked(20), func(c *vault.Config) {
		c.Policy, c.Replace = ratelimit.Default(), vault.ReplaceAfter(72*time.Hour)
	})
	p, d, passkey := r.withPasskey("alice")
	g := p.registration("good")
	r.want(g.begin(), nil)
	g.seal()
	g.finish.Adds, g.finish.Proof = true, p.prove(p.owner(), api.OpAddPassword, g.answer.Generation, g.finish.Sealed)
	_, err := p.v.EnrollPasswordFinish(t.Context(), p.account, &g.finish)
	r.want(err, nil)
	p.method = g.answer.Session
	thief := &person{rig: r, account: p.account, key: r.person("thief").key, method: p.method}
	for range 50 {
		_ = thief.try("guess")
		_, _ = thief.tap(d, bogus)
		_ = thief.enrol("mine", nil)
		_ = thief.forget(nil)
		_, _ = thief.enrolPasskey(newDevice(), false, nil)
		r.pass(time.Second)
	}
	for range 5 {
		_, err = p.v.RenameMethod(t.Context(), p.account, &api.MethodChange{MethodID: passkey, Generation: 2, Name: "Laptop",
			Proof: p.prove(p.owner(), api.OpRenameMethod, 2, api.MethodChangeBody(passkey, "Laptop"))})
		r.want(err, nil)
	}
	r.want(p.forget(p.owner()), nil) // which is never braked: it cannot be repeated without another enrolment
}
