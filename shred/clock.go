package shred

import (
	"sync"
	"time"
)

// clock never goes back: not while running, not under the highest time in the header.
type clock struct {
	now func() time.Time

	mu     sync.Mutex
	anchor time.Time // what the store's time was ...
	read   time.Time // ... when the system's clock read this
	last   time.Time
}

func newClock(now func() time.Time, header time.Time) *clock {
	read := now()
	return &clock{now: now, anchor: later(read, header), read: read, last: header}
}

// Now is the later of the wall clock and of the time that has passed since the start,
// counted from the later of wall clock and header. A wall clock set back changes nothing;
// one set forward counts, also after it was set right again.
func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	read := c.now()
	passed := c.anchor.Add(read.Sub(c.read)) // monotonic where the system's clock is
	c.last = later(c.last, later(read, passed)).Round(0)
	return c.last
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
