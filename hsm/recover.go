package hsm

import (
	"context"
	"log/slog"
)

// plainLogins is how many logins in a row may fail for a lost connection before the
// token's library is initialised anew.
const plainLogins = 2

// library returns the token's PKCS#11 library, initialised. Where plain logins keep failing
// for a lost connection it retires the initialisation they ran on: only finalise,
// initialise, slot, login and search bring such a token back. Whoever comes first does it
// for all tokens of the library, the others find it done; their own waits between logins
// are the recovery's.
func (t *Token) library(ctx context.Context) (library, error) {
	if t.lib != nil && t.lost >= plainLogins {
		t.retireLibrary(ctx)
	}
	if t.lib != nil && t.lib.Owner().Retired() {
		t.lib.Release()
		t.lib = nil
	}
	if t.lib == nil {
		lib, err := t.open(t.uri.ModulePath)
		if err != nil {
			return nil, err
		}
		t.lib = lib
	}
	return t.lib, nil
}

// retireLibrary does so unless it would take out another token that is well, or a call has
// not returned, under which it must not. So a token that is away alone, and that its
// library does not find again by itself, stays out until its neighbours fail, too, or the
// fleet has no majority any more.
func (t *Token) retireLibrary(ctx context.Context) {
	owner := t.lib.Owner()
	if owner.Retired() || neighbours.lose(ctx, owner, t) {
		return
	}
	if err := owner.Retire(); err != nil {
		slog.Warn("hsm: library not initialised anew", "token", t.Serial(), "cause", err.Error())
		return
	}
	neighbours.takeOut(owner)
	slog.Info("hsm: library is initialised anew", "token", t.Serial(), "path", t.uri.ModulePath)
}

// count keeps t.lost, by how a login ended.
func (t *Token) count(err error) {
	if lostConnection(err) {
		t.lost++
	} else {
		t.lost = 0
	}
}
