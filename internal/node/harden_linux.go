package node

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// Harden keeps the memory of this process, which holds page keys and PINs, out of core
// dumps and from other processes of the same user, and makes every file it creates
// private. It cannot keep root out.
func Harden() error {
	unix.Umask(0o077)
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}); err != nil {
		return fmt.Errorf("cannot switch core dumps off: %w", err)
	}
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return fmt.Errorf("cannot make the process undumpable: %w", err)
	}
	return nil
}
