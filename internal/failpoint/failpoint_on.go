//go:build failpoints

// Package failpoint lets a test kill the process at a named line; see failpoint.go.
package failpoint

import (
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

var (
	name, wanted = parse(os.Getenv("BACKUPVAULT_FAILPOINT"))
	hits         atomic.Int64
)

func parse(s string) (name string, n int64) {
	name, count, found := strings.Cut(s, ":")
	if !found {
		return name, 1
	}
	n, err := strconv.ParseInt(count, 10, 64)
	if err != nil || n < 1 {
		panic("BACKUPVAULT_FAILPOINT: want name or name:N, got " + s)
	}
	return name, n
}

// Hit ends the process when the environment asks for it here.
func Hit(point string) {
	if point != name || hits.Add(1) != wanted {
		return
	}
	syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {} // the signal is on its way; nothing after this line may happen
}
