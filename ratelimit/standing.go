package ratelimit

import "time"

// Standing is how a method stands, for people to read.
type Standing struct {
	Failed, Limit, Left int
	Wait                time.Duration // until the next attempt is taken
	Used                time.Time     // last success; zero: never
	Tried               time.Time     // last attempt that was counted; zero: none has failed
	LastChance          bool
}

// Standing tells how a method stands; a method that is not counted has none.
func (c Counter) Standing(p Policy, method ID, at At) (Standing, bool) {
	c, now := c.settle(at)
	m := c.method(method)
	if m == nil {
		return Standing{}, false
	}
	s := Standing{Failed: m.Failed, Limit: m.limit(p), Left: c.left(p, m), Wait: m.wait(p, now), Used: m.Used}
	if m.Failed > 0 {
		s.Tried = m.Last
	}
	if last, spent := c.exhausted(p, m); spent {
		s.LastChance = true
		s.Wait = 0
		if !last.IsZero() {
			s.Wait = max(last.Sub(now), 0)
		}
	}
	return s, true
}

// LastChance tells whether a limit is reached while attempts are noted, passed or not, and
// the last of their deadlines: then Expire is to be asked.
func (c Counter) LastChance(p Policy) (deadline time.Time, ok bool) {
	for i := range c.Methods {
		last, spent := c.exhausted(p, &c.Methods[i])
		if spent && !last.IsZero() {
			ok = true
			if last.After(deadline) {
				deadline = last
			}
		}
	}
	return deadline, ok
}

// Floor is the time of a decision on this account: now, but never before the last charge,
// so that a clock that was set back shortens no wait.
func (c Counter) Floor(now time.Time) time.Time { return c.floor(now) }
