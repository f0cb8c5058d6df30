package vault_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
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

func TestReplaceWithoutAndWithTheOwnerKey(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		r.want(p.enrol("new", nil), api.ErrProofNeeded)
		r.want(p.enrol("new", newOwner()), api.ErrProofNeeded)
		r.want(p.try(right), nil)
		r.want(p.enrol("new", p.owner()), nil)
		r.want(p.try("new"), nil)
		if s := p.status(); s.Generation != 2 || len(s.Methods) != 1 {
			t.Errorf("%+v", s)
		}
	})
}

func TestReplaceAllowed(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(3)
		r.want(p.enrol("new", newOwner()), api.ErrProofNeeded) // a bad proof is not none
		r.want(p.enrol("new", nil), nil)
		if s := p.status(); s.LifetimeFailed != 3 || s.Methods[0].Failed != 0 {
			t.Errorf("%+v", s)
		}
		r.want(p.try("new"), nil)
		r.want(p.forget(nil), nil)
		p.wantState(api.StateAbsent, "")
	}, func(c *vault.Config) { c.Replace = vault.ReplaceAllow })
}

// The owner key is that of the last enrolment: with another key K comes another owner.
func TestOwnerKeyGoesWithTheRecord(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		old := p.owner()
		p.key = secret.NewKey()
		r.want(p.enrol("new", old), nil)
		r.want(p.forget(old), api.ErrProofNeeded)
		r.want(p.forget(p.owner()), nil)
	})
}

func TestForgetWithoutAndWithTheOwnerKey(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(2)
		r.want(p.forget(nil), api.ErrProofNeeded)
		r.want(p.forget(newOwner()), api.ErrProofNeeded)
		r.want(p.try(right), nil)
		r.want(p.forget(p.owner()), nil)
		p.wantState(api.StateAbsent, "")
		if s := p.status(); s.Generation != 2 || s.LifetimeFailed != 2 {
			t.Errorf("what must stay did not: %+v", s)
		}
		r.want(p.try(right), api.ErrNotEnrolled)
		r.want(p.forget(p.owner()), api.ErrNotEnrolled)
		r.want(p.enrol(right, nil), nil) // nothing is live: at once, and the count goes on
		if s := p.status(); s.Generation != 3 || s.LifetimeFailed != 2 {
			t.Errorf("%+v", s)
		}
	})
}

func TestForgetOfAnotherGeneration(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		proof := p.prove(p.owner(), api.OpForget, 2, nil)
		_, err := r.v.Forget(t.Context(), p.account, &api.Forget{Generation: 2, Proof: proof})
		r.want(err, api.ErrConflict)
		p.wantState(api.StateLive, "")
	})
}

func TestDestroyedThenEnrolledAgain(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		p.miss(9)
		r.want(p.try("wrong"), api.ErrDestroyed)
		r.want(p.forget(p.owner()), api.ErrDestroyed)
		r.want(p.enrol(right, newOwner()), api.ErrProofNeeded)
		r.want(p.enrol(right, nil), nil)
		if s := p.status(); s.State != api.StateLive || s.Generation != 3 || s.LifetimeFailed != 10 {
			t.Errorf("%+v", s)
		}
		r.want(p.try(right), nil)
	})
}

