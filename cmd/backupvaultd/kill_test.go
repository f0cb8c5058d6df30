package main

import (
	"errors"
	"fmt"
	"testing"

	"backupvault/api"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
)

// Where the daemon is killed. A test dies at the first, second, ... hit of a point until
// one run survives: opening the store commits too.
var (
	commitPoints = []string{"commit.roots", "commit.written", "commit.destroyed", "commit.checked"}
	startPoints  = []string{"start.decided", "start.committed", "start.opened", "start.answered"}
	finishPoints = []string{"finish.decided", "finish.committed", "finish.answered"}
	enrollPoints = []string{"enroll.decided", "enroll.committed"}
)

const (
	rightPassword = "right horse battery staple"
	wrongPassword = "wrong horse battery staple"
)

// killer kills a daemon at points and looks at what is left.
type killer struct {
	dir, bin string
}

func newKiller(t *testing.T) *killer {
	t.Helper()
	bin, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return &killer{dir: vaultFolder(t, dev.Options{Tokens: 3}), bin: bin}
}

// each runs round(subject, daemon that will die) for every hit of every point. round
// returns what to check when the daemon serves again.
func (k *killer) each(t *testing.T, points []string, prepare func(d *device), round func(t *testing.T, d *device) (check func(*testing.T))) {
	for _, point := range points {
		t.Run(point, func(t *testing.T) {
			killed := true
			for n := 1; killed; n++ {
				d := newDevice(t, k.dir, fmt.Sprintf("%s-%d", point, n))
				k.alive(t, d, func() { prepare(d) })
				dying := start(t, k.bin, k.dir, fmt.Sprintf("BACKUPVAULT_FAILPOINT=%s:%d", point, n))
				check := func(*testing.T) {}
				d.gone = dying.ended
				if d.url = dying.url; d.url != "" {
					check = round(t, d)
				}
				if killed = dying.killed(t); !killed {
					dying.kill()
					if n == 1 {
						t.Errorf("%s was never reached", point)
					}
				}
				k.alive(t, d, func() {
					if out, code := command(t, k.bin, k.dir, "fsck"); code != 0 {
						t.Fatalf("fsck after %s:%d: exit code %d\n%s", point, n, code, out)
					}
					check(t)
				})
				if t.Failed() {
					t.Fatalf("after %s:%d", point, n)
				}
			}
		})
	}
}

// alive runs f while an undisturbed daemon serves.
func (k *killer) alive(t *testing.T, d *device, f func()) {
	t.Helper()
	p := start(t, k.bin, k.dir)
	if p.url == "" {
		t.Fatalf("the daemon does not start again: exit code %d\n%s", p.code(t), &p.stderr)
	}
	d.url = p.url
	f()
	p.kill()
}

// answered tells that the vault answered, and fails the test for a refusal that is not
// among those expected.
func answered(t *testing.T, err error, expected ...*api.Error) bool {
	t.Helper()
	var refusal *api.Error
	if err == nil {
		return true
	}
	if !errors.As(err, &refusal) {
		return false // no answer: the daemon died
	}
	for _, e := range expected {
		if errors.Is(err, e) {
			return true
		}
	}
	t.Errorf("refused: %v", err)
	return true
}

// A wrong guess is spent, or was never answered.
func TestAttackKillDuringWrongGuess(t *testing.T) {
	k := newKiller(t)
	prepare := func(d *device) { d.enroll(t, rightPassword) }
	k.each(t, append(append(commitPoints, startPoints...), finishPoints...), prepare, func(t *testing.T, d *device) func(*testing.T) {
		a := d.attempt(t, wrongPassword)
		ke2, err := a.start()
		gotKE2 := answered(t, err)
		sentFinish := false
		if gotKE2 {
			ke3, err := a.ke3(ke2)
			if err != nil || len(ke3) != 0 {
				t.Fatalf("a wrong password opened KE2: %v", err)
			}
			sentFinish = true
			_, err = a.finish(ke3)
			answered(t, err, api.ErrWrongSecret)
		}
		return func(t *testing.T) {
			failed := d.status(t).Methods[0].Failed
			switch {
			case failed > 1:
				t.Errorf("one attempt was charged %d times", failed)
			case gotKE2 && failed == 0:
				t.Error("answered and not spent")
			}
			if sentFinish {
				return
			}
			// No answer came: the client asks again under the same name, and pays once.
			if _, err := a.start(); err != nil {
				t.Errorf("the same attempt again: %v", err)
			}
			if failed := d.status(t).Methods[0].Failed; failed != 1 {
				t.Errorf("asked twice, charged %d times", failed)
			}
		}
	})
}

// A right password gets the key in the end, and its attempt costs nothing.
func TestAttackKillDuringRightGuess(t *testing.T) {
	k := newKiller(t)
	var key *secret.Key
	prepare := func(d *device) { key = d.enroll(t, rightPassword) }
	k.each(t, append(append(commitPoints, startPoints...), finishPoints...), prepare, func(t *testing.T, d *device) func(*testing.T) {
		a := d.attempt(t, rightPassword)
		released := a.run(t, key)
		return func(t *testing.T) {
			s := d.status(t)
			if released && (s.Methods[0].Failed != 0 || s.LifetimeFailed != 0) {
				t.Errorf("released, but %d failed, lifetime %d", s.Methods[0].Failed, s.LifetimeFailed)
			}
			if !released && !a.run(t, key) {
				t.Error("no answer from a daemon that lives")
			}
			if s := d.status(t); s.Methods[0].Failed != 0 || s.LifetimeFailed != 0 {
				t.Errorf("in the end %d failed, lifetime %d", s.Methods[0].Failed, s.LifetimeFailed)
			}
		}
	})
}

// run goes through the attempt and tells whether the key came back.
func (a *attempt) run(t *testing.T, key *secret.Key) bool {
	t.Helper()
	ke2, err := a.start()
	if !answered(t, err) || err != nil {
		return false
	}
	ke3, err := a.ke3(ke2)
	if err != nil || len(ke3) == 0 {
		t.Fatalf("the right password does not open KE2: %v", err)
	}
	out, err := a.finish(ke3)
	if !answered(t, err) || err != nil {
		return false
	}
	k, err := a.open(out)
	if err != nil || !k.Equal(key) {
		t.Fatalf("another key came back: %v", err)
	}
	return true
}

// A password change is done or not done: one of the two passwords works, the new one if the
// receipt came.
func TestAttackKillDuringPasswordChange(t *testing.T) {
	k := newKiller(t)
	var key *secret.Key
	prepare := func(d *device) { key = d.enroll(t, wrongPassword) }
	k.each(t, append(commitPoints, enrollPoints...), prepare, func(t *testing.T, d *device) func(*testing.T) {
		_, changeErr := d.client(t).ChangePassword(d.untilGone(t), key, secret.Own([]byte(rightPassword)))
		return func(t *testing.T) {
			r, newErr := d.client(t).Recover(t.Context(), secret.Own([]byte(rightPassword)))
			old, oldErr := d.client(t).Recover(t.Context(), secret.Own([]byte(wrongPassword)))
			switch {
			case (newErr == nil) == (oldErr == nil):
				t.Errorf("new password: %v; old password: %v", newErr, oldErr)
			case changeErr == nil && newErr != nil:
				t.Errorf("changed, but the new password fails: %v", newErr)
			case newErr == nil && !r.Key.Equal(key), oldErr == nil && !old.Key.Equal(key):
				t.Error("another key came back")
			}
		}
	})
}
