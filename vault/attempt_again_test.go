package vault_test

import (
	"bytes"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"backupvault/api"
)

func TestKE2DroppedAndAskedAgain(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.guess(right)
		r.want(g.start(), nil)
		first := g.ke2
		r.want(g.start(), nil)
		if !bytes.Equal(first, g.ke2) || p.openings() != 1 {
			t.Errorf("asked again in one process: same bytes %v, %d openings", bytes.Equal(first, g.ke2), p.openings())
		}
		p.wantMethod(api.MethodOpen, 1)

		r.restart()
		if _, err := g.send(randomKE3()); !errors.Is(err, api.ErrAttemptUnknown) {
			t.Errorf("a finish before the start is asked again: %v", err)
		}
		r.want(g.start(), nil)
		if bytes.Equal(first, g.ke2) {
			t.Error("an ephemeral key lived on over a restart")
		}
		p.wantMethod(api.MethodOpen, 1)
		_, err := g.finish()
		r.want(err, nil)
		p.wantMethod(api.MethodOpen, 0)
		if p.lifetime() != 0 {
			t.Error("the lifetime charge was not taken back")
		}
	})
}

func TestSameStartTwentyTimesAtOnce(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.guess(right)
		answers := make(chan string, 20)
		for range cap(answers) {
			go func() {
				same := *g
				if err := same.start(); err != nil {
					t.Error(err)
				}
				answers <- string(same.ke2)
			}()
		}
		first := <-answers
		for range cap(answers) - 1 {
			if <-answers != first {
				t.Error("two answers to one attempt")
			}
		}
		if p.openings() != 1 || p.failed() != 1 {
			t.Errorf("%d openings, %d charges", p.openings(), p.failed())
		}
	})
}

func TestKE3Dropped(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.guess(right)
		r.want(g.start(), nil)
		r.untilLate()
		_, err := g.finish()
		r.want(err, api.ErrAttemptUnknown)
		r.v.Sweep()
		_, err = g.finish()
		r.want(err, api.ErrAttemptUnknown)
		p.wantMethod(api.MethodOpen, 1)
		r.want(g.start(), nil) // the same attempt again, but spent: charged anew
		p.wantMethod(api.MethodOpen, 2)
		out, err := g.finish()
		r.want(err, nil)
		if out.FailedSince != 1 || p.lifetime() != 1 {
			t.Errorf("failed since %d, lifetime %d: the dropped one stays counted", out.FailedSince, p.lifetime())
		}
	})
}

func TestKE3Replayed(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.guess(right)
		r.want(g.start(), nil)
		ke3, _, _ := g.answer()
		_, err := g.send(ke3)
		r.want(err, nil)
		p.miss(1)
		_, err = g.send(ke3)
		r.want(err, api.ErrAttemptUnknown)
		p.wantMethod(api.MethodOpen, 1)
		r.restart()
		_, err = g.send(ke3)
		r.want(err, api.ErrAttemptUnknown)
		p.wantMethod(api.MethodOpen, 1)
		// Started again it is a new evaluation with a new ephemeral key, and charged.
		r.want(g.start(), nil)
		_, err = g.send(ke3)
		r.want(err, api.ErrWrongSecret)
		p.wantMethod(api.MethodOpen, 2)
	})
}

func TestSameKE3TwiceAtOnce(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	r.want(g.start(), nil)
	ke3, _, _ := g.answer()
	var won atomic.Int32
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			if _, err := g.send(ke3); err == nil {
				won.Add(1)
			} else if !errors.Is(err, api.ErrAttemptUnknown) {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if won.Load() != 1 || p.lifetime() != 0 {
		t.Errorf("one attempt was settled %d times; lifetime %d", won.Load(), p.lifetime())
	}
}

func TestAttemptIDReusedWithAnotherKE1(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g, other := p.guess("wrong"), p.guess(right)
		other.id = g.id
		r.want(g.start(), nil)
		r.want(other.start(), api.ErrBadRequest)
		r.restart()
		r.want(other.start(), api.ErrBadRequest)
		p.wantMethod(api.MethodOpen, 1)
		if p.openings() != 1 {
			t.Errorf("%d openings", p.openings())
		}
	})
}

func TestTenOutagesBetweenChargeAndAnswer(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		out := errors.New("the HSM is out")
		r.sealer.set(func(c *countingSealer) { c.outage = func() error { return out } })
		g := p.guess(right)
		for range 10 { // ten in a row on one attempt
			r.want(g.start(), api.ErrUnavailable)
		}
		p.wantMethod(api.MethodOpen, 1)
		r.sealer.set(func(c *countingSealer) { c.outage = nil })
		r.want(g.start(), nil)
		_, err := g.finish()
		r.want(err, nil)

		for range 10 { // one in each of ten attempts
			g := p.guess(right)
			r.sealer.set(func(c *countingSealer) { c.outage = func() error { return out } })
			r.want(g.start(), api.ErrUnavailable)
			r.sealer.set(func(c *countingSealer) { c.outage = nil })
			r.restart()
			r.want(g.start(), nil)
			_, err := g.finish()
			r.want(err, nil)
		}
		p.wantMethod(api.MethodOpen, 0)
		if p.lifetime() != 0 {
			t.Errorf("lifetime %d", p.lifetime())
		}
	})
}
