package node

import (
	"os"
	"runtime/debug"
)

// gcPercent lets the heap grow to five times what is in use before it is collected; Go's
// own 100 lets it grow to twice. What is in use is small (40 MiB for a million records),
// and a release leaves 100 KB behind: collecting every 4 MiB took a tenth of its processor
// time. See docs/scale.md for what it costs in memory.
const gcPercent = 400

// collectLess sets gcPercent unless the operator has chosen: GOGC and GOMEMLIMIT mean what
// they mean in every Go program.
func collectLess() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
}
