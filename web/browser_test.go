package web_test

import (
	"crypto/x509"
	"encoding/pem"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

const (
	password = "four unrelated words here"
	another  = "quite other words again"
)

// site is a vault with a page, its sign-in service and a browser at its first screen.
type site struct {
	*tab
	vault  *vault
	issuer *issuer
}

func newSite(t *testing.T, edits ...func(*node.Config)) *site {
	t.Helper()
	return newSiteOn(t, dev.Options{}, edits...)
}

func newSiteOn(t *testing.T, o dev.Options, edits ...func(*node.Config)) *site {
	t.Helper()
	i := newIssuer(t)
	o.Edit = func(c *node.Config) {
		c.Name = "Example Ltd. backup keys"
		c.Issuer.URL, c.Web.ClientID, c.Attempts.Limit = i.URL, "page", 3
		c.ReplaceWithoutProof = "after 72h"
		c.Passkey = node.PasskeyConfig{} // a site without, unless an edit adds them
		for _, edit := range edits {
			edit(c)
		}
	}
	v := newVault(t, o)
	v.url = strings.Replace(v.url, "127.0.0.1", "localhost", 1) // passkeys need a name
	i.token = func() string { return v.token(t, "olga") }
	block, _ := pem.Decode(read(t, v.Config.TLS.Cert))
	certificate, err := x509.ParseCertificate(block.Bytes)
	check(t, err)
	s := &site{tab: newTab(t, certificate, i.Certificate()), vault: v, issuer: i}
	s.do(chromedp.Navigate(v.url + "/"))
	s.see("Sign in")
	return s
}

// as signs a person in by a link.
func (s *site) as(name string) {
	s.t.Helper()
	s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.vault.url+"/#token="+s.vault.token(s.t, name)))
	s.see("Is this you?")
	s.see(name)
}

func (s *site) setUp(password string) (key string) {
	s.t.Helper()
	s.click("Set up a backup key")
	s.fill("Password", password)
	s.fill("The same again", password)
	s.click("Set up")
	s.see("Your backup key is set up")
	return s.key()
}

// key reads the digits on the screen.
func (s *site) key() string {
	s.t.Helper()
	k := strings.Join(strings.Fields(s.eval(`return document.querySelector(".digits").innerText`)), "")
	if len(k) != 64 {
		s.t.Fatalf("the key shown is %q", k)
	}
	return k
}

func (s *site) recover(password string) {
	s.t.Helper()
	s.click("Get my key back")
	s.see("Get your key back")
	s.fill("Password", password)
	s.click("Get my key back")
}

// TestBrowser walks through every screen. It needs Chromium: apt-get install chromium.
func TestBrowser(t *testing.T) {
	s := newSite(t)
	s.shot("01-sign-in")
	s.as("anna")
	s.shot("02-link")
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	s.shot("03-nothing-yet")

	s.click("Set up a backup key")
	s.fill("Password", "password1")
	s.fill("The same again", "password1")
	s.click("Set up")
	s.see("one of the commonest passwords")
	s.shot("04-common-password")
	s.click("Back")
	s.see("Nothing is set up for you yet")
	key := s.setUp(password)
	s.shot("05-key")
	s.click("Done")
	s.see("3 of 3")
	s.click("About this vault")
	s.see(s.vault.Pin)
	s.shot("06-overview")

	s.recover(another)
	s.see("Wrong password. You have 2 tries left")
	s.shot("07-wrong-password")
	s.do(chromedp.Reload())
	s.see("2 of 3") // still signed in
	s.see("One wrong or unfinished try with your password since it last worked, the last on ")
	s.shot("08-guessed")
	s.recover(password)
	s.see("One wrong or unfinished try since your last success")
	if got := s.key(); got != key {
		t.Errorf("recovered %s, set up %s", got, key)
	}
	s.click("Done")
	s.see("3 of 3")

	s.cutOff(key)
	s.lostBoth(key)
	s.changeAndRemove(key)
	s.noSecretsSent(key)
	s.clean()
}
