//go:build !failpoints

// Package failpoint lets a test kill or stop the process at a named line, or have it live
// under a wrong wall clock.
//
// It promises that Hit does nothing, and Now is time.Now, in a build without the tag failpoints. With the tag,
// and with BACKUPVAULT_FAILPOINT set to a point's name, the process ends at that line as if
// it had been killed: no deferred function runs, nothing is flushed. "name:N" means the
// N-th time that the line is reached. With "name:N:stop" it stops there as by SIGSTOP, and
// goes on after SIGCONT. BACKUPVAULT_CLOCK, a duration, is how far Now is ahead of the real
// time.
package failpoint

// Hit marks a line that a test may want to die or stop at.
func Hit(string) {}
