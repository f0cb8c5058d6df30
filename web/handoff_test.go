package web_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
)

// command is the real command line on this device.
type command struct {
	t   *testing.T
	bin string
	env []string
}

func newCommand(t *testing.T, v *vault, subject string) *command {
	t.Helper()
	dir := t.TempDir()
	c := &command{t: t, bin: filepath.Join(dir, "backupvault"), env: append(os.Environ(), "HOME="+dir,
		"XDG_CONFIG_HOME="+filepath.Join(dir, "config"), "XDG_STATE_HOME="+filepath.Join(dir, "state"), "DISPLAY=", "WAYLAND_DISPLAY=")}
	run(t, ".", nil, "go", "build", "-o", c.bin, "backupvault/cmd/backupvault")
	token := filepath.Join(dir, "token")
	check(t, os.WriteFile(token, []byte(v.token(t, subject)), 0o600))
	run(t, dir, c.env, c.bin, "profile", "add", "work", "--server", v.url, "--pin", v.Pin, "--ca", v.CAPath(), "--access-token-file", token)
	return c
}

// waiting is a command that has shown its link and code.
type waiting struct {
	cmd        *exec.Cmd
	link, code string
	out        bytes.Buffer
	said       *bufio.Scanner
}

var shown = regexp.MustCompile(`(https://\S+/#\S+)|shows the code (\S+)`)

func (c *command) start(args ...string) *waiting {
	c.t.Helper()
	w := &waiting{cmd: exec.Command(c.bin, append(args, "--passkey", "--no-browser", "--json")...)}
	w.cmd.Env, w.cmd.Stdout = c.env, &w.out
	stderr, err := w.cmd.StderrPipe()
	check(c.t, err)
	check(c.t, w.cmd.Start())
	c.t.Cleanup(func() { w.cmd.Process.Kill() })
	for w.said = bufio.NewScanner(stderr); w.code == "" && w.said.Scan(); {
		if m := shown.FindStringSubmatch(w.said.Text()); m != nil {
			w.link, w.code = w.link+m[1], m[2]
		}
	}
	if w.link == "" || w.code == "" {
		c.t.Fatalf("no link and code: %q %q", w.link, w.code)
	}
	return w
}

// end waits for the command and reads its result.
func (c *command) end(w *waiting) (result struct {
	Key     string `json:"key"`
	KeyFile string `json:"key_file"`
}) {
	c.t.Helper()
	var said []string
	for w.said.Scan() {
		said = append(said, w.said.Text())
	}
	if err := w.cmd.Wait(); err != nil {
		c.t.Fatalf("%v\n%s%s", err, strings.Join(said, "\n"), w.out.String())
	}
	check(c.t, json.Unmarshal(w.out.Bytes(), &result))
	return result
}

// handOver follows the link as a person does, up to the click.
func (s *site) handOver(w *waiting, until func()) {
	s.t.Helper()
	s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(w.link))
	s.see("You followed a link that asks for your key")
	s.see(w.code)
	if at := s.eval("return location.href"); at != s.vault.url+"/" {
		s.t.Errorf("the address keeps %s", at)
	}
	until()
	s.see("Does the command line on this device show the same code?")
	s.see("you did not start it: stop here. Whoever gets your key can read your backup.")
	s.see(w.code)
}

// press clicks as a person does: a new tab opens for nobody else.
func (s *site) press(name string) {
	s.t.Helper()
	s.do(chromedp.Click(`//button[normalize-space()="` + name + `"]`))
}

// TestAttackHandoffBrowser: the key goes from the page to the command that a person compared
// the code of, by form and by text, and to no other.
func TestAttackHandoffBrowser(t *testing.T) {
	address := freeAddress(t)
	s := newSite(t, withPasskeys(address))
	_, err := chromedp.Call(s.ctx, webauthn.Enable, webauthn.EnableParams{})
	check(t, err)
	s.device(true)
	s.as("rita")
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	c := newCommand(t, s.vault, "rita")

	w := c.start("enroll")
	s.handOver(w, func() {
		s.shot("24-command-waits")
		s.click("Set up with a passkey")
		s.click("Set up")
	})
	s.shot("25-hand-over")
	s.click("The command line is on another computer, or got nothing")
	s.shot("38-hand-over-text")
	s.press("Same code: hand it over")
	stored := read(t, c.end(w).KeyFile)
	key := strings.Join(strings.Fields(string(stored)), "")
	s.see("Look at the command line")
	s.click("Show the 64 digits instead")
	if got := s.key(); got != key {
		t.Errorf("the page shows %s, the command keeps %s", got, key)
	}
	s.click("Done")
	s.see("My first passkey")
	if strings.Contains(s.text(), "a link that asks for your key") {
		t.Error("the command is still waited for")
	}

	w = c.start("recover", "--no-store")
	s.handOver(w, func() {
		s.click("Get my key back")
		s.see("Get your key back")
		s.click("Use a passkey")
	})
	s.press("Same code: hand it over")
	if got := strings.Join(strings.Fields(c.end(w).Key), ""); got != key {
		t.Errorf("recovered %s, enrolled %s", got, key)
	}
	for _, r := range s.requests() {
		if strings.Contains(r, key) {
			t.Errorf("a request holds the key: %.80s", r)
		}
	}
	s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(w.link[:len(w.link)-4]))
	s.see("This link is damaged")
	s.clean()
}
