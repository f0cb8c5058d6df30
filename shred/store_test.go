package shred

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"backupvault/api"
)

var testVault = [16]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}

func options(tok []*memToken) Options {
	return Options{Tokens: tokens(tok), Retry: time.Hour}
}

// full: scripts/prove runs, not scripts/test.
func full() bool { return os.Getenv("BACKUPVAULT_PROVE") == "full" }

// memoryDir is a folder in memory where there is one: what makes many commits and is not
// about the disk needs no flushes.
func memoryDir(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "shred")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// rig is a store on tokens in memory; its end is a Check and a clean Close.
type rig struct {
	t    testing.TB
	path string
	tok  []*memToken
	*Store
}

func newRig(t testing.TB, n int) *rig {
	t.Helper()
	g := &rig{t: t, path: filepath.Join(t.TempDir(), "store"), tok: memTokens(n)}
	s, err := Create(t.Context(), g.path, testVault, options(g.tok))
	if err != nil {
		t.Fatal(err)
	}
	g.Store = s
	t.Cleanup(func() {
		if g.Store != nil {
			g.check()
			g.close()
		}
	})
	return g
}

func (g *rig) check() Report {
	g.t.Helper()
	r, err := g.Check(context.Background())
	if err != nil {
		g.t.Fatalf("check: %v", err)
	}
	return r
}

func (g *rig) close() {
	g.t.Helper()
	if err := g.Store.Close(); err != nil {
		g.t.Fatalf("close: %v", err)
	}
	g.Store = nil
}

func (g *rig) open() {
	g.t.Helper()
	s, err := Open(context.Background(), g.path, options(g.tok))
	if err != nil {
		g.t.Fatalf("open: %v", err)
	}
	g.Store = s
}

// refused opens and wants this error.
func (g *rig) refused(want error) {
	g.t.Helper()
	refuse(g.t, g.path, options(g.tok), want)
}

func refuse(t testing.TB, path string, o Options, want error) {
	t.Helper()
	s, err := Open(context.Background(), path, o)
	if err == nil {
		s.Close()
	}
	if !errors.Is(err, want) {
		t.Fatalf("open: %v, want %v", err, want)
	}
}

func (g *rig) put(key, value string) {
	g.t.Helper()
	if err := put(g.Store, key, value); err != nil {
		g.t.Fatalf("put %s: %v", key, err)
	}
}

func put(s *Store, key, value string) error {
	return s.Update(context.Background(), func(tx Tx) error { return tx.Put(3, []byte(key), []byte(value)) })
}

func (g *rig) del(key string) {
	g.t.Helper()
	if err := g.Update(context.Background(), func(tx Tx) error { return tx.Delete(3, []byte(key)) }); err != nil {
		g.t.Fatal(err)
	}
}

func (g *rig) want(key, value string) {
	g.t.Helper()
	if got := read(g.t, g.Store, key); got != value {
		g.t.Fatalf("%s = %q, want %q", key, got, value)
	}
}

// read returns "" for absent.
func read(t testing.TB, s *Store, key string) (value string) {
	t.Helper()
	if err := s.View(func(tx Tx) error {
		v, err := tx.Get(3, []byte(key))
		value = string(v)
		return err
	}); err != nil {
		t.Fatalf("view: %v", err)
	}
	return value
}

