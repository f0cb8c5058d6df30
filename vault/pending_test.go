package vault_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/vault"
)

const wait = 72 * time.Hour

func afterWait(c *vault.Config) { c.Replace = vault.ReplaceAfter(wait) }

// pend enrols a password without the owner key from a device that holds another K, and
// checks that it is pending. p goes on as the owner of the live method.
func (p *person) pend(password string) *registration {
	p.t.Helper()
	thief := *p
	thief.key = secret.NewKey()
	g := thief.registration(password)
	p.want(g.begin(), nil)
	until := p.wall().Add(wait).Unix()
	p.want(g.end(nil), nil)
	if g.receipt.PendingUntil != until {
		p.t.Fatalf("pending until %d, want %d", g.receipt.PendingUntil, until)
	}
	p.wantPending(api.PendingReplace, until)
	return g
}

func (p *person) wantPending(kind api.PendingKind, due int64) {
	p.t.Helper()
	s := p.status()
	switch {
	case kind == "" && s.Pending != nil:
		p.t.Fatalf("pending: %+v", *s.Pending)
	case kind != "" && (s.Pending == nil || s.Pending.Kind != kind || s.Pending.Due != due || s.State != api.StateLive):
		p.t.Fatalf("pending %+v of a %s account, want %s at %d", s.Pending, s.State, kind, due)
	}
}

// askToForget asks to forget without the owner key.
func (p *person) askToForget() (*api.Forgotten, error) {
	return p.v.Forget(p.t.Context(), p.account, &api.Forget{Generation: p.status().Generation})
}

// The live method works and nothing of the pending one is opened until its time; then one
// commit makes it live and shreds the old one.
func TestPendingGoesLive(t *testing.T) {
	r, ground := onMemory(t, afterWait)
	p := r.enrolled("anna", right)
	p.miss(3)
	old := p.method
	g := p.pend("new")
	commits := 0
	r.store.(*memStore).setBefore(func() (bool, error) {
		commits++
		return true, nil
	})
	r.pass(wait - time.Second)
	r.v.Sweep()
	if p.status().Pending == nil || commits != 0 {
		t.Fatalf("a second before its time: %+v, %d commits", p.status(), commits)
	}
	thief := g.p
	r.want(thief.guess("new").start(), api.ErrConflict)
	if n := thief.openings(); n != 0 {
		t.Fatalf("a pending part was opened %d times", n)
	}
	r.pass(time.Second)
	r.v.Sweep()
	if commits != 1 {
		t.Errorf("%d commits", commits)
	}
	r.store.(*memStore).setBefore(nil)
	if rows := rowsOf(ground); bytes.Contains([]byte(rows), old) {
		t.Error("the old method is still in the store")
	}
	s := p.status()
	if s.Generation != 2 || s.LifetimeFailed != 3 || len(s.Methods) != 1 || s.Methods[0].Failed != 0 ||
		!bytes.Equal(s.Methods[0].MethodID, g.answer.Session) || s.Pending != nil {
		t.Errorf("went live as %+v", s)
	}
	if s.Methods[0].EnrolledAt != r.wall().Unix() {
		t.Error("enrolled before it was live")
	}
	r.want(thief.try("new"), nil)
	if log := r.log.String(); strings.Count(log, `"msg":"pending"`) != 1 || strings.Count(log, `"msg":"replaced"`) != 1 || strings.Contains(log, "pending_dropped") {
		t.Error(log)
	}
}

// On the real store: what was replaced opens no more, after a restart while it waited.
func TestPendingOverARestart(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.pend("new")
		r.restart()
		p.wantPending(api.PendingReplace, g.receipt.PendingUntil)
		r.pass(wait - time.Second)
		r.v.Sweep()
		p.wantPending(api.PendingReplace, g.receipt.PendingUntil)
		r.restart()
		r.pass(time.Second)
		r.v.Sweep() // knows it from the store alone
		if !strings.Contains(r.log.String(), `"msg":"replaced"`) {
			t.Fatal("the sweeper of a new process does not know what is due")
		}
		r.want(g.p.try("new"), nil)
		r.want(p.try(right), api.ErrConflict)
	}, afterWait)
}

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

