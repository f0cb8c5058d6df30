//go:build !failpoints

// Package failpoint lets a test kill the process at a named line.
//
// It promises that Hit does nothing in a build without the tag failpoints. With the tag,
// and with BACKUPVAULT_FAILPOINT set to a point's name, the process ends at that line as if
// it had been killed: no deferred function runs, nothing is flushed. "name:N" means the
// N-th time that the line is reached.
package failpoint

// Hit marks a line that a test may want to die at.
func Hit(string) {}
