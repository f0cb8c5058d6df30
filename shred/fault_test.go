package shred

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
)

// once makes the n-th call of an operation meet its fate, on one token.
func once(op string, n int, fate fault) func(string, string) fault {
	var mu sync.Mutex
	return func(o, _ string) fault {
		mu.Lock()
		defer mu.Unlock()
		if o != op {
			return works
		}
		if n--; n == 0 {
			return fate
		}
		return works
	}
}

// Every call of a commit fails, with and without effect, on one, two and all of three
// tokens: what is expected of the commit, of the store, and of the file afterwards.
func TestAttackFaultMatrix(t *testing.T) {
	for _, call := range []struct {
		op    string
		n     int
		fatal bool // if a majority fails
	}{{"create", 1, false}, {"hmac", 1, false}, {"destroy", 1, true}, {"hmac", 2, true}} {
		for _, fate := range []fault{fails, failsDone} {
			for faulty := 1; faulty <= 3; faulty++ {
				name := fmt.Sprintf("%s %d, fate %d, on %d", call.op, call.n, fate, faulty)
				t.Run(name, func(t *testing.T) { faultRun(t, call.op, call.n, fate, faulty, call.fatal) })
			}
		}
	}
}

func faultRun(t *testing.T, op string, n int, fate fault, faulty int, fatal bool) {
	g := newRig(t, 3)
	g.put("a", "old")
	for _, tok := range g.tok[:faulty] {
		tok.setHook(once(op, n, fate))
	}
	err := put(g.Store, "a", "new")
	for _, tok := range g.tok {
		tok.setHook(nil)
	}
	switch {
	case faulty == 1 && err != nil:
		t.Fatalf("a minority failed the commit: %v", err)
	case faulty > 1 && fatal && (!errors.Is(err, ErrFatal) || !errors.Is(put(g.Store, "b", "c"), ErrFatal)):
		t.Fatalf("not fatal: %v", err)
	case faulty > 1 && !fatal && !errors.Is(err, ErrNoMajority):
		t.Fatalf("want ErrNoMajority: %v", err)
	}
	if faulty > 1 && !fatal {
		g.want("a", "old")
		g.put("a", "next") // all tokens are back
		g.check()
	}
	acknowledged := map[bool]string{true: "new", false: "old"}[err == nil]
	if faulty > 1 && !fatal {
		acknowledged = "next"
	}
	g.close()
	g.open()
	switch got := read(t, g.Store, "a"); {
	case got != acknowledged && !(errors.Is(err, ErrFatal) && got == "new"):
		t.Fatalf("a = %q after reopening, acknowledged %q", got, acknowledged)
	}
	g.put("a", "after")
	for _, m := range g.Status().Members {
		if m.Since == 0 {
			t.Errorf("%s does not count", m.Serial)
		}
	}
	for _, tok := range g.tok {
		if got := tok.names(); got != g.tok[0].names() || len(got) > MaxRootName {
			t.Errorf("%s holds %s", tok.serial, got)
		}
	}
}

// A file that cannot be written stops the store.
func TestWriteErrorIsFatal(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "old")
	g.file.handle.Close()
	if err := put(g.Store, "a", "new"); !errors.Is(err, ErrFatal) {
		t.Fatal(err)
	}
	select {
	case <-g.Done():
	default:
		t.Fatal("Done is not closed")
	}
	if err := g.View(func(Tx) error { return nil }); !errors.Is(err, ErrFatal) {
		t.Fatal(err)
	}
	g.Store.Close()
	g.open()
	g.want("a", "old")
}

// crash is what is left if the process dies at one moment: the file and the tokens.
type crash struct {
	when string
	path string
	tok  []*memToken
}

// Before and after every call of ten commits the process could die. Each of these states
// opens, with the acknowledged values and the last one whole or not at all.
func TestAttackCrashAtEveryCall(t *testing.T) {
	g := newRig(t, 3)
	var mu sync.Mutex
	var crashes []crash
	acked := -1
	record := func(when string) {
		c := crash{when, filepath.Join(t.TempDir(), "crash"), cloneTokens(g.tok)}
		copyFile(t, g.path, c.path)
		crashes = append(crashes, c)
	}
	for _, tok := range g.tok {
		tok.setHook(func(op, name string) fault {
			mu.Lock()
			defer mu.Unlock()
			record(fmt.Sprintf("acked %d, before %s %s on %s", acked, op, name, tok.serial))
			return works
		})
	}
	for i := range 5 {
		g.put("n", fmt.Sprint(i))
		mu.Lock()
		acked = i
		record("after the commit")
		for _, c := range crashes {
			verifyCrash(t, c, max(0, i-1), i)
		}
		crashes = nil
		mu.Unlock()
	}
	for _, tok := range g.tok {
		tok.setHook(nil)
	}
}

func verifyCrash(t *testing.T, c crash, low, high int) {
	t.Helper()
	s, err := Open(t.Context(), c.path, options(c.tok))
	if err != nil {
		t.Fatalf("%s: %v", c.when, err)
	}
	defer s.Close()
	got := read(t, s, "n")
	if got != fmt.Sprint(low) && got != fmt.Sprint(high) && !(low == high && got == "") {
		t.Fatalf("%s: n = %q, want %d or %d", c.when, got, low, high)
	}
	if err := put(s, "n", "after"); err != nil {
		t.Fatalf("%s: %v", c.when, err)
	}
	if _, err := s.Check(t.Context()); err != nil {
		t.Fatalf("%s: %v", c.when, err)
	}
}

func cloneTokens(tok []*memToken) []*memToken {
	var out []*memToken
	for _, m := range tok {
		c := newMemToken(m.serial)
		m.Lock()
		for name, k := range m.roots {
			c.roots[name] = k
		}
		m.Unlock()
		out = append(out, c)
	}
	return out
}

func TestFailedCreateRemovesWhatItMade(t *testing.T) {
	for _, op := range []string{"create", "hmac"} {
		for n := 1; n <= 2; n++ {
			tok := memTokens(3)
			tok[1].setHook(once(op, n, fails))
			path := filepath.Join(t.TempDir(), "store")
			s, err := Create(t.Context(), path, testVault, options(tok))
			if op == "create" && n == 2 {
				if err != nil {
					t.Fatal(err) // there is no second create
				}
				s.Close()
				continue
			}
			if !errors.Is(err, ErrNoMajority) {
				t.Fatalf("%s %d: %v", op, n, err)
			}
			for _, m := range tok {
				if m.names() != "" {
					t.Errorf("%s %d: %s keeps %s", op, n, m.serial, m.names())
				}
			}
			if s, err = Create(t.Context(), path, testVault, options(tok)); err != nil {
				t.Fatalf("%s %d: again: %v", op, n, err)
			}
			s.Close()
		}
	}
}
