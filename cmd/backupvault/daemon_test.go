package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// binaries holds the daemon that the tests built.
var binaries string

type cleaner struct{ *testing.M }

func (c cleaner) Run() int {
	var err error
	if binaries, err = os.MkdirTemp("", "backupvault-test-"); err != nil {
		panic(err)
	}
	defer os.RemoveAll(binaries)
	return c.M.Run()
}

// buildDaemon builds the real daemon: a program of its own, so that nothing of it is
// linked to the client.
var buildDaemon = sync.OnceValues(func() (string, error) {
	out, err := exec.Command("go", "build", "-o", binaries+string(os.PathSeparator), "backupvault/cmd/backupvaultd").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w\n%s", err, out)
	}
	return filepath.Join(binaries, "backupvaultd"), err
})

// daemon is a running `backupvaultd dev`.
type daemon struct {
	bin, dir, url, pin string
	cmd                *exec.Cmd
	log                *os.File
}

// startDaemon serves a fresh throwaway vault, on a tmpfs where there is one.
func startDaemon(t *testing.T, args ...string) *daemon {
	t.Helper()
	bin, err := buildDaemon()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("/dev/shm", "backupvault-test-")
	if err != nil {
		dir = t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	d := &daemon{bin: bin, dir: filepath.Join(dir, "vault")}
	ready := filepath.Join(dir, "ready")
	if d.log, err = os.Create(filepath.Join(dir, "log")); err != nil {
		t.Fatal(err)
	}
	d.cmd = exec.Command(bin, append([]string{"dev", "--dir", d.dir, "--ready-file", ready}, args...)...)
	d.cmd.Stderr = d.log
	if err := d.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.cmd.Process.Kill(); d.cmd.Wait() })
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		if text, err := os.ReadFile(ready); err == nil {
			d.readReady(string(text))
			return d
		}
		if time.Now().After(deadline) {
			text, _ := os.ReadFile(d.log.Name())
			t.Fatalf("the daemon does not get ready:\n%s", text)
		}
	}
}

func (d *daemon) readReady(text string) {
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		switch value = strings.Trim(value, `'"`); name {
		case "url":
			d.url = value
		case "pin":
			d.pin = value
		}
	}
}

// issue makes an access token.
func (d *daemon) issue(subject string) ([]byte, error) {
	out, err := exec.Command(d.bin, "issue-token", "--config", filepath.Join(d.dir, "backupvault.toml"), "--subject", subject).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		err = fmt.Errorf("%w: %s", err, exit.Stderr)
	}
	return out, err
}

// setup gives a script the vault and an access token for an account of its own.
func (d *daemon) setup(env *testscript.Env) error {
	token, err := d.issue(filepath.Base(env.WorkDir))
	if err != nil {
		return err
	}
	env.Setenv("URL", d.url)
	env.Setenv("PIN", d.pin)
	env.Setenv("CA", filepath.Join(d.dir, "ca.crt"))
	return os.WriteFile(filepath.Join(env.WorkDir, "token"), token, 0o600)
}

// TestWithVault runs every command against the real daemon on SoftHSM2 tokens.
func TestWithVault(t *testing.T) {
	testscript.Run(t, scripts("testdata/vault", startDaemon(t).setup))
}

// TestWithWaits is the same with a real vault's waits between attempts.
func TestWithWaits(t *testing.T) {
	testscript.Run(t, scripts("testdata/waits", startDaemon(t, "--waits").setup))
}
