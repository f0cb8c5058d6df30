package vault_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"backupvault/api"
	"backupvault/vault"
)

func TestSameEnrolmentTwentyTimesAtOnce(t *testing.T) {
	r, _ := onMemory(t)
	p := r.person("anna")
	g := p.registration(right)
	answers := make(chan string, 20)
	for range cap(answers) {
		go func() {
			same := *g
			if err := same.begin(); err != nil {
				t.Error(err)
			}
			answers <- string(same.answer.Evaluated) + string(same.answer.Session)
		}()
	}
	first := <-answers
	for range cap(answers) - 1 {
		if <-answers != first {
			t.Error("two answers to one request")
		}
	}
}

func TestSameFinishTwentyTimesAtOnce(t *testing.T) {
	r, _ := onMemory(t)
	p := r.person("anna")
	g := p.registration(right)
	r.want(g.begin(), nil)
	g.seal()
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			if _, err := r.v.EnrollPasswordFinish(t.Context(), p.account, &g.finish); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	p.method = g.answer.Session
	if p.status().Generation != 1 {
		t.Errorf("generation %d", p.status().Generation)
	}
	r.want(p.try(right), nil)
}

func TestConflictOfTwoEnrolments(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.registration("new")
		r.want(g.begin(), nil)
		r.want(p.forget(p.owner()), nil) // the generation that g would replace has ended
		err := g.end(p.owner())
		r.want(err, api.ErrConflict)
		if f := fields(err); *f.Generation != 2 || f.State != api.StateAbsent {
			t.Errorf("fields %+v", f)
		}
		p.wantState(api.StateAbsent, "")

		one, two := p.registration("one"), p.registration("two")
		r.want(one.begin(), nil)
		r.want(two.begin(), nil)
		r.want(one.end(nil), api.ErrConflict)
		r.want(two.end(nil), nil)
		r.want(p.try("two"), nil)
	})
}

// Enrolments of one account from many devices at once: exactly the finishes that were
// answered with a receipt were live, one after the other.
func TestManyEnrolmentsAtOnce(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.person("anna")
		var live atomic.Uint64
		var group sync.WaitGroup
		for range 30 {
			group.Go(func() {
				q := *p
				switch err := q.enrol(right, nil); {
				case err == nil:
					live.Add(1)
				case !errors.Is(err, api.ErrConflict):
					t.Error(err)
				}
			})
		}
		group.Wait()
		if g := p.status().Generation; g != live.Load() || g == 0 {
			t.Errorf("%d receipts, generation %d", live.Load(), g)
		}
		p.method = p.status().Methods[0].MethodID
		r.want(p.try(right), nil)
	}, func(c *vault.Config) { c.Replace = vault.ReplaceAllow })
}
