package ratelimit

import (
	"slices"
	"time"
)

// Sizes of a counter.
const (
	MaxOpen    = 3 // attempts of a method that are noted at once
	MaxMethods = 8
)

// ID names a method or an attempt.
type ID = [16]byte

// Counter is what is counted of one account. Its zero value has counted nothing.
type Counter struct {
	Lifetime      int // attempts never verified, over all enrolments
	Carried       int // of these, the ones that no owner proof takes back
	LifetimeLimit int // 0: nothing was ever enrolled
	Methods       []Method
}

// Method is what is counted of one method.
type Method struct {
	ID     ID
	Failed int       // attempts charged since the last success, or open since before it
	Limit  int       // in force when the method was enrolled
	Last   time.Time // when the last attempt was charged; zero: never
	Used   time.Time // when the last one was verified; zero: never
	Open   []Attempt // noted and not yet settled, oldest first
}

// Attempt is a noted attempt: charged, perhaps answered, not yet settled.
type Attempt struct {
	ID          ID
	Fingerprint [32]byte // SHA-256 of the client's first message
	Deadline    time.Time
}

// At is the moment of a decision.
type At struct {
	Now time.Time
	// Held names attempts whose finish arrived in time and is being decided: their
	// deadline does not pass meanwhile.
	Held map[Seat]bool
}

// Seat names an attempt of a method: clients choose attempt IDs, so that two methods may
// have the same.
type Seat struct{ Method, Attempt ID }

// Owner tells whose an enrolment is.
type Owner int

// The owner vouches for what was charged since his key came in, no more: otherwise a
// hijacker would enrol a key of his own and sign the lifetime count away.
const (
	NewOwner    Owner = iota // another owner key than before, without a proof: all so far is carried
	SameOwner                // the owner key that is stored, without a proof
	ProvenOwner              // a signature of the stored owner key: all but the carried starts anew
)

// Enrolled returns the counter with methods replaced by one fresh method.
func (c Counter) Enrolled(p Policy, method ID, owner Owner) Counter {
	next := Counter{Lifetime: c.Lifetime, Carried: c.Carried, LifetimeLimit: c.LifetimeLimitUnder(p)}
	switch owner {
	case NewOwner:
		next.Carried = c.Lifetime
	case SameOwner:
	case ProvenOwner:
		next.Lifetime = c.Carried
		if c.Carried == 0 {
			next.LifetimeLimit = p.Lifetime // nothing is left of what the old limit was for
		}
	}
	next.Methods = []Method{{ID: method, Limit: p.Limit}}
	return next
}

// Added returns the counter with a fresh method beside the others, which stay as they are,
// but for one that it takes the place of. It is for a proven owner: the lifetime count
// starts anew but for what is carried.
func (c Counter) Added(p Policy, method ID, replaced *ID) Counter {
	next := c.Enrolled(p, method, ProvenOwner)
	fresh := next.Methods
	next.Methods = nil
	for _, m := range c.clone().Methods {
		if replaced == nil || m.ID != *replaced {
			next.Methods = append(next.Methods, m)
		}
	}
	next.Methods = append(next.Methods, fresh...)
	return next
}

// Removed returns the counter without one method.
func (c Counter) Removed(method ID) Counter {
	c = c.clone()
	c.Methods = slices.DeleteFunc(c.Methods, func(m Method) bool { return m.ID == method })
	return c
}

// Without returns the counter without methods: only the lifetime count is left.
func (c Counter) Without() Counter {
	c.Methods = nil
	return c
}

// CarriedSpent tells whether no proof can make room in the lifetime budget any more: only
// after the policy was tightened.
func (c Counter) CarriedSpent(p Policy) bool {
	return c.Carried > 0 && c.Carried >= c.LifetimeLimitUnder(p)
}

// LifetimeSpent tells whether the account's lifetime budget is used up.
func (c Counter) LifetimeSpent(p Policy) bool { return c.Lifetime >= c.LifetimeLimitUnder(p) }

// LifetimeLimitUnder is the limit in force: the counter's own, tightened by the policy.
func (c Counter) LifetimeLimitUnder(p Policy) int {
	if c.LifetimeLimit == 0 {
		return p.Lifetime
	}
	return min(c.LifetimeLimit, p.Lifetime)
}

func (m *Method) limit(p Policy) int { return min(m.Limit, p.Limit) }

// clone copies everything that a decision changes.
func (c Counter) clone() Counter {
	c.Methods = slices.Clone(c.Methods)
	for i := range c.Methods {
		c.Methods[i].Open = slices.Clone(c.Methods[i].Open)
	}
	return c
}

// method returns the method in place, or nil.
func (c *Counter) method(id ID) *Method {
	for i := range c.Methods {
		if c.Methods[i].ID == id {
			return &c.Methods[i]
		}
	}
	return nil
}

func (m *Method) find(id ID) int {
	return slices.IndexFunc(m.Open, func(a Attempt) bool { return a.ID == id })
}

// lastDeadline is the latest deadline of the attempts of one method, or of all (nil).
func (c *Counter) lastDeadline(m *Method) (last time.Time) {
	for i := range c.Methods {
		if m != nil && c.Methods[i].ID != m.ID {
			continue
		}
		for _, a := range c.Methods[i].Open {
			if a.Deadline.After(last) {
				last = a.Deadline
			}
		}
	}
	return last
}

// floor is the time of a decision, in the counter's precision: never before the last
// charge, so that a clock that was set back shortens no wait.
func (c *Counter) floor(now time.Time) time.Time {
	now = now.UTC().Truncate(time.Millisecond)
	for i := range c.Methods {
		if c.Methods[i].Last.After(now) {
			now = c.Methods[i].Last
		}
	}
	return now
}

// settle returns a copy in which passed attempts are closed as spent, and the time to
// decide by.
func (c Counter) settle(at At) (Counter, time.Time) {
	c = c.clone()
	now := c.floor(at.Now)
	for i := range c.Methods {
		m := &c.Methods[i]
		m.Open = slices.DeleteFunc(m.Open, func(a Attempt) bool {
			return now.After(a.Deadline) && !at.Held[Seat{m.ID, a.ID}]
		})
	}
	return c, now
}
