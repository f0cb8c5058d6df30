package vault_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"sync"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey"
	"backupvault/passkey/softauthn"
	"backupvault/ratelimit"
	"backupvault/vault"
)

func TestPasskeyEnrolAndRelease(t *testing.T) {
	everywhere(t, func(r *rig) {
		p, d, method := r.withPasskey("alice")
		if n := p.opened(method); n != 1 {
			t.Errorf("enrolment opened the part %d times, want once", n)
		}
		for i := range 2 {
			out, err := p.tap(d, softauthn.Bend{})
			p.want(err, nil)
			if !bytes.Equal(out.MethodID, method) || out.FailedSince != 0 || p.opened(method) != i+2 {
				t.Errorf("release %d: %+v, opened %d times", i, out, p.opened(method))
			}
		}
		r.restart()
		p.wantTap(d, softauthn.Bend{}, nil)
		m := p.methodStatus(method)
		if m.Kind != api.KindPasskey || m.Name != "Laptop" || m.LastUsedAt != start.Unix() || !bytes.Equal(m.CredentialID, d.Keys[0].ID) ||
			m.KSF != (api.KSF{}) || m.AttemptsLeft != 10 {
			t.Errorf("%+v", m)
		}
	}, withPasskeys)
}

// A password and five passkeys release one K; each has its own counter.
func TestPasswordAndPasskeys(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("alice", "good")
		p.miss(2)
		var devices []*softauthn.Device
		for range api.MaxPasskeys {
			d := newDevice()
			_, err := p.enrolPasskey(d, true, p.owner())
			p.want(err, nil)
			devices = append(devices, d)
		}
		_, err := p.enrolPasskey(newDevice(), true, p.owner())
		p.want(err, api.ErrTooManyMethods)
		if m := p.methodStatus(p.method); m.Failed != 2 || p.lifetime() != 0 {
			t.Errorf("adding passkeys left %d failures of the password and a lifetime count of %d", m.Failed, p.lifetime())
		}
		p.wantTap(devices[1], bogus, api.ErrWrongSecret)
		for _, d := range devices {
			p.wantTap(d, softauthn.Bend{}, nil)
		}
		p.want(p.try("good"), nil)

		g := p.registration("better") // the password is changed beside the passkeys
		p.want(g.begin(), nil)
		g.seal()
		g.finish.Adds = true
		p.want(g.end(nil), api.ErrProofNeeded)
		g.finish.Proof = p.prove(p.owner(), api.OpAddPassword, g.answer.Generation, g.finish.Sealed)
		_, err = p.v.EnrollPasswordFinish(context.Background(), p.account, &g.finish)
		p.want(err, nil)
		p.method = g.answer.Session
		p.want(p.try("better"), nil)
		p.wantTap(devices[4], softauthn.Bend{}, nil)
		if s := p.status(); len(s.Methods) != 1+api.MaxPasskeys {
			t.Errorf("%d methods", len(s.Methods))
		}
		r.restart()
		p.wantTap(devices[0], softauthn.Bend{}, nil)
	}, withPasskeys)
}

// Only who holds K puts a way in beside the owner's, also where a site lets everybody replace.
func TestAttackAddWithoutTheOwner(t *testing.T) {
	r, _ := onMemory(t, withPasskeys, func(c *vault.Config) { c.Replace = vault.ReplaceAllow })
	p := r.enrolled("alice", "good")
	thief := &person{rig: r, account: p.account, key: r.person("thief").key}
	_, err := p.enrolPasskey(newDevice(), true, nil)
	p.want(err, api.ErrProofNeeded)
	_, err = thief.enrolPasskey(newDevice(), true, thief.owner())
	p.want(err, api.ErrProofNeeded)
	_, err = thief.enrolPasskey(newDevice(), true, p.owner()) // a proof over another K's envelope
	p.want(err, api.ErrConflict)

	e := p.newPasskey(newDevice())
	p.want(e.start(), nil)
	p.want(e.create(softauthn.Bend{}), nil)
	p.want(e.seal(softauthn.Bend{}), nil)
	e.finish.Adds, e.finish.Proof = true, p.prove(p.owner(), api.OpEnrollPasskey, e.answer.Generation, e.finish.Sealed)
	_, err = p.v.EnrollPasskeyFinish(context.Background(), p.account, &e.finish) // a proof of another operation
	p.want(err, api.ErrProofNeeded)
	p.want(e.end(true, p.owner()), nil) // the session lives on

	q := r.person("bob")
	_, err = q.enrolPasskey(newDevice(), true, nil)
	q.want(err, api.ErrNotEnrolled)
}

