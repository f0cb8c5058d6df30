package vault_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/vault"
)

func newOwner() ed25519.PrivateKey {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	return must(key, err)
}

// One OPRF key evaluates one element: the same request gets the same bytes, another one a
// new key, and the old session is dead.
func TestTwoElementsOfOneRegistration(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.person("anna")
		g := p.registration(right)
		r.want(g.begin(), nil)
		first := *g.answer
		r.want(g.begin(), nil)
		if !bytes.Equal(first.Evaluated, g.answer.Evaluated) || !bytes.Equal(first.Session, g.answer.Session) || !bytes.Equal(first.Signature, g.answer.Signature) {
			t.Error("the same request got other bytes")
		}
		g.seal()

		other := p.registration("guess")
		r.want(other.begin(), nil)
		if bytes.Equal(first.Session, other.answer.Session) || bytes.Equal(first.ServerPublicKey, other.answer.ServerPublicKey) {
			t.Error("two elements were evaluated under one key")
		}
		r.want(g.end(nil), api.ErrConflict)

		again := *other
		again.start.KSF.Time++ // the same element with another KSF is another request
		r.want(again.begin(), nil)
		if bytes.Equal(again.answer.Evaluated, other.answer.Evaluated) {
			t.Error("one key answered for two sets of KSF parameters")
		}
		r.want(other.end(nil), api.ErrConflict)
		p.wantState(api.StateAbsent, "")
	})
}

func TestEnrolmentNeverFinished(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		r.want(p.registration("other").begin(), nil)
		r.want(p.try(right), nil)
		r.pass(time.Hour)
		r.v.Sweep()
		if accounts, _ := r.v.InMemory(); accounts != 0 {
			t.Error("a passed enrolment is still in memory")
		}
		r.want(p.try(right), nil)
	})
}

func TestEnrolmentThatTookTooLong(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.person("anna")
		g := p.registration(right)
		r.want(g.begin(), nil)
		r.pass(10*time.Minute + time.Second)
		r.want(g.end(nil), api.ErrConflict)
		r.want(g.begin(), nil)
		g.finish.Sealed = nil
		r.want(g.end(nil), nil)
		r.want(p.try(right), nil)
	})
}

// What a replacement removes goes in the commit that makes it live, not before or after.
func TestEnrolmentFinishedShredsTheOldOne(t *testing.T) {
	r, g := onMemory(t)
	p := r.enrolled("anna", right)
	p.miss(2)
	old := rowsOf(g)
	reg := p.registration("new")
	r.want(reg.begin(), nil)
	if rows := rowsOf(g); rows != old {
		t.Error("the start of an enrolment changed the store")
	}
	reg.seal()
	commits := 0
	r.store.(*memStore).setBefore(func() (bool, error) {
		commits++
		if rowsOf(g) != old {
			t.Error("something was written before the commit")
		}
		return true, nil
	})
	method := p.method
	r.want(reg.end(p.owner()), nil)
	r.store.(*memStore).setBefore(nil)
	if commits != 1 {
		t.Errorf("%d commits", commits)
	}
	if rows := rowsOf(g); bytes.Contains([]byte(rows), method) {
		t.Error("the old method is still in the store")
	}
	r.want(p.try("new"), nil)
	r.want(p.try(right), api.ErrWrongSecret)
}

// rowsOf is everything on the disk.
func rowsOf(g *memGround) string {
	g.disk.mu.Lock()
	defer g.disk.mu.Unlock()
	var all string
	for _, v := range g.disk.rows {
		all += string(v) // two rows of two kinds: their order does not matter for a Contains
	}
	if len(g.disk.rows) == 2 { // make it comparable
		all = ""
		for _, class := range []byte{vault.ClassCounter, vault.ClassRecord} {
			for name, v := range g.disk.rows {
				if name[0] == '0'+class {
					all += string(v)
				}
			}
		}
	}
	return all
}

