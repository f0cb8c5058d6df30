package web_test

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/chromedp"
)

// cutOff reloads the page while an attempt is open: the same password again costs nothing.
func (s *site) cutOff(key string) {
	s.t.Helper()
	paused := chromedp.Events(s.ctx, fetch.RequestPaused)
	_, err := chromedp.Call(s.ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: "*/v1/release/password/finish"}}})
	check(s.t, err)
	s.recover(password)
	for _, err := range paused { // the finish is on its way, and never arrives
		check(s.t, err)
		break
	}
	s.shot("17-working")
	s.do(chromedp.Reload())
	_, err = chromedp.Call(s.ctx, fetch.Disable, cdp.Empty{})
	check(s.t, err)
	s.see("2 of 3")
	s.click("Get my key back")
	s.see("A try was cut off")
	s.shot("09-cut-off")
	s.fill("Password", password)
	s.click("Get my key back")
	s.see("These 64 digits")
	if got := s.key(); got != key || strings.Contains(s.text(), "since your last success") {
		s.t.Errorf("recovered %s, set up %s:\n%s", got, key, s.text())
	}
	s.click("Done")
	s.see("3 of 3")
}

// lostBoth asks for a replacement without the key, which waits; getting the old key back
// drops it.
func (s *site) lostBoth(key string) {
	s.t.Helper()
	s.click("I have lost every way to my key")
	s.see("Look around first")
	s.shot("15-lost")
	s.click("Set up a backup key")
	s.see("Nobody can bring the old key back")
	s.fill("Password", another)
	s.fill("The same again", another)
	s.click("Set up")
	s.see("Not set up yet: it waits")
	s.shot("16-waits")
	if s.key() == key {
		s.t.Error("the old key was brought back")
	}
	s.click("Done")
	s.see("Somebody has asked to replace your key")
	s.shot("14-pending")
	s.recover(password)
	s.see("These 64 digits")
	s.click("Done")
	s.see("3 of 3")
	if strings.Contains(s.text(), "Somebody has asked") {
		s.t.Error("the change still waits after the owner came back")
	}
}

func (s *site) changeAndRemove(key string) {
	s.t.Helper()
	s.click("Change the password")
	s.fill("Present password", password)
	s.fill("New password", another)
	s.fill("The same again", another)
	s.shot("10-change")
	s.click("Change")
	s.see("The password is changed")
	s.shot("18-changed")
	s.click("Done")
	s.see("3 of 3")
	s.recover(another)
	s.see("These 64 digits")
	if got := s.key(); got != key {
		s.t.Errorf("recovered %s, set up %s", got, key)
	}
	s.click("Done")
	s.see("3 of 3")

	s.click("Remove everything")
	s.see("destroys your key for good")
	s.click("I have the 64 digits instead")
	s.fill("Backup key", key)
	s.click("Remove everything")
	s.see("Please tick the box first")
	s.fill("I have the key elsewhere, or do not need my backup any more", "")
	s.shot("11-remove")
	s.click("Remove everything")
	s.see("nothing of yours any more")
	s.shot("19-removed")
	s.click("Done")
	s.see("Nothing is set up for you yet")
}

// forms are the ways in which a secret could stand in a body.
func forms(t *testing.T, secret string) []string {
	t.Helper()
	b, err := hex.DecodeString(secret)
	check(t, err)
	var runes []rune
	var numbers, members []string // what JSON.stringify makes of an Array, and of an Uint8Array
	for i, x := range b {
		runes = append(runes, rune(x))
		numbers, members = append(numbers, fmt.Sprint(x)), append(members, fmt.Sprintf("%q:%d", fmt.Sprint(i), x))
	}
	var written strings.Builder // as text in JSON, with the escapes that both languages use
	e := json.NewEncoder(&written)
	e.SetEscapeHTML(false)
	check(t, e.Encode(string(runes)))
	return []string{secret, strings.ToUpper(secret), string(b), written.String()[1 : written.Len()-2], base64.StdEncoding.EncodeToString(b)[:42],
		base64.RawURLEncoding.EncodeToString(b)[:42], strings.Join(numbers, ","), strings.Join(members, ",")}
}

// noSecretsSent searches everything that left the browser for the passwords, and for K and what
// more there is, in hexadecimal.
func (s *site) noSecretsSent(keys ...string) {
	s.t.Helper()
	secrets := []string{password, another, base64.RawURLEncoding.EncodeToString([]byte(password))}
	for _, key := range keys {
		secrets = append(secrets, forms(s.t, key)...)
	}
	bodies := 0
	for _, r := range s.requests() {
		if strings.Contains(r, "ke1") || strings.Contains(r, "sealed") {
			bodies++
		}
		for _, secret := range secrets {
			if strings.Contains(r, secret) {
				s.t.Errorf("a request holds a secret: %.80s", r)
			}
		}
		if !strings.Contains(r, " "+s.vault.url+"/") && !strings.Contains(r, " "+s.issuer.URL+"/") && !strings.Contains(r, " data:") && !strings.Contains(r, " about:") {
			s.t.Errorf("a request went elsewhere: %.120s", r)
		}
	}
	if bodies < 6 {
		s.t.Errorf("only %d bodies were seen", bodies)
	}
	for _, secret := range secrets {
		if kept := s.eval(`return JSON.stringify({ ...localStorage, ...sessionStorage })`); strings.Contains(kept, secret) {
			s.t.Errorf("the browser keeps a secret: %s", kept)
		}
	}
}

