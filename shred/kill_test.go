package shred_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// A process that is killed after each step of a commit loses nothing that it acknowledged.
func TestAttackKillAfterEachStep(t *testing.T) {
	program := filepath.Join(t.TempDir(), "kill")
	build := exec.Command("go", "build", "-tags", "failpoints", "-o", program, "./testdata/kill")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var uris []string
	for range 3 {
		uri, _, err := folder.Create("kill")
		if err != nil {
			t.Fatal(err)
		}
		uris = append(uris, uri)
	}
	path := filepath.Join(t.TempDir(), "store")
	run := func(failpoint, what string) (string, error) {
		cmd := exec.Command(program, append([]string{what, path}, uris...)...)
		cmd.Env = append(os.Environ(), "BACKUPVAULT_FAILPOINT="+failpoint)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil && stderr.Len() > 0 {
			t.Logf("%s %s: %s", failpoint, what, &stderr)
		}
		return string(out), err
	}
	if _, err := run("", "create"); err != nil {
		t.Fatal(err)
	}
	acknowledged := 0
	for _, point := range []string{"commit.roots", "commit.written", "commit.destroyed", "commit.checked"} {
		out, err := run(point+":3", "write")
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
			t.Fatalf("%s: not killed: %v", point, err)
		}
		before := acknowledged
		acknowledged += strings.Count(out, "acknowledged")
		out, err = run("", "verify")
		if err != nil {
			t.Fatalf("%s: %v", point, err)
		}
		found, err := strconv.Atoi(strings.TrimSpace(out))
		if err != nil || found < acknowledged || found > acknowledged+1 || acknowledged != before+2 {
			t.Fatalf("%s: %d updates found, %d acknowledged", point, found, acknowledged)
		}
		acknowledged = found
	}
}
