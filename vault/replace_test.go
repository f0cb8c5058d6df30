package vault_test

import (
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/vault"
)

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
