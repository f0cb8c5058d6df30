package cryptoki

import (
	"path/filepath"
	"testing"
)

// NeverFinalized leaves the library of a retired module initialised, as a C_Finalize that
// failed does.
func NeverFinalized(m *Module) error { return m.home.loaded.Initialize() }

// A library that hangs while it is initialised keeps nobody else's out.
func TestPathsDoNotWaitForEachOther(t *testing.T) {
	busy := homeOf("/somewhere/hanging.so")
	busy.mu.Lock()
	defer busy.mu.Unlock()
	if InUse(filepath.Join(t.TempDir(), "other.so")) {
		t.Error("a missing library is in use")
	}
	if homeOf("/elsewhere/other.so").mu.TryLock() == false {
		t.Error("two paths share a lock")
	}
}
