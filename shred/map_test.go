package shred

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Any sequence of batches leaves the store equal to a Go map, checked after each step.
func TestStoreIsAMap(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		tok := memTokens(1)
		path := filepath.Join(t.TempDir(), "store")
		s, err := Create(t.Context(), path, testVault, options(tok))
		if err != nil {
			rt.Fatal(err)
		}
		defer func() { s.Close() }()
		model := map[name]string{}
		rt.Repeat(map[string]func(*rapid.T){
			"batch": func(rt *rapid.T) {
				next := maps.Clone(model)
				err := s.Update(context.Background(), func(tx Tx) error { return drawBatch(rt, tx, next) })
				if err == nil {
					model = next
				} else if !errors.Is(err, errDrawn) {
					rt.Fatal(err)
				}
			},
			"reopen": func(rt *rapid.T) {
				if err := s.Close(); err != nil {
					rt.Fatal(err)
				}
				if s, err = Open(t.Context(), path, options(tok)); err != nil {
					rt.Fatal(err)
				}
			},
			"": func(rt *rapid.T) { compare(rt, s, model) },
		})
	})
}

var errDrawn = errors.New("this update fails")

func drawBatch(rt *rapid.T, tx Tx, model map[name]string) error {
	for range rapid.IntRange(0, 60).Draw(rt, "writes") {
		n := name{Class(rapid.IntRange(1, 3).Draw(rt, "class")), fmt.Sprint(rapid.IntRange(0, 150).Draw(rt, "key"))}
		var err error
		if rapid.IntRange(0, 2).Draw(rt, "delete") == 0 {
			err = tx.Delete(n.class, []byte(n.key))
			delete(model, n)
		} else {
			value := bytes.Repeat([]byte("v"), rapid.SampledFrom([]int{0, 1, 90, 900, 1990, 5000, MaxValue}).Draw(rt, "size"))
			err = tx.Put(n.class, []byte(n.key), value)
			model[n] = string(value)
		}
		if err != nil {
			return err
		}
		if v, err := tx.Get(n.class, []byte(n.key)); err != nil || string(v) != model[n] {
			rt.Fatalf("own write not seen: %d bytes, %v", len(v), err)
		}
	}
	if rapid.IntRange(0, 4).Draw(rt, "fail") == 0 {
		return errDrawn
	}
	return nil
}

func compare(rt *rapid.T, s *Store, model map[name]string) {
	found := map[name]string{}
	for class := Class(1); class <= 3; class++ {
		if err := s.Walk(class, func(k, v []byte) error { found[name{class, string(k)}] = string(v); return nil }); err != nil {
			rt.Fatal(err)
		}
	}
	if !maps.Equal(found, model) {
		rt.Fatalf("%d values found, %d expected", len(found), len(model))
	}
	if _, err := s.Check(context.Background()); err != nil {
		rt.Fatal(err)
	}
	if err := s.View(func(tx Tx) error {
		for n, want := range model {
			if v, err := tx.Get(n.class, []byte(n.key)); err != nil || v == nil || string(v) != want {
				return fmt.Errorf("%v: %d bytes, %v", n, len(v), err)
			}
		}
		v, err := tx.Get(3, []byte("none"))
		if v != nil {
			return errors.New("an absent key has a value")
		}
		return err
	}); err != nil {
		rt.Fatal(err)
	}
}

