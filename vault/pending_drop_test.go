package vault_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/vault"
)

// Whatever shows that the owner is there, or destroys the account, drops what is pending:
// nothing of it stays in the store, and it never goes live.
func TestPendingDropped(t *testing.T) {
	for name, c := range map[string]struct {
		drop  func(p *person)
		state api.State
		by    string
	}{
		"verified release":  {func(p *person) { p.want(p.try(right), nil) }, api.StateLive, "verified release"},
		"signed enrolment":  {func(p *person) { p.want(p.enrol("newer", p.owner()), nil) }, api.StateLive, "replacement"},
		"signed forget":     {func(p *person) { p.want(p.forget(p.owner()), nil) }, api.StateAbsent, "forget"},
		"a limit's destroy": {func(p *person) { p.miss(9); p.want(p.try("wrong"), api.ErrDestroyed) }, api.StateDestroyed, "destroy"},
		"policy": {func(p *person) {
			p.config.Replace = vault.ReplaceDeny
			p.restart()
			p.v.Sweep()
			p.config.Replace = vault.ReplaceAfter(wait)
			p.restart()
		}, api.StateLive, "policy"},
	} {
		for kind, ask := range map[string]func(p *person) (method []byte){
			"replace": func(p *person) []byte { return p.pend("new").answer.Session },
			"forget": func(p *person) []byte {
				_, err := p.askToForget()
				p.want(err, nil)
				return []byte("record-pending")
			},
		} {
			t.Run(name+"/"+kind, func(t *testing.T) {
				r, ground := onMemory(t, afterWait)
				p := r.enrolled("anna", right)
				trace := ask(p)
				if !bytes.Contains([]byte(rowsOf(ground)), trace) {
					t.Fatal("it is not in the store")
				}
				c.drop(p)
				if bytes.Contains([]byte(rowsOf(ground)), trace) {
					t.Error("it is still in the store")
				}
				before := p.status()
				r.pass(2 * wait)
				r.v.Sweep()
				p.wantPending("", 0)
				if s := p.status(); s.State != c.state || s.Generation != before.Generation {
					t.Errorf("%+v, before its time %+v", s, before)
				}
				if log := r.log.String(); !strings.Contains(log, `"msg":"pending_dropped","account"`) || !strings.Contains(log, `"by":"`+c.by+`"`) {
					t.Error(log)
				}
			})
		}
	}
}

// A start, a wrong guess, a bad proof and a forget that waits drop nothing.
func TestPendingNotDropped(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.pend("new")
		r.want(p.guess(right).start(), nil)
		p.miss(1)
		r.want(p.enrol("newer", newOwner()), api.ErrProofNeeded)
		r.want(p.forget(newOwner()), api.ErrProofNeeded)
		p.wantPending(api.PendingReplace, g.receipt.PendingUntil)
	}, afterWait)
}

// A lifetime budget that is spent while a change waits goes before it: the account is
// destroyed, also when the last open attempt and the change are due at the same time.
func TestDestroyGoesBeforeThePending(t *testing.T) {
	for name, limit := range map[string]func(*vault.Config){
		"lifetime": func(c *vault.Config) { c.Policy.Lifetime = 10; c.Policy.Limit = 10 },
		"limit":    func(c *vault.Config) { c.Policy.Limit = 10 },
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := onMemory(t, afterWait, limit)
			p := r.enrolled("anna", right)
			p.pend("new")
			p.miss(9)
			r.pass(wait - time.Minute)
			last := p.guess("wrong")
			r.want(last.start(), nil)
			r.pass(time.Minute) // due, and a last chance is open
			r.v.Sweep()
			if s := p.status(); s.Generation != 1 || s.Pending == nil {
				t.Fatalf("it did not wait for the last chance: %+v", s)
			}
			r.untilLate()
			r.v.Sweep()
			if s := p.status(); s.State != api.StateDestroyed || s.Generation != 2 || s.Pending != nil {
				t.Errorf("%+v", s)
			}
			if !strings.Contains(r.log.String(), "pending_dropped") {
				t.Error("nobody is told that it was dropped")
			}
		})
	}
}

// A right finish in the last chance drops the change although its time has come.
func TestLastChanceSavesFromThePending(t *testing.T) {
	r, _ := onMemory(t, afterWait)
	p := r.enrolled("anna", right)
	p.pend("new")
	p.miss(9)
	r.pass(wait - time.Second)
	last := p.guess(right)
	r.want(last.start(), nil)
	r.pass(time.Second)
	r.v.Sweep()
	_, err := last.finish()
	r.want(err, nil)
	p.wantPending("", 0)
	r.want(p.try(right), nil)
}

// A spent budget cannot be replaced by waiting either.
func TestPendingNeedsBudget(t *testing.T) {
	r, _ := onMemory(t, afterWait, func(c *vault.Config) { c.Policy.Lifetime, c.Policy.Limit = 10, 10 })
	p := r.enrolled("anna", right)
	p.miss(9)
	g := p.guess(right)
	r.want(g.start(), nil)
	r.want(p.enrol("new", nil), api.ErrBudgetSpent)
	p.wantPending("", 0)
}
