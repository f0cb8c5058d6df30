package shred

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"pgregory.net/rapid"
)

// After each of many commits the file is copied. Every older copy is refused, the current one opens.
func TestAttackOlderCopies(t *testing.T) {
	g := newRig(t, 3)
	dir := t.TempDir()
	commits := 60
	if full() {
		commits = 200
	}
	for i := range commits {
		g.put("n", fmt.Sprint(i))
		copyFile(t, g.path, filepath.Join(dir, fmt.Sprint(i)))
	}
	g.close()
	for i := range commits - 1 {
		refuse(t, filepath.Join(dir, fmt.Sprint(i)), options(g.tok), ErrRolledBack)
	}
	g.path = filepath.Join(dir, fmt.Sprint(commits-1))
	g.open()
	g.want("n", fmt.Sprint(commits-1))
}

// With tokens that were away for a while every older copy is refused as well, whichever tokens
// answer; it is an ErrNoMajority where another token's answer is missing.
func TestAttackOlderCopiesWithTokensThatWereAway(t *testing.T) {
	g := newRig(t, 3)
	dir := t.TempDir()
	commits := 18
	if full() {
		commits = 200
	}
	var past [][]*memToken
	for i := range commits {
		away := g.tok[i/3%3]
		away.set(i%3 != 0)
		g.put("n", fmt.Sprint(i))
		copyFile(t, g.path, filepath.Join(dir, fmt.Sprint(i)))
		past = append(past, cloneTokens(g.tok))
		away.set(false)
	}
	g.close()
	for i := range commits - 1 {
		for out := range 4 {
			tok := cloneTokens(g.tok)
			if out < 3 {
				tok[out].set(true)
			}
			s, err := Open(t.Context(), filepath.Join(dir, fmt.Sprint(i)), options(tok))
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, ErrRolledBack) && !(out < 3 && errors.Is(err, ErrNoMajority)) {
				t.Fatalf("copy %d, token %d out: %v", i, out, err)
			}
		}
	}
	g.open()
	g.put("n", "all tokens count")
	g.close()
	// One token that returns with its state of that time, say from a backup, changes nothing.
	for i := range commits {
		tok := cloneTokens(g.tok)
		tok[i%3] = past[i][i%3]
		refuse(t, filepath.Join(dir, fmt.Sprint(i)), options(tok), ErrRolledBack)
	}
	g.open()
}

func TestTokenThatReturnsIsPurgedAndCountsAgain(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	g.tok[2].set(true)
	for i := range 5 {
		g.put("a", fmt.Sprint(i))
	}
	if m := g.Status().Members[2]; m.Since != 0 || !m.Out {
		t.Fatalf("%+v", m)
	}
	g.close()
	g.tok[2].set(false)
	g.open() // commits at once
	epoch := g.Status().Epoch
	if m := g.Status().Members[2]; m.Since != epoch || m.Out {
		t.Fatalf("%+v at epoch %d", m, epoch)
	}
	if g.tok[2].names() != g.tok[0].names() {
		t.Fatalf("not purged: %s", g.tok[2].names())
	}
	// The same in a running store, by the committer's own retry.
	g.tok[1].set(true)
	g.put("a", "x")
	g.tok[1].set(false)
	if err := g.submit(&request{ctx: t.Context(), alone: func(ctx context.Context) error { g.restore(ctx); return nil }}); err != nil {
		t.Fatal(err)
	}
	if m := g.Status().Members[1]; m.Since != g.Status().Epoch || g.tok[1].names() != g.tok[0].names() {
		t.Fatalf("%+v, %s", m, g.tok[1].names())
	}
}