func TestAttackTenFailedAssertionsDestroyTheMethod(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("alice", "good")
		d := newDevice()
		method, err := p.enrolPasskey(d, true, p.owner())
		p.want(err, nil)
		for range 9 {
			p.wantTap(d, bogus, api.ErrWrongSecret)
		}
		if m := p.methodStatus(method); m.Failed != 9 || m.AttemptsLeft != 1 || p.lifetime() != 0 {
			t.Errorf("%+v, lifetime %d", m, p.lifetime())
		}
		r.restart()
		p.wantTap(d, bogus, api.ErrDestroyed)
		p.wantTap(d, softauthn.Bend{}, api.ErrNotEnrolled)
		p.wantState(api.StateLive, "")
		if n := p.opened(method); n != 1 {
			t.Errorf("the part was opened %d times, want once, at enrolment", n)
		}
		p.want(p.try("good"), nil)
	}, withPasskeys)
}

func TestAttackTenFailedAssertionsDestroyTheAccount(t *testing.T) {
	everywhere(t, func(r *rig) {
		p, d, method := r.withPasskey("alice")
		for range 9 {
			p.wantTap(d, bogus, api.ErrWrongSecret)
		}
		p.wantTap(d, bogus, api.ErrDestroyed)
		p.wantState(api.StateDestroyed, api.ReasonLimit)
		p.wantTap(d, softauthn.Bend{}, api.ErrDestroyed)
		if n := p.opened(method); n != 1 {
			t.Errorf("opened %d times", n)
		}
	}, withPasskeys)
}

// What does not verify is charged before it is answered, and nothing is opened.
func TestAttackPasskeyCharged(t *testing.T) {
	up := byte(softauthn.FlagUP)
	old := uint32(1)
	for name, bend := range map[string]softauthn.Bend{
		"bogus signature":      bogus,
		"user not verified":    {Flags: &up},
		"in a foreign frame":   {CrossOrigin: true},
		"another RP ID":        {RPID: "example.org"},
		"sign counter as used": {Count: &old},
		"another user":         {User: []byte("mallory")},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := onMemory(t, withPasskeys)
			p, d, method := r.withPasskey("alice")
			p.wantTap(d, softauthn.Bend{}, nil)
			before := p.opened(method)
			p.wantTap(d, bend, api.ErrWrongSecret)
			if m := p.methodStatus(method); m.Failed != 1 || p.opened(method) != before || p.lifetime() != 0 {
				t.Errorf("%d failed, %d more openings", m.Failed, p.opened(method)-before)
			}
			out, err := p.tap(d, softauthn.Bend{})
			p.want(err, nil)
			if out.FailedSince != 1 || p.methodStatus(method).Failed != 0 {
				t.Errorf("%+v", out)
			}
		})
	}
}

