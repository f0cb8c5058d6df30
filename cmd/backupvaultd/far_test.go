package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"backupvault/hsm"
	"backupvault/softhsm"
)

// far is a SoftHSM token behind a process of its own, p11-kit's, which dies and hangs as an
// HSM does. Its state can be exchanged while it is dead.
type far struct {
	t                     *testing.T
	serial, socket, state string
	cmd                   *exec.Cmd
}

// serveFar puts a token of dir behind a new process and returns its URI through that. The
// client library reads the address once in a process, so all tests share it.
func serveFar(t *testing.T, dir, uri string) (*far, string) {
	t.Helper()
	u, err := hsm.ParseURI(uri)
	if err != nil {
		t.Fatal(err)
	}
	f := &far{t: t, serial: u.Serial, socket: filepath.Join(binaries, "p11"), state: stateOf(t, dir, u.Serial)}
	t.Setenv("P11_KIT_SERVER_ADDRESS", "unix:path="+f.socket)
	f.start()
	t.Cleanup(f.kill)
	found, err := filepath.Glob("/usr/lib*/*/pkcs11/p11-kit-client.so")
	if err != nil || len(found) == 0 {
		t.Fatalf("p11-kit's client library is missing; run: apt-get install p11-kit p11-kit-modules (%v)", err)
	}
	u.ModulePath = found[0]
	return f, u.String()
}

// stateOf is the folder of a token's objects: its name ends in the serial.
func stateOf(t *testing.T, dir, serial string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "tokens", "tokens", "*"+serial[:4]+"-"+serial[4:]))
	if err != nil || len(found) != 1 {
		t.Fatalf("state of %s: %v %v", serial, found, err)
	}
	return found[0]
}

func (f *far) start() {
	f.t.Helper()
	provider, err := softhsm.ModulePath()
	if err != nil {
		f.t.Fatal(err)
	}
	f.cmd = exec.Command("p11-kit", "server", "-f", "-n", f.socket, "--provider", provider, "pkcs11:serial="+f.serial)
	f.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := f.cmd.Start(); err != nil {
		f.t.Fatalf("%v; run: apt-get install p11-kit p11-kit-modules", err)
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if _, err := os.Stat(f.socket); err == nil {
			return
		} else if time.Now().After(deadline) {
			f.t.Fatal("p11-kit server does not listen")
		}
	}
}

func (f *far) kill() {
	f.signal(syscall.SIGKILL)
	_ = f.cmd.Wait() // killed is what it is
	_ = os.Remove(f.socket)
}

func (f *far) signal(s syscall.Signal) { _ = syscall.Kill(-f.cmd.Process.Pid, s) } // it may be dead

func (f *far) copyState() string {
	f.t.Helper()
	to := filepath.Join(f.t.TempDir(), "state")
	if err := os.CopyFS(to, os.DirFS(f.state)); err != nil {
		f.t.Fatal(err)
	}
	return to
}

// putState exchanges the token's state; it must be dead.
func (f *far) putState(from string) {
	f.t.Helper()
	if err := errors.Join(os.RemoveAll(f.state), os.CopyFS(f.state, os.DirFS(from))); err != nil {
		f.t.Fatal(err)
	}
}
