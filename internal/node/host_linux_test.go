package node_test

import (
	"net"
	"os"
	"testing"

	"golang.org/x/sys/unix"

	"backupvault/internal/node"
)

func TestHarden(t *testing.T) {
	mask := unix.Umask(0o022)
	defer unix.Umask(mask)
	if err := node.Harden(); err != nil {
		t.Fatal(err)
	}
	if d, err := unix.PrctlRetInt(unix.PR_GET_DUMPABLE, 0, 0, 0, 0); err != nil || d != 0 {
		t.Errorf("dumpable is %d, %v", d, err)
	}
	var core unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &core); err != nil || core.Cur != 0 || core.Max != 0 {
		t.Errorf("core limit is %+v, %v", core, err)
	}
	path := t.TempDir() + "/file"
	if err := os.WriteFile(path, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("new files have mode %v, %v", info.Mode(), err)
	}
}

// stale leaves a socket behind that nobody listens on.
func stale(t *testing.T, path string) {
	t.Helper()
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		t.Fatal(err)
	}
	l.SetUnlinkOnClose(false)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}
