package ratelimit

import (
	"fmt"
	"time"
)

// Bounds of a policy. Peers allow 5 to 20 tries; a thousand guesses at the commonest
// passwords would open most accounts, so no site can promise a limit by configuring that.
const (
	freeAttempts = 3 // attempts before which nobody waits
	maxLimit     = 20
	maxLifetime  = 1000
	maxWaits     = 32
	maxWait      = 30 * 24 * time.Hour
	maxDeadline  = time.Hour

	// minDeadline is what an honest client needs for Argon2id on a slow device and one
	// round trip; waiting for two shared commits comes on top.
	minDeadline = 60 * time.Second
)

// Policy is what a site configures. A counter carries the limits it was made with; a policy
// with other limits can only tighten them.
type Policy struct {
	Limit    int             // failed attempts of a method since its last success
	Lifetime int             // attempts of an account that were never verified
	Waits    []time.Duration // before attempt 4, 5, ...; the last one repeats; none: no waits
	Deadline time.Duration   // from the charge until an unfinished attempt counts as failed
}

// Default is the policy of a site that configures none.
func Default() Policy {
	return Policy{
		Limit:    10,
		Lifetime: 100,
		Waits: []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour,
			4 * time.Hour, 12 * time.Hour, 24 * time.Hour},
		Deadline: 2 * time.Minute,
	}
}

// Check tells what is wrong with a policy, for a store whose commits may be commitInterval
// apart.
func (p Policy) Check(commitInterval time.Duration) error {
	if p.Limit < 1 || p.Limit > maxLimit {
		return fmt.Errorf("ratelimit: limit is %d, want 1 to %d", p.Limit, maxLimit)
	}
	if p.Lifetime < p.Limit || p.Lifetime > maxLifetime {
		return fmt.Errorf("ratelimit: lifetime is %d, want at least the limit (%d) and at most %d", p.Lifetime, p.Limit, maxLifetime)
	}
	if least := minDeadline + 2*commitInterval; p.Deadline < least || p.Deadline > maxDeadline {
		return fmt.Errorf("ratelimit: deadline is %v, want %v to %v", p.Deadline, least, maxDeadline)
	}
	if len(p.Waits) > maxWaits {
		return fmt.Errorf("ratelimit: %d waits, want at most %d", len(p.Waits), maxWaits)
	}
	for i, w := range p.Waits {
		if w < 0 || w > maxWait {
			return fmt.Errorf("ratelimit: wait %d is %v, want 0 to %v", i+1, w, maxWait)
		}
		if i > 0 && w < p.Waits[i-1] {
			return fmt.Errorf("ratelimit: wait %d (%v) is shorter than the one before", i+1, w)
		}
	}
	return nil
}

// waitAfter is the time that must pass between the last charge and the next one.
func (p Policy) waitAfter(failed int) time.Duration {
	i := failed - freeAttempts
	if i < 0 || len(p.Waits) == 0 {
		return 0
	}
	return p.Waits[min(i, len(p.Waits)-1)]
}
