package node

import (
	"runtime/debug"
	"testing"
)

func TestTheOperatorChoosesWhenToCollect(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	for given, want := range map[string]int{"50": 100, "": gcPercent} {
		t.Setenv("GOGC", given)
		collectLess()
		if got := debug.SetGCPercent(100); got != want {
			t.Errorf("GOGC=%q: %d, want %d", given, got, want)
		}
	}
}
