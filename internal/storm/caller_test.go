package storm

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"

	"backupvault/client"
)

// tally counts what happened, to show that a run was no idle one.
type tally struct {
	answered, released, wrong, destroyed, enrolled, forgotten, pending, doubts atomic.Int64
}

func (t *tally) String() string {
	return fmt.Sprintf("%d guesses answered (%d released, %d told wrong), %d keys told destroyed, %d enrolled or changed, %d forgotten, %d told pending, %d operations in doubt",
		t.answered.Load(), t.released.Load(), t.wrong.Load(), t.destroyed.Load(), t.enrolled.Load(), t.forgotten.Load(), t.pending.Load(), t.doubts.Load())
}

// caller is one client of one life of the daemon.
type caller struct {
	*wire
	*storm
	rng     *rand.Rand
	library *client.Client // of the account at hand
}

// open notes that no answer came.
func (c *caller) open(error) { c.tally.doubts.Add(1) }

// work uses the vault until the daemon is gone. What it does is decided by its seed and by
// how the accounts stand.
func (c *caller) work(ctx context.Context) {
	for ctx.Err() == nil {
		c.once(ctx, c.accounts[c.rng.IntN(len(c.accounts))])
	}
}

func (c *caller) once(ctx context.Context, a *account) {
	thief, dice := c.rng.IntN(100), c.rng.IntN(100)
	abandon, forged, twice := c.rng.IntN(5) == 0, c.rng.IntN(4) == 0, c.rng.IntN(6) == 0
	forget, newKey, prove := c.rng.IntN(4) == 0, c.rng.IntN(2) == 0, c.rng.IntN(3) > 0
	right := thief >= a.thieves && dice < 40
	switch {
	case dice >= 86 || !a.live():
		c.asOwner(a, func() { c.change(ctx, a, forget, newKey, prove) })
	case dice >= 82:
		c.asOwner(a, func() { c.hijack(ctx, a, forget) })
	case dice >= 72 && thief >= a.thieves:
		c.asOwner(a, func() { c.recover(ctx, a) })
	case dice >= 64:
		c.guess(ctx, a, a.cutOff(), false, forged, twice)
	default:
		c.guess(ctx, a, a.newGuess(right), abandon, forged && !right, twice)
	}
}

func (c *caller) asOwner(a *account, do func()) {
	if !a.owner.TryLock() {
		return
	}
	defer a.owner.Unlock()
	var err error
	if c.library, err = c.vault.client(c.url, a); err != nil {
		c.fault(a, "%v", err)
		return
	}
	do()
}

// guess sends a guess, and its finish unless it is abandoned.
func (c *caller) guess(ctx context.Context, a *account, g *guess, abandon, forged, twice bool) {
	if g == nil {
		return
	}
	start := c.start
	if twice {
		start = c.twice
	}
	if ke2 := start(ctx, a, g); ke2 != nil && !abandon {
		c.finish(ctx, a, g, ke2, forged)
	}
	a.mu.Lock()
	g.busy = false
	a.mu.Unlock()
}

func (a *account) live() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.current != nil
}
