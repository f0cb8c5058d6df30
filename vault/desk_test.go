package vault

import (
	"testing"
	"time"

	"backupvault/internal/secret"
	"backupvault/opaque"
)

// stubJudge counts how often it was wiped.
type stubJudge struct{ wiped int }

func (*stubJudge) Judge([]byte) ([]byte, bool) { return nil, false }
func (j *stubJudge) Wipe()                     { j.wiped++ }

func deskVault() (*Vault, accountKey, *desk) {
	v := &Vault{desks: map[accountKey]*desk{}, stirred: make(chan struct{}, 1), maxAccounts: 10, clock: clockAt(time.Unix(1000, 0))}
	key := accountKey{1}
	d, err := v.deskOf(key)
	if err != nil {
		panic(err)
	}
	return v, key, d
}

type clockAt time.Time

func (c clockAt) Now() time.Time { return time.Time(c) }

// What an attempt holds is overwritten when it ends, by whoever is the last to need it.
func TestAttemptsAreWiped(t *testing.T) {
	for name, end := range map[string]func(v *Vault, key accountKey, a *attempt){
		"dropped":         func(v *Vault, key accountKey, a *attempt) { v.drop(key, a) },
		"dropped twice":   func(v *Vault, key accountKey, a *attempt) { v.drop(key, a); v.drop(key, a) },
		"passed":          func(v *Vault, _ accountKey, _ *attempt) { v.tidy() },
		"while finishing": func(v *Vault, key accountKey, a *attempt) { a.phase = finishing; v.drop(key, a); v.unclaim(a) },
	} {
		v, key, d := deskVault()
		j := &stubJudge{}
		a := &attempt{seat: seat{attempt: [16]byte{1}}, phase: ready, judge: j, deadline: time.Unix(999, 0)}
		d.attempts[a.seat] = a
		end(v, key, a)
		if j.wiped != 1 || len(d.attempts) != 0 || a.phase != gone {
			t.Errorf("%s: wiped %d times, %d left, phase %d", name, j.wiped, len(d.attempts), a.phase)
		}
	}
	v, key, d := deskVault()
	j := &stubJudge{}
	a := &attempt{phase: finishing, judge: j}
	d.attempts[a.seat] = a
	v.drop(key, a)
	if j.wiped != 0 {
		t.Error("wiped under the finish that works with it")
	}
}

// Dropping an attempt that has gone leaves its successor of the same name alone.
func TestDropKnowsWhom(t *testing.T) {
	v, key, d := deskVault()
	old, next := &attempt{phase: gone}, &attempt{phase: opening}
	d.attempts[next.seat] = next
	v.drop(key, old)
	if d.attempts[next.seat] != next {
		t.Error("the wrong attempt was dropped")
	}
}

func TestEnrolmentKeysAreWiped(t *testing.T) {
	_, request := opaque.NewRegistration(secret.Own([]byte("password")))
	usable := func(e *enrolment) bool { _, err := e.secrets.Evaluate(request); return err == nil }
	v, _, d := deskVault()
	e := &enrolment{secrets: opaque.NewSecrets(), expires: time.Unix(999, 0), users: 1}
	d.enrolment = e
	v.tidy()
	if d.enrolment != nil || !usable(e) {
		t.Error("a passed enrolment must leave the desk, and its user his keys")
	}
	e.release()
	if usable(e) {
		t.Error("the last user left the keys behind")
	}
	e = &enrolment{secrets: opaque.NewSecrets()}
	d.enrolment = e
	d.closeEnrolment(e)
	if usable(e) {
		t.Error("an enrolment ended with its keys in memory")
	}
}
