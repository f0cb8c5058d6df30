package storm

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// program is a compiled backupvaultd and the vault that it serves.
type program struct {
	bin, dir string
}

func compile(t *testing.T, vault string) *program {
	t.Helper()
	p := &program{filepath.Join(t.TempDir(), "backupvaultd"), vault}
	if out, err := exec.Command("go", "build", "-o", p.bin, "backupvault/cmd/backupvaultd").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return p
}

func (p *program) command(args ...string) *exec.Cmd {
	cmd := exec.Command(p.bin, append(args, "--config", filepath.Join(p.dir, "backupvault.toml"))...)
	cmd.Env = append(os.Environ(), "SOFTHSM2_CONF="+filepath.Join(p.dir, "tokens", "softhsm2.conf"))
	return cmd
}

// daemon is one life of a process.
type daemon struct {
	cmd    *exec.Cmd
	ready  string
	stderr logBuffer
	ended  chan struct{} // closed when the process is gone
}

func (p *program) start(t *testing.T) *daemon {
	t.Helper()
	d := &daemon{ready: filepath.Join(p.dir, "ready"), ended: make(chan struct{})}
	if err := os.Remove(d.ready); err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	d.cmd = p.command("serve", "--ready-file", d.ready)
	d.cmd.Stderr = &d.stderr
	if err := d.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		d.cmd.Wait() // its state is looked at where it matters
		close(d.ended)
	}()
	t.Cleanup(func() { d.kill() })
	return d
}

var urlLine = regexp.MustCompile(`(?m)^url=(.*)$`)

// url waits until the daemon serves, and returns "" if it does not within patience.
func (d *daemon) url(t *testing.T, patience time.Duration) string {
	t.Helper()
	for deadline := time.After(patience); ; {
		if text, err := os.ReadFile(d.ready); err == nil {
			return urlLine.FindStringSubmatch(string(text))[1]
		}
		select {
		case <-d.ended:
			t.Fatalf("the daemon does not start again: %v\n%s", d.cmd.ProcessState, d.said())
		case <-deadline:
			return ""
		case <-time.After(2 * time.Millisecond):
		}
	}
}

// logBuffer is what a process writes while others read it.
type logBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// said is the end of the daemon's log, without what it says of every request.
func (d *daemon) said() string {
	var lines []string
	for line := range strings.Lines(d.stderr.String()) {
		if !strings.Contains(line, `"level":"INFO"`) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines[max(len(lines)-20, 0):], "")
}

// kill ends the daemon with SIGKILL and tells whether that is what ended it.
func (d *daemon) kill() bool {
	d.cmd.Process.Kill()
	<-d.ended
	s, ok := d.cmd.ProcessState.Sys().(syscall.WaitStatus)
	return ok && s.Signaled() && s.Signal() == syscall.SIGKILL
}
