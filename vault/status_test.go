package vault_test

import (
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
)

// Whoever reads that somebody tried reads when, for each method, until it works again.
func TestStatusTellsWhenItWasTried(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p := r.enrolled("alice", "good")
	d := newDevice()
	method, err := p.enrolPasskey(d, true, p.owner())
	p.want(err, nil)
	tried := func(password, passkey int64) {
		t.Helper()
		if got := [2]int64{p.methodStatus(p.method).LastTriedAt, p.methodStatus(method).LastTriedAt}; got != [2]int64{password, passkey} {
			t.Errorf("tried at %v, want %d and %d", got, password, passkey)
		}
	}
	tried(0, 0)
	r.pass(time.Hour)
	p.miss(1)
	first := r.wall().Unix()
	tried(first, 0)
	r.pass(time.Hour)
	p.wantTap(d, bogus, api.ErrWrongSecret)
	second := r.wall().Unix()
	tried(first, second)
	r.pass(time.Hour)
	p.want(p.try("good"), nil)
	tried(0, second)
	p.wantTap(d, softauthn.Bend{}, nil)
	tried(0, 0)
}