func TestFinishRepeated(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		g := p.registration("new")
		r.want(g.begin(), nil)
		r.want(g.end(p.owner()), nil)
		p.miss(1)
		r.want(g.end(nil), nil) // no proof again
		r.restart()
		r.want(g.end(nil), nil)
		changed := *g // the same session, but not what made it live
		changed.seal()
		r.want(changed.end(nil), api.ErrConflict)
		if s := p.status(); s.Generation != 2 || s.Methods[0].Failed != 1 {
			t.Errorf("a repeated finish did something: %+v", s)
		}
		other := p.registration("other")
		r.want(other.begin(), nil)
		r.want(other.end(p.owner()), nil)
		r.want(g.end(nil), api.ErrConflict)
	})
}

func TestEnrolRefusals(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.person("anna")
		for name, change := range map[string]func(*api.EnrollPasswordStart){
			"protocol":       func(q *api.EnrollPasswordStart) { q.Protocol = 0 },
			"vault ID":       func(q *api.EnrollPasswordStart) { q.VaultID = randomID() },
			"identity":       func(q *api.EnrollPasswordStart) { q.Request = make([]byte, 32) },
			"no element":     func(q *api.EnrollPasswordStart) { q.Request = bytes.Repeat([]byte{0xff}, 32) },
			"a cut element":  func(q *api.EnrollPasswordStart) { q.Request = q.Request[1:] },
			"KSF of no pass": func(q *api.EnrollPasswordStart) { q.KSF.Time = 0 },
			"no memory":      func(q *api.EnrollPasswordStart) { q.KSF.MemoryKiB = 0 },
			"no lane":        func(q *api.EnrollPasswordStart) { q.KSF.Parallelism = 0 },
		} {
			g := p.registration(right)
			change(&g.start)
			if err := g.begin(); !errors.Is(err, api.ErrBadRequest) {
				t.Errorf("%s: %v", name, err)
			}
		}
		r.sealer.set(func(c *countingSealer) { c.down = true })
		r.want(p.registration(right).begin(), api.ErrNoMajority)
		r.sealer.set(func(c *countingSealer) { c.down = false })

		g := p.registration(right)
		r.want(g.begin(), nil)
		g.seal()
		finish := func(change func(*api.EnrollPasswordFinish)) error {
			q := g.finish
			q.Sealed = bytes.Clone(q.Sealed)
			change(&q)
			_, err := r.v.EnrollPasswordFinish(t.Context(), p.account, &q)
			return err
		}
		r.want(finish(func(q *api.EnrollPasswordFinish) { q.Session = q.Session[1:] }), api.ErrBadRequest)
		r.want(finish(func(q *api.EnrollPasswordFinish) { q.Session = randomID() }), api.ErrConflict)
		r.want(finish(func(q *api.EnrollPasswordFinish) { q.Sealed = nil }), api.ErrBadRequest)
		r.want(finish(func(q *api.EnrollPasswordFinish) { q.Sealed = make([]byte, 1025) }), api.ErrBadRequest)
		r.want(finish(func(q *api.EnrollPasswordFinish) { q.Sealed[100] ^= 1 }), api.ErrBadRequest)
		r.want(finish(func(q *api.EnrollPasswordFinish) { q.Sealed = g.sealed([]byte("something else")) }), api.ErrBadRequest)

		for name, spoil := range map[string]func(*api.EnrollFinish){
			"another answer's hash": func(f *api.EnrollFinish) { f.AnswerHash = make([]byte, 32) },
			"a record of no key":    func(f *api.EnrollFinish) { clear(f.Record[:32]) },
			"an owner key for all":  func(f *api.EnrollFinish) { clear(f.OwnerKey) },
			"a short envelope":      func(f *api.EnrollFinish) { f.Envelope = f.Envelope[1:] },
		} {
			again := p.registration(right)
			r.want(again.begin(), nil)
			again.seal(spoil)
			if err := again.end(nil); !errors.Is(err, api.ErrBadRequest) {
				t.Errorf("%s: %v", name, err)
			}
		}
		p.wantState(api.StateAbsent, "")

		g = p.registration(right)
		r.want(g.begin(), nil)
		g.seal()
		eve := r.person("eve") // someone else's finish
		_, err := r.v.EnrollPasswordFinish(t.Context(), eve.account, &g.finish)
		r.want(err, api.ErrConflict)

		r.want(g.end(nil), nil) // after all that, the true one still works
		r.want(p.try(right), nil)
	})
}
