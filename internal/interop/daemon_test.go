package interop

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// daemon is a real `backupvaultd dev` in a folder of its own; it can be stopped and
// started again at the same address.
type daemon struct {
	bin, dir, url string
	log           bytes.Buffer // both outputs of every run; read it after stop
	made          []string     // further flags of dev
	cmd           *exec.Cmd
	ended         chan error
}

func startDev(t *testing.T, made ...string) *daemon {
	t.Helper()
	d := &daemon{bin: t.TempDir(), dir: filepath.Join(t.TempDir(), "dev"), made: made}
	build := exec.Command("go", "build", "-o", d.bin, "./cmd/backupvaultd", "./cmd/backupvault")
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Cleanup(func() {
		if d.cmd != nil {
			d.stop(t)
		}
	})
	d.start(t)
	return d
}

// start waits until the vault takes requests.
func (d *daemon) start(t *testing.T) {
	t.Helper()
	ready := filepath.Join(t.TempDir(), "ready")
	listen := "127.0.0.1:0"
	if d.url != "" {
		listen = strings.TrimPrefix(d.url, "https://")
	}
	d.cmd = exec.Command(filepath.Join(d.bin, "backupvaultd"), append([]string{"dev", "--dir", d.dir, "--listen", listen, "--ready-file", ready}, d.made...)...)
	d.cmd.Stdout, d.cmd.Stderr = &d.log, &d.log
	check(t, d.cmd.Start())
	d.ended = make(chan error, 1)
	go func(cmd *exec.Cmd, ended chan<- error) { ended <- cmd.Wait() }(d.cmd, d.ended)
	for {
		if b, err := os.ReadFile(ready); err == nil && strings.Contains(string(b), "pin=") {
			url, _, _ := strings.Cut(strings.TrimPrefix(string(b), "url="), "\n")
			d.url = url
			return
		}
		select {
		case err := <-d.ended:
			d.cmd = nil
			t.Fatalf("the daemon ended: %v\n%s", err, d.log.String())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (d *daemon) stop(t *testing.T) {
	t.Helper()
	check(t, d.cmd.Process.Signal(syscall.SIGTERM))
	if err := <-d.ended; err != nil {
		t.Errorf("the daemon ended: %v\n%s", err, d.log.String())
	}
	d.cmd = nil
}

// kill ends the daemon as a crash does: SIGTERM would wait for the open attempts.
func (d *daemon) kill(t *testing.T) {
	t.Helper()
	check(t, d.cmd.Process.Kill())
	<-d.ended
	d.cmd = nil
}

// setting changes a line of the configuration, which the next start reads.
func (d *daemon) setting(t *testing.T, old, new string) {
	t.Helper()
	name := filepath.Join(d.dir, "backupvault.toml")
	b, err := os.ReadFile(name)
	check(t, err)
	if strings.Count(string(b), old) != 1 {
		t.Fatalf("the configuration has no %q", old)
	}
	check(t, os.WriteFile(name, []byte(strings.Replace(string(b), old, new, 1)), 0o600))
}

// client is the `backupvault` program with a home and a profile of its own.
type client struct {
	bin string
	env []string
}

func newClient(t *testing.T, d *daemon, subject string) *client {
	t.Helper()
	home := t.TempDir()
	c := &client{bin: filepath.Join(d.bin, "backupvault"), env: append(os.Environ(),
		"HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_DATA_HOME="+home, "XDG_STATE_HOME="+home)}
	pin, err := os.ReadFile(filepath.Join(d.dir, "pin"))
	check(t, err)
	token := "'" + filepath.Join(d.bin, "backupvaultd") + "' issue-token --config '" + filepath.Join(d.dir, "backupvault.toml") + "' --subject " + subject
	c.run(t, "", "profile", "add", "dev", "--server", d.url, "--ca", filepath.Join(d.dir, "ca.crt"),
		"--pin", strings.TrimSpace(string(pin)), "--access-token-command", token)
	return c
}

func (c *client) run(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	cmd := exec.Command(c.bin, args...)
	cmd.Env, cmd.Stdin = c.env, strings.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("backupvault %s: %v\n%s", args[0], err, stderr.String())
	}
	return strings.TrimSpace(string(out))
}
