// Package headroom spares a daemon most of its garbage collections.
//
// What the vault has in use is small (4 MiB for 100,000 records, 40 MiB for a million) and a
// release leaves 100 KB behind. Go collects when the heap has doubled, so a small vault
// collected every few megabytes, for a tenth of its processor time. A higher GOGC cures that
// but multiplies the memory of a large vault (573 MiB instead of 172 at a million records);
// room that is added costs every vault the same. docs/scale.md has the figures.
package headroom

import (
	"os"

	"golang.org/x/sys/unix"
)

// Size is what the heap may grow by, in bytes, beside what Go's own rule allows.
const Size = 32 << 20

// room is counted as in use and never touched, so no memory stands behind it. It holds no
// pointers, so a collection does not read it.
var room []byte

// Make adds Size, once for the process. It does nothing where the operator has chosen
// by GOGC how much the heap may grow.
func Make() {
	if os.Getenv("GOGC") == "" {
		room = make([]byte, Size)
		// Go writes zeros where memory was in use before; the system's zeros take no memory.
		// Where that fails, the room takes some.
		_ = unix.Madvise(room, unix.MADV_DONTNEED)
	}
}
