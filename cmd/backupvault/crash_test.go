package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// crashing is the real client with fail points, in a home of its own.
type crashing struct{ bin, home string }

func newCrashing(t *testing.T) *crashing {
	t.Helper()
	c := &crashing{bin: filepath.Join(t.TempDir(), "backupvault"), home: t.TempDir()}
	if out, err := exec.Command("go", "build", "-tags", "failpoints", "-o", c.bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return c
}

// run returns the exit code; -1: killed at the point.
func (c *crashing) run(t *testing.T, point string, args ...string) (code int, text string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), c.bin, args...)
	cmd.Env = append(os.Environ(), "HOME="+c.home, "XDG_CONFIG_HOME="+filepath.Join(c.home, "config"),
		"XDG_STATE_HOME="+filepath.Join(c.home, "state"), "BACKUPVAULT_FAILPOINT="+point)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if exit != nil && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL {
		return -1, string(out)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// Another vault takes a name over, and the command is killed, or cannot finish: there is
// then no profile, or a whole one that finds nothing of the vault before.
func TestProfileAddCutOff(t *testing.T) {
	first, second := startDaemon(t), startDaemon(t)
	c := newCrashing(t)
	token := filepath.Join(c.home, "token")
	add := func(point string, d *daemon) int {
		text, err := d.issue("alice")
		if err == nil {
			err = os.WriteFile(token, text, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		code, _ := c.run(t, point, "profile", "add", "home", "--server", d.url, "--pin", d.pin, "--ca", filepath.Join(d.dir, "ca.crt"), "--access-token-file", token)
		return code
	}
	const notPinned, notThere = exitNotPinned, exitOther
	if add("", first) != 0 {
		t.Fatal("cannot add")
	}
	if code, text := c.run(t, "", "status"); code != 0 { // keeps the first vault's statement
		t.Fatal(text)
	}
	// The profile is lost, its state is not.
	profile := filepath.Join(c.home, "config", "backupvault", "profiles", "home.toml")
	if err := os.Remove(profile); err != nil {
		t.Fatal(err)
	}
	if code := add("profile.cleared", second); code != -1 {
		t.Fatalf("exit code %d, not killed", code)
	}
	if code, text := c.run(t, "", "status"); code != notThere {
		t.Errorf("after the crash: exit code %d: %s", code, text)
	}
	if code := add("", second); code != 0 {
		t.Fatalf("exit code %d", code)
	}
	if code, text := c.run(t, "", "status"); code != 0 {
		t.Fatalf("exit code %d (%d would say that the vault is an impostor): %s", code, notPinned, text)
	}
	// A name that is taken stays as it was, with what was kept for it.
	kept := filepath.Join(c.home, "state", "backupvault", "home.statement")
	before, err := os.ReadFile(kept)
	if err != nil {
		t.Fatal(err)
	}
	if code := add("", first); code == 0 {
		t.Error("added over an existing profile")
	}
	if after, err := os.ReadFile(kept); err != nil || string(after) != string(before) {
		t.Errorf("the statement of a profile that stays is gone: %v", err)
	}
	// State that cannot be removed: the profile is not added.
	if err := errors.Join(os.Remove(profile), os.Remove(kept), os.MkdirAll(filepath.Join(kept, "x"), 0o700)); err != nil {
		t.Fatal(err)
	}
	if code := add("", first); code == 0 {
		t.Error("added although old state is left")
	}
	if _, err := os.Stat(profile); err == nil {
		t.Error("the profile is there although the command failed")
	}
}
