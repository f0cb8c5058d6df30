package sysfault

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const pathEnv = "BACKUPVAULT_SYSFAULT_FILE"

// TestMain is also the program under watch: it writes, grows and flushes a file from
// several threads, prints what it was told, and writes another file.
func TestMain(m *testing.M) {
	if path := os.Getenv(pathEnv); path != "" {
		if err := watched(path); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func watched(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	other, err := os.Create(path + ".other")
	if err != nil {
		return err
	}
	if err := Arm(); err != nil {
		return err
	}
	if _, err := other.WriteAt([]byte("o"), 0); err != nil {
		return err
	}
	told := make(chan error)
	for _, call := range []func() error{
		func() error { _, err := f.WriteAt([]byte("abcd"), 2); return err },
		func() error { return f.Truncate(8) },
		f.Sync,
		func() error { return syscall.Fdatasync(int(f.Fd())) },
	} {
		go func() { told <- call() }()
		var errno syscall.Errno
		errors.As(<-told, &errno)
		fmt.Println(int(errno))
	}
	return nil
}

func TestFates(t *testing.T) {
	for _, c := range []struct {
		at     int
		fate   Fate
		told   string
		killed bool
		left   string
	}{
		{0, Fate{}, "0 0 0 0", false, "\x00\x00abcd\x00\x00"},
		{1, Fate{Errno: syscall.EIO}, "5 0 0 0", false, strings.Repeat("\x00", 8)},
		{1, Fate{Errno: syscall.EIO, Effect: Half}, "5 0 0 0", false, "\x00\x00ab\x00\x00\x00\x00"},
		{1, Fate{Errno: syscall.ENOSPC, Effect: All}, "28 0 0 0", false, "\x00\x00abcd\x00\x00"},
		{2, Fate{Errno: syscall.EIO}, "0 5 0 0", false, "\x00\x00abcd"},
		{2, Fate{Errno: syscall.EIO, Effect: All}, "0 5 0 0", false, "\x00\x00abcd\x00\x00"},
		{3, Fate{Errno: syscall.EIO}, "0 0 5 0", false, "\x00\x00abcd\x00\x00"},
		{4, Fate{Errno: syscall.EIO}, "0 0 0 5", false, "\x00\x00abcd\x00\x00"},
		{1, Fate{Lost: true}, "0 0 0 0", false, strings.Repeat("\x00", 8)},
		{1, Fate{Lost: true, Effect: Half}, "0 0 0 0", false, "\x00\x00ab\x00\x00\x00\x00"},
		{2, Fate{Lost: true}, "0 0 0 0", false, "\x00\x00abcd"},
		{1, Fate{Kill: true}, "", true, ""},
		{1, Fate{Kill: true, Effect: All}, "", true, "\x00\x00abcd"},
		{2, Fate{Kill: true}, "0", true, "\x00\x00abcd"},
		{4, Fate{Kill: true}, "0 0 0", true, "\x00\x00abcd\x00\x00"},
	} {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		cmd := exec.Command(os.Args[0])
		cmd.Env, cmd.Stdout = append(os.Environ(), pathEnv+"="+path), &out
		var seen []string
		w, err := Start(cmd, path, func(n int, call Call) Fate {
			if seen = append(seen, call.Name); n == c.at {
				return c.fate
			}
			return Fate{}
		})
		if err != nil {
			t.Fatal(err)
		}
		ended, fault := w.Wait()
		if fault != nil {
			t.Fatal(fault)
		}
		if killed := cmd.ProcessState.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL; killed != c.killed || !killed && ended != nil {
			t.Errorf("%+v: %v\n%s", c, ended, &out)
		}
		if told := strings.Join(strings.Fields(out.String()), " "); told != c.told {
			t.Errorf("%+v: the program was told %q", c, told)
		}
		if left, _ := os.ReadFile(path); string(left) != c.left {
			t.Errorf("%+v: the file holds %q", c, left)
		}
		if names := strings.Join(seen, " "); !c.killed && names != "pwrite ftruncate fsync fdatasync" {
			t.Errorf("%+v: held: %s", c, names)
		}
	}
}

func TestArmWantsAWatcher(t *testing.T) {
	if Arm() == nil {
		t.Fatal("armed without a watcher")
	}
}
