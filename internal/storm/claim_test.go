package storm

import (
	"context"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

// claim is what was asked for without the owner key. It waits for days, so in no storm does
// its time come: it stays as it is until the owner is seen, or is dropped.
type claim struct {
	*span
	of    *method // that was live
	kind  api.PendingKind
	until int64
}

func (ch *change) kind() api.PendingKind {
	if ch.next == nil {
		return api.PendingForget
	}
	return api.PendingReplace
}

// waiting is what is pending on the live method as far as was told.
func (a *account) waiting() *claim {
	if a.claim == nil || a.claim.of != a.current {
		return nil
	}
	return a.claim
}

// mayBeDropped and mustBeDropped tell whether the owner was seen after the claim.
func (a *account) mayBeDropped(cl *claim) bool {
	return a.anyReset(cl.of, func(r *span) bool { return r.end > cl.sent })
}

func (a *account) mustBeDropped(cl *claim) bool {
	return a.anyReset(cl.of, func(r *span) bool { return r.told && r.sent > cl.end })
}

func (a *account) anyReset(m *method, is func(*span) bool) bool {
	for _, g := range a.guesses {
		for _, r := range g.resets {
			if g.method == m && is(r) {
				return true
			}
		}
	}
	return false
}

// mayBeGone tells whether the guesses can have destroyed m.
func (a *account) mayBeGone(m *method, l limits) bool {
	return m.dead != 0 || a.mayBeDestroyed(m, api.ReasonLimit, l) == nil || a.mayBeDestroyed(m, api.ReasonLifetime, l) == nil
}

// hijack asks without the owner key to replace or to forget what is live.
func (c *caller) hijack(ctx context.Context, a *account, forget bool) {
	a.mu.Lock()
	m := a.current
	if m == nil || a.doubt != nil {
		a.mu.Unlock()
		return
	}
	ch := &change{span: &span{sent: now(), end: underWay}, waits: true}
	if !forget {
		ch.next = &method{password: fmt.Sprintf("theirs %s %d", a.subject, now()), key: secret.NewKey()}
		a.arrivals = append(a.arrivals, ch.span) // at once if the account is destroyed meanwhile
	}
	a.changes++
	a.mu.Unlock()
	var generation uint64
	var err error
	if forget {
		generation, err = c.library.Forget(ctx, nil)
	} else {
		var receipt *client.Receipt
		if receipt, err = c.library.Enroll(ctx, ch.next.key, secret.Own([]byte(ch.next.password)), nil); err == nil {
			generation, ch.next.id = receipt.Generation, receipt.MethodID
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.changes++
	c.hijacked(a, m, ch, generation, err)
}

func (c *caller) hijacked(a *account, m *method, ch *change, generation uint64, err error) {
	var pending *client.PendingError
	switch {
	case errors.As(err, &pending):
		if err := a.claimed(ch, now(), m, pending.Until.Unix()); err != nil {
			c.fault(a, "%v", err)
		}
		c.tally.pending.Add(1)
	case errors.Is(err, api.ErrPending):
		if cl := a.waiting(); cl == nil || a.mustBeDropped(cl) {
			a.doubt = ch // sent again after a kill, it may have met itself: the status must show it
			break
		}
		ch.end = 0
	case errors.Is(err, api.ErrNotEnrolled), errors.Is(err, api.ErrDestroyed):
		ch.end = 0
	case err == nil && !a.mayBeGone(m, c.limits):
		c.fault(a, "a change without a proof was made at once, forget %v", ch.next == nil)
	default:
		c.changed(a, ch, generation, err)
	}
}

// claimed notes that a change is pending, which was asked for by then.
func (a *account) claimed(ch *change, by tick, of *method, until int64) error {
	cl, known := &claim{&span{sent: ch.sent, end: by}, of, ch.kind(), until}, a.waiting()
	ch.end = 0
	switch {
	case known == nil, a.mustBeDropped(known):
	case known.until == until && known.kind == cl.kind: // perhaps the same again
		cl.sent = known.sent
	case !a.mayBeDropped(known):
		return fmt.Errorf("a second change is pending in place of the first")
	}
	a.claim = cl
	return nil
}

// judgePending holds what is pending on the live method against what was told.
func (a *account) judgePending(p *api.PendingStatus, doubt *change) error {
	known := a.waiting()
	switch {
	case p == nil && known != nil && !a.mayBeDropped(known):
		return fmt.Errorf("an acknowledged pending change is lost")
	case p == nil:
		a.claim = nil
	case doubt != nil && doubt.waits && doubt.kind() == p.Kind && (known == nil || a.mayBeDropped(known)):
		return a.claimed(doubt, doubt.end, a.current, p.Due) // it took effect
	case known == nil || p.Kind != known.kind || p.Due != known.until:
		return fmt.Errorf("a change is pending that nobody asked for")
	case a.mustBeDropped(known):
		return fmt.Errorf("a change is pending after a success of the owner")
	}
	return nil
}
