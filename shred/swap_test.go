package shred

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// spoiled opens a file that somebody has put together, on the tokens of the genuine one. It
// is refused by Open, which then has changed neither file nor tokens, or by Check; else what was
// changed is not in use, and all values must be there. It returns the refusal.
func spoiled(t *testing.T, g *rig, what string, b []byte, want func(i int) string) error {
	t.Helper()
	path := filepath.Join(t.TempDir(), "spoiled")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	tok := cloneTokens(g.tok)
	s, err := Open(t.Context(), path, options(tok))
	if err != nil {
		if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrRolledBack) {
			t.Fatalf("%s: %v", what, err)
		}
		if after, _ := os.ReadFile(path); !bytes.Equal(after, b) {
			t.Fatalf("%s: Open wrote to a file that it refused", what)
		}
		if held(tok) != held(g.tok) {
			t.Fatalf("%s: a refused file changed a token", what)
		}
		return err
	}
	defer s.Close()
	if _, err = s.Check(t.Context()); err != nil {
		if !errors.Is(err, ErrDamaged) || s.Err() == nil {
			t.Fatalf("%s: %v", what, err)
		}
		return err
	}
	for i := range fill {
		if got := read(t, s, fmt.Sprint("k", i)); got != want(i) {
			t.Fatalf("%s: k%d is not what it was, and Check finds nothing", what, i)
		}
	}
	return nil
}

// twoCopies is a store of which every value was changed since an older copy was made; both
// as long as the newer.
func twoCopies(t *testing.T) (g *rig, old, current []byte, value func(int) string) {
	g, old = filled(t)
	g.open()
	value = func(i int) string { return fmt.Sprint("changed ", i) }
	for i := range fill {
		g.put(fmt.Sprint("k", i), value(i))
	}
	g.close()
	current, err := os.ReadFile(g.path)
	if err != nil {
		t.Fatal(err)
	}
	return g, append(old, make([]byte, max(0, len(current)-len(old)))...)[:len(current)], current, value
}

// pagesUsed is where bbolt's newest state ends, in pages.
func pagesUsed(t *testing.T, b []byte) int {
	t.Helper()
	metas, err := readMetas(bytes.NewReader(b))
	if err != nil || len(metas) != 2 {
		t.Fatal(metas, err)
	}
	return int(max(metas[0].used, metas[1].used))
}

func page(b []byte, i int) []byte { return b[i*bboltPage : (i+1)*bboltPage] }

// TestAttackPageSwaps: bbolt's own pages from an older copy at their place, and pages of one
// file exchanged with each other, metas included.
func TestAttackPageSwaps(t *testing.T) {
	g, old, current, value := twoCopies(t)
	used, refused := pagesUsed(t, current), 0
	for i := range used {
		bad := bytes.Clone(current)
		copy(page(bad, i), page(old, i))
		if spoiled(t, g, fmt.Sprintf("page %d of an older copy", i), bad, value) != nil {
			refused++
		}
	}
	bad := bytes.Clone(current)
	copy(bad, old[:2*bboltPage])
	if spoiled(t, g, "both metas of an older copy", bad, value) == nil {
		t.Error("the metas of an older copy are taken")
	}
	seed, swaps := rand.Uint64(), 40
	if full() {
		swaps = 2000
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	for range swaps {
		i, j := rng.IntN(used), rng.IntN(used)
		bad := bytes.Clone(current)
		copy(page(bad, i), page(current, j))
		copy(page(bad, j), page(current, i))
		if spoiled(t, g, fmt.Sprintf("pages %d and %d exchanged", i, j), bad, value) != nil {
			refused++
		}
	}
	t.Logf("seed %d: %d refused of %d", seed, refused, used+swaps)
	if refused < used/4 {
		t.Error("the swaps hit nothing")
	}
}

// TestAttackHeadersOfOtherEpochs: the header of one epoch with the root page, or with all
// pages, of another.
func TestAttackHeadersOfOtherEpochs(t *testing.T) {
	g, old, _, value := twoCopies(t)
	older := filepath.Join(t.TempDir(), "older")
	if err := os.WriteFile(older, old, 0o600); err != nil {
		t.Fatal(err)
	}
	mixed := func(base, from string, keys ...[]byte) []byte {
		path := filepath.Join(t.TempDir(), "mixed")
		copyFile(t, base, path)
		for _, key := range keys {
			setValue(t, path, topBucket, key, get(t, from, topBucket, key))
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for what, c := range map[string]struct {
		file []byte
		want error
	}{
		"the newest header over older pages":              {mixed(older, g.path, headerKey), ErrDamaged},
		"the newest header and root page over older ones": {mixed(older, g.path, headerKey, rootKey), ErrDamaged},
		"an older header over the newest pages":           {mixed(g.path, older, headerKey), ErrRolledBack},
		"an older header and root page over newest ones":  {mixed(g.path, older, headerKey, rootKey), ErrRolledBack},
		"an older root page under the newest header":      {mixed(g.path, older, rootKey), ErrDamaged},
	} {
		if err := spoiled(t, g, what, c.file, value); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", what, err, c.want)
		}
	}
}

// TestAttackDamagedMeta: a bit flipped anywhere in what bbolt keeps in a meta page. bbolt goes
// by the other one, which shows the state before if the newest is hit: that is damage, not an
// older copy. Where the other one is hit nothing is lost.
func TestAttackDamagedMeta(t *testing.T) {
	g, good := filled(t)
	metas, err := readMetas(bytes.NewReader(good))
	if err != nil || len(metas) != 2 {
		t.Fatal(metas, err)
	}
	newest := 0
	if metas[1].txid > metas[0].txid {
		newest = 1
	}
	for i := range 2 {
		for at := pageHead; at < pageHead+64; at++ {
			bad := bytes.Clone(good)
			page(bad, i)[at] ^= 1 << (at % 8)
			err := spoiled(t, g, fmt.Sprintf("byte %d of meta %d", at, i), bad, fillValue)
			if i == newest && (!errors.Is(err, ErrDamaged) || errors.Is(err, ErrRolledBack)) {
				t.Errorf("byte %d of the newest meta: %v", at, err)
			} else if i != newest && err != nil {
				t.Errorf("byte %d of the other meta: %v", at, err)
			}
		}
	}
}