// What goes live without a proof brings an owner key that vouches for nothing from before;
// under the same key as before nothing is carried.
func TestPendingCarriesTheLifetimeCount(t *testing.T) {
	for name, c := range map[string]struct {
		key  func(p *person)
		left int
	}{
		"another owner key": {func(p *person) { p.key = secret.NewKey() }, 3},
		"the same":          {func(*person) {}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			everywhere(t, func(r *rig) {
				p := r.enrolled("anna", right)
				p.miss(3)
				c.key(p)
				r.want(p.enrol("new", nil), nil)
				r.pass(wait)
				r.v.Sweep()
				if s := p.status(); s.Generation != 2 || s.LifetimeFailed != 3 {
					t.Fatalf("went live as %+v", s)
				}
				p.miss(2)
				r.want(p.enrol("newer", p.owner()), nil)
				if n := p.lifetime(); n != c.left {
					t.Errorf("after a proof the lifetime count is %d, want %d", n, c.left)
				}
			}, afterWait)
		})
	}
}

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

func TestOnePendingAtATime(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.pend("new")
		r.pass(time.Hour)
		second := p.registration("second")
		r.want(second.begin(), nil)
		for range 2 {
			err := second.end(nil)
			r.want(err, api.ErrPending)
			if f := fields(err); f.WaitSeconds == nil || *f.WaitSeconds != int((wait-time.Hour)/time.Second) || *f.Generation != 1 {
				t.Errorf("fields %+v", f)
			}
		}
		_, err := p.askToForget()
		r.want(err, api.ErrPending)
		p.wantPending(api.PendingReplace, g.receipt.PendingUntil)
		if s := p.status(); s.LifetimeFailed != 0 || s.Methods[0].Failed != 0 {
			t.Errorf("refused, but charged: %+v", s)
		}
		r.want(p.try(right), nil) // drops it: the second one may wait now
		r.want(second.end(nil), nil)
	}, afterWait)
}

// The very same finish again has the same answer, pending and live, and changes nothing.
func TestPendingFinishRepeated(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.pend("new")
		until := g.receipt.PendingUntil
		for range 2 {
			r.pass(time.Hour)
			r.want(g.end(nil), nil)
			if g.receipt.PendingUntil != until {
				t.Errorf("now until %d, first %d", g.receipt.PendingUntil, until)
			}
			r.restart()
		}
		changed := *g // the same session, but not what is pending
		changed.seal()
		r.want(changed.end(nil), api.ErrConflict)
		r.pass(wait)
		r.want(g.end(nil), nil)
		if g.receipt.PendingUntil != 0 {
			t.Error("live, but the receipt says pending")
		}
		r.want(g.p.try("new"), nil)
	}, afterWait)
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

func TestPendingForget(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(2)
		until := r.wall().Add(wait).Unix()
		for range 2 { // again: the same answer
			f, err := p.askToForget()
			r.want(err, nil)
			if f.PendingUntil != until || f.Generation != 2 {
				t.Errorf("answered %+v", f)
			}
			r.pass(time.Hour)
		}
		p.wantPending(api.PendingForget, until)
		r.want(p.enrol("new", nil), api.ErrPending)
		r.restart()
		r.pass(wait - 2*time.Hour - time.Second)
		r.v.Sweep()
		p.wantPending(api.PendingForget, until)
		r.pass(time.Second)
		r.v.Sweep()
		p.wantState(api.StateAbsent, "")
		if s := p.status(); s.Generation != 2 || s.LifetimeFailed != 2 {
			t.Errorf("what must stay did not: %+v", s)
		}
		r.want(p.guess(right).start(), api.ErrNotEnrolled)
	}, afterWait)
}

func TestPendingNeedsTheGeneration(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.registration("new")
		r.want(g.begin(), nil)
		r.want(p.enrol("newer", p.owner()), nil)
		r.want(g.end(nil), api.ErrConflict)
		g = p.registration("new")
		r.want(g.begin(), nil)
		g.seal()
		r.want(p.forget(p.owner()), nil)
		r.want(p.send(g), api.ErrConflict)
		p.wantState(api.StateAbsent, "")
		r.want(p.enrol(right, nil), nil) // nothing is live: at once
		p.wantPending("", 0)
		_, err := r.v.Forget(t.Context(), p.account, &api.Forget{Generation: 1})
		r.want(err, api.ErrConflict)
		p.wantPending("", 0)
	}, afterWait)
}

func (p *person) send(g *registration) error {
	_, err := p.v.EnrollPasswordFinish(p.t.Context(), p.account, &g.finish)
	return err
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
