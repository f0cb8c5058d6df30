package server

import (
	"context"
	"sync"

	"backupvault/api"
)

// fake is a vault that notes what it is asked and answers with good values, unless it is
// told to fail. The real vault has tests of its own.
type fake struct {
	mu       sync.Mutex
	calls    []any
	accounts []api.Account
	during   func(context.Context) error // runs inside every call
	quiet    bool                        // benchmarks: note nothing
}

func (f *fake) note(ctx context.Context, a api.Account, q any) error {
	if f.quiet {
		return nil
	}
	f.mu.Lock()
	f.calls, f.accounts = append(f.calls, q), append(f.accounts, a)
	during := f.during
	f.mu.Unlock()
	if during == nil {
		return nil
	}
	return during(ctx)
}

// each sets what runs inside every call from now on; nil is nothing.
func (f *fake) each(during func(context.Context) error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.during = during
}

func (f *fake) asked() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.calls)
}

func answer[A any](a *A, err error) (*A, error) {
	if err != nil {
		return nil, err
	}
	return a, nil
}

func (f *fake) EnrollPasswordStart(ctx context.Context, a api.Account, q *api.EnrollPasswordStart) (*api.EnrollPasswordAnswer, error) {
	return answer(&api.EnrollPasswordAnswer{Session: bytesOf(api.IDSize), Token: "t1"}, f.note(ctx, a, q))
}

func (f *fake) EnrollPasswordFinish(ctx context.Context, a api.Account, q *api.EnrollPasswordFinish) (*api.EnrollReceipt, error) {
	return answer(&api.EnrollReceipt{MethodID: q.Session, Generation: 1}, f.note(ctx, a, q))
}

func (f *fake) ReleasePasswordStart(ctx context.Context, a api.Account, q *api.ReleasePasswordStart) (*api.ReleasePasswordAnswer, error) {
	return answer(&api.ReleasePasswordAnswer{KE2: bytesOf(api.KE2Size), AttemptsLeft: 9}, f.note(ctx, a, q))
}

func (f *fake) ReleasePasswordFinish(ctx context.Context, a api.Account, q *api.ReleasePasswordFinish) (*api.Released, error) {
	return answer(&api.Released{Released: bytesOf(97), Generation: 1}, f.note(ctx, a, q))
}

func (f *fake) OwnerNonce(ctx context.Context, a api.Account, q *api.OwnerNonceRequest) (*api.OwnerNonce, error) {
	return answer(&api.OwnerNonce{Nonce: bytesOf(api.IDSize), ExpiresSeconds: 300}, f.note(ctx, a, q))
}

func (f *fake) Forget(ctx context.Context, a api.Account, q *api.Forget) (*api.Forgotten, error) {
	return answer(&api.Forgotten{Generation: 2}, f.note(ctx, a, q))
}

func (f *fake) Status(ctx context.Context, a api.Account) (*api.Status, error) {
	return answer(&api.Status{Protocol: api.Version, Account: a, State: api.StateAbsent}, f.note(ctx, a, nil))
}

func (f *fake) EnrollPasskeyStart(ctx context.Context, a api.Account, q *api.EnrollPasskeyStart) (*api.EnrollPasskeyAnswer, error) {
	return answer(&api.EnrollPasskeyAnswer{Session: bytesOf(api.IDSize), Options: []byte("{}")}, f.note(ctx, a, q))
}

func (f *fake) EnrollPasskeyCreated(ctx context.Context, a api.Account, q *api.EnrollPasskeyCreated) (*api.ConfirmPasskey, error) {
	return answer(&api.ConfirmPasskey{Options: []byte("{}")}, f.note(ctx, a, q))
}

func (f *fake) EnrollPasskeyFinish(ctx context.Context, a api.Account, q *api.EnrollPasskeyFinish) (*api.PasskeyReceipt, error) {
	return answer(&api.PasskeyReceipt{EnrollReceipt: api.EnrollReceipt{MethodID: q.Session}}, f.note(ctx, a, q))
}

func (f *fake) ReleasePasskeyStart(ctx context.Context, a api.Account, q *api.ReleasePasskeyStart) (*api.ReleasePasskeyAnswer, error) {
	return answer(&api.ReleasePasskeyAnswer{Session: bytesOf(api.IDSize), Options: []byte("{}")}, f.note(ctx, a, q))
}

func (f *fake) ReleasePasskeyFinish(ctx context.Context, a api.Account, q *api.ReleasePasskeyFinish) (*api.ReleasedPasskey, error) {
	return answer(&api.ReleasedPasskey{Released: bytesOf(api.ReleasedPasskeySize)}, f.note(ctx, a, q))
}

func (f *fake) RenameMethod(ctx context.Context, a api.Account, q *api.MethodChange) (*api.MethodChanged, error) {
	return answer(&api.MethodChanged{Generation: q.Generation}, f.note(ctx, a, q))
}

func (f *fake) RemoveMethod(ctx context.Context, a api.Account, q *api.MethodRemoval) (*api.MethodChanged, error) {
	return answer(&api.MethodChanged{Generation: q.Generation + 1}, f.note(ctx, a, q))
}
