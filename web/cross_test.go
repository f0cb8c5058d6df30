package web_test

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"

	"backupvault/internal/node/dev"
)

// TestBrowserAndCommand: what the page sets up the command line gets back, and the other way
// round, by password and by passkey. It needs Chromium: apt-get install chromium.
func TestBrowserAndCommand(t *testing.T) { crossCheck(t, dev.Options{}) }

// TestBrowserAndCommandRSA is the same where the tokens have no ECDH: what is enrolled goes
// to another kind of inbox key.
func TestBrowserAndCommandRSA(t *testing.T) { crossCheck(t, dev.Options{RSA: true}) }

func crossCheck(t *testing.T, o dev.Options) {
	for name, part := range map[string]func(*site){"the page sets up": (*site).thePageSetsUp,
		"the command sets up": (*site).theCommandSetsUp, "the command sets up by passkey": (*site).theCommandSetsUpByPasskey} {
		t.Run(name, func(t *testing.T) {
			s := newSiteOn(t, o, withPasskeys(freeAddress(t)))
			_, err := chromedp.Call(s.ctx, webauthn.Enable, webauthn.EnableParams{})
			check(t, err)
			s.device(true)
			part(s)
			s.clean()
		})
	}
}

// signedIn is a person at the overview, with the command line on the same device.
func (s *site) signedIn(name string) *command {
	s.t.Helper()
	c := newCommand(s.t, s.vault, name)
	s.as(name)
	s.click("Yes, go on")
	return c
}

func (s *site) thePageSetsUp() {
	s.t.Helper()
	c := s.signedIn("tess")
	s.see("Nothing is set up for you yet")
	s.click("Set up with a password")
	s.fill("Password", password)
	s.fill("The same again", password)
	s.click("Set up")
	s.see("Your backup key is set up")
	key := s.key()
	s.click("Done")
	s.see("3 of 3")
	s.same("the command, by password", c.key(password, "recover", "--no-store", "--password-file", "-"), key)
	s.click("Add a passkey")
	s.fill("Present password", password)
	s.click("Add")
	s.see("The passkey is added")
	s.click("Done")
	s.see("Passkey 1")
	s.same("the command, by passkey", s.handedOver(c, "Use a passkey"), key)
	s.recover(password)
	s.wantKey(key)
	s.click("Get my key back")
	s.click("Use a passkey")
	s.wantKey(key)
}

func (s *site) theCommandSetsUp() {
	s.t.Helper()
	c := newCommand(s.t, s.vault, "uma")
	var out struct {
		KeyFile string `json:"key_file"`
	}
	check(s.t, json.Unmarshal(c.run(password, "enroll", "--json", "--password-file", "-"), &out))
	s.as("uma")
	s.click("Yes, go on")
	s.see("3 of 3")
	s.recover(password)
	s.see("These 64 digits")
	s.same("the page, by password", s.key(), digits(read(s.t, out.KeyFile)))
	s.click("Done")
	s.see("3 of 3")
}

func (s *site) theCommandSetsUpByPasskey() {
	s.t.Helper()
	c := s.signedIn("vera")
	s.see("Nothing is set up for you yet")
	w := c.start("enroll")
	s.handOver(w, func() {
		s.see("Set up with a passkey")
		s.click("Set up with a passkey")
		s.click("Set up")
	})
	s.press("Same code: hand it over")
	key := digits(read(s.t, c.end(w).KeyFile))
	s.see("Look at the command line")
	s.click("Done")
	s.see("My first passkey")
	s.click("Get my key back")
	s.click("Use a passkey")
	s.wantKey(key)
	s.same("the command, by passkey", s.handedOver(c, "Use a passkey"), key)
}

// handedOver is what the command line recovers through the page.
func (s *site) handedOver(c *command, by string) string {
	s.t.Helper()
	w := c.start("recover", "--no-store")
	s.handOver(w, func() {
		s.see("tries left")
		s.click("Get my key back")
		s.see("Get your key back")
		s.click(by)
	})
	s.press("Same code: hand it over")
	key := digits([]byte(c.end(w).Key))
	s.see("Look at the command line")
	_, err := chromedp.Call(s.ctx, page.BringToFront, cdp.Empty{}) // the hand-over has opened a tab
	check(s.t, err)
	s.click("Done")
	s.see("tries left")
	return key
}

func (s *site) same(who, got, want string) {
	s.t.Helper()
	if got != want {
		s.t.Errorf("%s recovers %q, enrolled was %q", who, got, want)
	}
}

// run runs the command to its end, with what it reads.
func (c *command) run(stdin string, args ...string) []byte {
	c.t.Helper()
	cmd := exec.Command(c.bin, args...)
	var said bytes.Buffer
	cmd.Env, cmd.Stdin, cmd.Stderr = c.env, strings.NewReader(stdin), &said
	out, err := cmd.Output()
	if err != nil {
		c.t.Fatalf("%v: %v\n%s%s", args, err, out, &said)
	}
	return out
}

// key is what the command prints as a key.
func (c *command) key(stdin string, args ...string) string {
	c.t.Helper()
	return digits(c.run(stdin, args...))
}

// digits are the 64, however they are grouped.
func digits(text []byte) string { return strings.Join(strings.Fields(string(text)), "") }
