package vault

import (
	"log/slog"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// rules are what a site configures about decisions.
type rules struct {
	ratelimit.Policy
	replace Replacement
	second  bool // a passkey must not stand alone
}

// decision is what one request does to an account.
//
//	next and no refusal:  the change is committed, then the caller gets his reply
//	next and a refusal:   the change is committed, then the caller is refused
//	only a refusal:       nothing is written
//	neither:              nothing is written; the reply waits until what was read is durable
type decision struct {
	next    *state
	refusal *api.Error
	events  []event
}

// event is one line of the log, written after the commit that it tells of.
type event struct {
	name  string
	attrs []slog.Attr
}

func refuse(e *api.Error) decision { return decision{refusal: e} }

// destroy removes what a reached limit protects: one method, or the account with its last
// method or its lifetime budget.
func (s state) destroy(spent ratelimit.Spent, now time.Time) decision {
	live := s.record.(Live) // only live accounts have counted methods
	reason := api.ReasonLimit
	if spent.Lifetime {
		reason = api.ReasonLifetime
	}
	var rest []Method
	for _, m := range live.Methods {
		if !spent.Lifetime && m.ID != spent.Method {
			rest = append(rest, m)
		}
	}
	next := state{counter: spent.Counter}
	kept := live.Kept
	kept.Generation++ // which also ends what is pending
	what := "destroyed"
	if len(rest) > 0 {
		what = "method_destroyed"
		next.record = Live{Kept: kept, Methods: rest}
	} else {
		next.record = Destroyed{Kept: kept, At: now.Truncate(time.Second).UTC(), Reason: reason}
	}
	return decision{
		next:    &next,
		refusal: api.ErrDestroyed.With(next.facts(reason)),
		events: append(s.dropped("destroy"),
			event{what, []slog.Attr{slog.String("reason", string(reason)), slog.Uint64("generation", kept.Generation)}}),
	}
}

// facts are the fields that every refusal about this account may tell its owner.
func (s state) facts(reason api.Reason) api.Fields {
	generation := s.record.kept().Generation
	f := api.Fields{Generation: &generation, Reason: reason}
	switch r := s.record.(type) {
	case Absent:
		f.State = api.StateAbsent
	case Live:
		f.State = api.StateLive
	case Destroyed:
		f.State, f.Reason = api.StateDestroyed, r.Reason
	}
	return f
}

// notLive is the refusal of a request that needs a live account; nil if it is live.
func (s state) notLive() *api.Error {
	switch s.record.(type) {
	case Absent:
		return api.ErrNotEnrolled.With(s.facts(""))
	case Destroyed:
		return api.ErrDestroyed.With(s.facts(""))
	case Live:
	}
	return nil
}

// seconds rounds up: a client that waits as long as it was told is never early.
func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }
