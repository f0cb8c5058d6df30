package server

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"backupvault/api"
)

const (
	// DefaultInFlight is how many requests the vault works on at once.
	DefaultInFlight = 1024
	// accountShare: one account may use 1/accountShare of them.
	accountShare = 16
	// readersPerWorker: so many times as many requests may be read at once, each of at most
	// api.MaxBody bytes; one account may send no more of them than are worked on for it.
	readersPerWorker = 4
	// DefaultTimeout is how long the vault may work on one request. Tokens that take 100 ms
	// for each object and a minimum commit interval of seconds stay well below it.
	DefaultTimeout = time.Minute
	// DefaultAnswerTime is enough for 64 KiB over 30 kbit/s.
	DefaultAnswerTime = 20 * time.Second
)

// Config is what the handler needs to know. Every function may be called by many goroutines
// at once.
type Config struct {
	// Vault returns the open vault, or nil while there is none: then every operation is
	// refused with no_majority.
	Vault func() Vault
	// Identify returns whom an access token speaks for. An error that is no *api.Error is
	// answered as unavailable.
	Identify func(ctx context.Context, token string) (api.Caller, error)
	// Fleet returns the public chain of fleet statements, an empty one while it is not known.
	Fleet func() api.Fleet
	// Ready says nil, or why the vault cannot serve now.
	Ready func() error
	Log   *slog.Logger
	// LogAccount makes the tag that stands for an account in the log: a keyed hash. Without
	// it no account is logged at all.
	LogAccount func(api.Account) string
	Page       *Page         // the page for people; nil: none is served
	InFlight   int           // 0 is DefaultInFlight
	Timeout    time.Duration // of one request inside the vault; 0 is DefaultTimeout
	AnswerTime time.Duration // until the caller has taken an answer; 0 is DefaultAnswerTime
}

type handler struct {
	Config
	readers gate // requests whose body is read
	workers gate // requests that the vault works on
}

// New returns the handler of all routes.
func New(c Config) http.Handler {
	if c.InFlight == 0 {
		c.InFlight = DefaultInFlight
	}
	if c.Timeout == 0 {
		c.Timeout = DefaultTimeout
	}
	if c.AnswerTime == 0 {
		c.AnswerTime = DefaultAnswerTime
	}
	each := max(1, c.InFlight/accountShare)
	return &handler{Config: c, readers: gate{total: readersPerWorker * c.InFlight, each: each}, workers: gate{total: c.InFlight, each: each}}
}

// exchange is what the log says about one request.
type exchange struct {
	route   string
	account api.Account
	claims  []string
	quiet   bool
	read    bool // the body
}

// ServeHTTP writes exactly once, after everything that can fail or panic is done.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	growStack()
	x := &exchange{route: "none"}
	answer, err := h.run(r, x)
	if file, ok := answer.(*static); ok && err == nil {
		h.boundAnswer(w, len(file.body))
		file.write(w, r.Host)
		h.log(r, x, http.StatusOK, "", time.Since(began), nil)
		return
	}
	if err != nil {
		x.letGo(w, r)
	}
	h.boundAnswer(w, 0)
	status, code, err := write(w, answer, err)
	h.log(r, x, status, code, time.Since(began), err)
}

// run finds the route and serves it; a panic becomes an error like any other.
func (h *handler) run(r *http.Request, x *exchange) (answer any, err error) {
	defer func() {
		if p := recover(); p != nil {
			answer, err = nil, newPanicked(p)
		}
	}()
	// The escaped path: each route has one spelling, and nothing is cleaned or redirected.
	path := r.URL.EscapedPath()
	if f := h.Page.find(path); f != nil {
		x.route, x.quiet = path, true
		return serveFile(r, f)
	}
	route, ok := routes[path]
	if !ok {
		return nil, &malformed{status: http.StatusNotFound, cause: "no such path"}
	}
	x.route, x.quiet = path, route.quiet
	switch {
	case r.Method != route.method:
		return nil, &malformed{status: http.StatusMethodNotAllowed, allow: route.method, cause: "method"}
	case r.URL.RawQuery != "":
		return nil, &malformed{status: http.StatusBadRequest, cause: "a query; nothing is sent in one"}
	}
	return route.serve(h, r, x)
}

func (h *handler) log(r *http.Request, x *exchange, status int, code api.Code, took time.Duration, err error) {
	level := slog.LevelInfo
	switch {
	case x.quiet && err == nil:
		level = slog.LevelDebug
	case status >= 500:
		level = slog.LevelWarn
	}
	attrs := []slog.Attr{slog.String("method", knownMethod(r.Method)), slog.String("route", x.route),
		slog.Int("status", status), slog.Duration("took", took)}
	if x.account != "" && h.LogAccount != nil {
		attrs = append(attrs, slog.String("account", h.LogAccount(x.account)))
	}
	if err != nil {
		attrs = append(attrs, slog.String("code", string(code)), slog.String("cause", err.Error()))
	}
	h.Log.LogAttrs(r.Context(), level, "request", attrs...)
}

// knownMethod keeps text of the caller's choice out of the log.
func knownMethod(m string) string {
	if m == http.MethodGet || m == http.MethodPost {
		return m
	}
	return "other"
}
