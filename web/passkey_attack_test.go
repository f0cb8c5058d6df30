package web_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"

	"backupvault/internal/node"
)

const (
	passkeyStart  = "/v1/release/passkey/start"
	passkeyFinish = "/v1/release/passkey/finish"
)

// TestAttackPasskeyBrowser: what passkeys of a real browser answer is good once, for one
// account and on the vault's page, and ten wrong answers are the end of that passkey.
func TestAttackPasskeyBrowser(t *testing.T) {
	s := newSite(t, withPasskeys(freeAddress(t)), func(c *node.Config) { c.Attempts.Limit = 10 })
	_, err := chromedp.Call(s.ctx, webauthn.Enable, webauthn.EnableParams{})
	check(t, err)
	device := s.device(true)
	keys := map[string]string{"quinn": s.withPasskey("quinn"), "rosa": s.withPasskey("rosa")}

	s.replayed(keys["rosa"])
	s.anothersSession()
	s.foreignPage()
	s.failedOnce(device)
	s.wornOut(device, "The key in the vault is destroyed")
	s.shot("30-passkey-was-the-last")
	s.click("See what is left")
	s.see("The key in the vault was destroyed")
	s.see("too many failed tries")
	s.shot("31-destroyed-passkeys-offered")

	s.returnAs("quinn")
	s.addPassword()
	s.wornOut(device, "this way to your key is destroyed. Your other ways still open it")
	s.shot("32-passkey-destroyed")
	s.click("See what is left")
	s.see("10 of 10")
	if strings.Contains(s.text(), "My first passkey") {
		t.Errorf("the passkey is still there:\n%s", s.text())
	}
	s.recover(password)
	s.wantKey(keys["quinn"])
	s.deleted(device)
	s.clean()
}

// ask posts from inside the page, as whoever the access token names.
func (s *site) ask(name, path, body string) string {
	s.t.Helper()
	return s.eval(`const r = await fetch(args[0], { method: "POST", body: args[2],
			headers: { "content-type": "application/json", authorization: "Bearer " + args[1] } });
		return r.status + " " + await r.text()`, path, s.vault.token(s.t, name), body)
}

// posted is the body that the page sent last to a path.
func (s *site) posted(path string) (body string) {
	s.t.Helper()
	for _, r := range s.requests() {
		if b, ok := strings.CutPrefix(r, "POST "+s.vault.url+path+" "); ok {
			body = b
		}
	}
	if body == "" {
		s.t.Fatalf("nothing was sent to %s", path)
	}
	return body
}

func (s *site) refused(answer, want string) {
	s.t.Helper()
	if !strings.HasPrefix(answer, want) {
		s.t.Errorf("want %s, got %s", want, answer)
	}
}

// replayed: rosa gets her key back; the same answer again, and in another session, is nothing.
func (s *site) replayed(key string) {
	s.t.Helper()
	s.click("Get my key back")
	s.click("Use a passkey")
	s.wantKey(key)
	body := s.posted(passkeyFinish)
	s.refused(s.ask("rosa", passkeyFinish, body), `409 {"code":"attempt_unknown"`)
	var old, fresh map[string]json.RawMessage
	check(s.t, json.Unmarshal([]byte(body), &old))
	_, answer, _ := strings.Cut(s.ask("rosa", passkeyStart, s.posted(passkeyStart)), " ")
	check(s.t, json.Unmarshal([]byte(answer), &fresh))
	old["session"] = fresh["session"]
	again, err := json.Marshal(old)
	check(s.t, err)
	s.refused(s.ask("rosa", passkeyFinish, string(again)), `400 {"code":"bad_request"`)
	s.do(chromedp.Reload())
	s.see("10 of 10")
}

// anothersSession: rosa's answer on its way is worth nothing under quinn's access token, costs
// nobody a try, and is still good under hers.
func (s *site) anothersSession() {
	s.t.Helper()
	paused := chromedp.Events(s.ctx, fetch.RequestPaused)
	_, err := chromedp.Call(s.ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: "*" + passkeyFinish}}})
	check(s.t, err)
	s.click("Get my key back")
	s.click("Use a passkey")
	for _, err := range paused {
		check(s.t, err)
		break
	}
	s.do(chromedp.Reload())
	_, err = chromedp.Call(s.ctx, fetch.Disable, cdp.Empty{})
	check(s.t, err)
	s.see("10 of 10")
	body := s.posted(passkeyFinish)
	s.refused(s.ask("quinn", passkeyFinish, body), `409 {"code":"attempt_unknown"`)
	s.returnAs("quinn")
	s.refused(s.ask("rosa", passkeyFinish, body), `200 {"method_id"`)
	s.returnAs("rosa")
}

// foreignPage lures rosa into using her passkey on another port of this host, which browsers
// allow. What is made so on the vault's own page is taken.
func (s *site) foreignPage() {
	s.t.Helper()
	s.refused(s.usedOn(s.vault.url+"/"), `200 {"method_id"`)
	s.refused(s.usedOn(strings.Replace(s.issuer.URL, "127.0.0.1", "localhost", 1)+"/elsewhere"), `400 {"code":"bad_request"`)
	s.do(chromedp.Reload())
	s.see("10 of 10")
}

// usedOn answers one of rosa's sessions by her passkey on some page, and sends that from the
// vault's page.
func (s *site) usedOn(page string) string {
	s.t.Helper()
	_, answer, _ := strings.Cut(s.ask("rosa", passkeyStart, s.posted(passkeyStart)), " ")
	var started struct {
		Session string          `json:"session"`
		Options json.RawMessage `json:"options"`
	}
	check(s.t, json.Unmarshal([]byte(answer), &started))
	s.do(chromedp.Navigate(page))
	credential := s.eval(`const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(args[0]);
		return JSON.stringify({ ...(await navigator.credentials.get({ publicKey })).toJSON(), clientExtensionResults: {} })`, started.Options)
	s.do(chromedp.Navigate(s.vault.url + "/"))
	s.see("10 of 10")
	return s.ask("rosa", passkeyFinish, fmt.Sprintf(`{"session":%q,"credential":%s}`, started.Session, credential))
}
