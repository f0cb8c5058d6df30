package web_test

import (
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
)

// withPasskey signs somebody in who sets up with a passkey.
func (s *site) withPasskey(name string) (key string) {
	s.t.Helper()
	s.as(name)
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	s.click("Set up with a passkey")
	s.click("Set up")
	s.see("Your backup key is set up")
	key = s.key()
	s.click("Done")
	s.see("10 of 10")
	return key
}

func (s *site) returnAs(name string) {
	s.t.Helper()
	s.as(name)
	s.click("Yes, go on")
	s.see("10 of 10")
}

func (s *site) addPassword() {
	s.t.Helper()
	s.click("Add a password")
	s.see("Your device asks you for one of your passkeys")
	s.fill("New password", password)
	s.fill("The same again", password)
	s.click("Add")
	s.see("The password is added")
	s.click("Done")
	s.see("10 of 10")
}

// failedOnce: one wrong answer is told on the overview, and when the key comes back.
func (s *site) failedOnce(device webauthn.AuthenticatorID) {
	s.t.Helper()
	yes := true
	_, err := chromedp.Call(s.ctx, webauthn.SetResponseOverrideBits, webauthn.SetResponseOverrideBitsParams{AuthenticatorID: device, IsBogusSignature: &yes})
	check(s.t, err)
	s.click("Get my key back")
	s.click("Use a passkey")
	s.see("You have 9 tries left; after that the key is destroyed")
	_, err = chromedp.Call(s.ctx, webauthn.SetResponseOverrideBits, webauthn.SetResponseOverrideBitsParams{AuthenticatorID: device})
	check(s.t, err)
	s.click("Back")
	s.see("One wrong or unfinished try with the passkey “My first passkey”")
	s.see("9 of 10")
	s.shot("33-passkey-failed-before")
	s.click("Get my key back")
	s.click("Use a passkey")
	s.see("One wrong or unfinished try since your last success")
	s.click("Done")
	s.see("10 of 10")
}

// wornOut uses a passkey that signs rubbish, or does not look who is there, until the vault
// takes no more and the page says the last word.
func (s *site) wornOut(device webauthn.AuthenticatorID, last string) {
	s.t.Helper()
	yes := true
	s.click("Get my key back")
	for left := 9; left >= 0; left-- {
		bad := webauthn.SetResponseOverrideBitsParams{AuthenticatorID: device}
		if left%2 == 0 {
			bad.IsBadUV = &yes
		} else {
			bad.IsBogusSignature = &yes
		}
		_, err := chromedp.Call(s.ctx, webauthn.SetResponseOverrideBits, bad)
		check(s.t, err)
		s.click("Use a passkey")
		switch left {
		case 0:
			s.see(last)
		case 1:
			s.see("You have 1 try left; after that")
		default:
			s.see(fmt.Sprintf("You have %d tries left; after that", left))
		}
		if left == 2 {
			s.shot(map[bool]string{true: "34-passkey-refused", false: "35-only-passkey-refused"}[strings.Contains(s.text(), "Password")])
		}
	}
	_, err := chromedp.Call(s.ctx, webauthn.SetResponseOverrideBits, webauthn.SetResponseOverrideBitsParams{AuthenticatorID: device})
	check(s.t, err)
}

// deleted adds a passkey anew and deletes it on the device: the browser finds none, and
// nothing is counted.
func (s *site) deleted(device webauthn.AuthenticatorID) {
	s.t.Helper()
	s.click("Add a passkey")
	s.fill("Present password", password)
	s.click("Add")
	s.see("The passkey is added")
	s.click("Done")
	s.see("Passkey 1")
	_, err := chromedp.Call(s.ctx, webauthn.ClearCredentials, webauthn.ClearCredentialsParams{AuthenticatorID: device})
	check(s.t, err)
	s.click("Get my key back")
	s.click("Use a passkey")
	s.see("is not on this device")
	s.click("Back")
	s.see("Passkey 1")
	if strings.Contains(s.text(), "9 of 10") {
		s.t.Errorf("a try was counted:\n%s", s.text())
	}
}
