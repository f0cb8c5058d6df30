package vault_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/vault"
)

// Close: nothing new begins, what is open may still finish.
func TestCloseLetsOpenAttemptsFinish(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	r.want(g.start(), nil)
	closed := make(chan error)
	v := r.v
	go func() { closed <- v.Close(t.Context()) }()
	for { // until Close is under way
		if err := p.registration(right).begin(); errors.Is(err, api.ErrUnavailable) {
			break
		}
	}
	r.want(p.guess(right).start(), api.ErrUnavailable)
	if _, err := v.OwnerNonce(t.Context(), p.account, nil); !errors.Is(err, api.ErrUnavailable) {
		t.Error(err)
	}
	r.want(p.forgetUnproven(), api.ErrUnavailable)
	_, err := g.finish()
	r.want(err, nil)
	r.want(<-closed, nil)
	if _, err := v.Status(t.Context(), p.account); !errors.Is(err, api.ErrUnavailable) {
		t.Errorf("after Close: %v", err)
	}
	if err := v.Close(t.Context()); err == nil {
		t.Error("closed twice")
	}
	r.v = nil
}

func (p *person) forgetUnproven() error {
	_, err := p.v.Forget(context.Background(), p.account, &api.Forget{Generation: 1})
	return err
}

func TestCloseIsBounded(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	r.want(g.start(), nil)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if err := r.v.Close(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	r.v = nil
	r.restart()
	p.wantMethod(api.MethodOpen, 1) // what was cut off stays noted
	r.want(g.start(), nil)
	_, err := g.finish()
	r.want(err, nil)
}

// A caller who goes away in the middle of his start finds the answer when he asks again.
func TestCallerGoesAway(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	ctx, cancel := context.WithCancel(t.Context())
	asked := 0
	r.sealer.set(func(c *countingSealer) { c.gate = func() { asked++; cancel() } })
	r.v.ReleasePasswordStart(ctx, p.account, g.request())
	r.want(g.start(), nil)
	if asked != 1 || p.openings() != 1 || p.failed() != 1 {
		t.Errorf("asked %d times, %d openings, %d charges", asked, p.openings(), p.failed())
	}
}

func TestMemoryIsBounded(t *testing.T) {
	r, _ := onMemory(t, func(c *vault.Config) { c.MaxAccounts = 5 })
	for i := range 5 {
		r.want(r.person(fmt.Sprint(i)).registration(right).begin(), nil)
	}
	r.want(r.person("sixth").registration(right).begin(), api.ErrUnavailable)
	r.pass(11 * time.Minute) // the enrolments pass and make room
	r.want(r.person("sixth").registration(right).begin(), nil)
}

// A start that is refused for want of room is not charged.
func TestNoRoomNoCharge(t *testing.T) {
	r, _ := onMemory(t, func(c *vault.Config) { c.MaxAccounts = 1 })
	p := r.enrolled("anna", right)
	r.v.Sweep()
	other := r.person("bob")
	r.want(other.registration(right).begin(), nil)
	r.want(p.try(right), api.ErrUnavailable)
	p.wantMethod(api.MethodOpen, 0)
}

func TestStatus(t *testing.T) {
	r, _ := onMemory(t, func(c *vault.Config) { c.Policy.Waits = defaultWaits() })
	p := r.person("anna")
	s := p.status()
	if s.Protocol != api.Version || string(s.VaultID) != string(vaultID[:]) || s.Account != p.account ||
		s.State != api.StateAbsent || s.Generation != 0 || s.LifetimeLimit != 100 || s.Methods == nil {
		t.Errorf("never enrolled: %+v", s)
	}
	r.want(p.enrol(right, nil), nil)
	p.miss(4 - 1)
	s = p.status()
	if s.State != api.StateLive || s.LifetimeFailed != 3 || len(s.Methods) != 1 {
		t.Fatalf("%+v", s)
	}
	m := s.Methods[0]
	if m.Kind != api.KindPassword || m.KSF != cheap || m.Failed != 3 || m.Limit != 10 || m.AttemptsLeft != 7 ||
		m.WaitSeconds != 60 || m.EnrolledAt != start.Unix() || string(m.MethodID) != string(p.method) {
		t.Errorf("%+v", m)
	}
	r.config.Policy.Waits = nil
	r.restart()
	p.miss(6)
	r.want(p.try("wrong"), api.ErrDestroyed)
	if s = p.status(); s.DestroyedAt != start.Unix() || s.LifetimeFailed != 10 || len(s.Methods) != 0 {
		t.Errorf("%+v", s)
	}
	if out := p.openings(); out != 10 {
		t.Errorf("status opened something: %d", out)
	}
}

// The log tells what happened, in order, and names accounts only by a keyed hash that is
// the same over restarts.
func TestEvents(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	r.want(p.try(right), nil)
	r.want(p.enrol("new", p.owner()), nil)
	r.restart()
	p.miss(9)
	r.want(p.guess("wrong").start(), nil)
	r.untilLate()
	r.v.Sweep()
	r.want(p.enrol(right, nil), nil)
	r.want(p.forget(p.owner()), nil)
	r.want(r.person("bob").enrol(right, nil), nil)

	var names []string
	accounts := map[string]int{}
	for line := range strings.Lines(r.log.String()) {
		var e struct{ Msg, Account string }
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		if e.Account == "" {
			continue // a start of the process
		}
		names = append(names, e.Msg)
		accounts[e.Account]++
		if !regexp.MustCompile(`^[0-9a-f]{12}$`).MatchString(e.Account) {
			t.Errorf("account %q", e.Account)
		}
	}
	want := []string{"enrolled", "started", "verified", "replaced"}
	for range 9 {
		want = append(want, "started", "failed")
	}
	want = append(want, "started", "expired", "destroyed", "enrolled", "forgotten", "enrolled")
	if !slices.Equal(names, want) {
		t.Errorf("events %v\nwant %v", names, want)
	}
	if len(accounts) != 2 {
		t.Errorf("accounts %v, want two", accounts)
	}
	for _, secret := range []string{"anna", "issuer.example", right} {
		if strings.Contains(r.log.String(), secret) {
			t.Errorf("%q stands in the log", secret)
		}
	}
}

// Without the log key nobody can tell whose line it is.
func TestAccountsInTheLogAreKeyed(t *testing.T) {
	name := func(key *secret.Key) string {
		r, _ := onMemory(t, func(c *vault.Config) { c.LogKey = key })
		r.enrolled("anna", right)
		var e struct{ Account string }
		if err := json.Unmarshal([]byte(r.log.String()), &e); err != nil {
			t.Fatal(err)
		}
		return e.Account
	}
	one, again, other := name(logKey), name(logKey), name(secret.NewKey())
	if one != again || one == other {
		t.Error("an account's name in the log does not follow from the key")
	}
}

// A cause stays in the log; the client gets a flat answer.
func TestCausesStayInTheLog(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	r.sealer.set(func(c *countingSealer) { c.outage = func() error { return errors.New("CKR_DEVICE_REMOVED") } })
	err := p.guess(right).start()
	if err != error(api.ErrUnavailable) {
		t.Errorf("the client is told %v", err)
	}
	if !strings.Contains(r.log.String(), "CKR_DEVICE_REMOVED") {
		t.Error("the cause is not in the log")
	}
}

// Others log under the vault's names, but not under a key that was wiped.
func TestAccountNameEndsWithTheVault(t *testing.T) {
	r, _ := onMemory(t)
	r.enrolled("anna", right)
	name := r.v.AccountName(api.Account("anna"))
	if len(name) != 12 || strings.Contains(r.log.String(), "anna") {
		t.Errorf("name %q", name)
	}
	r.v.Close(t.Context())
	if name := r.v.AccountName(api.Account("anna")); name != "" {
		t.Errorf("name after the end: %q", name)
	}
}
