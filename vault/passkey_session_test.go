package vault_test

import (
	"context"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
)

// What confirms an enrolment is the credential that was made in it, in its turn.
func TestAttackPasskeyConfirmedByAnother(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p := r.person("alice")
	e := p.newPasskey(newDevice())
	p.want(e.start(), nil)
	e.finish = api.EnrollPasskeyFinish{Session: e.answer.Session, Sealed: []byte("early")}
	_, err := p.v.EnrollPasskeyFinish(context.Background(), p.account, &e.finish)
	p.want(err, api.ErrConflict) // nothing was created yet
	p.want(e.create(softauthn.Bend{}), nil)
	first := e.created
	_, err = p.v.EnrollPasskeyCreated(context.Background(), p.account, &first)
	p.want(err, nil) // the answer was lost
	e.d = newDevice()
	p.want(e.create(softauthn.Bend{}), api.ErrBadRequest)
	_, err = p.v.EnrollPasskeyCreated(context.Background(), p.account, &first)
	p.want(err, api.ErrConflict) // another one ended the session
	p.wantState(api.StateAbsent, "")
}

// A sign counter that does not go on after the creation is a copy's.
func TestAttackConfirmedByAClone(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p := r.person("alice")
	e, five := p.newPasskey(newDevice()), uint32(5)
	p.want(e.start(), nil)
	p.want(e.create(softauthn.Bend{Count: &five}), nil)
	p.want(e.seal(softauthn.Bend{Count: &five}), nil)
	p.want(e.end(false, nil), api.ErrBadRequest)
	p.wantState(api.StateAbsent, "")
}

// The confirming assertion counts as the last use: its sign counter and its backup state are
// kept, and so are those of each release.
func TestLastUseIsKept(t *testing.T) {
	everywhere(t, func(r *rig) {
		p, d := r.person("alice"), newDevice()
		e, five := p.newPasskey(d), uint32(5)
		d.Flags = softauthn.FlagUP | softauthn.FlagUV | softauthn.FlagBE
		p.want(e.start(), nil)
		p.want(e.create(softauthn.Bend{}), nil)
		d.Flags |= softauthn.FlagBS
		p.want(e.seal(softauthn.Bend{Count: &five}), nil)
		p.want(e.end(false, nil), nil)
		method := e.receipt.MethodID
		if m := p.methodStatus(method); !m.BackupEligible || !m.BackupState {
			t.Errorf("after the confirmation: %+v", m)
		}
		p.wantTap(d, softauthn.Bend{Count: &five}, api.ErrWrongSecret)
		six := uint32(6)
		d.Flags &^= softauthn.FlagBS
		p.wantTap(d, softauthn.Bend{Count: &six}, nil)
		r.restart()
		if m := p.methodStatus(method); m.BackupState {
			t.Errorf("after a release: %+v", m)
		}
		p.wantTap(d, softauthn.Bend{Count: &six}, api.ErrWrongSecret)
	}, withPasskeys)
}

// An enrolment is answered for ten minutes. Then a finish that was taken gets its receipt
// still, but no envelope, and one that was not gets nothing.
func TestPasskeyEnrolmentPasses(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, q := r.person("alice"), r.person("bob")
	ready := func(p *person) *passkeyEnrolment {
		e := p.newPasskey(newDevice())
		p.want(e.start(), nil)
		p.want(e.create(softauthn.Bend{}), nil)
		p.want(e.seal(softauthn.Bend{}), nil)
		return e
	}
	taken, late := ready(p), ready(q)
	p.want(taken.end(false, nil), nil)
	r.pass(10*time.Minute + time.Second)
	receipt, err := p.v.EnrollPasskeyFinish(context.Background(), p.account, &taken.finish)
	p.want(err, nil)
	if len(receipt.Released) != 0 {
		t.Error("an envelope after the enrolment passed")
	}
	q.want(late.end(false, nil), api.ErrConflict)
	q.wantState(api.StateAbsent, "")
}

// Each touch of an enrolment has two minutes.
func TestAttackPasskeyConfirmedLate(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p := r.person("alice")
	e := p.newPasskey(newDevice())
	p.want(e.start(), nil)
	r.pass(2*time.Minute + time.Second)
	p.want(e.create(softauthn.Bend{}), api.ErrBadRequest)
	e = p.newPasskey(newDevice())
	p.want(e.start(), nil)
	p.want(e.create(softauthn.Bend{}), nil)
	p.want(e.seal(softauthn.Bend{}), nil)
	r.pass(2*time.Minute + time.Second)
	p.want(e.end(false, nil), api.ErrBadRequest)
	p.wantState(api.StateAbsent, "")
}

// Releases are free to begin, so few of an account are open: the oldest goes.
func TestAttackManyPasskeyStarts(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, d, method := r.withPasskey("alice")
	var open []*touch
	for range 5 {
		u := must(p.touch())
		p.want(u.sign(d, softauthn.Bend{}), nil)
		open = append(open, u)
	}
	_, err := open[0].send()
	p.want(err, api.ErrAttemptUnknown)
	for _, u := range open[1:] {
		_, err := u.send()
		p.want(err, nil)
	}
	if m := p.methodStatus(method); m.Failed != 0 {
		t.Errorf("%d failed", m.Failed)
	}
}

// A challenge names the generation that it was asked at: after a change of the methods its
// answer, right or wrong, counts for nothing.
func TestAttackPasskeyOfAnotherGeneration(t *testing.T) {
	for name, bend := range map[string]softauthn.Bend{"right": {}, "wrong": bogus} {
		r, _ := onMemory(t, withPasskeys)
		p, d, method := r.withPasskey("alice")
		u := must(p.touch())
		p.want(u.sign(d, bend), nil)
		_, err := p.enrolPasskey(newDevice(), true, p.owner())
		p.want(err, nil)
		before := p.opened(method)
		_, err = u.send()
		p.want(err, api.ErrConflict)
		if m := p.methodStatus(method); m.Failed != 0 || p.opened(method) != before {
			t.Errorf("%s: %d failed, %d openings", name, m.Failed, p.opened(method)-before)
		}
	}
}
