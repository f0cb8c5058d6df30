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