// A proof is good once, for one account, one operation, one body, one generation.
func TestProofsAreBound(t *testing.T) {
	everywhere(t, func(r *rig) {
		p, eve := r.enrolled("anna", right), r.enrolled("eve", right)
		forget := func(proof *api.OwnerProof) error {
			_, err := r.v.Forget(context.Background(), p.account, &api.Forget{Generation: 1, Proof: proof})
			return err
		}
		r.want(forget(p.prove(p.owner(), api.OpEnrollPassword, 1, nil)), api.ErrProofNeeded)
		r.want(forget(p.prove(p.owner(), api.OpForget, 2, nil)), api.ErrProofNeeded)
		r.want(forget(p.prove(p.owner(), api.OpForget, 1, []byte("body"))), api.ErrProofNeeded)
		r.want(forget(eve.prove(p.owner(), api.OpForget, 1, nil)), api.ErrProofNeeded) // made for eve

		stale := p.prove(p.owner(), api.OpForget, 1, nil)
		foreign := eve.prove(eve.owner(), api.OpForget, 1, nil)
		stale.Nonce, foreign.Nonce = foreign.Nonce, stale.Nonce
		r.want(forget(stale), api.ErrProofNeeded) // another account's nonce

		old := p.prove(p.owner(), api.OpForget, 1, nil)
		r.pass(10*time.Minute + time.Second)
		r.want(forget(old), api.ErrProofNeeded)
		lost := p.prove(p.owner(), api.OpForget, 1, nil)
		r.restart()
		r.want(forget(lost), api.ErrProofNeeded)

		g := p.registration("new")
		r.want(g.begin(), nil)
		r.want(g.end(p.owner()), nil)
		proof := g.finish.Proof
		next := p.registration("newer")
		r.want(next.begin(), nil)
		next.seal()
		next.finish.Proof = proof // of the finish before
		r.want(next.end(nil), api.ErrProofNeeded)
		for _, bad := range []*api.OwnerProof{{}, {Nonce: randomID()}, {Nonce: randomID()[1:], Signature: make([]byte, 64)}} {
			r.want(forget(bad), api.ErrBadRequest)
		}
	})
}

// Only a proof that did its work uses its nonce up: after a refusal or a fault the client
// can repeat the request as it is.
func TestNonceIsSpentBySuccessOnly(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, _, method := r.withPasskey("anna")
	rename := func(name string, proof *api.OwnerProof) error {
		_, err := r.v.RenameMethod(t.Context(), p.account, &api.MethodChange{MethodID: method, Generation: 1, Name: name, Proof: proof})
		return err
	}
	a := p.prove(p.owner(), api.OpRenameMethod, 1, api.MethodChangeBody(method, "A"))
	r.want(rename("A", a), nil)
	r.want(rename("B", p.prove(p.owner(), api.OpRenameMethod, 1, api.MethodChangeBody(method, "B"))), nil)
	r.want(rename("A", a), api.ErrProofNeeded) // the generation is the same, the nonce is not
	if m := p.methodStatus(method); m.Name != "B" {
		t.Errorf("named %s by an old signature", m.Name)
	}

	req := &api.Forget{Generation: 7, Proof: p.prove(p.owner(), api.OpForget, 1, nil)}
	_, err := r.v.Forget(t.Context(), p.account, req)
	r.want(err, api.ErrConflict)
	req.Generation = 1
	store := r.store.(*memStore)
	store.setBefore(func() (bool, error) { return false, errNoMajority })
	_, err = r.v.Forget(t.Context(), p.account, req)
	r.want(err, api.ErrNoMajority)
	store.setBefore(nil)
	_, err = r.v.Forget(t.Context(), p.account, req)
	r.want(err, nil)
}

// Whoever holds an access token and not K keeps the owner from nothing by asking for nonces
// and answering them with junk, and gets no more memory than one account has.
func TestAttackOwnerNoncesTakenAway(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	proof := p.prove(p.owner(), api.OpForget, 1, nil)
	thief, seen := newOwner(), map[string]bool{}
	for i := range 1000 {
		junk := p.prove(thief, api.OpForget, 1, nil)
		seen[string(junk.Nonce)] = true
		_, err := r.v.Forget(t.Context(), p.account, &api.Forget{Generation: 1, Proof: junk})
		r.want(err, api.ErrProofNeeded)
		if i%10 == 0 {
			r.pass(2 * time.Second)
		}
	}
	if len(seen) != 1 {
		t.Errorf("%d nonces were given out in 200 s", len(seen))
	}
	_, err := r.v.Forget(t.Context(), p.account, &api.Forget{Generation: 1, Proof: proof})
	r.want(err, nil)
}

// Each nonce lasts five minutes at least, and is replaced in time.
func TestNoncesLastAndEnd(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	for range 20 {
		n, err := r.v.OwnerNonce(t.Context(), p.account, nil)
		r.want(err, nil)
		if n.ExpiresSeconds < 300 || n.ExpiresSeconds > 600 {
			t.Fatalf("given out with %d s left", n.ExpiresSeconds)
		}
		r.pass(time.Minute)
	}
}

func TestNonceNeedsAnOwner(t *testing.T) {
	r, _ := onMemory(t)
	_, err := r.v.OwnerNonce(t.Context(), r.person("nobody").account, nil)
	r.want(err, api.ErrNotEnrolled)
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