// What is malformed, stale or of an unknown credential costs nothing, and gives nothing.
func TestAttackPasskeyUncharged(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, d, method := r.withPasskey("alice")
	q, e, _ := r.withPasskey("bob")
	before := p.opened(method)
	signed := func(bend softauthn.Bend) *touch {
		u := must(p.touch())
		p.want(u.sign(d, bend), nil)
		return u
	}
	refused := func(name string, u *touch, want *api.Error) {
		t.Helper()
		if _, err := u.send(); want == nil && err != nil || want != nil && !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
	old := signed(softauthn.Bend{})
	refused("right", old, nil)
	refused("the same finish again", old, api.ErrAttemptUnknown)

	fresh := must(p.touch())
	fresh.finish = api.ReleasePasskeyFinish{Session: fresh.answer.Session, Credential: old.finish.Credential}
	refused("an old assertion in a new session", fresh, api.ErrBadRequest)
	fresh = signed(softauthn.Bend{Outputs: json.RawMessage(`{"prf":{"results":{"first":"AAAA"}}}`)})
	refused("a prf result", fresh, api.ErrBadRequest)
	refused("its session again", fresh, api.ErrAttemptUnknown)
	fresh = signed(softauthn.Bend{Challenge: make([]byte, 64)})
	refused("another challenge", fresh, api.ErrBadRequest)
	fresh = signed(softauthn.Bend{Origin: origin + ":8443"})
	refused("a page that is not configured", fresh, api.ErrBadRequest)

	others := must(q.touch())
	q.want(others.sign(e, softauthn.Bend{}), nil)
	mine := *others
	mine.p = p
	refused("another account's session", &mine, api.ErrAttemptUnknown)
	fresh = must(p.touch())
	fresh.finish = api.ReleasePasskeyFinish{Session: fresh.answer.Session, Credential: others.finish.Credential}
	refused("another account's assertion", fresh, api.ErrBadRequest)
	_, err := others.send()
	q.want(err, nil)

	unknown := signed(softauthn.Bend{})
	unknown.finish.Credential.ID, unknown.finish.Credential.RawID = api.Bytes("unknown"), api.Bytes("unknown")
	refused("an unknown credential", unknown, api.ErrBadRequest)
	late := signed(softauthn.Bend{})
	r.pass(passkey.Deadline + time.Second)
	refused("a late finish", late, api.ErrAttemptUnknown)
	cut := signed(softauthn.Bend{})
	r.restart()
	refused("a finish after a restart", cut, api.ErrAttemptUnknown)
	if m := p.methodStatus(method); m.Failed != 0 || p.opened(method) != before+1 {
		t.Errorf("%d failed, %d openings, want none and one", m.Failed, p.opened(method)-before)
	}
}

// During a wait not even a right assertion counts, and the start says so.
func TestPasskeyWaits(t *testing.T) {
	r, _ := onMemory(t, withPasskeys, func(c *vault.Config) { c.Policy = ratelimit.Default() })
	p, d, method := r.withPasskey("alice")
	for range 2 {
		p.wantTap(d, bogus, api.ErrWrongSecret)
	}
	a, b := must(p.touch()), must(p.touch())
	p.want(a.sign(d, bogus), nil)
	p.want(b.sign(d, softauthn.Bend{}), nil)
	_, err := a.send()
	p.want(err, api.ErrWrongSecret)
	if f := fields(err); *f.WaitSeconds != 60 || *f.AttemptsLeft != 7 {
		t.Errorf("%+v", f)
	}
	before := p.opened(method)
	_, err = b.send()
	p.want(err, api.ErrMustWait)
	_, err = p.touch()
	p.want(err, api.ErrMustWait)
	if f := fields(err); *f.WaitSeconds != 60 || p.opened(method) != before {
		t.Errorf("%+v", f)
	}
	r.pass(time.Minute)
	p.wantTap(d, softauthn.Bend{}, nil)
}

// The outcome is durable before the part is opened, and without it nothing is.
func TestPasskeyCommitGoesFirst(t *testing.T) {
	r, g := onMemory(t, withPasskeys)
	p, d, method := r.withPasskey("alice")
	p.wantTap(d, bogus, api.ErrWrongSecret)
	seen := -1
	r.sealer.set(func(c *countingSealer) {
		c.gate = func() {
			view := g.disk.open()
			key := accountRow(p.account)
			_ = view.View(func(tx tx) error {
				counter, err := ratelimit.Decode(must(tx.Get(vault.ClassCounter, key)))
				seen = counter.Methods[0].Failed
				return err
			})
		}
	})
	p.wantTap(d, softauthn.Bend{}, nil)
	if seen != 0 {
		t.Errorf("at the opening the disk said %d failed", seen)
	}
	before := p.opened(method)
	for name, took := range map[string]bool{"refused": false, "uncertain": true} {
		u := must(p.touch())
		p.want(u.sign(d, softauthn.Bend{}), nil)
		r.store.(*memStore).setBefore(func() (bool, error) { return took, errNoMajority })
		if _, err := u.send(); err == nil || p.opened(method) != before {
			t.Errorf("%s commit: %v, %d openings", name, err, p.opened(method)-before)
		}
		r.store.(*memStore).setBefore(nil)
	}
}

// Wrong assertions that arrive at once are all charged; one session is answered once.
func TestPasskeyFinishesAtOnce(t *testing.T) {
	everywhere(t, func(r *rig) {
		p, d, method := r.withPasskey("alice")
		var wg sync.WaitGroup
		for range 2 {
			for range 4 {
				u := must(p.touch())
				p.want(u.sign(d, bogus), nil)
				wg.Go(func() {
					if _, err := u.send(); !errors.Is(err, api.ErrWrongSecret) {
						t.Error(err)
					}
				})
			}
			wg.Wait()
		}
		if m := p.methodStatus(method); m.Failed != 8 {
			t.Errorf("%d of 8 charged", m.Failed)
		}
		before := p.opened(method)
		u := must(p.touch())
		p.want(u.sign(d, softauthn.Bend{}), nil)
		var mu sync.Mutex
		right := 0
		for range 5 {
			wg.Go(func() {
				if _, err := u.send(); err == nil {
					mu.Lock()
					defer mu.Unlock()
					right++
				} else if !errors.Is(err, api.ErrAttemptUnknown) {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if right != 1 || p.opened(method) != before+1 {
			t.Errorf("one session was answered %d times, %d openings", right, p.opened(method)-before)
		}
	}, withPasskeys)
}

// Of two copies of an authenticator the second one is found out, also when both answer at once.
func TestAttackClonedAuthenticator(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, d, method := r.withPasskey("alice")
	p.wantTap(d, softauthn.Bend{}, nil)
	clone := *d.Keys[0]
	copied := &softauthn.Device{Origin: origin, Keys: []*softauthn.Key{&clone}}
	a, b := must(p.touch()), must(p.touch())
	p.want(a.sign(d, softauthn.Bend{}), nil)
	p.want(b.sign(copied, softauthn.Bend{}), nil)
	_, err := a.send()
	p.want(err, nil)
	_, err = b.send()
	p.want(err, api.ErrWrongSecret)
	if m := p.methodStatus(method); m.Failed != 1 {
		t.Errorf("%d failed", m.Failed)
	}
}
