package cryptoki_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/internal/cryptoki"
	"backupvault/softhsm"
)

var (
	library string
	tokens  *softhsm.Dir
)

func TestMain(m *testing.M) {
	var err error
	if tokens, err = softhsm.NewDir(""); err != nil {
		panic(err)
	}
	if library, err = softhsm.ModulePath(); err != nil {
		panic(err)
	}
	code := m.Run()
	if err := tokens.Remove(); err != nil {
		panic(err)
	}
	os.Exit(code)
}

func acquire(t *testing.T, path string) *cryptoki.Module {
	t.Helper()
	m, err := cryptoki.Acquire(path)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func slots(m *cryptoki.Module) error {
	return m.Do(func(c *pkcs11.Ctx) error {
		_, err := c.GetSlotList(true)
		return err
	})
}

func TestOneOwnerForAllNamesOfALibrary(t *testing.T) {
	link := filepath.Join(t.TempDir(), "lib.so")
	if err := os.Symlink(library, link); err != nil {
		t.Fatal(err)
	}
	a, b := acquire(t, library), acquire(t, link)
	if a != b || !cryptoki.InUse(link) {
		t.Error("two owners of one library")
	}
	a.Release()
	if err := slots(b); err != nil || !cryptoki.InUse(library) {
		t.Errorf("finalised under its user: %v", err)
	}
	b.Release()
	if cryptoki.InUse(library) {
		t.Error("in use after the last release")
	}
	if err := slots(b); !errors.Is(err, cryptoki.ErrFinalized) {
		t.Error(err)
	}
	if err := b.Alone(func(*pkcs11.Ctx) error { return nil }); !errors.Is(err, cryptoki.ErrFinalized) {
		t.Error(err)
	}
	c := acquire(t, library)
	if err := slots(c); err != nil {
		t.Errorf("after it was initialised again: %v", err)
	}
	c.Release()
}

// Finalising a library with calls in flight crashes the process.
func TestManyComeAndGo(t *testing.T) {
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				m, err := cryptoki.Acquire(library)
				if err != nil {
					t.Error(err)
					return
				}
				var calls sync.WaitGroup
				calls.Go(func() {
					if err := slots(m); err != nil && !errors.Is(err, cryptoki.ErrFinalized) {
						t.Error(err)
					}
				})
				if err := slots(m); err != nil {
					t.Error(err)
				}
				m.Release()
				calls.Wait()
			}
		})
	}
	all.Wait()
	if m := acquire(t, library); true {
		m.Release()
	}
	if cryptoki.InUse(library) {
		t.Error("left behind")
	}
}

// A call that hangs must not make Release hang, nor the library be finalised under it.
func TestReleaseWithACallInFlight(t *testing.T) {
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
	m.Release()
	again := acquire(t, library)
	if again != m {
		t.Error("initialised a second time under a call")
	}
	close(leave)
	if err := <-done; err != nil {
		t.Error(err)
	}
	again.Release()
	if cryptoki.InUse(library) {
		t.Error("left behind")
	}
}

func TestAcquireRefuses(t *testing.T) {
	text := filepath.Join(t.TempDir(), "text.so")
	if err := os.WriteFile(text, []byte("no library"), 0o600); err != nil {
		t.Fatal(err)
	}
	missing := filepath.Join(t.TempDir(), "missing.so")
	for path, says := range map[string]string{
		"lib.so": "not absolute", missing: missing, t.TempDir(): "not a readable file", text: "cannot be loaded",
	} {
		_, err := cryptoki.Acquire(path)
		if err == nil || !strings.Contains(err.Error(), says) || errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", path, err)
		}
	}
}
