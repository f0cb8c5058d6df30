package server

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"backupvault/api"
)

func withPage(t testing.TB) func(*rig, *http.Server) {
	page, err := NewPage(fstest.MapFS{
		"index.html":         {Data: []byte("<!doctype html>")},
		"assets/app-0.js":    {Data: []byte("app")},
		"assets/worker-0.js": {Data: []byte("work")},
		"assets/style-0.css": {Data: []byte("style")},
		"other.txt":          {Data: []byte("not served")},
	}, []string{"https://login.example"}, func() (*api.Site, error) { return &api.Site{Protocol: 1, Pin: "bvpin1:x"}, nil })
	if err != nil {
		t.Fatal(err)
	}
	return func(r *rig, _ *http.Server) { r.config.Page = page }
}

// file asks for a path; do is for the answers of the protocol and wants their headers.
func (r *rig) file(t testing.TB, path string) (*http.Response, string) {
	t.Helper()
	a, err := r.client.Do(r.request(t, http.MethodGet, path, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	b, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	return a, string(b)
}

func TestPageHeaders(t *testing.T) {
	r := newRig(t, withPage(t))
	for _, f := range []struct{ path, kind, cache, policy, body string }{
		{"/", "text/html; charset=utf-8", "no-store", "script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https://login.example;", "<!doctype html>"},
		{"/?code=1&state=2", "text/html; charset=utf-8", "no-store", "worker-src 'self'; form-action http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types backupvault", "<!doctype html>"},
		{"/assets/app-0.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "default-src 'none'", "app"},
		{"/assets/worker-0.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "default-src 'none'; script-src 'wasm-unsafe-eval'", "work"},
		{"/assets/style-0.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable", "default-src 'none'", "style"},
		{"/v1/web", "application/json", "no-store", "", `"pin":"bvpin1:x"`},
	} {
		a, text := r.file(t, f.path)
		h := a.Header
		if a.StatusCode != http.StatusOK || !strings.Contains(text, f.body) || h.Get("Content-Type") != f.kind || h.Get("Cache-Control") != f.cache ||
			!strings.Contains(h.Get("Content-Security-Policy"), f.policy) || h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %s %v %q", f.path, a.Status, h, text)
		}
		if f.path != "/v1/web" && (h.Get("Referrer-Policy") != "no-referrer" || h.Get("Cross-Origin-Opener-Policy") != "same-origin" ||
			h.Get("Cross-Origin-Resource-Policy") != "same-origin" || h.Get("Strict-Transport-Security") != "max-age=31536000" ||
			!strings.HasPrefix(h.Get("Content-Security-Policy"), "default-src 'none'") || h.Get("Permissions-Policy") == "") {
			t.Errorf("%s: %v", f.path, h)
		}
		if strings.Contains(h.Get("Content-Security-Policy"), "unsafe-inline") || strings.Contains(h.Get("Content-Security-Policy"), "'unsafe-eval'") {
			t.Errorf("%s: %v", f.path, h)
		}
	}
	if strings.Contains(r.log.String(), "code=1") {
		t.Error("the log shows a sign-in's code")
	}
}

// A browser told so at localhost would ask every developer's server there by TLS.
func TestPageAtLocalhost(t *testing.T) {
	r := newRig(t, withPage(t))
	for host, want := range map[string]string{"localhost:8443": "", "localhost": "", "vault.example": "max-age=31536000"} {
		q := r.request(t, http.MethodGet, "/", "")
		q.Host = host
		a, err := r.client.Do(q)
		if err != nil {
			t.Fatal(err)
		}
		if err := a.Body.Close(); err != nil {
			t.Error(err)
		}
		if got := a.Header.Get("Strict-Transport-Security"); got != want {
			t.Errorf("%s: %q, want %q", host, got, want)
		}
	}
}

// Only what was built in is served, under one spelling, to GET.
func TestPageRefuses(t *testing.T) {
	r := newRig(t, withPage(t))
	for path, status := range map[string]int{
		"/index.html": 404, "/assets/": 404, "/assets": 404, "/assets/none.js": 404, "/other.txt": 404,
		"/assets/../other.txt": 404, "/assets/%2e%2e/index.html": 404, "//": 404, "/assets/app-0.js?x": 400, "/%61ssets/app-0.js": 404,
		"/.well-known/webauthn": 404,
	} {
		if a := r.do(t, r.request(t, http.MethodGet, path, "")); a.StatusCode != status || !strings.Contains(a.text, `"bad_request"`) {
			t.Errorf("%s: %s %s", path, a.Status, a.text)
		}
	}
	for _, path := range []string{"/", "/assets/app-0.js", "/v1/web"} {
		if a := r.do(t, r.request(t, http.MethodPost, path, "{}")); a.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("POST %s: %s", path, a.Status)
		}
	}
}

func TestNoPage(t *testing.T) {
	r := newRig(t)
	for _, path := range []string{"/", "/v1/web", "/assets/app-0.js"} {
		if a := r.do(t, r.request(t, http.MethodGet, path, "")); a.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", path, a.Status)
		}
	}
	if _, err := NewPage(fstest.MapFS{}, nil, nil); err == nil {
		t.Error("a page without index.html")
	}
}

func TestAnAssetOfAnotherKindIsRefused(t *testing.T) {
	_, err := NewPage(fstest.MapFS{"index.html": {Data: []byte("x")}, "assets/a.wasm": {Data: []byte("x")}}, nil, nil)
	if err == nil || !strings.Contains(err.Error(), "a.wasm") {
		t.Errorf("%v", err)
	}
}
