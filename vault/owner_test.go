package vault_test

import (
	"context"
	"testing"
	"time"

	"backupvault/api"
)

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
