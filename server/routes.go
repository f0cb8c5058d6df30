package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"backupvault/api"
)

type route struct {
	method string
	serve  func(*handler, *http.Request, *exchange) (any, error)
	quiet  bool // logged at debug level: probes come every few seconds
}

// routes holds every path there is, but for the files of the page.
var routes = map[string]route{
	"/v1/enroll/password/start":   post(checkEnrollStart, Vault.EnrollPasswordStart),
	"/v1/enroll/password/finish":  post(checkEnrollFinish, Vault.EnrollPasswordFinish),
	"/v1/release/password/start":  post(checkReleaseStart, Vault.ReleasePasswordStart),
	"/v1/release/password/finish": post(checkReleaseFinish, Vault.ReleasePasswordFinish),
	"/v1/enroll/passkey/start":    post(checkPasskeyStart, Vault.EnrollPasskeyStart),
	"/v1/enroll/passkey/created":  post(checkPasskeyCreated, Vault.EnrollPasskeyCreated),
	"/v1/enroll/passkey/finish":   post(checkPasskeyFinish, Vault.EnrollPasskeyFinish),
	"/v1/release/passkey/start":   post(checkAssertionStart, Vault.ReleasePasskeyStart),
	"/v1/release/passkey/finish":  post(checkAssertionFinish, Vault.ReleasePasskeyFinish),
	"/v1/method/rename":           post(checkRename, Vault.RenameMethod),
	"/v1/method/remove":           post(checkRemove, Vault.RemoveMethod),
	"/v1/owner/nonce":             post(checkNothing, Vault.OwnerNonce),
	"/v1/forget":                  post(checkForget, Vault.Forget),
	"/v1/status":                  {method: http.MethodGet, serve: serveStatus},
	"/v1/fleet":                   {method: http.MethodGet, serve: serveFleet},
	"/v1/web":                     {method: http.MethodGet, serve: serveSite},
	"/healthz":                    {method: http.MethodGet, serve: serveHealth, quiet: true},
	"/readyz":                     {method: http.MethodGet, serve: serveReady, quiet: true},
}

// post makes the route of an operation. The order matters: nothing of the body is read for
// a caller without an account, and no place of those that are worked on is taken before it
// is read whole: a client that sends slowly keeps a place among the readers only.
func post[Q, A any](check func(*Q) error, call func(Vault, context.Context, api.Account, *Q) (*A, error)) route {
	return route{method: http.MethodPost, serve: func(h *handler, r *http.Request, x *exchange) (any, error) {
		if err := checkJSON(r); err != nil {
			return nil, err
		}
		if err := h.identify(r, x); err != nil {
			return nil, err
		}
		q := new(Q)
		if err := h.read(r, x, q); err != nil {
			return nil, err
		}
		if err := check(q); err != nil {
			return nil, err
		}
		return operate(h, r, x, func(ctx context.Context, v Vault) (*A, error) { return call(v, ctx, x.account, q) })
	}}
}

func serveStatus(h *handler, r *http.Request, x *exchange) (any, error) {
	if err := h.identify(r, x); err != nil {
		return nil, err
	}
	return operate(h, r, x, func(ctx context.Context, v Vault) (*api.Status, error) {
		return v.Status(ctx, x.account)
	})
}

// identify finds out whose account the request is about.
func (h *handler) identify(r *http.Request, x *exchange) error {
	token, err := bearer(r.Header)
	if err == nil {
		var caller api.Caller
		caller, err = h.Identify(r.Context(), token)
		x.account, x.claims = caller.Account, caller.Claims
	}
	return err
}

// read takes the body in, within the bounds on readers.
func (h *handler) read(r *http.Request, x *exchange, into any) error {
	if !h.readers.enter(x.account) {
		return errBusy
	}
	defer h.readers.leave(x.account)
	x.read = true
	return decode(r, into)
}

// operate runs one operation for the caller's account, within the bounds.
func operate[A any](h *handler, r *http.Request, x *exchange, run func(context.Context, Vault) (*A, error)) (any, error) {
	if !h.workers.enter(x.account) {
		return nil, errBusy
	}
	defer h.workers.leave(x.account)
	v := h.Vault()
	if v == nil {
		return nil, fmt.Errorf("%w: the vault is not open yet", api.ErrNoMajority)
	}
	ctx, cancel := context.WithTimeout(api.WithClaims(r.Context(), x.claims), h.Timeout)
	defer cancel()
	answer, err := run(ctx, v)
	if err == nil && answer == nil {
		err = errors.New("server: the vault gave neither answer nor error")
	}
	return answer, err
}

func serveFleet(h *handler, _ *http.Request, _ *exchange) (any, error) {
	f := h.Fleet()
	if len(f.Statements) == 0 {
		return nil, fmt.Errorf("%w: the vault is not open yet", api.ErrNoMajority)
	}
	return f, nil
}

// health is the answer of the two probes.
type health struct {
	Status string `json:"status"`
}

// serveHealth says that the process answers, with or without its HSMs.
func serveHealth(*handler, *http.Request, *exchange) (any, error) {
	return health{Status: "ok"}, nil
}

// serveReady says whether operations are taken.
func serveReady(h *handler, _ *http.Request, _ *exchange) (any, error) {
	if h.Vault() == nil {
		return nil, fmt.Errorf("%w: the vault is not open yet", api.ErrNoMajority)
	}
	if err := h.Ready(); err != nil {
		return nil, err
	}
	return health{Status: "ready"}, nil
}
