package opaque

import (
	"fmt"

	"backupvault/api"

	bytemare "github.com/bytemare/opaque"
)

// ksfSize is the length of the stretched password in bytes (RFC 9807, section 7: Nx).
const ksfSize = 64

// DefaultKSF is the second recommended choice of RFC 9106, section 4: 3 passes over 64 MiB
// in 4 lanes.
func DefaultKSF() api.KSF { return api.KSF{Time: 3, MemoryKiB: 64 << 10, Parallelism: 4} }

// Floor is the weakest key stretching that a client accepts. Parameters come from the
// vault, so without a floor a vault could choose a cheap hash and then guess.
type Floor struct {
	MemoryKiB uint64 // of m
	Cost      uint64 // of t times m, KiB
}

// StandardFloor is 19 MiB of memory and 38 MiB passed over in all. Only tests lower it.
func StandardFloor() Floor { return Floor{MemoryKiB: 19 << 10, Cost: 38 << 10} }

// The ceiling: a vault must not be able to exhaust its clients.
const (
	maxTime      = 10
	maxMemoryKiB = 2 << 20
	maxLanes     = 16
)

// CheckKSF holds parameters against a floor and the ceiling of 10 passes, 2 GiB and 16
// lanes. It fails with ErrKSFTooWeak or ErrKSFTooCostly.
func CheckKSF(k api.KSF, floor Floor) error {
	if k.Time > maxTime || k.MemoryKiB > maxMemoryKiB || k.Parallelism > maxLanes {
		return fmt.Errorf("%w: t=%d m=%d KiB p=%d", ErrKSFTooCostly, k.Time, k.MemoryKiB, k.Parallelism)
	}
	memory, cost := uint64(k.MemoryKiB), uint64(k.Time)*uint64(k.MemoryKiB)
	// Argon2 needs 8 KiB for each lane; implementations differ in what they do with less.
	tooSmall := k.Time < 1 || k.Parallelism < 1 || memory < 8*uint64(k.Parallelism)
	if tooSmall || memory < floor.MemoryKiB || cost < floor.Cost {
		return fmt.Errorf("%w: t=%d m=%d KiB p=%d", ErrKSFTooWeak, k.Time, k.MemoryKiB, k.Parallelism)
	}
	return nil
}

// ksfOptions are given at every finalisation: left out, the library would silently take
// its own parameters, no salt, and 32 bytes.
func ksfOptions(k api.KSF) *bytemare.ClientOptions {
	return &bytemare.ClientOptions{
		KSFSalt:       make([]byte, 16),
		KSFParameters: []uint64{uint64(k.Time), uint64(k.MemoryKiB), uint64(k.Parallelism)},
		KSFLength:     ksfSize,
	}
}
