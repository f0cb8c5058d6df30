package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sync"
	"syscall"
	"testing"
	"time"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

// build compiles the real daemon once for each set of build tags.
var build = sync.OnceValues(func() (string, error) { return compile("failpoints") })

var binaries string // folder of what compile made; removed by TestMain

func compile(tags string) (string, error) {
	bin := filepath.Join(binaries, "backupvaultd-"+tags)
	out, err := exec.Command("go", "build", "-tags", tags, "-o", bin, ".").CombinedOutput()
	if err != nil {
		return "", errors.Join(err, errors.New(string(out)))
	}
	return bin, nil
}

// daemon is a running backupvaultd.
type daemon struct {
	cmd    *exec.Cmd
	url    string
	stderr bytes.Buffer
	ended  chan struct{} // closed when the process is gone
}

// vaultFolder makes a dev vault in a temporary folder, in memory where that can be.
func vaultFolder(t testing.TB, o dev.Options) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "bvd")
	if err != nil {
		dir, err = os.MkdirTemp("", "bvd")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	o.Dir = filepath.Join(dir, "v")
	if _, err := dev.Open(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	return o.Dir
}

var urlLine = regexp.MustCompile(`(?m)^url=(.*)$`)

// start runs the daemon on a vault folder and waits until it serves, or has ended: then
// url is empty.
func start(t testing.TB, bin, dir string, env ...string) *daemon {
	t.Helper()
	ready := filepath.Join(dir, "ready")
	if err := os.Remove(ready); err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	d := &daemon{cmd: exec.Command(bin, "serve", "--config", filepath.Join(dir, "backupvault.toml"), "--ready-file", ready), ended: make(chan struct{})}
	d.cmd.Env = append(append(os.Environ(), "SOFTHSM2_CONF="+filepath.Join(dir, "tokens", "softhsm2.conf")), env...)
	d.cmd.Stderr = &d.stderr
	if err := d.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		d.cmd.Wait() // its state is what tests look at
		close(d.ended)
	}()
	t.Cleanup(d.kill)
	for deadline := time.After(time.Minute); ; {
		text, err := os.ReadFile(ready)
		if err == nil {
			d.url = urlLine.FindStringSubmatch(string(text))[1]
			return d
		}
		select {
		case <-d.ended:
			return d
		case <-deadline:
			t.Fatalf("the daemon does not serve:\n%s", &d.stderr)
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// kill ends the daemon without warning, as a power cut would.
func (d *daemon) kill() {
	d.cmd.Process.Kill()
	<-d.ended
}

// code waits for the daemon's end and returns its exit code, -1 if a signal ended it.
func (d *daemon) code(t testing.TB) int {
	t.Helper()
	select {
	case <-d.ended:
	case <-time.After(time.Minute):
		d.kill()
		t.Fatalf("the daemon does not end:\n%s", &d.stderr)
	}
	return d.cmd.ProcessState.ExitCode()
}

// killed tells whether the daemon is gone, giving a signal on its way time to arrive.
func (d *daemon) killed(t testing.TB) bool {
	t.Helper()
	select {
	case <-d.ended:
	case <-time.After(300 * time.Millisecond):
		return false
	}
	if s, ok := d.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || !s.Signaled() || s.Signal() != syscall.SIGKILL {
		t.Fatalf("the daemon ended by itself: %v\n%s", d.cmd.ProcessState, &d.stderr)
	}
	return true
}

// command runs a command of the daemon on a vault folder and returns its output and exit code.
func command(t testing.TB, bin, dir string, args ...string) (string, int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), bin, append(args, "--config", filepath.Join(dir, "backupvault.toml"))...)
	cmd.Env = append(os.Environ(), "SOFTHSM2_CONF="+filepath.Join(dir, "tokens", "softhsm2.conf"))
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// accessToken lets the vault's own issuer speak for subject.
func accessToken(t testing.TB, dir, subject string) func(context.Context) (string, error) {
	t.Helper()
	c, err := node.LoadConfig(filepath.Join(dir, "backupvault.toml"))
	if err != nil {
		t.Fatal(err)
	}
	return func(context.Context) (string, error) { return node.IssueToken(c, subject, time.Hour) }
}
