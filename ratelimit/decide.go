package ratelimit

import (
	"slices"
	"time"
)

// ChargeResult is one of Charged, Repeated, Reused, MustWait, Spent, Unknown.
type ChargeResult interface{ chargeResult() }

// SettleResult is one of Reset, Closed, Spent, Unknown, MustWait; the last one of Judge only.
type SettleResult interface{ settleResult() }

// ExpireResult is one of Lives, Spent.
type ExpireResult interface{ expireResult() }

type (
	// Charged counts the attempt and notes it. Only when Counter is committed may the
	// attempt be answered.
	Charged struct {
		Counter  Counter
		Left     int // attempts left after this one
		Deadline time.Time
	}
	// Repeated is the same first message of an attempt that is noted: no new guess.
	Repeated struct {
		Left     int
		Deadline time.Time
	}
	// Reused is a noted attempt's ID with another first message.
	Reused struct{}
	// MustWait refuses without a charge.
	MustWait struct {
		Wait       time.Duration
		LastChance bool // the limit is reached; open attempts may still finish
	}
	// Reset follows a right finish.
	Reset struct {
		Counter     Counter
		FailedSince int // failed attempts since the success before this one, without open ones
	}
	// Closed follows a wrong finish: the charge stays.
	Closed struct {
		Counter    Counter
		Left       int
		Wait       time.Duration
		LastChance bool
	}
	// Lives follows an expiry that leaves attempts to make or to wait for.
	Lives struct{}
	// Spent means that a limit is reached and nothing can still finish: what it protects
	// is to be destroyed in this commit.
	Spent struct {
		Counter  Counter
		Lifetime bool // the account's budget, so all methods; else the method alone
		Method   ID
	}
	// Unknown is an attempt that is not noted: settled, passed, closed or never made.
	Unknown struct{}
)

func (Charged) chargeResult()  {}
func (Repeated) chargeResult() {}
func (Reused) chargeResult()   {}
func (MustWait) chargeResult() {}
func (Spent) chargeResult()    {}
func (Unknown) chargeResult()  {}
func (Reset) settleResult()    {}
func (Closed) settleResult()   {}
func (Spent) settleResult()    {}
func (Unknown) settleResult()  {}
func (MustWait) settleResult() {}
func (Lives) expireResult()    {}
func (Spent) expireResult()    {}

// Charge decides on a new or repeated attempt of a method.
func (c Counter) Charge(p Policy, method, attempt ID, fingerprint [32]byte, at At) ChargeResult {
	c, now := c.settle(at)
	m := c.method(method)
	if m == nil {
		return Unknown{}
	}
	if i := m.find(attempt); i >= 0 {
		if m.Open[i].Fingerprint != fingerprint {
			return Reused{}
		}
		return Repeated{Left: c.left(p, m), Deadline: m.Open[i].Deadline}
	}
	if last, spent := c.exhausted(p, m); spent {
		if last.IsZero() {
			return c.spent(p, m)
		}
		return MustWait{Wait: max(last.Sub(now), 0), LastChance: true}
	}
	if w := m.wait(p, now); w > 0 {
		return MustWait{Wait: w}
	}
	m.Failed++
	c.Lifetime++
	m.Last = now
	if len(m.Open) == MaxOpen {
		m.Open = slices.Delete(m.Open, 0, 1)
	}
	deadline := now.Add(p.Deadline)
	m.Open = append(m.Open, Attempt{ID: attempt, Fingerprint: fingerprint, Deadline: deadline})
	return Charged{Counter: c, Left: c.left(p, m), Deadline: deadline}
}

// Right settles a noted attempt whose secret was verified: the failures before it are
// forgiven and this attempt's lifetime charge is taken back. Attempts that are still open
// stay noted and stay charged: one of them may be evaluated only later, after a restart, and
// would then be a guess that nothing counts.
func (c Counter) Right(p Policy, method, attempt ID, fingerprint [32]byte, at At) SettleResult {
	c, now := c.settle(at)
	m, ok := c.close(method, attempt, fingerprint)
	if !ok {
		return Unknown{}
	}
	m.Used = now
	since := max(m.Failed-1-len(m.Open), 0)
	m.Failed = min(m.Failed, len(m.Open))
	c.Lifetime = max(c.Lifetime-1, c.Carried)
	return Reset{Counter: c, FailedSince: since}
}

// Wrong settles a noted attempt as failed. Nothing is counted again: it was charged.
func (c Counter) Wrong(p Policy, method, attempt ID, fingerprint [32]byte, at At) SettleResult {
	c, now := c.settle(at)
	m, ok := c.close(method, attempt, fingerprint)
	if !ok {
		return Unknown{}
	}
	last, spent := c.exhausted(p, m)
	switch {
	case spent && last.IsZero():
		return c.spent(p, m)
	case spent:
		return Closed{Counter: c, Wait: max(last.Sub(now), 0), LastChance: true}
	}
	return Closed{Counter: c, Left: c.left(p, m), Wait: m.wait(p, now)}
}

// Expire decides what passed deadlines mean. It looks only at what is exhausted: a passed
// attempt below the limit was charged and needs no commit of its own.
func (c Counter) Expire(p Policy, at At) ExpireResult {
	c, _ = c.settle(at)
	for i := range c.Methods {
		if last, spent := c.exhausted(p, &c.Methods[i]); spent && last.IsZero() {
			return c.spent(p, &c.Methods[i])
		}
	}
	return Lives{}
}

// exhausted tells whether a limit is reached, and the last deadline of the attempts that
// can still save what it protects: zero when there is none.
func (c *Counter) exhausted(p Policy, m *Method) (last time.Time, spent bool) {
	lifetime := c.LifetimeSpent(p)
	if m.Failed >= m.limit(p) {
		// Attempts of other methods may save the account's budget, never this method.
		if last := c.lastDeadline(m); last.IsZero() || !lifetime {
			return last, true
		}
	}
	if lifetime {
		return c.lastDeadline(nil), true
	}
	return time.Time{}, false
}

func (c *Counter) spent(p Policy, m *Method) Spent {
	next, id := *c, m.ID
	if c.LifetimeSpent(p) && c.lastDeadline(nil).IsZero() {
		next.Methods = nil
		return Spent{Counter: next, Lifetime: true, Method: id}
	}
	next.Methods = slices.DeleteFunc(slices.Clone(c.Methods), func(m Method) bool { return m.ID == id })
	return Spent{Counter: next, Method: id}
}

// close removes a noted attempt.
func (c *Counter) close(method, attempt ID, fingerprint [32]byte) (*Method, bool) {
	m := c.method(method)
	if m == nil {
		return nil, false
	}
	i := m.find(attempt)
	if i < 0 || m.Open[i].Fingerprint != fingerprint {
		return nil, false
	}
	m.Open = slices.Delete(m.Open, i, i+1)
	return m, true
}

func (c *Counter) left(p Policy, m *Method) int {
	return max(min(m.limit(p)-m.Failed, c.LifetimeLimitUnder(p)-c.Lifetime), 0)
}

func (m *Method) wait(p Policy, now time.Time) time.Duration {
	return max(m.Last.Add(p.waitAfter(m.Failed)).Sub(now), 0)
}
