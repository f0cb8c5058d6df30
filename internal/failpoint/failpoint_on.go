//go:build failpoints

// Package failpoint lets a test kill or stop the process at a named line; see failpoint.go.
package failpoint

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"

	"golang.org/x/sys/unix"
)

var (
	name, wanted, stop = parse(os.Getenv("BACKUPVAULT_FAILPOINT"))
	hits               atomic.Int64
)

func parse(s string) (name string, n int64, stop bool) {
	fields := strings.Split(s, ":")
	n = 1
	var err error
	if len(fields) > 1 {
		n, err = strconv.ParseInt(fields[1], 10, 64)
	}
	stop = len(fields) == 3 && fields[2] == "stop"
	if err != nil || n < 1 || len(fields) > 2 && !stop {
		panic("BACKUPVAULT_FAILPOINT: want name, name:N or name:N:stop, got " + s)
	}
	return fields[0], n, stop
}

// Hit ends or stops the process when the environment asks for it here.
func Hit(point string) {
	switch {
	case point != name || hits.Add(1) != wanted:
	case stop:
		// Sent to this thread, the signal arrives before the call returns.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		unix.Tgkill(os.Getpid(), unix.Gettid(), unix.SIGSTOP)
	default:
		unix.Kill(os.Getpid(), unix.SIGKILL)
		select {} // the signal is on its way; nothing after this line may happen
	}
}
