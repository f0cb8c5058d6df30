package vault_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/ratelimit"
	"backupvault/vault"
)

func defaultWaits() []time.Duration { return ratelimit.Default().Waits }

func TestNinthWrongThenRight(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(9)
		r.restart()
		r.want(p.try(right), nil)
		p.wantMethod(api.MethodOpen, 0)
		if p.lifetime() != 9 {
			t.Errorf("lifetime %d, want 9", p.lifetime())
		}
		p.miss(9)
		r.want(p.try(right), nil)
	})
}

func TestTenthWrongOrGivenUpDestroysAtOnce(t *testing.T) {
	for name, end := range map[string]func(g *guess) error{
		"wrong":    func(g *guess) error { _, err := g.send(randomKE3()); return err },
		"given up": func(g *guess) error { return g.giveUp() },
	} {
		t.Run(name, func(t *testing.T) {
			everywhere(t, func(r *rig) {
				p := r.enrolled("anna", right)
				p.miss(9)
				g := p.guess("wrong")
				r.want(g.start(), nil)
				err := end(g)
				r.want(err, api.ErrDestroyed)
				if f := fields(err); f.State != api.StateDestroyed || f.Reason != api.ReasonLimit || *f.Generation != 2 {
					t.Errorf("fields %+v", f)
				}
				p.wantState(api.StateDestroyed, api.ReasonLimit)
				r.want(p.try(right), api.ErrDestroyed)
				r.restart()
				r.want(p.try(right), api.ErrDestroyed)
				if p.openings() != 10 {
					t.Errorf("%d openings", p.openings())
				}
			})
		})
	}
}

func TestTenthUnfinishedDestroysAtItsDeadline(t *testing.T) {
	for name, between := range map[string]func(r *rig){
		"in one process":        func(r *rig) {},
		"over a restart":        func(r *rig) { r.restart() },
		"with a clock set back": func(r *rig) { r.pass(-time.Hour); r.v.Sweep(); r.pass(time.Hour) },
	} {
		t.Run(name, func(t *testing.T) {
			everywhere(t, func(r *rig) {
				p := r.enrolled("anna", right)
				p.miss(9)
				g := p.guess(right)
				r.want(g.start(), nil)
				if g.left != 0 {
					t.Errorf("%d left after the tenth", g.left)
				}
				err := p.try(right)
				r.want(err, api.ErrMustWait)
				if f := fields(err); *f.WaitSeconds != 120 || *f.AttemptsLeft != 0 {
					t.Errorf("wait %d s, %d left", *f.WaitSeconds, *f.AttemptsLeft)
				}
				between(r)
				r.pass(r.config.Policy.Deadline)
				r.v.Sweep()
				p.wantMethod(api.MethodLastChance, 10) // at its deadline, not before
				r.pass(time.Second)
				r.v.Sweep()
				p.wantState(api.StateDestroyed, api.ReasonLimit)
				_, err = g.finish()
				r.want(err, api.ErrAttemptUnknown)
			})
		})
	}
}

// The sweeper need not be the one: whoever comes first after the deadline destroys.
func TestStartAfterTheLastDeadlineDestroys(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(9)
		r.want(p.guess("wrong").start(), nil)
		r.untilLate()
		r.want(p.try(right), api.ErrDestroyed)
		p.wantState(api.StateDestroyed, api.ReasonLimit)
	})
}

func TestNinthFinishesRightWhileTheTenthIsOpen(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(8)
		ninth, tenth := p.guess(right), p.guess("wrong")
		r.want(ninth.start(), nil)
		r.want(tenth.start(), nil)
		p.wantMethod(api.MethodLastChance, 10)
		out, err := ninth.finish()
		r.want(err, nil)
		if out.FailedSince != 8 {
			t.Errorf("failed since %d", out.FailedSince)
		}
		p.wantMethod(api.MethodOpen, 1) // the tenth is open and stays charged
		r.want(tenth.giveUp(), api.ErrWrongSecret)
		p.wantMethod(api.MethodOpen, 1)
		if p.lifetime() != 9 {
			t.Errorf("lifetime %d, want 9", p.lifetime())
		}
		r.untilLate()
		r.v.Sweep()
		r.want(p.try(right), nil)
	})
}

