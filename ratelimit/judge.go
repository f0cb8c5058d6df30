package ratelimit

// Judge counts an attempt of a method whose answer is verified before anything of it is
// opened (a passkey): the verdict is known, and nothing leaves before this is committed.
// During a wait nothing is counted and a right answer is worth nothing either: otherwise
// the wait would cost a guesser nothing.
//
// Its failures do not count to the account's lifetime budget. That bounds guesses at a
// password; a signature cannot be guessed, and whoever holds an access token could burn
// the password with junk.
func (c Counter) Judge(p Policy, method ID, right bool, at At) SettleResult {
	c, now := c.settle(at)
	m := c.method(method)
	if m == nil {
		return Unknown{}
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
	if right {
		since := m.Failed
		m.Failed, m.Used = 0, now
		return Reset{Counter: c, FailedSince: since}
	}
	m.Failed++
	m.Last = now
	if m.Failed >= m.limit(p) {
		return c.spent(p, m)
	}
	return Closed{Counter: c, Left: m.limit(p) - m.Failed, Wait: m.wait(p, now)}
}
