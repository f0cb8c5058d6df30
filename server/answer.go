package server

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"strconv"
	"strings"

	"backupvault/api"
)

// errBusy asks for a second: places come free within milliseconds.
var errBusy = fmt.Errorf("%w: too many requests in flight", api.ErrUnavailable.With(api.Fields{WaitSeconds: new(1)}))

// malformed is a request that no vault sees: bad_request with an HTTP status of its own.
// The cause is for the log and holds nothing that the caller sent.
type malformed struct {
	status int
	allow  string
	cause  string
}

func (m *malformed) Error() string { return "malformed request: " + m.cause }
func (m *malformed) Unwrap() error { return api.ErrBadRequest }

func badRequest(format string, args ...any) error {
	return &malformed{status: http.StatusBadRequest, cause: fmt.Sprintf(format, args...)}
}

// write sends the answer, or the refusal that err is. It returns what was sent and why.
func write(w http.ResponseWriter, answer any, err error) (status int, code api.Code, cause error) {
	var body bytes.Buffer
	body.Grow(1 << 10) // most answers
	if err == nil {
		if encodeErr := api.Encode(&body, answer); encodeErr != nil {
			// Its text could quote the answer.
			err = fmt.Errorf("server: %T cannot be encoded", answer)
		}
	}
	status = http.StatusOK
	if err != nil {
		var refusal *api.Error
		refusal, status = refusalOf(err)
		code = refusal.Code
		setRefusalHeaders(w.Header(), refusal, err)
		body.Reset()
		if encodeErr := api.Encode(&body, refusal); encodeErr != nil {
			err = errors.Join(err, encodeErr)
		}
	}
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(body.Len()))
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	w.Write(body.Bytes()) // an error means that the caller is gone
	return status, code, err
}

// refusalOf finds what the caller may know of an error.
func refusalOf(err error) (*api.Error, int) {
	var m *malformed
	if errors.As(err, &m) {
		return api.ErrBadRequest, m.status
	}
	var refusal *api.Error
	if errors.As(err, &refusal) {
		return refusal, refusal.HTTPStatus()
	}
	return api.ErrUnavailable, api.ErrUnavailable.HTTPStatus()
}

func setRefusalHeaders(h http.Header, refusal *api.Error, err error) {
	if s := refusal.Fields.WaitSeconds; s != nil {
		h.Set("Retry-After", strconv.Itoa(max(0, *s)))
	}
	if refusal.Code == api.ErrAccessTokenInvalid.Code {
		h.Set("WWW-Authenticate", "Bearer") // RFC 6750, section 3; no hint why
	}
	var m *malformed
	if errors.As(err, &m) && m.allow != "" {
		h.Set("Allow", m.allow)
	}
}

// panicked is a panic below the handler. The usual stack trace prints arguments, and panic
// values are made of anything, so only types and places are kept.
type panicked struct{ what, where string }

func (p *panicked) Error() string { return "panic: " + p.what + " at " + p.where }

func newPanicked(p any) *panicked {
	what := fmt.Sprintf("%T", p)
	if fault, ok := p.(runtime.Error); ok {
		what = fault.Error()
	}
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)]) // without Callers, this function and the recover
	var where []string
	for {
		f, more := frames.Next()
		where = append(where, fmt.Sprintf("%s:%d", f.Function, f.Line))
		if !more {
			return &panicked{what: what, where: strings.Join(where, " < ")}
		}
	}
}