func TestNinthWrongWhileTheTenthIsOpen(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(8)
		ninth, tenth := p.guess("wrong"), p.guess(right)
		r.want(ninth.start(), nil)
		r.want(tenth.start(), nil)
		err := ninth.giveUp()
		r.want(err, api.ErrWrongSecret)
		if f := fields(err); *f.AttemptsLeft != 0 || f.State != api.StateLive {
			t.Errorf("fields %+v", f)
		}
		_, err = tenth.finish()
		r.want(err, nil)
		p.wantMethod(api.MethodOpen, 0)
	})
}

// A right finish that arrived in time goes before the sweeper and before a start, even if
// they stand before it in the queue and the deadline passes there.
func TestFinishInTimeGoesFirst(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(9)
	g := p.guess(right)
	r.want(g.start(), nil)
	ke3, _, _ := g.answer()
	r.pass(r.config.Policy.Deadline) // the last moment

	store := r.store.(*memStore)
	goOn := store.hold(t)
	finished, late := make(chan error), make(chan error)
	go func() { _, err := g.send(ke3); finished <- err }()
	finish := store.takeQueue(1)
	r.pass(time.Hour)
	swept := make(chan bool)
	go func() { r.v.Sweep(); close(swept) }()
	go func() { late <- p.try(right) }()
	store.queue(append(store.takeQueue(2), finish...))
	goOn()
	r.want(<-late, api.ErrMustWait)
	<-swept
	r.want(<-finished, nil)
	p.wantMethod(api.MethodOpen, 0)
}

// A finish that the store refused holds nothing: when the deadline has passed, it is over.
func TestFinishWithoutMajorityHoldsNothing(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(9)
	g := p.guess(right)
	r.want(g.start(), nil)
	store := r.store.(*memStore)
	store.setBefore(func() (bool, error) { return false, errNoMajority })
	_, err := g.finish()
	r.want(err, api.ErrNoMajority)
	p.wantMethod(api.MethodLastChance, 10)
	store.setBefore(nil)
	r.untilLate()
	r.v.Sweep()
	p.wantState(api.StateDestroyed, api.ReasonLimit)
}

func TestLifetimeBudgetOverThreeEnrolments(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(9)
		r.want(p.try(right), nil)
		r.want(p.forget(p.owner()), nil)
		if p.lifetime() != 9 {
			t.Fatalf("forgetting refilled the budget: %d", p.lifetime())
		}
		r.want(p.enrol(right, nil), nil) // second enrolment: no proof, so no new budget
		p.miss(9)
		r.want(p.try(right), nil)
		r.want(p.enrol("second", nil), nil) // third: replaced, as this site allows
		if p.lifetime() != 18 {
			t.Fatalf("replacing refilled the budget: %d", p.lifetime())
		}
		p.miss(6)
		err := p.try("wrong") // the 25th
		r.want(err, api.ErrDestroyed)
		if f := fields(err); f.Reason != api.ReasonLifetime {
			t.Errorf("reason %q", f.Reason)
		}
		p.wantState(api.StateDestroyed, api.ReasonLifetime)
		r.want(p.enrol(right, nil), api.ErrBudgetSpent)
		r.restart()
		r.want(p.enrol(right, nil), api.ErrBudgetSpent)

		r.want(p.enrol(right, p.owner()), nil) // who holds the key starts it anew
		if p.lifetime() != 0 {
			t.Errorf("lifetime %d after a replacement by the owner", p.lifetime())
		}
		r.want(p.try(right), nil)
	}, func(c *vault.Config) { c.Policy.Lifetime = 25; c.Replace = vault.ReplaceAllow })
}

// Who has the access token but not K may enrol a key of his own where nothing is live. His
// signature vouches for nothing that was counted before.
func TestHijackerCannotSignTheLifetimeCountAway(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(9)
		r.want(p.try("wrong"), api.ErrDestroyed)
		p.key = secret.NewKey()
		for what, do := range []func() error{
			func() error { return p.enrol("theirs", nil) },
			func() error { return p.enrol("theirs", p.owner()) },
			func() error { return p.forget(p.owner()) },
			func() error { return p.enrol("theirs", nil) },
			func() error { return p.enrol("theirs", p.owner()) },
		} {
			r.want(do(), nil)
			if p.lifetime() != 10 {
				t.Fatalf("step %d: lifetime %d, want 10", what, p.lifetime())
			}
		}
		p.miss(3)
		r.want(p.enrol("again", p.owner()), nil) // his own misses he may take back
		if p.lifetime() != 10 {
			t.Errorf("lifetime %d, want 10", p.lifetime())
		}
	})
}

