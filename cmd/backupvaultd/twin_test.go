package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// twin copies the folder of a vault as it is now, on the same tokens, as somebody would who
// clones the machine.
func twin(t *testing.T, dir, name string) string {
	t.Helper()
	to := filepath.Join(filepath.Dir(dir), name)
	if err := os.MkdirAll(filepath.Join(to, "data"), 0o700); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(filepath.Join(dir, "data"))
	if err != nil {
		t.Fatal(err)
	}
	files := []string{"backupvault.toml", "ca.crt", "pin"}
	for _, e := range entries {
		if e.Type().IsRegular() {
			files = append(files, filepath.Join("data", e.Name()))
		}
	}
	for _, name := range files {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		b = bytes.ReplaceAll(b, []byte(filepath.Join(dir, "data")), []byte(filepath.Join(to, "data")))
		if err := os.WriteFile(filepath.Join(to, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	tokens, err := filepath.EvalSymlinks(filepath.Join(dir, "tokens"))
	if err == nil {
		err = os.Symlink(tokens, filepath.Join(to, "tokens"))
	}
	for _, f := range []string{"server.crt", "server.key"} {
		err = errors.Join(err, os.Symlink(filepath.Join(dir, f), filepath.Join(to, f)))
	}
	if err != nil {
		t.Fatal(err)
	}
	return to
}

// stopped waits until the process has stopped.
func (d *daemon) stopped(t *testing.T) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", d.cmd.Process.Pid))
		if err != nil {
			t.Fatal(err)
		}
		if _, rest, _ := strings.Cut(string(stat), ") "); rest[0] == 'T' {
			return
		}
	}
	t.Fatalf("the daemon does not stop:\n%s", &d.stderr)
}
