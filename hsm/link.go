package hsm

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

const (
	maxSessions = 12               // lent out at a time; a YubiHSM2 has 16
	callLimit   = 10 * time.Second // longest operation: a call that takes longer hangs
)

// generations numbers the logins of this process.
var generations atomic.Uint64

// link is one login to a token: its sessions and the handles found under it. When the token
// is taken out the link is done for good; the next login makes another one, so no session
// and no handle outlives its login.
type link struct {
	generation uint64
	lib        library
	slot       uint
	kinds      []api.SealKind       // of seal keys that the token offers, best first
	keeper     pkcs11.SessionHandle // never lent: it keeps the login
	pool       chan *session        // the idle ones; its capacity is their number
	gone       chan struct{}        // closed when the token is taken out
	closed     chan struct{}        // closed when all its sessions are

	// A search holds quiet alone, everything else shared: a create fails at random while
	// SoftHSM searches the same token (its issue 573).
	quiet sync.RWMutex

	mu sync.Mutex
	inventory
}

func (l *link) isGone() bool {
	select {
	case <-l.gone:
		return true
	default:
		return false
	}
}

// borrow waits for an idle session.
func (l *link) borrow(ctx context.Context) (*session, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select {
	case s := <-l.pool:
		if l.isGone() {
			l.pool <- s
			return nil, errGone
		}
		s.lend(true)
		return s, nil
	case <-l.gone:
		return nil, errGone
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// giveBack returns a session that is not lent any more to the pool, or, unless it is good,
// another one in its place. It fails if the token opens no other.
func (l *link) giveBack(s *session, good bool) (err error) {
	if !good && !l.isGone() {
		s.close()
		s = &session{link: l}
		s.handle, err = l.lib.OpenSession(l.slot)
		s.fault = err
	}
	l.pool <- s // also a broken one: close counts them
	return err
}

// close waits for all sessions and closes them, the one that keeps the login last. It runs
// beside the token's users: a call that hangs holds up nobody but it.
func (l *link) close() {
	for range cap(l.pool) {
		s := <-l.pool
		s.close()
	}
	_ = l.lib.CloseSession(l.keeper)
	close(l.closed)
}

// wait waits until l, which may be nil, is closed, but not long: a call that hangs may hold
// it up for ever. A new login comes after it, lest the old one close a session whose handle
// the library gave out again.
func (l *link) wait(most time.Duration) (closed bool) {
	if l == nil {
		return true
	}
	select {
	case <-l.closed:
		return true
	case <-time.After(most):
		return false
	}
}
