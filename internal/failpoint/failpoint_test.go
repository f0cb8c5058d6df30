package failpoint_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
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
		stopped  bool
	}{
		{without, "here", 3, false, false},
		{with, "", 3, false, false},
		{with, "elsewhere", 3, false, false},
		{with, "here", 1, true, false},
		{with, "here:2", 2, true, false},
		{with, "here:4", 3, false, false},
		{with, "here:2:stop", 3, false, true},
		{with, "here:4:stop", 3, false, false},
		{without, "here:1:stop", 3, false, false},
	} {
		cmd := exec.Command(c.bin)
		cmd.Env = append(os.Environ(), "BACKUPVAULT_FAILPOINT="+c.env)
		file, err := os.Create(filepath.Join(t.TempDir(), "out"))
		if err != nil {
			t.Fatal(err)
		}
		printed := func() string {
			b, err := os.ReadFile(file.Name())
			if err != nil {
				t.Fatal(err)
			}
			return string(b)
		}
		cmd.Stderr = file
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		stopped := endsOrStops(t, cmd.Process.Pid)
		if stopped && strings.Count(printed(), "before") >= c.befores {
			t.Errorf("%q: it went on", c.env)
		}
		cmd.Process.Signal(syscall.SIGCONT)
		err = cmd.Wait()
		out := printed()
		var exit *exec.ExitError
		killed := errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL
		file.Close()
		if killed != c.killed || stopped != c.stopped || strings.Count(out, "before") != c.befores || strings.Contains(out, "end") == killed {
			t.Errorf("%q: killed %v (%v), printed:\n%s", c.env, killed, err, out)
		}
	}
}

// endsOrStops waits until the process has stopped, or has ended and waits to be reaped.
func endsOrStops(t *testing.T, pid int) (stopped bool) {
	for {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(stat), ") ")
		switch rest[0] {
		case 'T':
			return true
		case 'Z':
			return false
		}
		time.Sleep(time.Millisecond)
	}
}
