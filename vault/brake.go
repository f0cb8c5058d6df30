package vault

import (
	"time"

	"backupvault/api"
)

// brake bounds the commits that one account can cause: each one moves the root key in every
// HSM, and some HSMs wear out by that. Failed attempts have waits and a limit of their own;
// what succeeds (to enrol, to release, to rename, and again) had none.
//
// An account may cause perHour commits at once, and regains them evenly over an hour. It is
// asked before something begins and never at its end: what was charged can be finished. To
// forget is not braked, as only an enrolment makes it possible again. Only commits count,
// and who holds an access token without a secret of a live account causes a handful at most
// before other rules stop him, so he cannot spend the owner's. It stands in memory: nobody
// but the operator restarts a vault. Vault.mu guards it.
type brake struct {
	perHour int                      // 0: no bound
	paid    map[accountKey]time.Time // when an account will have regained all; absent: it has
}

// noted counts a commit.
func (b *brake) noted(key accountKey, now time.Time) {
	if b.perHour == 0 {
		return
	}
	from := b.paid[key]
	if from.Before(now) {
		from = now
	}
	b.paid[key] = from.Add(time.Hour / time.Duration(b.perHour))
}

// wait is how long an account has to wait until it may cause another commit.
func (b *brake) wait(key accountKey, now time.Time) time.Duration {
	paid, some := b.paid[key]
	if !some {
		return 0
	}
	one := time.Hour / time.Duration(b.perHour)
	return max(paid.Sub(now)-time.Duration(b.perHour-1)*one, 0)
}

// tidy forgets who has regained all.
func (b *brake) tidy(now time.Time) {
	for key, at := range b.paid {
		if !at.After(now) {
			delete(b.paid, key)
		}
	}
}

// mayBegin refuses what would lead to a commit of an account that has caused too many.
func (v *Vault) mayBegin(key accountKey) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	w := v.brake.wait(key, v.clock.Now())
	if w == 0 {
		return nil
	}
	n := seconds(w)
	return api.ErrMustWait.With(api.Fields{WaitSeconds: &n})
}
