package vault_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/shred"
)

// member is a token of the store that can be away.
type member struct {
	shred.Token
	away *atomic.Pointer[string] // the serial of the one that is
}

var errAway = errors.New("the token is away")

func (m member) gone() bool { s := m.away.Load(); return s != nil && *s == m.Serial() }

func (m member) CreateRoot(ctx context.Context, name string) error {
	if m.gone() {
		return errAway
	}
	return m.Token.CreateRoot(ctx, name)
}

func (m member) HMACRoot(ctx context.Context, name string, msg []byte) (*secret.Key, error) {
	if m.gone() {
		return nil, errAway
	}
	return m.Token.HMACRoot(ctx, name, msg)
}

func (m member) DestroyRoot(ctx context.Context, name string) error {
	if m.gone() {
		return errAway
	}
	return m.Token.DestroyRoot(ctx, name)
}

func (m member) Roots(ctx context.Context) ([]string, error) {
	if m.gone() {
		return nil, errAway
	}
	return m.Token.Roots(ctx)
}

// A change that was asked for and went live while one member of the fleet was away is live
// for good: also when that one is back and another is away, and a new process opens the file.
func TestPendingWhileATokenIsAway(t *testing.T) {
	g := newRealGround(t).(*realGround)
	away := func(n int) {
		serial := "" // nobody
		if n >= 0 {
			serial = real.fleet.Tokens()[n].Serial()
		}
		g.away.Store(&serial)
	}
	r := newRig(t, g, afterWait)
	p := r.enrolled("anna", right)
	away(0)
	r.restart()
	asked := p.pend("new")
	r.pass(wait)
	r.v.Sweep()
	if s := p.status(); s.Generation != 2 || s.Pending != nil {
		t.Fatalf("%+v", s)
	}
	away(-1)
	r.restart()
	for n := range real.fleet.Tokens() {
		away(n)
		r.restart()
		r.want(asked.p.try("new"), nil)
		r.want(p.try(right), api.ErrConflict)
		away(-1)
		r.restart()
	}
}
