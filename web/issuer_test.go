package web_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
)

// issuer is a small OpenID provider over TLS: it signs everybody in as one person, and gives
// a token only for the verifier of the challenge it saw.
type issuer struct {
	*httptest.Server
	token func() string // of the person; set once the vault is there

	mu        sync.Mutex
	lie       func(step string, says map[string]string) // changes what is said at "discovery", "back" or "token"
	challenge string
	nonce     string
	asked     []url.Values // what /authorize was asked, in turn
}

func newIssuer(t *testing.T) *issuer {
	i := new(issuer)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", i.discovery)
	mux.HandleFunc("GET /authorize", i.authorize)
	mux.HandleFunc("POST /token", i.exchange)
	mux.HandleFunc("POST /moved", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		http.Redirect(w, r, "/token", http.StatusTemporaryRedirect)
	})
	mux.HandleFunc("GET /elsewhere", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, "<!doctype html><title>elsewhere</title><main>Elsewhere</main>")
	})
	i.Server = httptest.NewUnstartedServer(mux)
	i.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	i.StartTLS()
	t.Cleanup(i.Close)
	return i
}

func (i *issuer) answer(w http.ResponseWriter, v any) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // the page sees a cut answer
}

// lies has the provider say something else from now on.
func (i *issuer) lies(lie func(step string, says map[string]string)) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.lie = lie
}

// says is what is said at a step, lies included. Under mu.
func (i *issuer) says(step string, says map[string]string) map[string]string {
	if i.lie != nil {
		i.lie(step, says)
	}
	return says
}

func (i *issuer) discovery(w http.ResponseWriter, _ *http.Request) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.answer(w, i.says("discovery", map[string]string{"issuer": i.URL, "authorization_endpoint": i.URL + "/authorize", "token_endpoint": i.URL + "/token"}))
}

func (i *issuer) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if q.Get("response_type") != "code" || q.Get("client_id") != "page" || q.Get("code_challenge_method") != "S256" || q.Get("scope") != "openid" {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	i.mu.Lock()
	defer i.mu.Unlock()
	i.challenge, i.nonce, i.asked = q.Get("code_challenge"), q.Get("nonce"), append(i.asked, q)
	back := url.Values{}
	for name, value := range i.says("back", map[string]string{"code": "the-code", "state": q.Get("state")}) {
		back.Set(name, value)
	}
	http.Redirect(w, r, q.Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

func (i *issuer) exchange(w http.ResponseWriter, r *http.Request) {
	verifier := r.PostFormValue("code_verifier")
	h := sha256.Sum256([]byte(verifier))
	i.mu.Lock()
	defer i.mu.Unlock()
	if r.PostFormValue("code") != "the-code" || i.challenge == "" || len(verifier) < 43 || // RFC 7636 section 4.1
		base64.RawURLEncoding.EncodeToString(h[:]) != i.challenge {
		i.answer(w, map[string]string{"error": "invalid_grant"})
		return
	}
	i.challenge = ""
	i.answer(w, i.says("token", map[string]string{"access_token": i.token(), "token_type": "Bearer"}))
}

// anew signs in once more: no sign-in shares a value with another.
func (s *site) anew() {
	s.t.Helper()
	s.click("Sign in")
	s.see("Signed in as olga")
	s.click("Sign out")
	s.see("Use an access token instead")
	s.issuer.mu.Lock()
	defer s.issuer.mu.Unlock()
	seen := make(map[string]bool)
	for _, q := range s.issuer.asked {
		for _, name := range []string{"state", "nonce", "code_challenge"} {
			if v := q.Get(name); seen[v] || len(v) < 22 { // 16 bytes
				s.t.Errorf("%s=%q: short, or used before", name, v)
			} else {
				seen[v] = true
			}
		}
	}
	if len(seen) != 6 {
		s.t.Errorf("%d values of two sign-ins", len(seen))
	}
}
