package server

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

func TestTheVaultsTimeIsBounded(t *testing.T) {
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.Timeout = 20 * time.Millisecond })
	r.vault.each(func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() })
	if a := r.do(t, r.request(t, http.MethodGet, "/v1/status", "")); a.StatusCode != 503 || a.refusal.Code != "unavailable" {
		t.Error(a.Status, a.text)
	}
}

func TestTheVaultLearnsThatTheCallerIsGone(t *testing.T) {
	r := newRig(t)
	inside, gone := make(chan struct{}), make(chan error, 1)
	r.vault.each(func(ctx context.Context) error { close(inside); <-ctx.Done(); gone <- ctx.Err(); return ctx.Err() })
	ctx, leave := context.WithCancel(t.Context())
	go func() { <-inside; leave() }()
	if _, err := r.client.Do(r.request(t, http.MethodGet, "/v1/status", "").WithContext(ctx)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestTooManyRequests(t *testing.T) {
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.InFlight = 1 })
	inside, letGo := make(chan struct{}), make(chan struct{})
	r.vault.each(func(context.Context) error { inside <- struct{}{}; <-letGo; return nil })
	first := make(chan reply)
	go func() { first <- r.do(t, r.request(t, http.MethodGet, "/v1/status", "")) }()
	<-inside
	a := r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))
	if a.StatusCode != 503 || a.refusal.Code != "unavailable" || a.Header.Get("Retry-After") != "1" {
		t.Error(a.Status, a.text, a.Header)
	}
	for _, path := range []string{"/healthz", "/readyz", "/v1/fleet"} {
		if a := r.do(t, r.request(t, http.MethodGet, path, "")); a.StatusCode != 200 {
			t.Error(path, a.Status)
		}
	}
	close(letGo)
	if a := <-first; a.StatusCode != 200 {
		t.Error(a.Status)
	}
	go func() { <-inside }()
	if a := r.do(t, r.request(t, http.MethodGet, "/v1/status", "")); a.StatusCode != 200 {
		t.Error("the place did not come free:", a.Status)
	}
}

// Who sends bodies slowly keeps a place among the readers until the time is up, and takes
// none from those whose requests are whole.
func TestSlowBodiesKeepNobodyOut(t *testing.T) {
	r := newRig(t, func(r *rig, _ *http.Server) { r.config.InFlight = 1 })
	people := []string{"bob", "carol", "dave"}
	for _, name := range people {
		c, err := tls.Dial("tcp", strings.TrimPrefix(r.url, "https://"), &tls.Config{RootCAs: r.roots})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if _, err := io.WriteString(c, "POST /v1/forget HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"+
			"Content-Length: 16\r\nAuthorization: Bearer "+r.tokenOf(t, name)+"\r\n\r\n{"); err != nil {
			t.Fatal(err)
		}
	}
	for r.handler.readers.inside() < len(people) && r.handler.workers.inside() == 0 {
		time.Sleep(time.Millisecond)
	}
	for name, want := range map[string]int{"alice": http.StatusOK, "bob": http.StatusServiceUnavailable} { // bob has had his share
		r.token = r.tokenOf(t, name)
		if a := r.do(t, r.request(t, http.MethodPost, "/v1/forget", `{"generation":1}`)); a.StatusCode != want {
			t.Errorf("%s: %s %s", name, a.Status, a.text)
		}
	}
}

func (g *gate) inside() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.inFlight
}

// Who has no access token gets his refusal at once, whatever he has still to send, and is
// gone: nobody without a token can stay at work.
func TestRefusalsDoNotWaitForTheBody(t *testing.T) {
	r := newRig(t, func(_ *rig, s *http.Server) { s.ReadTimeout = time.Hour })
	c, err := tls.Dial("tcp", strings.TrimPrefix(r.url, "https://"), &tls.Config{RootCAs: r.roots})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := io.WriteString(c, "POST /v1/forget HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{"); err != nil {
		t.Fatal(err)
	}
	if err := c.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(c) // to the end of the connection
	if err != nil || !strings.HasPrefix(string(answer), "HTTP/1.1 401 ") {
		t.Errorf("%v, %.100s", err, answer)
	}
}

func TestGate(t *testing.T) {
	g := gate{total: 5, each: 2}
	steps := []struct {
		account api.Account
		leave   bool
		in      bool
	}{
		{"a", false, true}, {"a", false, true}, {"a", false, false}, // a has its two
		{"b", false, true}, {"b", false, true}, {"c", false, true}, {"d", false, false}, // five in all
		{"a", true, true}, {"d", false, true}, {"a", false, false},
		{"b", true, true}, {"a", false, true}, {"a", false, false},
	}
	for i, s := range steps {
		if s.leave {
			g.leave(s.account)
		} else if in := g.enter(s.account); in != s.in {
			t.Fatalf("step %d: %v", i, in)
		}
	}
	for _, a := range []api.Account{"a", "a", "b", "c", "d"} {
		g.leave(a)
	}
	if g.inFlight != 0 || len(g.accounts) != 0 {
		t.Errorf("%d in flight, %v kept", g.inFlight, g.accounts)
	}
}
