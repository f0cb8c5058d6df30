//go:build unix && !linux

package node

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// Harden switches core dumps off and makes every file that the process creates private.
// Other processes of the same user can still read its memory here: Linux is the system to
// run a vault on.
func Harden() error {
	unix.Umask(0o077)
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}); err != nil {
		return fmt.Errorf("cannot switch core dumps off: %w", err)
	}
	return nil
}
