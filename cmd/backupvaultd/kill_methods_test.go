package main

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/passkey/softauthn"
)

var methodPoints = []string{"methods.decided", "methods.committed"}

// A first passkey is enrolled, with its confirming release, or there is nothing; then the
// same device enrols.
func TestAttackKillDuringPasskeyEnrolment(t *testing.T) {
	k := newKiller(t)
	withPasskeys(t, k.dir)
	k.each(t, append(commitPoints, enrollPoints...), func(*device) {}, func(t *testing.T, d *device) func(*testing.T) {
		b, key := newBrowser(), secret.NewKey()
		_, err := d.client(t).EnrollPasskey(d.untilGone(t), key, b, "Laptop", false, nil)
		return func(t *testing.T) {
			s := d.status(t)
			switch {
			case err == nil && s.State != api.StateLive:
				t.Errorf("enrolled, but the account is %s", s.State)
			case s.State == api.StateAbsent:
				if _, err := d.client(t).EnrollPasskey(t.Context(), key, newBrowser(), "Laptop", false, nil); err != nil {
					t.Errorf("enrolling again: %v", err)
				}
				return
			}
			d.taps(t, b, key)
		}
	})
}

// A passkey that was made and not confirmed when the daemon died is no method, and stands
// in nobody's way.
func TestKillBeforeTheConfirmingRelease(t *testing.T) {
	k := newKiller(t)
	withPasskeys(t, k.dir)
	d := newDevice(t, k.dir, "alice")
	var key *secret.Key
	b := &dyingBrowser{browser: newBrowser()}
	k.alive(t, d, func() { key = d.enroll(t, rightPassword) })
	p := start(t, k.bin, k.dir)
	d.url, d.gone, b.dies = p.url, p.ended, p.kill
	if _, err := d.client(t).EnrollPasskey(d.untilGone(t), key, b, "Laptop", true, key); err == nil {
		t.Error("enrolled by a dead daemon")
	}
	if len(b.Keys) != 1 {
		t.Fatalf("%d passkeys were made, want one", len(b.Keys))
	}
	k.alive(t, d, func() {
		if s := d.status(t); len(s.Methods) != 1 || s.Methods[0].Kind != api.KindPassword {
			t.Errorf("%+v", s)
		}
		d.recovers(t, key)
		if _, err := d.client(t).EnrollPasskey(t.Context(), key, b.browser, "Laptop", true, key); err != nil {
			t.Errorf("the same device again: %v", err)
		}
		d.taps(t, b.browser, key)
		if out, code := command(t, k.bin, k.dir, "fsck"); code != 0 {
			t.Errorf("fsck: exit code %d\n%s", code, out)
		}
	})
}

// dyingBrowser sees the daemon die when it is asked to confirm.
type dyingBrowser struct {
	*browser
	dies func()
}

func (b *dyingBrowser) Get(ctx context.Context, options []byte) (*api.Assertion, *secret.Bytes, error) {
	b.dies()
	return b.browser.Get(ctx, options)
}

// A passkey is added, renamed and removed beside a password: each is done or not, what was
// answered is done, and every method that the status shows gives the key.
func TestAttackKillDuringChangeOfMethods(t *testing.T) {
	k := newKiller(t)
	withPasskeys(t, k.dir)
	var key *secret.Key
	prepare := func(d *device) { key = d.enroll(t, rightPassword) }
	points := append(append(append([]string{}, commitPoints...), enrollPoints...), methodPoints...)
	k.each(t, points, prepare, func(t *testing.T, d *device) func(*testing.T) {
		b, before := newBrowser(), d.status(t).Generation
		done := d.changeMethods(t, b, key)
		return func(t *testing.T) {
			s := d.status(t)
			if stage := stageOf(s, before); stage != done && stage != done+1 {
				t.Errorf("%d of 3 changes were answered, %d are done: %+v", done, stage, s)
			}
			d.recovers(t, key)
			if len(s.Methods) == 2 {
				d.taps(t, b, key)
			} else if _, err := d.client(t).RecoverByPasskey(t.Context(), b); !errors.Is(err, api.ErrNotEnrolled) {
				t.Errorf("a passkey that is not there: %v", err)
			}
		}
	})
}

// changeMethods goes as far as the daemon lives and tells how many changes were answered.
func (d *device) changeMethods(t *testing.T, b *browser, key *secret.Key) (done int) {
	t.Helper()
	ctx, c := d.untilGone(t), d.client(t)
	var method api.Bytes
	for _, change := range []func() error{
		func() error { _, err := c.EnrollPasskey(ctx, key, b, "Laptop", true, key); return err },
		func() error {
			s, err := c.Status(ctx)
			if err == nil {
				method = s.Methods[1].MethodID
				err = c.RenameMethod(ctx, key, method, "Phone")
			}
			return err
		},
		func() error { return c.RemoveMethod(ctx, key, method) },
	} {
		if err := change(); err != nil {
			answered(t, err) // a refusal fails the test
			return done
		}
		done++
	}
	return done
}

// stageOf is how many of the changes stand in the store; -1 for what none of them leaves.
func stageOf(s *api.Status, before uint64) int {
	text := fmt.Sprint(s.Generation - before)
	for _, m := range s.Methods[1:] {
		text += " " + m.Name
	}
	stage, known := map[string]int{"0": 0, "1 Laptop": 1, "1 Phone": 2, "2": 3}[text]
	if !known {
		return -1
	}
	return stage
}

// untilGone ends when the daemon does: clients try again for a while, and here nothing
// comes back.
func (d *device) untilGone(t *testing.T) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	go func() {
		select {
		case <-d.gone:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx
}

func newBrowser() *browser {
	return &browser{Device: &softauthn.Device{Origin: "https://vault.example.org"}}
}

func (d *device) taps(t *testing.T, b *browser, key *secret.Key) {
	t.Helper()
	if r, err := d.client(t).RecoverByPasskey(t.Context(), b); err != nil || !r.Key.Equal(key) {
		t.Errorf("by passkey: %+v, %v", r, err)
	}
}

func (d *device) recovers(t *testing.T, key *secret.Key) {
	t.Helper()
	if r, err := d.client(t).Recover(t.Context(), secret.Own([]byte(rightPassword))); err != nil || !r.Key.Equal(key) {
		t.Errorf("by password: %+v, %v", r, err)
	}
}
