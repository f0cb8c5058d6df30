package main

import (
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

func daemonBinary(t testing.TB) string {
	t.Helper()
	bin, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return bin
}

func storeFile(dir string) string { return filepath.Join(dir, "data", "vault.db") }

func rewrite(t *testing.T, path string, b []byte) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0) // in place: the daemon may have it open
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt(b, 0); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// SIGTERM: what is open may finish, nothing new begins, exit code 0.
func TestGracefulStop(t *testing.T) {
	dir := vaultFolder(t, dev.Options{Tokens: 1})
	p := start(t, daemonBinary(t), dir)
	alice, bob := newDevice(t, dir, "alice"), newDevice(t, dir, "bob")
	alice.url, bob.url = p.url, p.url
	key := alice.enroll(t, rightPassword)
	bob.enroll(t, rightPassword)
	open, late := alice.attempt(t, rightPassword), bob.attempt(t, rightPassword)
	ke2, err := open.start()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for { // until the signal has arrived
		var ready struct{}
		if err := alice.call("GET", "/readyz", nil, &ready); errors.Is(err, api.ErrUnavailable) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := late.start(); !errors.Is(err, api.ErrUnavailable) {
		t.Errorf("a new attempt while stopping: %v", err)
	}
	ke3, err := open.ke3(ke2)
	if err != nil {
		t.Fatal(err)
	}
	released, err := open.finish(ke3)
	if err != nil {
		t.Fatalf("an open attempt while stopping: %v\n%s", err, &p.stderr)
	}
	if k, err := open.open(released); err != nil || !k.Equal(key) {
		t.Errorf("another key came back: %v", err)
	}
	if code := p.code(t); code != 0 {
		t.Errorf("exit code %d\n%s", code, &p.stderr)
	}
	if _, err := os.Lstat(filepath.Join(dir, "data", "control.sock")); !errors.Is(err, os.ErrNotExist) {
		t.Error("the control socket was left behind")
	}
}

// The exit code tells a supervisor what must not be restarted.
func TestServeExitCodes(t *testing.T) {
	bin, dir := daemonBinary(t), vaultFolder(t, dev.Options{Tokens: 1})
	p := start(t, bin, dir)
	old, err := os.ReadFile(storeFile(dir))
	if err != nil {
		t.Fatal(err)
	}
	d := newDevice(t, dir, "alice")
	d.url = p.url
	d.enroll(t, rightPassword)
	p.kill()
	last, err := os.ReadFile(storeFile(dir))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(storeFile(dir), old, 0o600); err != nil {
		t.Fatal(err)
	}
	p = start(t, bin, dir)
	if p.url != "" || p.code(t) != node.ExitRolledBack || !strings.Contains(p.stderr.String(), "older copy") {
		t.Errorf("an older copy: exit code %d\n%s", p.code(t), &p.stderr)
	}
	if err := os.WriteFile(storeFile(dir), damaged(last), 0o600); err != nil {
		t.Fatal(err)
	}
	p = start(t, bin, dir)
	if p.url != "" || p.code(t) != node.ExitDamaged {
		t.Errorf("a damaged file: exit code %d\n%s", p.code(t), &p.stderr)
	}
}

// damaged leaves the frame of a file readable and spoils what is sealed.
func damaged(b []byte) []byte {
	out := append([]byte(nil), b...)
	for i := range out {
		if i%512 > 64 {
			out[i] ^= 1
		}
	}
	return out
}

// Damage that shows while the daemon runs stops it: it must not serve from such a file.
func TestDamageStopsTheDaemon(t *testing.T) {
	bin, dir := daemonBinary(t), vaultFolder(t, dev.Options{Tokens: 1})
	p := start(t, bin, dir)
	d := newDevice(t, dir, "alice")
	d.url = p.url
	d.enroll(t, rightPassword)
	b, err := os.ReadFile(storeFile(dir))
	if err != nil {
		t.Fatal(err)
	}
	rewrite(t, storeFile(dir), damaged(b))
	if out, code := command(t, bin, dir, "fsck"); code != node.ExitDamaged {
		t.Errorf("fsck: exit code %d\n%s", code, out)
	}
	if code := p.code(t); code != node.ExitDamaged {
		t.Errorf("the daemon: exit code %d\n%s", code, &p.stderr)
	}
}

// A finish that does not open is the client's fault, not a fault of the fleet.
func TestGarbageFinishIsRefused(t *testing.T) {
	dir := vaultFolder(t, dev.Options{Tokens: 1})
	p := start(t, daemonBinary(t), dir)
	d := newDevice(t, dir, "alice")
	d.url = p.url
	d.status(t)
	_, request := opaque.NewRegistration(secret.Own([]byte(rightPassword)))
	var answer api.EnrollPasswordAnswer
	err := d.call("POST", "/v1/enroll/password/start", &api.EnrollPasswordStart{
		Protocol: api.Version, VaultID: d.vaultID, Request: request, KSF: opaque.DefaultKSF(),
	}, &answer)
	if err != nil {
		t.Fatal(err)
	}
	finish := api.EnrollFinish{Record: make([]byte, api.RecordSize), Envelope: make([]byte, api.EnvelopeSize), OwnerKey: make([]byte, 32), AnswerHash: make([]byte, 32)}
	sealed := make([]byte, api.PointSize+len(finish.Encode())+16)
	rand.Read(sealed)
	err = d.call("POST", "/v1/enroll/password/finish", &api.EnrollPasswordFinish{Session: answer.Session, Sealed: sealed}, new(api.EnrollReceipt))
	if !errors.Is(err, api.ErrBadRequest) {
		t.Errorf("garbage: %v", err)
	}
	d.enroll(t, rightPassword)
}
