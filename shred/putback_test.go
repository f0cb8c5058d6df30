package shred

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// How an older file can come to stand where the newest one is.
var putBacks = map[string]func(t *testing.T, old, path string){
	"renamed over it": func(t *testing.T, old, path string) {
		copyFile(t, old, path+".old")
		if err := os.Rename(path+".old", path); err != nil {
			t.Fatal(err)
		}
	},
	"written into it": func(t *testing.T, old, path string) { copyFile(t, old, path) },
}

// putBackAt makes three commits and, before call number at of the second one's calls on
// tokens, puts the file of so many commits ago back. It tells whether there was such a call.
func putBackAt(t *testing.T, at, ago int, putBack func(t *testing.T, old, path string)) (reached bool) {
	g := newRig(t, 3)
	dir := t.TempDir()
	for i := range 3 {
		copyFile(t, g.path, filepath.Join(dir, fmt.Sprint(i)))
		g.put(fmt.Sprint("before", i), "x")
	}
	copyFile(t, g.path, filepath.Join(dir, "3"))
	var acked []string
	try := func(key string) {
		if put(g.Store, key, "x") == nil {
			acked = append(acked, key)
		}
	}
	try("one")
	copyFile(t, g.path, filepath.Join(dir, "4"))
	calls, mu := 0, sync.Mutex{}
	for _, m := range g.tok {
		m.setHook(func(string, string) fault {
			mu.Lock()
			defer mu.Unlock()
			if calls++; calls == at {
				putBack(t, filepath.Join(dir, fmt.Sprint(4-ago)), g.path)
				reached = true
			}
			return works
		})
	}
	try("two")
	for _, m := range g.tok {
		m.setHook(nil)
	}
	try("three")
	g.Store.Close() // it may have stopped itself
	g.Store = nil
	before := held(g.tok)
	s, err := Open(t.Context(), g.path, options(g.tok))
	if err != nil {
		if !errors.Is(err, ErrRolledBack) && !errors.Is(err, ErrForked) && !errors.Is(err, ErrDamaged) {
			t.Fatalf("refused as %v", err)
		}
		if held(g.tok) != before {
			t.Fatal("a refused file changed a token")
		}
		return reached
	}
	defer s.Close()
	for _, key := range acked {
		if read(t, s, key) == "" {
			t.Fatalf("the file opens without acknowledged %s", key)
		}
	}
	if _, err := s.Check(t.Context()); err != nil && !errors.Is(err, ErrDamaged) {
		t.Fatal(err)
	}
	return reached
}

func held(tok []*memToken) (all string) {
	for _, m := range tok {
		all += m.serial + ": " + m.names() + "\n"
	}
	return all
}

// TestAttackFilePutBack: between each two calls of a commit an older file is put where the
// newest one is, under the running store. Nothing that was acknowledged is ever undone: what
// opens afterwards has it, what does not is refused by name.
func TestAttackFilePutBack(t *testing.T) {
	for how, putBack := range putBacks {
		agos := []int{1}
		if full() {
			agos = []int{0, 1, 3}
		}
		for _, ago := range agos {
			n := 1
			for putBackAt(t, n, ago, putBack) {
				n++
			}
			if n-1 < 12 {
				t.Fatalf("a commit of %d calls", n-1)
			}
			t.Logf("%s, of %d commits ago: %d moments", how, ago, n-1)
		}
	}
}
