// Package server is the vault's door: HTTP/2 (and HTTP/1.1) over TLS 1.3. It reads a
// request, finds out whose account it is about, calls the vault, and writes the answer. It
// decides nothing about keys or attempts.
//
// It promises the vault: a method is called only for an account that the caller's access
// token names, with a request in which every field of a fixed size has that size. It
// promises the caller: each refusal is one JSON api.Error; what went wrong inside shows only
// as `unavailable` or `no_majority`; nothing may be cached. It promises the operator: logs
// hold the route, the status and the cause, and no token, no body and no account (only the
// tag that Config.LogAccount makes of one).
//
// The status is that of the error's code. Requests that no vault ever sees carry the code
// bad_request with the status that HTTP has for them: 404 (unknown path), 405 (method), 413
// (body too large), 415 (content type).
//
// It also serves the page for people, where there is one: a fixed set of files from memory
// under a strict Content-Security-Policy. Nothing of a request chooses a file but its path.
//
// It does not promise fairness between callers beyond a bound on the requests of one account,
// and cannot tell an access token that was stolen.
package server
