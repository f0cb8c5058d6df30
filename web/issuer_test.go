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
	challenge string
	nonce     string
}

func newIssuer(t *testing.T) *issuer {
	i := new(issuer)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", i.discovery)
	mux.HandleFunc("GET /authorize", i.authorize)
	mux.HandleFunc("POST /token", i.exchange)
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

func (i *issuer) discovery(w http.ResponseWriter, _ *http.Request) {
	i.answer(w, map[string]string{"issuer": i.URL, "authorization_endpoint": i.URL + "/authorize", "token_endpoint": i.URL + "/token"})
}

func (i *issuer) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if q.Get("response_type") != "code" || q.Get("client_id") != "page" || q.Get("code_challenge_method") != "S256" || q.Get("scope") != "openid" {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	i.mu.Lock()
	i.challenge, i.nonce = q.Get("code_challenge"), q.Get("nonce")
	i.mu.Unlock()
	back := url.Values{"code": {"the-code"}, "state": {q.Get("state")}}
	http.Redirect(w, r, q.Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

func (i *issuer) exchange(w http.ResponseWriter, r *http.Request) {
	h := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	i.mu.Lock()
	defer i.mu.Unlock()
	if r.PostFormValue("code") != "the-code" || i.challenge == "" || base64.RawURLEncoding.EncodeToString(h[:]) != i.challenge {
		http.Error(w, "{}", http.StatusBadRequest)
		return
	}
	i.challenge = ""
	i.answer(w, map[string]string{"access_token": i.token(), "token_type": "Bearer"})
}
