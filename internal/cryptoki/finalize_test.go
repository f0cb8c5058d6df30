package cryptoki_test

import (
	"errors"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/internal/cryptoki"
)

func TestRetiredModuleIsNeverReachedAgain(t *testing.T) {
	old := acquire(t, library)
	second := acquire(t, library)
	if err := old.Retire(); err != nil {
		t.Fatal(err)
	}
	if !second.Retired() || cryptoki.InUse(library) {
		t.Error("still initialised")
	}
	fresh := acquire(t, library)
	defer fresh.Release()
	if fresh == old || fresh.Retired() {
		t.Fatal("not initialised anew")
	}
	called := false
	for _, m := range []*cryptoki.Module{old, second} {
		if err := m.Do(func(*pkcs11.Ctx) error { called = true; return nil }); !errors.Is(err, cryptoki.ErrFinalized) || called {
			t.Errorf("a call of the initialisation before reached the library: %v", err)
		}
	}
	// What the old users still do must not end the new initialisation.
	if err := second.Retire(); err != nil {
		t.Error(err)
	}
	old.Release()
	second.Release()
	if err := slots(fresh); err != nil || fresh.Retired() {
		t.Errorf("finalised by a user of the initialisation before: %v", err)
	}
}

// Finalising under a call crashes, and a waiting Retire would hold up the calls of others.
func TestRetireWithACallInFlight(t *testing.T) {
	m := acquire(t, library)
	entered, leave, done := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		done <- m.Do(func(c *pkcs11.Ctx) error {
			close(entered)
			<-leave
			_, err := c.GetSlotList(true)
			return err
		})
	}()
	<-entered
	if err := m.Retire(); !errors.Is(err, cryptoki.ErrBusy) || m.Retired() {
		t.Errorf("retired under a call: %v", err)
	}
	if err := slots(m); err != nil {
		t.Errorf("another call beside it: %v", err)
	}
	close(leave)
	if err := <-done; err != nil {
		t.Error(err)
	}
	if err := m.Retire(); err != nil || !m.Retired() {
		t.Error(err)
	}
	m.Release()
}

func TestAcquireAfterAFinalizeThatFailed(t *testing.T) {
	m := acquire(t, library)
	if err := m.Retire(); err != nil {
		t.Fatal(err)
	}
	m.Release()
	if err := cryptoki.NeverFinalized(m); err != nil {
		t.Fatal(err)
	}
	again := acquire(t, library)
	if err := slots(again); err != nil {
		t.Error(err)
	}
	again.Release()
}
