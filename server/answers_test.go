package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"backupvault/api"
)

func TestEveryRefusalOfTheVault(t *testing.T) {
	r := newRig(t)
	refusals := map[*api.Error]int{
		api.ErrBadRequest: 400, api.ErrAccessTokenInvalid: 401, api.ErrProofNeeded: 403, api.ErrWrongSecret: 403,
		api.ErrNotEnrolled: 404, api.ErrConflict: 409, api.ErrAttemptUnknown: 409, api.ErrPending: 409,
		api.ErrDestroyed: 410, api.ErrBudgetSpent: 410, api.ErrMustWait: 429, api.ErrNoMajority: 503, api.ErrUnavailable: 503,
	}
	for sentinel, status := range refusals {
		for _, err := range []error{sentinel, fmt.Errorf("deep inside: %w", sentinel)} {
			r.vault.each(func(context.Context) error { return err })
			a := r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))
			if a.StatusCode != status || a.refusal != *sentinel || a.Header.Get("Retry-After") != "" {
				t.Errorf("%v: %s %s", err, a.Status, a.text)
			}
		}
		facts := api.Fields{AttemptsLeft: new(3), WaitSeconds: new(61), State: api.StateDestroyed, Reason: api.ReasonLimit, Generation: new(uint64(8))}
		r.vault.each(func(context.Context) error { return fmt.Errorf("why: %w", sentinel.With(facts)) })
		a := r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))
		if got := text(t, a.refusal.Fields); a.StatusCode != status || got != text(t, facts) || a.Header.Get("Retry-After") != "61" {
			t.Errorf("%v with fields: %s %s, Retry-After %q", sentinel, a.Status, a.text, a.Header.Get("Retry-After"))
		}
	}
}

func TestOtherErrorsAreFlat(t *testing.T) {
	r := newRig(t)
	flat := text(t, api.ErrUnavailable)
	var nobody *fake
	for name, during := range map[string]func(context.Context) error{
		"HSM":       func(context.Context) error { return errors.New("CKR_DEVICE_ERROR in slot 7") },
		"deadline":  func(context.Context) error { return context.DeadlineExceeded },
		"cancelled": func(context.Context) error { return fmt.Errorf("commit: %w", context.Canceled) },
		"panic":     func(context.Context) error { panic("slot 7 is on fire") },
		"fault":     func(context.Context) error { nobody.during = nil; return nil },
		"abort":     func(context.Context) error { panic(http.ErrAbortHandler) },
	} {
		for path, q := range goodRequests() {
			r.vault.each(during)
			a := r.do(t, r.request(t, http.MethodPost, path, text(t, q)))
			if a.StatusCode != 503 || a.text != flat {
				t.Errorf("%s, %s: %s %s", name, path, a.Status, a.text)
			}
		}
	}
	log := r.log.String()
	for _, cause := range []string{"CKR_DEVICE_ERROR in slot 7", "context deadline exceeded", "panic: string at ", "nil pointer dereference at ", "server.(*fake).Forget:"} {
		if !strings.Contains(log, cause) {
			t.Errorf("the log does not say %q", cause)
		}
	}
	if strings.Contains(log, "on fire") {
		t.Error("the log shows a panic's value")
	}
	// After all that the server still serves.
	r.vault.each(nil)
	if a := r.do(t, r.request(t, http.MethodGet, "/v1/status", "")); a.StatusCode != 200 {
		t.Error(a.Status)
	}
}

// unencodable answers with what JSON cannot hold, and with nothing at all.
type unencodable struct{ fake }

func (u *unencodable) Status(context.Context, api.Account) (*api.Status, error) {
	return &api.Status{Account: "secret\xff"}, nil
}

func (u *unencodable) Forget(context.Context, api.Account, *api.Forget) (*api.Forgotten, error) {
	return nil, nil
}

func TestAnswersThatCannotBeSent(t *testing.T) {
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.Vault = func() Vault { return new(unencodable) } })
	for _, q := range []*http.Request{r.request(t, "GET", "/v1/status", ""), r.request(t, "POST", "/v1/forget", `{"generation":1}`)} {
		if a := r.do(t, q); a.StatusCode != 503 || a.text != text(t, api.ErrUnavailable) {
			t.Error(a.Status, a.text)
		}
	}
	if log := r.log.String(); strings.Contains(log, "secret") {
		t.Error(log)
	}
}

func TestBeforeTheVaultIsOpen(t *testing.T) {
	open := false
	var notReady error
	r := newRig(t, func(r *rig, _ *http.Server) {
		v := r.vault
		r.config.Vault = func() Vault {
			if !open {
				return nil
			}
			return v
		}
		r.config.Fleet = func() api.Fleet {
			if !open {
				return api.Fleet{}
			}
			return api.Fleet{Statements: []api.SignedStatement{{Body: bytesOf(3)}}}
		}
		r.config.Ready = func() error { return notReady }
	})
	get := func(path string) reply {
		q := r.request(t, "GET", path, "")
		if path != "/v1/status" {
			q.Header.Del("Authorization") // the others are public
		}
		return r.do(t, q)
	}
	check := func(when string, want map[string]int, code api.Code) {
		t.Helper()
		for path, status := range want {
			a := get(path)
			if a.StatusCode != status || status != 200 && a.refusal.Code != code {
				t.Errorf("%s, %s: %s %s", when, path, a.Status, a.text)
			}
		}
	}
	check("closed", map[string]int{"/v1/status": 503, "/v1/fleet": 503, "/readyz": 503, "/healthz": 200}, "no_majority")
	open = true
	check("open", map[string]int{"/v1/status": 200, "/v1/fleet": 200, "/readyz": 200, "/healthz": 200}, "")
	notReady = errors.New("stopping")
	check("stopping", map[string]int{"/v1/status": 200, "/v1/fleet": 200, "/readyz": 503, "/healthz": 200}, "unavailable")
	notReady = fmt.Errorf("2 of 3: %w", api.ErrNoMajority)
	check("tokens lost", map[string]int{"/readyz": 503, "/healthz": 200}, "no_majority")
}

func TestRetryAfterIsNeverNegative(t *testing.T) {
	h := make(http.Header)
	setRefusalHeaders(h, api.ErrMustWait.With(api.Fields{WaitSeconds: new(-5)}), nil)
	if s, err := strconv.Atoi(h.Get("Retry-After")); err != nil || s != 0 {
		t.Error(h)
	}
}
