package opaque

import (
	"errors"
	"math"
	"testing"

	"backupvault/api"
)

func TestCheckKSF(t *testing.T) {
	tests := []struct {
		ksf  api.KSF
		want error
	}{
		{DefaultKSF(), nil},
		{api.KSF{Time: 2, MemoryKiB: 19 << 10, Parallelism: 1}, nil},              // the floor
		{api.KSF{Time: 1, MemoryKiB: 38 << 10, Parallelism: 1}, nil},              // cost by memory alone
		{api.KSF{Time: 10, MemoryKiB: 2 << 20, Parallelism: 16}, nil},             // the ceiling
		{api.KSF{Time: 10, MemoryKiB: 19<<10 - 1, Parallelism: 1}, ErrKSFTooWeak}, // memory
		{api.KSF{Time: 1, MemoryKiB: 38<<10 - 1, Parallelism: 1}, ErrKSFTooWeak},  // cost
		{api.KSF{Time: 0, MemoryKiB: 1 << 20, Parallelism: 1}, ErrKSFTooWeak},     // no pass
		{api.KSF{Time: 3, MemoryKiB: 64 << 10, Parallelism: 0}, ErrKSFTooWeak},    // no lane
		{api.KSF{}, ErrKSFTooWeak}, // nothing
		{api.KSF{Time: 11, MemoryKiB: 64 << 10, Parallelism: 4}, ErrKSFTooCostly},  // passes
		{api.KSF{Time: 3, MemoryKiB: 2<<20 + 1, Parallelism: 4}, ErrKSFTooCostly},  // memory
		{api.KSF{Time: 3, MemoryKiB: 64 << 10, Parallelism: 17}, ErrKSFTooCostly},  // lanes
		{api.KSF{Time: 3, MemoryKiB: 64 << 10, Parallelism: 256}, ErrKSFTooCostly}, // one byte over
		{api.KSF{Time: math.MaxUint32, MemoryKiB: math.MaxUint32, Parallelism: math.MaxUint32}, ErrKSFTooCostly},
	}
	for _, test := range tests {
		if err := CheckKSF(test.ksf, StandardFloor()); !errors.Is(err, test.want) {
			t.Errorf("%+v: %v, want %v", test.ksf, err, test.want)
		}
	}
	// Argon2's own minimum holds under a lowered floor too.
	if err := CheckKSF(api.KSF{Time: 1, MemoryKiB: 31, Parallelism: 4}, Floor{}); !errors.Is(err, ErrKSFTooWeak) {
		t.Errorf("less than 8 KiB for each lane: %v", err)
	}
}

// The parameters that are named are the ones that are used, in both directions.
func TestKSFIsUsed(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	for _, ksf := range []api.KSF{{Time: 2, MemoryKiB: 8, Parallelism: 1}, {Time: 1, MemoryKiB: 16, Parallelism: 1}, {Time: 1, MemoryKiB: 16, Parallelism: 2}} {
		l := newTestLogin(t, "correct horse")
		ke2, _, err := part.Answer(testVault, testAccount, l.KE1())
		check(t, err)
		if _, _, _, err := l.Finish(testVault, testAccount, ke2, ksf); err != ErrWrongPassword {
			t.Errorf("enrolled with %+v, opened with %+v: %v", quickKSF, ksf, err)
		}
	}
}