// Erasing everything leaves no page but the root page.
func TestMassErasure(t *testing.T) {
	g := newRig(t, 1)
	fill := func(fn func(Tx, []byte) error) {
		t.Helper()
		if err := g.Update(t.Context(), func(tx Tx) error {
			for i := range 3000 {
				if err := fn(tx, fmt.Append(nil, i)); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	fill(func(tx Tx, k []byte) error { return tx.Put(2, k, make([]byte, 300)) })
	if r := g.check(); r.Pages < 100 || r.Values[2] != 3000 {
		t.Fatalf("%+v", r)
	}
	fill(func(tx Tx, k []byte) error { return tx.Delete(2, k) })
	if r := g.check(); r.Pages != 1 || r.Values[2] != 0 {
		t.Fatalf("%+v", r)
	}
}

func TestLimits(t *testing.T) {
	g := newRig(t, 1)
	for what, f := range map[string]func(Tx) error{
		"class 0":        func(tx Tx) error { return tx.Put(0, []byte("k"), nil) },
		"no key":         func(tx Tx) error { return tx.Put(1, nil, nil) },
		"long key":       func(tx Tx) error { return tx.Put(1, make([]byte, MaxKey+1), nil) },
		"long value":     func(tx Tx) error { return tx.Put(1, []byte("k"), make([]byte, MaxValue+1)) },
		"get long key":   func(tx Tx) error { _, err := tx.Get(1, make([]byte, MaxKey+1)); return err },
		"delete class 0": func(tx Tx) error { return tx.Delete(0, []byte("k")) },
	} {
		if err := g.Update(t.Context(), f); !errors.Is(err, ErrLimit) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if err := g.View(func(tx Tx) error { return tx.Put(1, []byte("k"), nil) }); !errors.Is(err, ErrReadOnly) {
		t.Error(err)
	}
	var kept Tx
	g.Update(t.Context(), func(tx Tx) error { kept = tx; return nil })
	if _, err := kept.Get(1, []byte("k")); !errors.Is(err, ErrTxDone) {
		t.Error(err)
	}
}

// A function that ends its goroutine, as t.FailNow does, is one that panicked.
func TestGoexitLeavesTheStoreRunning(t *testing.T) {
	g := newRig(t, 1)
	done := make(chan error, 1)
	go func() {
		done <- g.Update(context.Background(), func(Tx) error { runtime.Goexit(); return nil })
	}()
	if err := <-done; !errors.Is(err, ErrPanic) {
		t.Fatal(err)
	}
	g.put("a", "b")
}

// Readers go on with the committed state until the next one is acknowledged.
func TestViewSeesTheLastCommittedState(t *testing.T) {
	g := newRig(t, 3)
	for i := range 400 {
		g.put(fmt.Sprint("k", i), "old")
		if i%100 == 0 {
			g.want("k0", "old")
		}
	}
	var reads atomic.Int64
	for _, m := range g.tok {
		m.setHook(func(op, _ string) fault {
			for i := range 400 { // the destroy and the last HMAC come after the write
				if err := g.View(func(tx Tx) error {
					got, err := tx.Get(3, fmt.Append(nil, "k", i))
					if string(got) != "old" {
						t.Errorf("during %s: k%d = %q", op, i, got)
					}
					return err
				}); err != nil {
					t.Error(err)
					return fails
				}
			}
			reads.Add(1)
			return works
		})
	}
	if err := g.Update(t.Context(), func(tx Tx) error {
		for i := range 200 {
			if err := tx.Put(3, fmt.Append(nil, "k", i), []byte("new")); err != nil {
				return err
			}
		}
		return tx.Delete(3, []byte("k300"))
	}); err != nil {
		t.Fatal(err)
	}
	for _, m := range g.tok {
		m.setHook(nil)
	}
	if reads.Load() < 12 {
		t.Fatalf("%d calls", reads.Load())
	}
	g.want("k5", "new")
	g.want("k300", "")
}

func TestCallerThatGivesUpInTheQueueNeverRuns(t *testing.T) {
	g := newRig(t, 1)
	inside, release := make(chan struct{}), make(chan struct{})
	first := make(chan error, 1)
	go func() {
		first <- g.Update(context.Background(), func(Tx) error { close(inside); <-release; return nil })
	}()
	<-inside
	ctx, cancel := context.WithCancel(t.Context())
	second := make(chan error, 1)
	go func() { second <- g.Update(ctx, func(tx Tx) error { return tx.Put(3, []byte("a"), []byte("ran")) }) }()
	cancel()
	if err := <-second; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	close(release)
	if err := <-first; err != nil {
		t.Fatal(err)
	}
	g.want("a", "")
}

func TestMinCommitIntervalMakesCallersShare(t *testing.T) {
	tok := memTokens(1)
	o := options(tok)
	o.MinCommitInterval = 30 * time.Millisecond
	s, err := Create(t.Context(), filepath.Join(t.TempDir(), "store"), testVault, o)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	start := time.Now()
	for i := range 4 {
		if err := put(s, fmt.Sprint(i), "x"); err != nil {
			t.Fatal(err)
		}
	}
	if d := time.Since(start); d < 3*o.MinCommitInterval {
		t.Fatalf("4 commits in %v", d)
	}
}

// time.Now carries a monotonic part, which comparisons prefer to the wall clock.
func TestClockLooksAtTheWall(t *testing.T) {
	header := time.Now().Add(time.Hour)
	c := newClock(time.Now, header)
	first := c.Now()
	if first.Before(header) || first != first.Round(0) {
		t.Fatalf("%v is before %v, or has a monotonic part", first, header)
	}
	c.start = c.start.Add(-time.Minute) // a minute passes, while the wall clock stays behind
	if d := c.Now().Sub(first); d < time.Minute {
		t.Fatalf("%v passed", d)
	}
	for _, broken := range []time.Time{{}, time.Date(1903, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)} {
		got := newClock(func() time.Time { return broken }, time.Unix(0, 0)).Now()
		if got.Before(firstTime) || got.After(lastTime) {
			t.Fatalf("%v became %v", broken, got)
		}
	}
}

func TestClockNeverGoesBack(t *testing.T) {
	base := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	now := base
	tok := memTokens(1)
	o := options(tok)
	o.Now = func() time.Time { return now }
	path := filepath.Join(t.TempDir(), "store")
	s, err := Create(t.Context(), path, testVault, o)
	if err != nil {
		t.Fatal(err)
	}
	now = base.Add(time.Hour)
	if err := put(s, "a", "b"); err != nil || !s.Now().Equal(now) {
		t.Fatal(err, s.Now())
	}
	now = base.Add(-time.Hour) // set back
	if got := s.Now(); !got.Equal(base.Add(time.Hour)) {
		t.Fatalf("went back to %v", got)
	}
	s.Close()
	if s, err = Open(t.Context(), path, o); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got := s.Now(); got.Before(base.Add(time.Hour)) {
		t.Fatalf("%v after reopening", got)
	}
	now = now.Add(10 * time.Minute) // passes, though the wall clock is behind
	if got := s.Now(); got.Before(base.Add(time.Hour + 10*time.Minute)) {
		t.Fatalf("stands still at %v", got)
	}
}

// A wall clock that was far in the future for one life: the store's time goes on from there,
// over restarts too, with the wall clock set right, and the file stays readable.
func TestClockFarInTheFuture(t *testing.T) {
	base := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	now := base
	o := options(memTokens(1))
	o.Now = func() time.Time { return now }
	path := filepath.Join(t.TempDir(), "store")
	s, err := Create(t.Context(), path, testVault, o)
	if err != nil {
		t.Fatal(err)
	}
	least := base
	for _, now = range []time.Time{time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC), base, base, base} {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if s, err = Open(t.Context(), path, o); err != nil {
			t.Fatal(err)
		}
		if got := s.Now(); got.Before(least) {
			t.Fatalf("went back from %v to %v", least, got)
		}
		least = s.Now().Add(24 * time.Hour)
		now = now.Add(24 * time.Hour)
		if got := s.Now(); got.Before(least) {
			t.Fatalf("stands still at %v", got)
		}
		if err := put(s, "a", "b"); err != nil {
			t.Fatal(err)
		}
	}
	s.Close()
	if least.Before(base.AddDate(100, 0, 0)) {
		t.Fatal(least)
	}
}
