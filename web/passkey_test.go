package web_test

import (
	"encoding/json"
	"net"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"

	"backupvault/internal/node"
)

// spy keeps what the prf extension answers, so that the test can look for it in what was
// sent: nothing else knows it.
const spy = `for (const name of navigator.credentials ? ["create", "get"] : []) {
	const real = navigator.credentials[name].bind(navigator.credentials);
	navigator.credentials[name] = async (options) => {
		const c = await real(options), first = c.getClientExtensionResults().prf?.results?.first;
		if (first) (window.prf ??= []).push([...new Uint8Array(first)].map((x) => x.toString(16).padStart(2, "0")).join(""));
		return c;
	};
}`

// freeAddress is where the vault will listen: the origin of passkeys stands in its configuration.
func freeAddress(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	check(t, l.Close())
	return l.Addr().String()
}

func withPasskeys(address string) func(*node.Config) {
	_, port, _ := strings.Cut(address, ":")
	return func(c *node.Config) {
		c.Listen = address
		c.Passkey.RPID, c.Passkey.Name, c.Passkey.Origins = "localhost", c.Name, []string{"https://localhost:" + port}
	}
}

// device plugs an authenticator in; what it holds goes with it.
func (s *site) device(prf bool) webauthn.AuthenticatorID {
	s.t.Helper()
	a, err := chromedp.Call(s.ctx, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: "ctap2", Ctap2version: "ctap2_1", Transport: "internal", HasResidentKey: true, HasUserVerification: true,
		HasPrf: prf, AutomaticPresenceSimulation: true, IsUserVerified: true,
	}})
	check(s.t, err)
	return a.AuthenticatorID
}

func (s *site) unplug(id webauthn.AuthenticatorID) {
	s.t.Helper()
	_, err := chromedp.Call(s.ctx, webauthn.RemoveVirtualAuthenticator, webauthn.RemoveVirtualAuthenticatorParams{AuthenticatorID: id})
	check(s.t, err)
}

// prf is what the authenticators answered since the page was loaded, in hexadecimal.
func (s *site) prf() (out []string) {
	s.t.Helper()
	check(s.t, json.Unmarshal([]byte(s.eval("return JSON.stringify(window.prf ?? [])")), &out))
	return out
}

func (s *site) wantKey(key string) {
	s.t.Helper()
	s.see("These 64 digits")
	if got := s.key(); got != key {
		s.t.Errorf("recovered %s, set up %s", got, key)
	}
	s.click("Done")
	s.see("Signed in as")
}

// TestBrowserPasskey needs Chromium, whose virtual authenticators have the prf extension.
func TestBrowserPasskey(t *testing.T) {
	address := freeAddress(t)
	s := newSite(t, withPasskeys(address))
	_, err := chromedp.Call(s.ctx, webauthn.Enable, webauthn.EnableParams{})
	check(t, err)
	_, err = chromedp.Call(s.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: spy})
	check(t, err)

	first := s.device(true)
	s.as("quinn")
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	s.click("Set up with a passkey")
	s.see("no password to remember")
	s.shot("20-set-up-passkey")
	s.click("Set up")
	s.see("Your backup key is set up")
	key, secrets := s.key(), s.prf()
	if len(secrets) == 0 {
		t.Error("no output of the prf extension was seen")
	}
	s.click("Done")
	s.see("A passkey that is deleted, or lost with its device")
	s.shot("21-one-passkey")
	s.do(chromedp.Reload())
	s.see("My first passkey")
	s.click("Get my key back")
	s.see("Get your key back")
	s.click("Use a passkey")
	s.wantKey(key)
	secrets = append(secrets, s.prf()...)

	s.secondMethods(first, key)
	s.noSecretsSent(append(secrets, key)...)
	s.clean()
}

// secondMethods adds a password and another device's passkey, loses the first device, and
// removes it.
func (s *site) secondMethods(first webauthn.AuthenticatorID, key string) {
	s.t.Helper()
	s.click("Add a password")
	s.fill("New password", password)
	s.fill("The same again", password)
	s.shot("26-add-password")
	s.click("Add")
	s.see("The password is added")
	s.shot("27-password-added")
	s.click("Done")
	s.see("3 of 3")
	s.recover(password)
	s.wantKey(key)

	_, err := chromedp.Call(s.ctx, webauthn.SetUserVerified, webauthn.SetUserVerifiedParams{AuthenticatorID: first, IsUserVerified: false})
	check(s.t, err)
	s.click("Get my key back")
	s.click("Use a passkey")
	s.see("The passkey was not used")
	s.shot("29-passkey-not-used")
	s.click("Back")
	s.see("3 of 3")
	s.unplug(first)

	without := s.device(false)
	s.click("Add a passkey")
	s.fill("Present password", password)
	s.click("Add")
	s.see("cannot carry a key")
	s.shot("28-passkey-without-prf")
	s.click("Back")
	s.see("3 of 3")
	s.unplug(without)

	s.device(true)
	s.click("Add a passkey")
	s.fill("Present password", password)
	s.fill("Name of the passkey", "Phone")
	s.click("Add")
	s.see("The passkey is added")
	s.shot("37-passkey-added")
	s.click("Done")
	s.see("Phone")
	s.shot("22-several-methods")
	s.click("Get my key back")
	s.click("Use a passkey")
	s.wantKey(key)

	s.eval(`document.querySelector('[aria-label="Rename My first passkey"]').click()`)
	s.see("Rename the passkey")
	s.fill("Name of the passkey", "Lost laptop")
	s.shot("36-rename-passkey")
	s.click("Rename")
	s.see("Lost laptop")
	s.eval(`document.querySelector('[aria-label="Remove Lost laptop"]').click()`)
	s.see("Remove the passkey")
	s.shot("23-remove-passkey")
	s.click("Remove")
	s.see("Phone")
	if strings.Contains(s.text(), "Lost laptop") {
		s.t.Error("the passkey is still there")
	}
}
