package web_test

import (
	"encoding/base64"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// idToken is one with these claims; the page reads claims, and the vault verifies.
func idToken(claims string) string {
	return "e30." + base64.RawURLEncoding.EncodeToString([]byte(claims)) + ".c2ln"
}

// silence: a provider that takes the question and never answers is given up.
func (s *site) silence() {
	s.t.Helper()
	over := make(chan struct{})
	end := sync.OnceFunc(func() { close(over) })
	defer end() // the provider's own end waits for it
	s.issuer.lies(func(string, map[string]string) { <-over })
	s.eval(`const timeout = AbortSignal.timeout; AbortSignal.timeout = () => timeout.call(AbortSignal, 1)`) // for the patience of a person
	s.click("Sign in")
	s.see("does not answer")
	end()
	s.do(chromedp.Reload())
	s.see("Sign in")
}

// TestAttackSignIn: a sign-in that was answered wrongly signs nobody in, and what the provider
// says is text.
func TestAttackSignIn(t *testing.T) {
	s := newSite(t)
	at := func(step, name, value string) func(string, map[string]string) {
		return func(now string, says map[string]string) {
			if now == step {
				says[name] = value
			}
		}
	}
	for _, attack := range []struct {
		name, sees string
		lie        func(string, map[string]string)
	}{
		{"another provider's discovery", "calls itself by another name", at("discovery", "issuer", "https://other.example")},
		{"sign-in without TLS", "address without TLS", at("discovery", "authorization_endpoint", "http://login.example/")},
		{"sign-in that is a script", "address without TLS", at("discovery", "authorization_endpoint", "javascript:alert(1)")},
		{"tokens without TLS", "address without TLS", at("discovery", "token_endpoint", "http://login.example/")},
		{"tokens by a redirect", "does not answer", at("discovery", "token_endpoint", s.issuer.URL+"/moved")},
		{"another state", "was not begun here", at("back", "state", "AAAA")},
		{"another code", "gave no access token", at("back", "code", "another")},
		{"another sign-in's answer", "belongs to another sign-in", at("token", "id_token", idToken(`{"nonce":"another"}`))},
		{"an answer without a nonce", "belongs to another sign-in", at("token", "id_token", idToken(`{"iss":"x"}`))},
		{"another issuer's token", "gave no access token", at("token", "access_token", idToken(`{"iss":"https://other.example","sub":"olga"}`))},
		{"no token", "gave no access token", at("token", "access_token", "opaque")},
		{"a refusal with markup", "did not succeed (<img src=x onerror=alert(1)>)", func(step string, says map[string]string) {
			if step == "back" {
				delete(says, "code")
				says["error"] = "<img src=x onerror=alert(1)>"
			}
		}},
	} {
		s.issuer.lies(attack.lie)
		s.do(chromedp.Navigate(s.vault.url + "/"))
		s.see("Sign in")
		s.click("Sign in")
		s.see(attack.sees)
		if kept := s.eval(`return JSON.stringify([sessionStorage.getItem("backupvault.token"), location.href, document.querySelectorAll("main img").length])`); kept != `[null,"`+s.vault.url+`/",0]` {
			t.Errorf("%s: %s", attack.name, kept)
		}
	}
	s.silence()
	s.issuer.lies(func(step string, says map[string]string) {
		if step == "token" {
			says["id_token"] = idToken(`{"nonce":"` + s.issuer.nonce + `"}`)
		}
	})
	s.click("Sign in")
	s.see("Signed in as olga")
	if r := strings.Join(s.requests(), "\n"); strings.Contains(r, "http://login.example") {
		t.Errorf("sent without TLS: %s", r)
	}
	s.clean()
}