func TestLifetimeLastChance(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		for range 2 {
			p.miss(4)
			r.want(p.try(right), nil)
		}
		p.miss(1)
		g := p.guess(right) // the tenth that is not verified yet
		r.want(g.start(), nil)
		if g.left != 0 {
			t.Errorf("%d left", g.left)
		}
		r.want(p.try(right), api.ErrMustWait)
		_, err := g.finish()
		r.want(err, nil)
		p.wantMethod(api.MethodOpen, 0)
		r.want(p.guess("wrong").start(), nil)
		r.untilLate()
		r.v.Sweep()
		p.wantState(api.StateDestroyed, api.ReasonLifetime)
	}, func(c *vault.Config) { c.Policy.Lifetime = 10 })
}

func TestTwoHundredSuccessesSpendNoLifetime(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		for range 200 {
			r.want(p.try(right), nil)
		}
		if p.lifetime() != 0 {
			t.Errorf("lifetime %d", p.lifetime())
		}
	})
}

// A limit that the site lowers holds at once; one that it raises does not touch records.
func TestConfigurationOnlyTightens(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		r.config.Policy.Limit, r.config.Policy.Lifetime = 20, 200
		r.restart()
		p.miss(4)
		if s := p.status(); s.Methods[0].Limit != 10 || s.LifetimeLimit != 100 {
			t.Errorf("raised to %d, %d", s.Methods[0].Limit, s.LifetimeLimit)
		}
		r.config.Policy.Limit, r.config.Policy.Lifetime = 5, 50
		r.restart()
		if s := p.status(); s.Methods[0].Limit != 5 || s.Methods[0].AttemptsLeft != 1 || s.LifetimeLimit != 50 {
			t.Errorf("not lowered: %+v", s)
		}
		r.want(p.try(right), nil)

		// Lowered below what already failed: nothing happens by itself, the next start ends it.
		p.miss(3)
		r.config.Policy.Limit = 3
		r.restart()
		r.v.Sweep()
		p.wantMethod(api.MethodLastChance, 3)
		r.want(p.try(right), api.ErrDestroyed)
	})
}

func TestSweeperKeepsWhatItCannotCommit(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(9)
	r.want(p.guess("wrong").start(), nil)
	r.untilLate()
	store := r.store.(*memStore)
	store.setBefore(func() (bool, error) { return false, errNoMajority })
	r.v.Sweep()
	p.wantMethod(api.MethodLastChance, 10)
	store.setBefore(nil)
	r.pass(time.Second)
	r.v.Sweep()
	p.wantState(api.StateDestroyed, api.ReasonLimit)
}

// While a majority is away the sweeper tries ever more rarely, but once in a minute.
func TestSweeperPauses(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(9)
	r.want(p.guess("wrong").start(), nil)
	r.untilLate()
	tried := 0
	store := r.store.(*memStore)
	store.setBefore(func() (bool, error) { tried++; return false, errNoMajority })
	for range 600 {
		r.v.Sweep()
		r.pass(time.Second)
	}
	if tried < 10 || tried > 20 {
		t.Errorf("tried %d times in ten minutes", tried)
	}
	store.setBefore(nil)
	r.pass(time.Minute)
	r.v.Sweep()
	p.wantState(api.StateDestroyed, api.ReasonLimit)
}

// A row that is not sound is named in the log, once.
func TestSweeperNamesADamagedRowOnce(t *testing.T) {
	r, g := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(9)
	r.want(p.guess("wrong").start(), nil)
	g.disk.mu.Lock()
	cut(g.disk.rows, vault.ClassRecord, 1)
	r.damaged = true
	g.disk.mu.Unlock()
	r.untilLate()
	for range 60 {
		r.v.Sweep()
		r.pass(time.Minute)
	}
	if n := strings.Count(r.log.String(), `"msg":"fault"`); n != 1 {
		t.Errorf("named %d times", n)
	}
}

// The sweeper runs by itself, too.
func TestSweeperRuns(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(9)
	r.want(p.guess("wrong").start(), nil)
	r.untilLate()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for p.status().State != api.StateDestroyed {
		select {
		case <-ctx.Done():
			t.Fatal("nothing swept")
		case <-time.After(50 * time.Millisecond):
		}
	}
	if err := p.try(right); !errors.Is(err, api.ErrDestroyed) {
		t.Error(err)
	}
}
