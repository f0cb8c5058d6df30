package vault_test

import (
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

// Whoever comes first after its time decides on the account as it is then, in one commit.
func TestPendingIsCarriedOutByTheFirstRequest(t *testing.T) {
	for name, ask := range map[string]func(p *person, g *registration){
		"start": func(p *person, g *registration) {
			p.want(g.p.try("new"), nil)
		},
		"start of what was": func(p *person, _ *registration) { p.want(p.guess(right).start(), api.ErrConflict) },
		"status":            func(p *person, _ *registration) { p.wantPending("", 0) },
		"enrolment": func(p *person, _ *registration) {
			p.want(p.enrol("other", nil), nil) // pends on generation 2
			if s := p.status(); s.Generation != 2 || s.Pending == nil {
				p.t.Errorf("%+v", s)
			}
		},
		"owner of before": func(p *person, _ *registration) { p.want(p.forget(p.owner()), api.ErrProofNeeded) },
		"forget": func(p *person, _ *registration) {
			_, err := p.v.Forget(p.t.Context(), p.account, &api.Forget{Generation: 1})
			p.want(err, api.ErrConflict)
		},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := onMemory(t, afterWait)
			p := r.enrolled("anna", right)
			g := p.pend("new")
			r.pass(wait)
			commits := 0
			store := r.store.(*memStore)
			store.setBefore(func() (bool, error) { commits++; return true, nil })
			ask(p, g)
			store.setBefore(nil)
			if commits == 0 || !strings.Contains(r.log.String(), `"msg":"replaced"`) {
				t.Errorf("%d commits", commits)
			}
			if s := p.status(); s.Generation != 2 {
				t.Errorf("%+v", s)
			}
		})
	}
}

// An attempt on the old method whose finish comes after the time finds nothing.
func TestFinishAfterThePendingIsDue(t *testing.T) {
	r, _ := onMemory(t, afterWait)
	p := r.enrolled("anna", right)
	p.pend("new")
	r.pass(wait - time.Second)
	g := p.guess(right)
	r.want(g.start(), nil)
	r.pass(time.Second)
	_, err := g.finish()
	r.want(err, api.ErrAttemptUnknown)
	if s := p.status(); s.Generation != 2 || s.LifetimeFailed != 1 {
		t.Errorf("%+v", s)
	}
	if _, attempts := r.v.InMemory(); attempts != 0 {
		t.Error("an attempt of the replaced method is still in memory")
	}
}

// A clock that is wrong when a change is asked for shortens no wait, nor does one that is
// set back later.
func TestPendingAndAClockSetBack(t *testing.T) {
	r, _ := onMemory(t, afterWait)
	p := r.enrolled("anna", right)
	due := start.Add(wait).Unix()
	r.pass(-24 * time.Hour)
	g := p.registration("new")
	r.want(g.begin(), nil)
	r.want(g.end(nil), nil)
	p.wantPending(api.PendingReplace, due) // counted from the enrolment that it replaces
	r.want(p.forget(p.owner()), nil)

	r.pass(24 * time.Hour)
	p = r.enrolled("eve", right)
	r.pass(time.Hour)
	p.miss(1)
	r.pass(-30 * time.Minute)
	_, err := p.askToForget()
	r.want(err, nil)
	due = start.Add(time.Hour + wait).Unix()
	p.wantPending(api.PendingForget, due) // counted from the last charge
	r.pass(wait)
	r.v.Sweep()
	p.wantPending(api.PendingForget, due)
	r.pass(-wait)
	r.restart()
	r.v.Sweep()
	p.wantPending(api.PendingForget, due)
	r.pass(wait + 30*time.Minute)
	r.v.Sweep()
	p.wantState(api.StateAbsent, "")
}

// The due time has whole seconds, and is never rounded to before the wait is over.
func TestPendingRoundsUp(t *testing.T) {
	r, _ := onMemory(t, afterWait)
	p := r.enrolled("anna", right)
	r.pass(time.Millisecond)
	_, err := p.askToForget()
	r.want(err, nil)
	p.wantPending(api.PendingForget, start.Add(wait+time.Second).Unix())
}

// What could not be committed at its time is carried out later; what is asked meanwhile is
// answered as things are.
func TestPendingWithoutAMajority(t *testing.T) {
	r, _ := onMemory(t, afterWait)
	p := r.enrolled("anna", right)
	g := p.pend("new")
	r.pass(wait)
	store := r.store.(*memStore)
	store.setBefore(func() (bool, error) { return false, errNoMajority })
	p.wantPending(api.PendingReplace, g.receipt.PendingUntil)
	r.want(p.guess(right).start(), api.ErrNoMajority)
	if p.openings() != 0 {
		t.Error("a replaced part was opened")
	}
	store.setBefore(nil)
	r.pass(time.Minute)
	r.v.Sweep()
	r.want(g.p.try("new"), nil)
}
