package shred

import (
	"sync"
	"time"
)

// clock never goes back: not while running, not under the highest time in the header.
type clock struct {
	now   func() time.Time
	start time.Time // reading of the system's clock, monotonic where it is

	mu     sync.Mutex
	anchor time.Time // the store's time at start
	last   time.Time
}

func newClock(now func() time.Time, header time.Time) *clock {
	start := now()
	// Not sane(header): what has passed since a wall clock stood at its end must not be lost.
	anchor := later(wall(start), header.Round(0).UTC())
	return &clock{now: now, start: start, anchor: anchor, last: anchor}
}

// Now is the later of the wall clock and of the time that has passed since the start,
// counted from the later of wall clock and header. A wall clock set back changes nothing;
// one set forward counts, also after it was set right again.
func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	read := c.now()
	c.last = advance(c.last, wall(read), c.anchor.Add(read.Sub(c.start)))
	return c.last
}

// advance takes times without a monotonic part: comparing two that have one would compare
// that, and not the wall clock.
func advance(last, wall, passed time.Time) time.Time { return later(last, later(wall, passed)) }

// wall is a reading of the wall clock alone.
func wall(t time.Time) time.Time { return sane(t.Round(0).UTC()) }

// What a header can hold; a wall clock outside of it is broken.
var (
	firstTime = time.Unix(0, 0)
	lastTime  = time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC)
)

// sane keeps a broken wall clock from making the file unreadable: a header's time ends in
// 2262, so there is room for the time that passes after it.
func sane(t time.Time) time.Time {
	if t.After(lastTime) {
		return lastTime
	}
	return later(firstTime, t)
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
