package vault

import (
	"crypto/ed25519"
	"log/slog"
	"time"

	"backupvault/api"
	"backupvault/ratelimit"
)

// Pending is a change of a live account that was asked for without the owner key, under
// the policy "after <duration>". It waits for its time, complete, while the live methods
// work, and is dropped by whatever shows that the owner is there (a verified release, his
// signature) or by a destroy. Nothing is answered from its part before it is live.
type Pending struct {
	Due        time.Time // in seconds, by the store's clock
	Generation uint64    // that it replaces: any other change of the account drops it
	OwnerKey   ed25519.PublicKey
	Method     *Method // nil: all methods are to be forgotten
}

func (p *Pending) kind() api.PendingKind {
	if p.Method == nil {
		return api.PendingForget
	}
	return api.PendingReplace
}

// grant is what a change that was taken is answered with.
type grant struct {
	generation uint64    // that it makes, or will make
	until      time.Time // zero: live now
}

func (g grant) unix() int64 {
	if g.until.IsZero() {
		return 0
	}
	return g.until.Unix()
}

// pending is the account's pending change, or nil.
func (s state) pending() *Pending {
	live, _ := s.record.(Live)
	return live.Pending
}

// dueAfter is the time at which a change goes live that is asked for now. A clock that was
// set back since something was last stored of the account does not shorten the wait.
func (s state) dueAfter(wait time.Duration, now time.Time) time.Time {
	now = s.counter.Floor(now)
	if live, ok := s.record.(Live); ok {
		for _, m := range live.Methods {
			if m.EnrolledAt.After(now) {
				now = m.EnrolledAt
			}
		}
	}
	return now.Add(wait + time.Second - 1).UTC().Truncate(time.Second)
}

// pend notes a change, unless one is noted already: the first stays.
func (s state) pend(p Pending, now time.Time) (decision, grant) {
	live := s.record.(Live) // only a live account has something to wait for
	if old := live.Pending; old != nil {
		f := s.facts("")
		n := max(seconds(old.Due.Sub(now)), 1)
		f.WaitSeconds = &n
		return refuse(api.ErrPending.With(f)), grant{}
	}
	live.Pending = &p
	attrs := []slog.Attr{slog.String("kind", string(p.kind())), slog.Time("due", p.Due), slog.Uint64("generation", p.Generation+1)}
	return decision{next: &state{live, s.counter}, events: []event{{"pending", attrs}}}, grant{p.Generation + 1, p.Due}
}

// dropped tells of a pending change that ends unlive.
func (s state) dropped(why string) []event {
	p := s.pending()
	if p == nil {
		return nil
	}
	return []event{{"pending_dropped", []slog.Attr{slog.String("kind", string(p.kind())), slog.String("by", why)}}}
}

// pendingTime is when the account's pending change is to be decided. Where the site has
// come to deny, that is now.
func (s state) pendingTime(rules rules) (time.Time, bool) {
	p := s.pending()
	switch {
	case p == nil:
		return time.Time{}, false
	case rules.replace == ReplaceDeny:
		return time.Time{}, true
	}
	return p.Due, true
}

// isDue tells whether the pending change is to be decided before anything else.
func (s state) isDue(rules rules, at ratelimit.At) bool {
	due, ok := s.pendingTime(rules)
	return ok && !at.Now.Before(due) && !s.exhausted(rules, at)
}

// exhausted tells whether a limit is reached. Then a destroy goes before a pending change:
// either the last open attempt is verified, which drops the change, or the account is
// destroyed.
func (s state) exhausted(rules rules, at ratelimit.At) bool {
	if _, open := s.counter.LastChance(rules.Policy); open {
		return true
	}
	_, spent := s.counter.Expire(rules.Policy, at).(ratelimit.Spent)
	return spent
}

// decideDue carries a pending change out, or drops it where the site denies it by now. It
// runs before each decision, in the same commit.
func decideDue(rules rules, s state, at ratelimit.At) decision {
	if !s.isDue(rules, at) {
		return decision{}
	}
	live := s.record.(Live)
	p := live.Pending
	live.Pending = nil
	switch {
	case rules.replace == ReplaceDeny:
		return decision{next: &state{live, s.counter}, events: s.dropped("policy")}
	case p.Method == nil:
		return s.forget(false)
	}
	m := *p.Method
	m.EnrolledAt = at.Now.UTC().Truncate(time.Second)
	return s.enrol(rules, m, p.OwnerKey, false)
}

// before joins a change with a decision that was made on its outcome, in one commit.
func (d decision) before(later decision) decision {
	later.events = append(d.events, later.events...)
	if later.next == nil {
		later.next = d.next
	}
	return later
}
