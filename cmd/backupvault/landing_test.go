package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"backupvault/api"
)

const pageOrigin = "https://vault.example:8443"

// form posts as a browser does, after change.
func form(t *testing.T, l *landing, body string, change func(*http.Request)) (status int, answer string) {
	t.Helper()
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, "http://"+l.host+"/", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Origin", pageOrigin)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if change != nil {
		change(r)
	}
	a, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	text, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", "Content-Type": "text/plain; charset=utf-8",
		"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Access-Control-Allow-Origin": "", "Access-Control-Allow-Private-Network": "",
	} {
		if got := a.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	return a.StatusCode, string(text)
}

func formBody(state, sealed []byte) string {
	return "state=" + api.Bytes(state).String() + "&sealed=" + api.Bytes(sealed).String()
}

// TestAttackHandoffLanding: other pages, names and programs of this machine hand nothing to a
// command that waits, and do not end its waiting; one form is taken, and one only.
func TestAttackHandoffLanding(t *testing.T) {
	state, sealed := bytes.Repeat([]byte{7}, api.IDSize), bytes.Repeat([]byte{9}, api.HandoffSize)
	l, err := newLanding(pageOrigin, state)
	if err != nil {
		t.Fatal(err)
	}
	defer l.close()
	if !strings.HasPrefix(l.host, "127.0.0.1:") {
		t.Fatalf("listens on %s", l.host)
	}
	good := formBody(state, sealed)
	header := func(name string, values ...string) func(*http.Request) {
		return func(r *http.Request) { r.Header[name] = values }
	}
	for name, attack := range map[string]struct {
		body   string
		change func(*http.Request)
	}{
		"another name":     {good, func(r *http.Request) { r.Host = strings.Replace(l.host, "127.0.0.1", "localhost", 1) }},
		"no origin":        {good, header("Origin")},
		"null origin":      {good, header("Origin", "null")},
		"another origin":   {good, header("Origin", "https://evil.example")},
		"another port":     {good, header("Origin", "https://vault.example")},
		"two origins":      {good, header("Origin", pageOrigin, "https://evil.example")},
		"a preflight":      {"", func(r *http.Request) { r.Method, r.Body = http.MethodOptions, nil }},
		"a GET":            {"", func(r *http.Request) { r.Method, r.Body = http.MethodGet, nil }},
		"a PUT":            {good, func(r *http.Request) { r.Method = http.MethodPut }},
		"another path":     {good, func(r *http.Request) { r.URL.Path = "/favicon.ico" }},
		"a query":          {good, func(r *http.Request) { r.URL, _ = url.Parse(r.URL.String() + "?" + good) }},
		"as plain text":    {good, header("Content-Type", "text/plain")},
		"another state":    {formBody(bytes.Repeat([]byte{8}, api.IDSize), sealed), nil},
		"a short state":    {formBody(state[1:], sealed), nil},
		"no state":         {"sealed=" + api.Bytes(sealed).String(), nil},
		"a short key":      {formBody(state, sealed[1:]), nil},
		"something behind": {good + "&more=1", nil},
		"a large body":     {good + strings.Repeat("A", 1<<20), nil},
		"nothing":          {"", nil},
	} {
		if status, answer := form(t, l, attack.body, attack.change); status < 400 || !strings.Contains(answer, "Nothing was taken") {
			t.Errorf("%s: %d %s", name, status, answer)
		}
		if len(l.landed) != 0 {
			t.Fatalf("%s: taken", name)
		}
	}
	l.uid++
	if status, _ := form(t, l, good, nil); status != http.StatusForbidden || len(l.landed) != 0 {
		t.Errorf("another user of the machine: %d", status)
	}
	l.uid--
	if status, answer := form(t, l, good, nil); status != http.StatusOK || !strings.Contains(answer, "you can close this tab") {
		t.Errorf("the page's own form: %d %s", status, answer)
	}
	if status, _ := form(t, l, good, nil); status != http.StatusConflict {
		t.Errorf("a second form: %d", status)
	}
	if got := <-l.landed; !bytes.Equal(got, sealed) {
		t.Errorf("landed %x", got)
	}
}

func FuzzParseForm(f *testing.F) {
	f.Add(formBody(make([]byte, api.IDSize), make([]byte, api.HandoffSize)))
	f.Fuzz(func(t *testing.T, body string) {
		state, sealed, err := parseForm(body)
		if err == nil && formBody(state, sealed) != body {
			t.Errorf("%q is read, and would be written otherwise", body)
		}
	})
}
