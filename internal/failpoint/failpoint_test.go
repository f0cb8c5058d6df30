package failpoint_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestHit builds a program both ways and looks at how it ends.
func TestHit(t *testing.T) {
	build := func(tags string) string {
		bin := filepath.Join(t.TempDir(), "program")
		out, err := exec.Command("go", "build", "-tags", tags, "-o", bin, "./testdata/program").CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return bin
	}
	with, without := build("failpoints"), build("")
	for _, c := range []struct {
		bin, env string
		befores  int
		killed   bool
	}{
		{without, "here", 3, false},
		{with, "", 3, false},
		{with, "elsewhere", 3, false},
		{with, "here", 1, true},
		{with, "here:2", 2, true},
		{with, "here:4", 3, false},
	} {
		cmd := exec.Command(c.bin)
		cmd.Env = append(os.Environ(), "BACKUPVAULT_FAILPOINT="+c.env)
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		killed := errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL
		if killed != c.killed || strings.Count(string(out), "before") != c.befores || strings.Contains(string(out), "end") == killed {
			t.Errorf("%q: killed %v (%v), printed:\n%s", c.env, killed, err, out)
		}
	}
}
