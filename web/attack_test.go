package web_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// TestAttackPage: what a person, a vault that is upgraded, or a link does at the wrong moment
// shows K to nobody else and leaves nothing lying about.
func TestAttackPage(t *testing.T) {
	s := newSite(t)
	s.onlyPasswordsAreKept("disc off")
	s.as("anna")
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	key := s.setUp(password)

	s.leave(key)
	s.see("3 of 3")
	s.signOutTooEarly(key)
	s.workerIsGone()
	s.foreignAttempt()
	s.click("Remove everything")
	s.see("I have the 64 digits instead")
	s.onlyPasswordsAreKept("current-password, disc off")
	s.linkInAnOpenTab()
	s.clean()
}

// leave goes elsewhere from the screen with the digits, and back.
func (s *site) leave(key string) {
	s.t.Helper()
	s.do(chromedp.Navigate("about:blank"), chromedp.NavigateBack())
	s.see("Signed in as anna")
	if strings.Contains(s.eval("return document.documentElement.innerHTML"), key[:8]) {
		s.t.Error("going back shows the key again")
	}
}

// hold pauses the requests for a path from now on; the function returned waits for one.
func (s *site) hold(path string) (one func() fetch.RequestID) {
	s.t.Helper()
	paused := chromedp.Events(s.ctx, fetch.RequestPaused)
	_, err := chromedp.Call(s.ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: path}}})
	check(s.t, err)
	return func() fetch.RequestID {
		for p, err := range paused {
			check(s.t, err)
			return p.RequestID
		}
		return ""
	}
}

func (s *site) holdNothing() {
	s.t.Helper()
	_, err := chromedp.Call(s.ctx, fetch.Disable, cdp.Empty{})
	check(s.t, err)
}

// signOutTooEarly leaves while the vault releases the key: it must not come up afterwards,
// before whoever sits there then.
func (s *site) signOutTooEarly(key string) {
	s.t.Helper()
	released := s.hold("*/v1/release/password/finish")
	s.recover(password)
	released()
	if at := s.eval(`for (const b of document.querySelectorAll("main button")) b.click();
		return document.title`); at != "Get your key back" {
		s.t.Errorf("a key is on its way, and its owner may leave for %q", at)
	}
	s.holdNothing() // which lets it go on
	s.see("These 64 digits")
	if got := s.key(); got != key {
		s.t.Errorf("recovered %s, set up %s", got, key)
	}
	s.click("Done")
	s.see("3 of 3")
}

// workerIsGone: an upgraded vault has other files than the page that is open.
func (s *site) workerIsGone() {
	s.t.Helper()
	asked := s.hold("*/assets/worker-*")
	s.recover(password)
	_, err := chromedp.Call(s.ctx, fetch.FailRequest, fetch.FailRequestParams{RequestID: asked(), ErrorReason: network.ErrorReasonFailed})
	check(s.t, err)
	s.see("Reload the page")
	s.holdNothing()
	s.click("Back")
	s.see("3 of 3")
}

// foreignAttempt: what was cut off for one account is no free try for another that signs in here.
func (s *site) foreignAttempt() {
	s.t.Helper()
	id := strings.Repeat("A", 22)
	s.eval(`sessionStorage.setItem("backupvault.attempt", JSON.stringify(args[0]))`,
		map[string]string{"vault": id, "account": "https://issuer.example bert", "method": id, "id": id, "kept": strings.Repeat("A", 128)})
	s.click("Get my key back")
	s.see("You have 3 tries")
	if strings.Contains(s.text(), "not counted twice") {
		s.t.Errorf("another account's attempt is offered:\n%s", s.text())
	}
	s.click("Back")
	s.see("3 of 3")
}

// linkInAnOpenTab: a link that is pasted into a tab with the page is taken, and leaves the address.
func (s *site) linkInAnOpenTab() {
	s.t.Helper()
	s.do(chromedp.Navigate(s.vault.url + "/#token=" + s.vault.token(s.t, "carl")))
	s.see("Is this you?")
	s.see("carl")
	if at := s.eval("return location.href"); at != s.vault.url+"/" {
		s.t.Errorf("the address keeps %s", at)
	}
}

// onlyPasswordsAreKept: browsers offer to keep what is typed into password fields, in their
// maker's cloud at that. K and access tokens are typed into others, which hide as much.
func (s *site) onlyPasswordsAreKept(hidden string) {
	s.t.Helper()
	if got := s.eval(`return [...document.querySelectorAll("main input:not([type=checkbox])")].map((i) =>
		i.type === "password" ? i.autocomplete : getComputedStyle(i).webkitTextSecurity + " " + i.autocomplete).join(", ")`); got != hidden {
		s.t.Errorf("the fields are %q, want %q", got, hidden)
	}
}
