package vault

import (
	"log/slog"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// startRequest is a well-formed start, as far as decisions see it.
type startRequest struct {
	seat
	ksf         [api.HashSize]byte
	fingerprint [32]byte // SHA-256(KE1)
}

// admission is what a start may go on with, once its decision is committed.
type admission struct {
	method   Method
	left     int
	deadline time.Time
}

// decideStart charges an attempt on a password, or finds that it is the same one again. Its
// answer is an evaluation, so no other kind of method may be started so.
func decideStart(rules rules, s state, r startRequest, at ratelimit.At) (decision, admission) {
	if e := s.notLive(); e != nil {
		return refuse(e), admission{}
	}
	m := s.record.(Live).method(r.method[:])
	if m == nil {
		return refuse(api.ErrConflict.With(s.facts(""))), admission{}
	}
	if m.Kind != api.KindPassword || m.KSF.Hash() != r.ksf {
		return refuse(api.ErrBadRequest), admission{}
	}
	switch out := s.counter.Charge(rules.Policy, r.method, r.attempt, r.fingerprint, at).(type) {
	case ratelimit.Charged:
		started := event{"started", []slog.Attr{slog.Int("attempts_left", out.Left)}}
		return decision{next: &state{s.record, out.Counter}, events: []event{started}},
			admission{*m, out.Left, out.Deadline}
	case ratelimit.Repeated:
		return decision{}, admission{*m, out.Left, out.Deadline}
	case ratelimit.MustWait:
		return refuse(api.ErrMustWait.With(s.waiting(rules, m, out.Wait, at))), admission{}
	case ratelimit.Spent:
		return s.destroy(out, at.Now), admission{}
	case ratelimit.Reused, ratelimit.Unknown:
	}
	return refuse(api.ErrBadRequest), admission{}
}

func (s state) waiting(rules rules, m *Method, wait time.Duration, at ratelimit.At) api.Fields {
	f := s.facts("")
	n := max(seconds(wait), 1) // a held attempt outlives its deadline: ask again soon
	f.WaitSeconds, f.AttemptsLeft = &n, new(s.standing(rules, m, at).Left)
	return f
}

// standing is how one of the account's methods stands. The lifetime budget bounds no passkey.
func (s state) standing(rules rules, m *Method, at ratelimit.At) ratelimit.Standing {
	standing, _ := s.counter.Standing(rules.Policy, m.ID, at)
	if m.Passkey != nil {
		standing.Left = max(standing.Limit-standing.Failed, 0)
	}
	return standing
}

// finishRequest is an attempt's end, already judged.
type finishRequest struct {
	seat
	fingerprint [32]byte
	right       bool
}

// settled is what a right finish tells.
type settled struct {
	generation  uint64
	failedSince int
}

// decideFinish settles an attempt whose finish arrived in time, so that at holds it.
func decideFinish(rules rules, s state, r finishRequest, at ratelimit.At) (decision, settled) {
	live, ok := s.record.(Live)
	if !ok || live.method(r.method[:]) == nil {
		return refuse(api.ErrAttemptUnknown), settled{}
	}
	settle := s.counter.Wrong
	if r.right {
		settle = s.counter.Right
	}
	switch out := settle(rules.Policy, r.method, r.attempt, r.fingerprint, at).(type) {
	case ratelimit.Reset:
		verified := event{"verified", []slog.Attr{slog.Int("failed_since", out.FailedSince)}}
		live.Pending = nil // its owner is there
		return decision{next: &state{live, out.Counter}, events: append([]event{verified}, s.dropped("verified release")...)},
			settled{live.Generation, out.FailedSince}
	case ratelimit.Closed:
		f := s.facts("")
		wait := seconds(out.Wait)
		f.AttemptsLeft, f.WaitSeconds = &out.Left, &wait
		failed := event{"failed", []slog.Attr{slog.Int("attempts_left", out.Left)}}
		return decision{&state{s.record, out.Counter}, api.ErrWrongSecret.With(f), []event{failed}}, settled{}
	case ratelimit.Spent:
		d := s.destroy(out, at.Now)
		d.events = append([]event{{"failed", []slog.Attr{slog.Int("attempts_left", 0)}}}, d.events...)
		return d, settled{}
	case ratelimit.Unknown:
	}
	return refuse(api.ErrAttemptUnknown), settled{}
}

// decideSweep destroys what passed deadlines have left exhausted.
func decideSweep(rules rules, s state, at ratelimit.At) decision {
	switch out := s.counter.Expire(rules.Policy, at).(type) {
	case ratelimit.Spent:
		d := s.destroy(out, at.Now)
		d.refusal = nil // nobody asked
		d.events = append([]event{{"expired", nil}}, d.events...)
		return d
	case ratelimit.Lives:
	}
	return decision{}
}
