package shred

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func quiet(uint64, uint64) {}

// valuesOf returns everything in a store.
func valuesOf(t *testing.T, s *Store, classes ...Class) map[name]string {
	t.Helper()
	out := map[name]string{}
	for _, class := range classes {
		if err := s.Walk(class, func(key, value []byte) error {
			out[name{class, string(key)}] = string(value)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// littered fills a store with values of all sizes and removes most of them again.
func littered(t *testing.T, rng *rand.Rand, n int) *rig {
	t.Helper()
	g := newRig(t, 3)
	sizes := []int{0, 10, 130, 130, 130, 960, 960, 1990, 2100, MaxValue}
	change := func(f func(tx Tx, i int) error) {
		for i := 0; i < n; i += 200 {
			if err := g.Update(t.Context(), func(tx Tx) (err error) {
				for k := i; k < min(i+200, n); k++ {
					err = errors.Join(err, f(tx, k))
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
	}
	change(func(tx Tx, i int) error {
		value := bytes.Repeat([]byte{byte(i)}, sizes[rng.IntN(len(sizes))])
		return errors.Join(tx.Put(2, fmt.Append(nil, i), value[:min(len(value), 130)]), tx.Put(3, fmt.Append(nil, i), value))
	})
	change(func(tx Tx, i int) error {
		if rng.IntN(5) == 0 {
			return nil
		}
		return errors.Join(tx.Put(2, fmt.Append(nil, i), nil), tx.Delete(3, fmt.Append(nil, i)))
	})
	return g
}

// A compacted store has the same values and a smaller file; its leaves are as few as those of
// a store that never had more. The old file and what stood beside it are of no use.
func TestCompact(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	for _, n := range []int{0, 1, 5, 40, 500, 6000} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			g := littered(t, rng, n)
			want, before, epoch := valuesOf(t, g.Store, 2, 3), g.check(), g.Status().Epoch
			g.close()
			old := filepath.Join(t.TempDir(), "old")
			copyFile(t, g.path, old)
			if err := os.WriteFile(besideName(g.path), []byte("left by one that was killed"), 0o600); err != nil {
				t.Fatal(err)
			}
			owner := disown(t, g.path)
			last, values := uint64(0), uint64(len(want))
			done, err := Compact(t.Context(), g.path, options(g.tok), func(n, all uint64) {
				if n < last || n > all || all != values {
					t.Errorf("progress: %d of %d after %d of %d", n, all, last, values)
				}
				last = n
			})
			if err != nil || done.Epoch != epoch+1 || done.Values != values || last != values {
				t.Fatalf("%+v, %v; at epoch %d with %d values, %d told", done, err, epoch, values, last)
			}
			if _, err := os.Lstat(besideName(g.path)); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("a file stays beside: %v", err)
			}
			if got := ownerOf(t, g.path); got != owner {
				t.Errorf("the file is %d's, and was %d's", got, owner)
			}
			refuse(t, old, options(g.tok), ErrRolledBack)
			g.open()
			after := g.check()
			if got := valuesOf(t, g.Store, 2, 3); !maps.Equal(got, want) {
				t.Fatalf("%d values, not the %d of before", len(got), len(want))
			}
			t.Logf("%d values: %d bytes on %d pages in a file of %d, before %d on %d in %d", values,
				after.Bytes, after.Pages, done.After, before.Bytes, before.Pages, done.Before)
			if n == 6000 && (after.Pages > before.Pages*2/3 || done.After > done.Before*2/3) {
				t.Error("little was given back")
			}
			wantJoined(t, g.Store)
			for _, m := range g.tok {
				if roots, err := m.Roots(t.Context()); err != nil || len(roots) != 1 {
					t.Errorf("%s holds %q, %v", m.serial, roots, err)
				}
			}
		})
	}
}

// disown gives a file to somebody else, where that is allowed, and returns whose it is.
func disown(t *testing.T, path string) uint32 {
	t.Helper()
	if os.Geteuid() == 0 {
		if err := os.Chown(path, 65534, 65534); err != nil {
			t.Fatal(err)
		}
	}
	return ownerOf(t, path)
}

func ownerOf(t *testing.T, path string) uint32 {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Sys().(*syscall.Stat_t).Uid
}

// wantJoined fails if two leaves side by side, of one half of a range each, could be one.
func wantJoined(t *testing.T, s *Store) {
	t.Helper()
	err := s.reading(func(r *reader) error {
		for i := range r.classes {
			c := &r.classes[i]
			top, err := r.inner(&c.top[0], pageName{c.class, 0}, &c.key)
			if err == nil {
				err = r.wantJoined(t, c.class, top, 0, 0)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (r *reader) wantJoined(t *testing.T, class Class, n *inner, pre path, depth int) error {
	var last *entry
	var items []item
	for i := range n.entries {
		e := &n.entries[i]
		name := pageName{class, childAt(pre, depth, int(e.lo))}
		if !e.leaf {
			below, err := r.inner(&n.kids[i], name, &e.key)
			if err == nil {
				err = r.wantJoined(t, class, below, childPath(pre, depth, int(e.lo)), depth+1)
			}
			if err != nil {
				return err
			}
			last = nil
			continue
		}
		here, err := r.leaf(name, &e.key)
		if err != nil {
			return err
		}
		if last != nil && last.span == e.span && int(e.lo) == int(last.lo)+e.width() && int(last.lo)%(2*e.width()) == 0 && oneLeaf(append(items, here...)) {
			t.Errorf("class %d: two leaves at depth %d could be one", class, depth+1)
		}
		last, items = e, here
	}
	return nil
}

// Who waits for the lock while a compaction takes the file's place does not get the old file.
func TestReplacedFileIsNotLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store")
	for _, name := range []string{path, besideName(path)} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	f := &file{handle: h}
	if err := f.lock(); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(besideName(path), path); err != nil {
		t.Fatal(err)
	}
	if err := f.lock(); !errors.Is(err, ErrLocked) {
		t.Fatalf("a file without a name was locked: %v", err)
	}
}

// What is deleted after a compaction opens from no file: not from the one before, not from the
// one beside it, not from the compacted one.
func TestAttackForensicsOfCompaction(t *testing.T) {
	g := newRig(t, 3)
	for i := range 60 {
		g.put(fmt.Sprint("k", i), fmt.Sprint("keep", i))
	}
	g.put("doomed", "the secret")
	g.close()
	dir := t.TempDir()
	var images []string
	image := func(from string) {
		images = append(images, filepath.Join(dir, fmt.Sprint(len(images))))
		copyFile(t, from, images[len(images)-1])
	}
	image(g.path)
	g.tok[2].set(true) // away meanwhile, with what it holds now
	if _, err := Compact(t.Context(), g.path, options(g.tok), quiet); err != nil {
		t.Fatal(err)
	}
	image(g.path)
	// Before anybody opens the store again, who would make up for it.
	if got := recoverValues(t, images[:1], g.tok[:2]); len(got) > 0 {
		t.Fatalf("the file from before the compaction gives %d values away when it has ended", len(got))
	}
	if got := recoverValues(t, images, g.tok[:2]); !got["the secret"] || !got["keep7"] {
		t.Fatal("the thief finds nothing even before the removal")
	}
	g.open()
	g.del("doomed")
	g.tok[2].set(false)
	image(g.path)
	if got := recoverValues(t, images[:1], g.tok); len(got) > 0 {
		t.Fatalf("the file from before the compaction gives %d values away", len(got))
	}
	if got := recoverValues(t, images, g.tok); got["the secret"] || !got["keep7"] {
		t.Fatalf("recovered: secret %v, others %v", got["the secret"], got["keep7"])
	}
}

// A compaction that is refused, or cannot be finished, changes nothing.
func TestCompactRefused(t *testing.T) {
	g := littered(t, rand.New(rand.NewPCG(1, 1)), 300)
	o := options(g.tok)
	if _, err := Compact(t.Context(), g.path, o, quiet); !errors.Is(err, ErrLocked) {
		t.Fatalf("while it is open: %v", err)
	}
	want := valuesOf(t, g.Store, 2, 3)
	g.close()
	before, err := os.ReadFile(g.path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, giveUp := context.WithCancel(t.Context())
	away := func(out bool) { g.tok[0].set(out); g.tok[1].set(out) }
	for _, c := range []struct {
		what     string
		progress func(done, all uint64)
		want     error
	}{
		{"tokens go meanwhile", func(uint64, uint64) { away(true) }, ErrNoMajority},
		{"given up", func(uint64, uint64) { giveUp() }, context.Canceled},
	} {
		if _, err := Compact(ctx, g.path, o, c.progress); !errors.Is(err, c.want) || errors.Is(err, ErrFatal) {
			t.Errorf("%s: %v", c.what, err)
		}
		away(false)
		if _, err := os.Lstat(besideName(g.path)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: a file stays beside: %v", c.what, err)
		}
		if after, err := os.ReadFile(g.path); err != nil || !bytes.Equal(after, before) {
			t.Errorf("%s: the file has changed (%v)", c.what, err)
		}
	}
	g.open()
	if got := valuesOf(t, g.Store, 2, 3); !maps.Equal(got, want) {
		t.Fatal("values have changed")
	}
	if err := checkRoom(g.path, 1<<60); !errors.Is(err, ErrNoRoom) {
		t.Errorf("no disk has room for that: %v", err)
	}
}
