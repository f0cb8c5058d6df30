package hsm

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"backupvault/internal/cryptoki"
)

// Waits between logins of a token that is out.
const (
	firstWait = 100 * time.Millisecond
	lastWait  = 30 * time.Second
)

// nextWait doubles the wait, up to lastWait. A token that stayed up that long starts over;
// one that fails right after each login does not.
func nextWait(wait, up time.Duration) time.Duration {
	if wait == 0 || up >= lastWait {
		return firstWait
	}
	return min(2*wait, lastWait)
}

// keepUp logs the token in whenever it is out, until ctx ends.
func keepUp(ctx context.Context, t *Token) {
	var wait, up time.Duration
	for first := true; ; first = false {
		err := t.connect(ctx)
		if err == nil {
			began := time.Now()
			if !first {
				slog.Info("hsm: token is back", "token", t.Serial())
			}
			select {
			case <-t.out:
			case <-ctx.Done():
				return
			}
			up = time.Since(began)
			if errors.Is(t.Cause(), cryptoki.ErrFinalized) {
				up = lastWait // it did not fail: a neighbour needed their library anew
			}
		} else if ctx.Err() != nil {
			return // who closes the fleet needs no word of a login that did not finish
		} else {
			up = 0
			slog.Warn("hsm: token stays out", "token", t.Serial(), "cause", err.Error())
		}
		wait = nextWait(wait, up)
		// Up to a quarter more, so that a fleet does not knock in step.
		timer := time.NewTimer(wait + rand.N(wait/4))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return
		}
	}
}
