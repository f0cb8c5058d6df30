package vault

import (
	"bytes"
	"crypto/ed25519"
	"log/slog"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// ownerProof is a signature of the owner key; nil: none was given.
type ownerProof struct {
	fresh            bool // the nonce is one that this account was given
	nonce, signature []byte
}

// proves tells whether p signs this operation on the account as it stands.
func (p *ownerProof) proves(k Kept, op api.Operation, vaultID []byte, account api.Account, body []byte) bool {
	if p == nil || !p.fresh || len(k.OwnerKey) != ed25519.PublicKeySize {
		return false
	}
	message := api.OwnerProofMessage(op, vaultID, account, k.Generation, p.nonce, body)
	return ed25519.Verify(k.OwnerKey, message, p.signature)
}

// enrollRequest is a finish that was opened, checked and sealed at rest.
type enrollRequest struct {
	vaultID    []byte
	account    api.Account
	generation uint64 // which it replaces
	ownerKey   ed25519.PublicKey
	method     Method // Generation and EnrolledAt are set by the decision
	adds       bool   // beside the others
	proof      *ownerProof
	body       []byte // what the proof signs
}

func (r enrollRequest) operation() api.Operation {
	switch {
	case r.adds && r.method.Kind == api.KindPasskey:
		return api.OpAddPasskey
	case r.adds:
		return api.OpAddPassword
	case r.method.Kind == api.KindPasskey:
		return api.OpEnrollPasskey
	}
	return api.OpEnrollPassword
}

// decideEnroll makes a new method live and removes what it replaces, in one commit, or
// notes it as pending.
func decideEnroll(rules rules, s state, r enrollRequest, at ratelimit.At) (decision, grant) {
	if g, again := s.enrolledBy(r.method.ID[:], r.method.Finish); again {
		return decision{}, g
	}
	kept := s.record.kept()
	if kept.Generation != r.generation {
		return refuse(api.ErrConflict.With(s.facts(""))), grant{}
	}
	proven := r.proof.proves(kept, r.operation(), r.vaultID, r.account, r.body)
	if r.adds {
		return decideAdd(rules, s, r, proven, at)
	}
	if e := s.mayReplace(rules, r.proof, proven); e != nil {
		return refuse(e), grant{}
	}
	if rules.second && r.method.Kind == api.KindPasskey {
		return refuse(api.ErrSecondMethodNeeded.With(s.facts(""))), grant{}
	}
	m := r.method
	m.Generation = kept.Generation + 1
	m.EnrolledAt = at.Now.UTC().Truncate(time.Second)
	if _, live := s.record.(Live); live && !proven && rules.replace.wait > 0 {
		return s.pend(Pending{s.dueAfter(rules.replace.wait, at.Now), kept.Generation, r.ownerKey, &m}, at.Now)
	}
	d := s.enrol(rules, m, r.ownerKey, proven)
	d.events = append(d.events, s.dropped("replacement")...)
	return d, grant{generation: m.Generation}
}

// enrol makes a method live in place of all others.
func (s state) enrol(rules rules, m Method, ownerKey ed25519.PublicKey, proven bool) decision {
	next := state{
		record: Live{Kept: Kept{m.Generation, ownerKey}, Methods: []Method{m}},
		// Only who proves to hold K takes charges back, and only those since his K came in.
		counter: s.counter.Enrolled(rules.Policy, m.ID, ownerOf(s.record.kept(), ownerKey, proven)),
	}
	name := "enrolled"
	if _, replaces := s.record.(Live); replaces {
		name = "replaced"
	}
	attrs := []slog.Attr{slog.Uint64("generation", m.Generation), slog.Bool("proof", proven)}
	return decision{next: &next, events: []event{{name, attrs}}}
}

func ownerOf(kept Kept, key ed25519.PublicKey, proven bool) ratelimit.Owner {
	switch {
	case proven:
		return ratelimit.ProvenOwner
	case bytes.Equal(kept.OwnerKey, key):
		return ratelimit.SameOwner
	}
	return ratelimit.NewOwner
}

// mayReplace refuses an enrolment that the account's state does not allow.
func (s state) mayReplace(rules rules, proof *ownerProof, proven bool) *api.Error {
	if proven && s.counter.CarriedSpent(rules.Policy) {
		return api.ErrBudgetSpent.With(s.facts(""))
	}
	if proven {
		return nil
	}
	_, live := s.record.(Live)
	switch {
	case proof != nil:
		return api.ErrProofNeeded.With(s.facts("")) // a bad proof is never read as none
	case live && rules.replace == ReplaceDeny:
		return api.ErrProofNeeded.With(s.facts(""))
	case s.counter.LifetimeSpent(rules.Policy):
		return api.ErrBudgetSpent.With(s.facts(""))
	}
	return nil
}

// enrolledBy tells whether this very finish made a method that is live or pending: a client
// that lost the receipt asks again.
func (s state) enrolledBy(session []byte, finish [api.HashSize]byte) (grant, bool) {
	live, _ := s.record.(Live)
	if m := live.method(session); m != nil && m.Finish == finish {
		return grant{generation: m.Generation}, true
	}
	if p := live.Pending; p != nil && p.Method != nil && string(p.Method.ID[:]) == string(session) && p.Method.Finish == finish {
		return grant{p.Method.Generation, p.Due}, true
	}
	return grant{}, false
}

// forgetRequest asks to remove all methods of an account.
type forgetRequest struct {
	vaultID    []byte
	account    api.Account
	generation uint64
	proof      *ownerProof
}

// decideForget removes all methods, or notes that they are to be removed. Asked for again
// without a proof, a pending forget is answered again.
func decideForget(rules rules, s state, r forgetRequest, at ratelimit.At) (decision, grant) {
	if e := s.notLive(); e != nil {
		return refuse(e), grant{}
	}
	kept := s.record.kept()
	if kept.Generation != r.generation {
		return refuse(api.ErrConflict.With(s.facts(""))), grant{}
	}
	proven := r.proof.proves(kept, api.OpForget, r.vaultID, r.account, nil)
	if !proven && (r.proof != nil || rules.replace == ReplaceDeny) {
		return refuse(api.ErrProofNeeded.With(s.facts(""))), grant{}
	}
	if !proven && rules.replace.wait > 0 {
		if p := s.pending(); p != nil && p.Method == nil {
			return decision{}, grant{p.Generation + 1, p.Due}
		}
		return s.pend(Pending{Due: s.dueAfter(rules.replace.wait, at.Now), Generation: kept.Generation}, at.Now)
	}
	d := s.forget(proven)
	d.events = append(d.events, s.dropped("forget")...)
	return d, grant{generation: kept.Generation + 1}
}

// forget removes all methods. Generation, owner key and lifetime count stay, so that
// forgetting refills nothing.
func (s state) forget(proven bool) decision {
	kept := s.record.kept()
	kept.Generation++
	attrs := []slog.Attr{slog.Uint64("generation", kept.Generation), slog.Bool("proof", proven)}
	return decision{next: &state{Absent{kept}, s.counter.Without()}, events: []event{{"forgotten", attrs}}}
}
