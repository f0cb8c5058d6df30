package main

import (
	"errors"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

// wrongClock starts a daemon whose wall clock is ahead by that much, and gives the device an
// access token of that time: one of another time is refused.
func (k *killer) wrongClock(t *testing.T, d *device, ahead string) *daemon {
	t.Helper()
	t.Setenv("BACKUPVAULT_CLOCK", ahead) // of all processes that are started from here on
	text, code := command(t, k.bin, k.dir, "issue-token", "--subject", strings.TrimPrefix(string(d.account), dev.Issuer+" "))
	if code != 0 {
		t.Fatal(text)
	}
	before := d.bearer
	p := start(t, k.bin, k.dir)
	if d.url = p.url; d.url == "" {
		t.Fatalf("does not start with a clock %s ahead: %s", ahead, &p.stderr)
	}
	if err := d.call("GET", "/v1/status", nil, new(api.Status)); ahead != "0s" && !errors.Is(err, api.ErrAccessTokenInvalid) {
		t.Errorf("clock %s ahead: a token of another time: %v", ahead, err)
	}
	if d.bearer = strings.TrimSpace(text); ahead == "0s" {
		d.bearer = before
	}
	return p
}

// wrong spends an attempt.
func (d *device) wrong(t *testing.T) {
	t.Helper()
	if err := d.tryWrong(t); !errors.Is(err, api.ErrWrongSecret) {
		t.Fatal(err)
	}
}

func (d *device) tryWrong(t *testing.T) error {
	t.Helper()
	a := d.attempt(t, wrongPassword)
	if _, err := a.start(); err != nil {
		return err
	}
	_, err := a.finish([]byte{})
	return err
}

func clockVault(t *testing.T, wait time.Duration) (*killer, *device) {
	t.Helper()
	bin, err := build()
	if err != nil {
		t.Fatal(err)
	}
	dir := vaultFolder(t, dev.Options{Edit: func(c *node.Config) { c.Attempts.Waits = []node.Duration{node.Duration(wait)} }})
	return &killer{dir: dir, bin: bin}, newDevice(t, dir, "alice")
}

// While the daemon is down its host's clock is set back by a day: the wait is as long as it
// was, and an attempt that is noted has no more time than it had.
func TestAttackClockSetBack(t *testing.T) {
	k, d := clockVault(t, time.Hour)
	var noted *attempt
	k.alive(t, d, func() {
		d.enroll(t, rightPassword)
		d.wrong(t)
		d.wrong(t)
		noted = d.attempt(t, wrongPassword)
		if _, err := noted.start(); err != nil {
			t.Fatal(err)
		}
	})
	p := k.wrongClock(t, d, "-24h")
	var refusal *api.Error
	if err := d.tryWrong(t); !errors.As(err, &refusal) || !errors.Is(err, api.ErrMustWait) {
		t.Fatalf("an hour's wait is over: %v", err)
	}
	// The store's time stood still while the daemon was down, so little of the hour is over.
	if w := *refusal.Fields.WaitSeconds; w < 1 || w > 3600 {
		t.Errorf("%d seconds to wait of 3,600", w)
	}
	answer, err := noted.answer()
	if err != nil {
		t.Fatalf("the noted attempt: %v", err)
	}
	if answer.DeadlineSeconds > 120 {
		t.Errorf("%d seconds until the deadline, of 120", answer.DeadlineSeconds)
	}
	p.kill()
}

// The clock stands 175 years ahead for a while, and is set right: whoever has to wait waits
// no longer than the rules say, and the right password is taken then.
func TestAttackClockFarAhead(t *testing.T) {
	k, d := clockVault(t, time.Second)
	k.alive(t, d, func() {
		d.enroll(t, rightPassword)
		for range 3 {
			d.wrong(t)
		}
	})
	p := k.wrongClock(t, d, "1534000h")
	d.wrong(t)
	p.kill()
	p = k.wrongClock(t, d, "0s")
	d.bearer, _ = d.token(t.Context())
	for released, begun := false, time.Now(); !released; {
		if time.Since(begun) > 2*time.Minute {
			t.Fatal("a wait of one second does not pass")
		}
		a := d.attempt(t, rightPassword)
		ke2, err := a.start()
		if w := d.status(t).Methods[0].WaitSeconds; w > 1 {
			t.Fatalf("%d seconds to wait of 1", w)
		}
		if errors.Is(err, api.ErrMustWait) {
			time.Sleep(50 * time.Millisecond)
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		ke3, err := a.ke3(ke2)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := a.finish(ke3); err != nil {
			t.Fatal(err)
		}
		released = true
	}
	if out, code := command(t, k.bin, k.dir, "fsck"); code != 0 {
		t.Errorf("fsck: exit code %d\n%s", code, out)
	}
	p.kill()
}