func copyFile(t testing.TB, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestValuesLastOverReopen(t *testing.T) {
	g := newRig(t, 3)
	for i := range 50 {
		g.put(fmt.Sprint("key", i), fmt.Sprint("value", i))
	}
	g.put("key7", "again")
	g.del("key8")
	g.check()
	g.close()
	g.open()
	g.want("key7", "again")
	g.want("key8", "")
	g.want("key9", "value9")
	if r := g.check(); r.Values[3] != 49 || r.Opened != 3 {
		t.Fatalf("report %+v", r)
	}
}

func TestUpdateThatFailsLeavesNoTrace(t *testing.T) {
	g := newRig(t, 3)
	wrong := errors.New("no")
	before := g.Status().Epoch
	err := g.Update(t.Context(), func(tx Tx) error {
		if err := tx.Put(3, []byte("a"), []byte("b")); err != nil {
			return err
		}
		return wrong
	})
	if err != wrong {
		t.Fatal(err)
	}
	if err := g.Update(t.Context(), func(Tx) error { panic("oops") }); !errors.Is(err, ErrPanic) {
		t.Fatal(err)
	}
	if g.Status().Epoch != before {
		t.Fatal("a failed update moved the root")
	}
	g.want("a", "")
}

func TestBatchDecidesInOrder(t *testing.T) {
	g := newRig(t, 3)
	const writers, each = 16, 20
	var wg sync.WaitGroup
	for range writers {
		wg.Go(func() {
			for range each {
				if err := g.Update(context.Background(), func(tx Tx) error {
					v, err := tx.Get(2, []byte("n"))
					if err != nil {
						return err
					}
					return tx.Put(2, []byte("n"), append(v, 'x'))
				}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if err := g.View(func(tx Tx) error {
		v, err := tx.Get(2, []byte("n"))
		if len(v) != writers*each {
			t.Errorf("%d updates counted, %d acknowledged", len(v), writers*each)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if e := g.Status().Epoch; e > writers*each {
		t.Errorf("%d commits: callers shared none", e)
	}
}

func TestTooFewTokensChangeNothing(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	g.tok[0].set(true)
	g.put("a", "2")
	g.tok[1].set(true)
	err := put(g.Store, "a", "3")
	if !errors.Is(err, ErrNoMajority) || !errors.Is(err, api.ErrNoMajority) {
		t.Fatal(err)
	}
	g.want("a", "2")
	g.tok[0].set(false)
	g.tok[1].set(false)
	g.put("a", "4")
	g.want("a", "4")
}

func TestCreateRefuses(t *testing.T) {
	g := newRig(t, 3)
	if _, err := Create(t.Context(), g.path, testVault, options(g.tok)); !errors.Is(err, fs.ErrExist) {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "other")
	if _, err := Create(t.Context(), other, [16]byte{9}, options(g.tok)); !errors.Is(err, ErrNotEmpty) {
		t.Fatal(err)
	}
	if _, err := os.Stat(other); !errors.Is(err, fs.ErrNotExist) {
		t.Fatal("a refused Create left a file")
	}
}

func TestOneProcessHoldsTheFile(t *testing.T) {
	g := newRig(t, 1)
	g.refused(ErrLocked)
}

func TestWalkVisitsAll(t *testing.T) {
	g := newRig(t, 1)
	if err := g.Update(t.Context(), func(tx Tx) error {
		for i := range 5000 {
			if err := tx.Put(3, fmt.Append(nil, i), make([]byte, 500)); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	if err := g.Walk(3, func(k, v []byte) error {
		seen[string(k)]++
		if len(seen)%500 == 0 {
			return g.Update(t.Context(), func(tx Tx) error { return tx.Put(3, k, []byte("seen")) })
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for k, n := range seen {
		if n != 1 {
			t.Fatalf("%s visited %d times", k, n)
		}
	}
	if len(seen) != 5000 {
		t.Fatalf("%d visited", len(seen))
	}
}

// Leaves that are emptied and filled again between two steps may cover what was visited.
func TestWalkVisitsNothingTwice(t *testing.T) {
	g := newRig(t, 1)
	rewrite := func(fn func(tx Tx, key []byte) error) {
		t.Helper()
		if err := g.Update(t.Context(), func(tx Tx) (err error) {
			for i := range 300 {
				err = errors.Join(err, fn(tx, fmt.Append(nil, i)))
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	rewrite(func(tx Tx, key []byte) error { return tx.Put(3, key, make([]byte, 400)) })
	seen := map[string]int{}
	if err := g.Walk(3, func(k, v []byte) error {
		if seen[string(k)]++; len(seen) == 1 {
			rewrite(func(tx Tx, key []byte) error { return tx.Delete(3, key) })
			rewrite(func(tx Tx, key []byte) error { return tx.Put(3, key, []byte("v")) })
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for k, n := range seen {
		if n != 1 {
			t.Fatalf("%s visited %d times", k, n)
		}
	}
	if len(seen) != 300 {
		t.Fatalf("%d visited", len(seen))
	}
}
