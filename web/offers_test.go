package web_test

import (
	"os/exec"
	"strings"
	"testing"

	"backupvault/internal/node"
)

// TestOffersAreWhatIsShown: page and command line show only the kinds that the site offers
// this account.
func TestOffersAreWhatIsShown(t *testing.T) {
	none := 0
	s := newSite(t, withPasskeys(freeAddress(t)), func(c *node.Config) { c.Methods.Passkey.Share = &none })
	c := newCommand(t, s.vault, "wilma")
	if out := string(c.run("", "status")); !strings.Contains(out, "offered    password\n") {
		t.Errorf("status:\n%s", out)
	}
	cmd := exec.Command(c.bin, "enroll", "--passkey", "--no-browser")
	cmd.Env = c.env
	if out, err := cmd.CombinedOutput(); err == nil || cmd.ProcessState.ExitCode() != 1 || !strings.Contains(string(out), "does not offer this account") {
		t.Errorf("enroll --passkey: %v\n%s", err, out)
	}
	s.as("wilma")
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	s.see("Set up a backup key")
	if strings.Contains(strings.ToLower(s.text()), "passkey") {
		t.Errorf("the page tells of passkeys:\n%s", s.text())
	}
	s.clean()
}