// TestBrowserSignIn goes to the sign-in service and back, and refuses what was not begun here.
func TestBrowserSignIn(t *testing.T) {
	s := newSite(t)
	s.click("Sign in")
	s.see("Signed in as olga")
	if at := s.eval("return location.href"); at != s.vault.url+"/" {
		t.Errorf("the address keeps %s", at)
	}
	s.click("Sign out")
	s.see("Use an access token instead")
	s.anew()
	for range 2 { // without a sign-in under way, and with another one
		s.do(chromedp.Navigate(s.vault.url + "/?code=the-code&state=made-up"))
		s.see("This sign-in was not begun here")
		s.eval(`sessionStorage.setItem("backupvault.flow", JSON.stringify({ state: "mine", verifier: "v", nonce: "n", endpoint: args[0] + "/token" }))`, s.issuer.URL)
	}
	s.eval(`sessionStorage.removeItem("backupvault.flow")`)
	s.click("Use an access token instead")
	s.fill("Access token", "nonsense")
	s.click("Continue")
	s.see("no access token of ours")
	s.fill("Access token", s.vault.token(t, "paul"))
	s.click("Continue")
	s.see("Signed in as paul")
	s.destroyed()
	s.otherVault()
	s.clean()
	s.hostile()
}

// destroyed guesses until nothing is left.
func (s *site) destroyed() {
	s.t.Helper()
	s.setUp(password)
	s.click("Done")
	const gone = "is destroyed after too many"
	for _, left := range []string{"2 tries left", "1 try left", gone} {
		s.see("of 3")
		s.recover(another)
		s.see(left)
		if left != gone {
			s.click("Back")
		}
	}
	s.see("Too many failed tries")
	s.click("See what is left")
	s.see("The key in the vault was destroyed")
	s.shot("12-destroyed")
}

// otherVault: a browser that has seen a pin stops at another one.
func (s *site) otherVault() {
	s.t.Helper()
	s.eval(`localStorage.setItem("backupvault.pin", "bvpin1:" + "A".repeat(43))`)
	before := len(s.requests())
	s.do(chromedp.Reload())
	s.see("Not the vault you know")
	s.shot("13-other-vault")
	for _, r := range s.requests()[before:] {
		if strings.Contains(r, "/v1/") && !strings.Contains(r, "/v1/web") {
			s.t.Errorf("sent to a vault that is not the pinned one: %s", r)
		}
	}
}

// hostile tries what the headers forbid: markup made into script, a frame, another origin.
func (s *site) hostile() {
	s.t.Helper()
	for _, attack := range []string{
		`document.body.innerHTML = "<img src=x onerror=alert(1)>"`, `new Worker("/assets/none.js")`,
		`trustedTypes.createPolicy("mine", {})`,
		`await fetch("https://127.0.0.1:1/")`,
	} {
		if out := s.eval(`try { ` + attack + `; return "done" } catch (e) { return e.name }`); out == "done" {
			s.t.Errorf("the page lets run: %s", attack)
		}
	}
	s.formsStay()
	s.do(chromedp.Navigate(s.issuer.URL + "/elsewhere"))
	for _, attack := range []string{`await fetch(args[0] + "/v1/fleet")`, `await fetch(args[0] + "/v1/status", { headers: { authorization: "Bearer x" } })`} {
		if out := s.eval(`try { `+attack+`; return "done" } catch (e) { return e.name }`, s.vault.url); out != "TypeError" {
			s.t.Errorf("another origin may: %s: %s", attack, out)
		}
	}
	framed := s.eval(`const f = document.createElement("iframe");
		f.src = args[0] + "/";
		const loaded = new Promise((done) => { f.onload = done; });
		document.body.append(f);
		await loaded;
		try { return f.contentWindow.location.href } catch (e) { return e.name }`, s.vault.url)
	// A refused frame is an error page of an opaque origin; the vault's own would be cross-origin too, so ask the log.
	s.mu.Lock()
	defer s.mu.Unlock()
	if !strings.Contains(strings.Join(s.troubles, "\n"), "frame-ancestors") {
		s.t.Errorf("the page was framed: %s %v", framed, s.troubles)
	}
}

// formsStay: a form goes to this device itself and nowhere else.
func (s *site) formsStay() {
	s.t.Helper()
	for _, to := range []string{s.vault.url + "/", "http://localhost:1/", "https://elsewhere.invalid/"} {
		s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.vault.url+"/"))
		s.mu.Lock()
		before := len(s.troubles)
		s.mu.Unlock()
		s.eval(`const f = document.createElement("form");
			f.method = "post"; f.action = args[0];
			document.body.append(f);
			setTimeout(() => f.submit());`, to)
		for end := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
			s.mu.Lock()
			said := strings.Join(s.troubles[before:], "\n")
			s.mu.Unlock()
			if strings.Contains(said, "form-action") {
				break
			}
			if time.Now().After(end) {
				s.t.Fatalf("a form to %s was not stopped: %s", to, said)
			}
		}
	}
}
