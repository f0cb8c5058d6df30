//go:build failpoints

package failpoint

import (
	"os"
	"time"
)

var ahead = parseAhead(os.Getenv("BACKUPVAULT_CLOCK"))

func parseAhead(s string) time.Duration {
	if s == "" {
		return 0
	}
	d, err := time.ParseDuration(s)
	if err != nil {
		panic("BACKUPVAULT_CLOCK: " + err.Error())
	}
	return d
}

// Now is the wall clock, as wrong as the environment wants it.
func Now() time.Time { return time.Now().Add(ahead) }
