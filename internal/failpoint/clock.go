//go:build !failpoints

package failpoint

import "time"

// Now is the wall clock.
func Now() time.Time { return time.Now() }
