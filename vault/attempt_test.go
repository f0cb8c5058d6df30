package vault_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"backupvault/api"
)

const right = "correct horse"

func TestEnrolAndRelease(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.wantMethod(api.MethodOpen, 0)
		p.miss(2)
		g := p.guess(right)
		r.want(g.start(), nil)
		if g.left != 7 {
			t.Errorf("attempts left after the third charge: %d", g.left)
		}
		out, err := g.finish()
		r.want(err, nil)
		if out.FailedSince != 2 || out.Generation != 1 {
			t.Errorf("released with %+v", out)
		}
		p.wantMethod(api.MethodOpen, 0)
		if p.openings() != 3 {
			t.Errorf("%d openings for three attempts", p.openings())
		}
	})
}

// Never more evaluations without a verified KE3 than the limit, whatever arrives at once.
func TestThousandParallelStarts(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		var answered atomic.Int32
		var group sync.WaitGroup
		for range 1000 {
			g := p.guess("wrong")
			group.Go(func() {
				switch err := g.start(); {
				case err == nil:
					answered.Add(1)
				case !errors.Is(err, api.ErrMustWait) && !errors.Is(err, api.ErrAttemptUnknown):
					t.Error(err)
				}
			})
		}
		group.Wait()
		if n := p.openings(); n > 10 || int(answered.Load()) > n {
			t.Errorf("%d openings, %d answers, limit 10", n, answered.Load())
		}
		p.wantMethod(api.MethodLastChance, 10)
		r.untilLate()
		r.v.Sweep()
		p.wantState(api.StateDestroyed, api.ReasonLimit)
		r.want(p.try(right), api.ErrDestroyed)
		if n := p.openings(); n > 10 {
			t.Errorf("%d openings", n)
		}
	})
}

func TestKE3OfAnotherAccount(t *testing.T) {
	everywhere(t, func(r *rig) {
		anna, eve := r.enrolled("anna", right), r.enrolled("eve", right)
		g := anna.guess(right)
		r.want(g.start(), nil)
		ke3, _, _ := g.answer()

		stolen := *g
		stolen.p = eve
		_, err := stolen.send(ke3)
		r.want(err, api.ErrAttemptUnknown)
		stolen.method = eve.method
		_, err = stolen.send(ke3)
		r.want(err, api.ErrAttemptUnknown)

		// The same attempt ID open on both accounts: each is judged by its own.
		own := eve.guess("wrong")
		own.id = g.id
		r.want(own.start(), nil)
		_, err = own.send(ke3)
		r.want(err, api.ErrWrongSecret)
		eve.wantMethod(api.MethodOpen, 1)

		_, err = g.send(ke3)
		r.want(err, nil)
	})
}

func TestKE3OfAMethodThatIsNoMore(t *testing.T) {
	for name, remove := range map[string]func(p *person){
		"replaced":  func(p *person) { p.want(p.enrol("new", p.owner()), nil) },
		"forgotten": func(p *person) { p.want(p.forget(p.owner()), nil) },
		"destroyed": func(p *person) {
			p.miss(8) // with the open attempt: nine
			p.want(p.try("wrong"), api.ErrWrongSecret)
			p.wantMethod(api.MethodLastChance, 10)
			p.untilLate()
			p.v.Sweep()
			p.wantState(api.StateDestroyed, api.ReasonLimit)
		},
	} {
		t.Run(name, func(t *testing.T) {
			everywhere(t, func(r *rig) {
				p := r.enrolled("anna", right)
				g := p.guess(right)
				r.want(g.start(), nil)
				ke3, _, _ := g.answer()
				remove(p)
				before := p.lifetime()
				_, err := g.send(ke3)
				r.want(err, api.ErrAttemptUnknown)
				if p.lifetime() < before {
					t.Error("a dead attempt took its charge back")
				}
				if _, attempts := r.v.InMemory(); attempts != 0 {
					t.Errorf("%d attempts of a dead method are still in memory", attempts)
				}
			})
		})
	}
}

func TestUnchargedRefusals(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		for name, c := range map[string]struct {
			change func(*api.ReleasePasswordStart)
			want   *api.Error
		}{
			"protocol":        {func(q *api.ReleasePasswordStart) { q.Protocol = 2 }, api.ErrBadRequest},
			"vault ID":        {func(q *api.ReleasePasswordStart) { q.VaultID = randomID() }, api.ErrBadRequest},
			"method ID":       {func(q *api.ReleasePasswordStart) { q.MethodID = randomID() }, api.ErrConflict},
			"method ID size":  {func(q *api.ReleasePasswordStart) { q.MethodID = q.MethodID[1:] }, api.ErrBadRequest},
			"KSF":             {func(q *api.ReleasePasswordStart) { q.KSFHash = make([]byte, 32) }, api.ErrBadRequest},
			"KSF size":        {func(q *api.ReleasePasswordStart) { q.KSFHash = nil }, api.ErrBadRequest},
			"attempt ID size": {func(q *api.ReleasePasswordStart) { q.AttemptID = nil }, api.ErrBadRequest},
			"KE1 cut":         {func(q *api.ReleasePasswordStart) { q.KE1 = q.KE1[1:] }, api.ErrBadRequest},
			"KE1 identity":    {func(q *api.ReleasePasswordStart) { clear(q.KE1[:32]) }, api.ErrBadRequest},
			"KE1 no element":  {func(q *api.ReleasePasswordStart) { q.KE1[31] |= 0x80 }, api.ErrBadRequest},
		} {
			q := p.guess(right).request()
			c.change(q)
			if _, err := r.v.ReleasePasswordStart(t.Context(), p.account, q); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", name, err, c.want)
			}
		}
		r.want(r.person("nobody").try(right), api.ErrBadRequest) // has no method ID to name
		nobody := r.person("nobody")
		nobody.method = p.method
		r.want(nobody.try(right), api.ErrNotEnrolled)

		r.sealer.set(func(c *countingSealer) { c.down = true })
		r.want(p.try(right), api.ErrNoMajority)
		r.sealer.set(func(c *countingSealer) { c.down = false })
		p.wantMethod(api.MethodOpen, 0)
		if p.openings() != 0 || p.lifetime() != 0 {
			t.Errorf("%d openings, lifetime %d", p.openings(), p.lifetime())
		}
	})
}

func TestFinishThatDoesNotParseChangesNothing(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	r.want(g.start(), nil)
	for _, n := range []int{1, 63, 65, 128} {
		_, err := g.send(make([]byte, n))
		r.want(err, api.ErrBadRequest)
	}
	_, err := g.finish()
	r.want(err, nil)
}

// A fourth open attempt closes the oldest as spent: its KE3 comes too late.
func TestFourthAttemptClosesTheOldest(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		var open []*guess
		for range 4 {
			g := p.guess(right)
			r.want(g.start(), nil)
			open = append(open, g)
			r.pass(time.Second)
		}
		_, err := open[0].finish()
		r.want(err, api.ErrAttemptUnknown)
		_, err = open[1].finish()
		r.want(err, nil)
		if p.lifetime() != 3 {
			t.Errorf("lifetime %d: each right finish takes back its own charge only", p.lifetime())
		}
		if _, attempts := r.v.InMemory(); attempts != 2 {
			t.Errorf("%d attempts in memory, want 2", attempts)
		}
	})
}
