package vault

import (
	"log/slog"

	"backupvault/api"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

// assertionRequest is an answer to a release's challenge, already verified.
type assertionRequest struct {
	generation uint64 // that the challenge names
	method     ratelimit.ID
	right      bool
	seen       passkey.Seen // if right
}

// errWrongPasskey is wrong_secret in other words.
var errWrongPasskey = &api.Error{Code: api.ErrWrongSecret.Code, Message: "the passkey did not verify"}

// decideAssertion counts the verdict on a passkey. Its method is returned if its envelope
// may leave.
func decideAssertion(rules rules, s state, r assertionRequest, at ratelimit.At) (decision, *Method, settled) {
	if e := s.notLive(); e != nil {
		return refuse(e), nil, settled{}
	}
	live := s.record.(Live)
	m := live.method(r.method[:])
	if live.Generation != r.generation || m == nil || m.Passkey == nil {
		return refuse(api.ErrConflict.With(s.facts(""))), nil, settled{}
	}
	// Decided here, on the counter that this commit finds: of two copies of one
	// authenticator that answer at once, one comes second.
	forward := m.Passkey.Forward(r.seen.SignCount)
	switch out := s.counter.Judge(rules.Policy, r.method, r.right && forward, at).(type) {
	case ratelimit.Reset:
		verified := event{"verified", []slog.Attr{slog.String("kind", string(m.Kind)), slog.Int("failed_since", out.FailedSince)}}
		next := live.used(r)
		return decision{next: &state{next, out.Counter}, events: append([]event{verified}, s.dropped("verified release")...)},
			next.method(r.method[:]), settled{live.Generation, out.FailedSince}
	case ratelimit.Closed:
		f := s.facts("")
		wait := seconds(out.Wait)
		f.AttemptsLeft, f.WaitSeconds = &out.Left, &wait
		return decision{&state{s.record, out.Counter}, errWrongPasskey.With(f), []event{failedPasskey(out.Left, r.right && !forward)}}, nil, settled{}
	case ratelimit.Spent:
		d := s.destroy(out, at.Now)
		d.events = append([]event{failedPasskey(0, r.right && !forward)}, d.events...)
		return d, nil, settled{}
	case ratelimit.MustWait:
		return refuse(api.ErrMustWait.With(s.waiting(rules, m, out.Wait, at))), nil, settled{}
	case ratelimit.Unknown:
	}
	return refuse(api.ErrConflict.With(s.facts(""))), nil, settled{}
}

func failedPasskey(left int, cloned bool) event {
	return event{"failed", []slog.Attr{slog.String("kind", string(api.KindPasskey)), slog.Int("attempts_left", left),
		slog.Bool("sign_counter_went_back", cloned)}}
}

// used is the record after a right assertion. Where nothing of the passkey changed, as with
// synced ones, it is written again as it was: not at all.
func (l Live) used(r assertionRequest) Live {
	l.Pending = nil
	methods := append([]Method(nil), l.Methods...)
	l.Methods = methods
	m := l.method(r.method[:])
	k := *m.Passkey
	k.SignCount, k.BackupState = r.seen.SignCount, r.seen.BackupState
	m.Passkey = &k
	return l
}
