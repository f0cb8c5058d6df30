package vault

import (
	"bytes"
	"log/slog"
	"slices"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// decideAdd puts a method beside the others, a password in the place of the password. Only
// the owner may, whatever the site's policy: who holds an access token alone can replace
// everything, which is seen, but must not slip a way in beside the owner's.
func decideAdd(rules rules, s state, r enrollRequest, proven bool, at ratelimit.At) (decision, grant) {
	if e := s.notLive(); e != nil {
		return refuse(e), grant{}
	}
	live := s.record.(Live)
	replaced, e := live.room(r.method)
	switch {
	case !proven:
		return refuse(api.ErrProofNeeded.With(s.facts(""))), grant{}
	case !bytes.Equal(live.OwnerKey, r.ownerKey): // another K would make two accounts of one
		return refuse(api.ErrConflict.With(s.facts(""))), grant{}
	case s.counter.CarriedSpent(rules.Policy):
		return refuse(api.ErrBudgetSpent.With(s.facts(""))), grant{}
	case e != nil:
		return refuse(e.With(s.facts(""))), grant{}
	}
	m := r.method
	m.Generation = live.Generation + 1
	m.EnrolledAt = at.Now.UTC().Truncate(time.Second)
	next := Live{Kept: Kept{m.Generation, live.OwnerKey}}
	for _, other := range live.Methods {
		if replaced == nil || other.ID != *replaced {
			next.Methods = append(next.Methods, other)
		}
	}
	next.Methods = append(next.Methods, m)
	added := event{"added", []slog.Attr{slog.String("kind", string(m.Kind)), slog.Uint64("generation", m.Generation)}}
	return decision{next: &state{next, s.counter.Added(rules.Policy, m.ID, replaced)},
		events: append([]event{added}, s.dropped("addition")...)}, grant{generation: m.Generation}
}

// room tells whether another method may stand here, and in the place of which.
func (l Live) room(another Method) (replaced *ratelimit.ID, e *api.Error) {
	if another.Kind == api.KindPasskey {
		switch {
		case l.credential(another.Passkey.ID) != nil: // which of the two would answer?
			return nil, api.ErrConflict
		case l.of(another.Kind) >= api.MaxPasskeys:
			return nil, api.ErrTooManyMethods
		}
		return nil, nil
	}
	for _, m := range l.Methods {
		if m.Kind == another.Kind {
			return &m.ID, nil
		}
	}
	return nil, nil
}

// changeRequest renames a method, or removes it (an empty name).
type changeRequest struct {
	vaultID    []byte
	account    api.Account
	method     []byte
	generation uint64
	name       string
	proof      *ownerProof
}

func (r changeRequest) operation() api.Operation {
	if r.name == "" {
		return api.OpRemoveMethod
	}
	return api.OpRenameMethod
}

// decideChange renames or removes one method. It returns the account's generation after it.
func decideChange(rules rules, s state, r changeRequest) (decision, uint64) {
	if e := s.notLive(); e != nil {
		return refuse(e), 0
	}
	live := s.record.(Live)
	m := live.method(r.method)
	switch {
	case live.Generation != r.generation || m == nil:
		return refuse(api.ErrConflict.With(s.facts(""))), 0
	case !r.proof.proves(live.Kept, r.operation(), r.vaultID, r.account, api.MethodChangeBody(r.method, r.name)):
		return refuse(api.ErrProofNeeded.With(s.facts(""))), 0
	case r.name != "" && m.Kind != api.KindPasskey: // there is one password; it needs no name
		return refuse(api.ErrBadRequest), 0
	case r.name != "":
		return s.rename(live, r), live.Generation
	}
	return s.remove(rules, live, *m)
}

func (s state) rename(live Live, r changeRequest) decision {
	live.Methods = slices.Clone(live.Methods)
	live.method(r.method).Name = r.name
	live.Pending = nil // the owner is there
	return decision{next: &state{live, s.counter}, events: append([]event{{"method_renamed", nil}}, s.dropped("renaming")...)}
}

func (s state) remove(rules rules, live Live, gone Method) (decision, uint64) {
	rest := slices.DeleteFunc(slices.Clone(live.Methods), func(m Method) bool { return m.ID == gone.ID })
	switch {
	case len(rest) == 0:
		return refuse(api.ErrLastMethod.With(s.facts(""))), 0
	case rules.second && len(rest) == 1 && rest[0].Kind == api.KindPasskey:
		return refuse(api.ErrSecondMethodNeeded.With(s.facts(""))), 0
	}
	next := Live{Kept: live.Kept, Methods: rest}
	next.Generation++
	removed := event{"method_removed", []slog.Attr{slog.String("kind", string(gone.Kind)), slog.Uint64("generation", next.Generation)}}
	return decision{next: &state{next, s.counter.Removed(gone.ID)}, events: append([]event{removed}, s.dropped("removal")...)}, next.Generation
}