// Two daemons from one file: calls interleave at random, both write as long as they can. No
// acknowledged update is ever missing from what can be opened afterwards.
func TestAttackTwoDaemonsFromOneImage(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		tok := memTokens(rapid.IntRange(1, 4).Draw(rt, "tokens"))
		dir := t.TempDir()
		a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
		sa, err := Create(t.Context(), a, testVault, options(tok))
		if err != nil {
			rt.Fatal(err)
		}
		for i := range rapid.IntRange(0, 2).Draw(rt, "before") {
			if err := put(sa, fmt.Sprint("before", i), "x"); err != nil {
				rt.Fatal(err)
			}
		}
		copyFile(t, a, b)
		pauses := rapid.SliceOfN(rapid.IntRange(0, 40), 24, 24).Draw(rt, "pauses")
		jitter(tok, pauses)
		var mu sync.Mutex
		acked := map[string]bool{}
		write := func(s *Store, who string) {
			for i := range 3 {
				key := fmt.Sprint(who, i)
				if put(s, key, "x") == nil {
					mu.Lock()
					acked[key] = true
					mu.Unlock()
				}
			}
		}
		var wg sync.WaitGroup
		wg.Go(func() { write(sa, "a") })
		wg.Go(func() {
			for range pauses[0] {
				runtime.Gosched()
			}
			if sb, err := Open(context.Background(), b, options(tok)); err == nil {
				write(sb, "b")
				sb.Close()
			}
		})
		wg.Wait()
		sa.Close()
		jitter(tok, nil)
		for _, path := range []string{a, b, a} {
			s, err := Open(t.Context(), path, options(tok))
			if err != nil {
				if !errors.Is(err, ErrRolledBack) && !errors.Is(err, ErrForked) {
					rt.Fatalf("%s: %v", path, err)
				}
				continue
			}
			for key := range acked {
				if read(t, s, key) == "" {
					rt.Fatalf("%s opens without acknowledged %s", path, key)
				}
			}
			if _, err := s.Check(t.Context()); err != nil {
				rt.Fatal(err)
			}
			s.Close()
		}
	})
}

// jitter gives way to other goroutines before each call; nil ends it.
func jitter(tok []*memToken, pauses []int) {
	var mu sync.Mutex
	n := 0
	for _, m := range tok {
		if pauses == nil {
			m.setHook(nil)
			continue
		}
		m.setHook(func(string, string) fault {
			mu.Lock()
			n++
			k := pauses[n%len(pauses)]
			mu.Unlock()
			for range k {
				runtime.Gosched()
			}
			return works
		})
	}
}

// A daemon is stopped, a copy of it goes on, then it is continued: its next commit is not acknowledged.
func TestAttackStoppedDaemon(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	copyPath := filepath.Join(t.TempDir(), "copy")
	copyFile(t, g.path, copyPath)
	second, err := Open(t.Context(), copyPath, options(g.tok))
	if err != nil {
		t.Fatal(err)
	}
	if err := put(second, "a", "second"); err != nil {
		t.Fatal(err)
	}
	if err := put(g.Store, "a", "first"); !errors.Is(err, ErrFatal) || !errors.Is(err, ErrForked) {
		t.Fatalf("two histories, or no reason why not: %v", err)
	}
	g.Store.Close()
	g.refused(ErrForked)
	if err := put(second, "a", "again"); err != nil {
		t.Fatal(err)
	}
	second.Close()
	g.refused(ErrForked)
	g.path = copyPath
	g.open() // the foreign root is older than the header now
	g.want("a", "again")
}

func TestForkIsForkedOrWaited(t *testing.T) {
	g := newRig(t, 3)
	copyPath := filepath.Join(t.TempDir(), "copy")
	copyFile(t, g.path, copyPath)
	g.put("a", "1")
	// Another history wrote its root on two tokens.
	other := g.head.root()
	other.own = rootID{9}
	for _, m := range g.tok[:2] {
		if err := m.CreateRoot(t.Context(), other.String()); err != nil {
			t.Fatal(err)
		}
	}
	g.close()
	g.refused(ErrForked)
	g.tok[1].set(true)
	g.refused(ErrNoMajority) // its answer would tell
	g.tok[1].set(false)
	for _, m := range g.tok[:2] {
		if err := m.DestroyRoot(t.Context(), other.String()); err != nil {
			t.Fatal("something was destroyed")
		}
	}
	g.open()
	refuse(t, copyPath, options(g.tok), ErrRolledBack)
}
