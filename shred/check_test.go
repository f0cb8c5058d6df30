package shred

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"testing"

	"go.etcd.io/bbolt"
)

// rewriteLeaf lets change loose on one leaf of class 3, sealed again under its own key: what
// a bug of ours could write, and no stranger.
func rewriteLeaf(t *testing.T, s *Store, change func(e *entry, items []item) []item) {
	t.Helper()
	var top *inner
	err := s.reading(func(r *reader) (err error) {
		c := r.class(3)
		top, err = r.inner(&c.top[0], pageName{3, 0}, &c.key)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(top.entries, func(e entry) bool { return e.leaf && e.width() < fanOut })
	if i < 0 {
		t.Fatal("no leaf below the top page covers a part of it")
	}
	e := &top.entries[i]
	name := pageName{3, childAt(0, 0, int(e.lo))}
	var items []item
	if err := s.reading(func(r *reader) (err error) { items, err = r.leaf(name, &e.key); return err }); err != nil {
		t.Fatal(err)
	}
	plain := encodeLeaf(change(e, items))
	sealed := seal(&e.key, plain, pageAD(s.vaultID, name.class, name.at))
	if err := s.file.db.Update(func(tx *bbolt.Tx) error {
		bucket, key := name.stands()
		return tx.Bucket(bucket).Put(key, sealed)
	}); err != nil {
		t.Fatal(err)
	}
}

// Check finds what opens and is wrong all the same.
func TestCheckFindsOurOwnMistakes(t *testing.T) {
	for what, mistake := range map[string]func(s *Store) func(*entry, []item) []item{
		"a value too many": func(s *Store) func(*entry, []item) []item {
			return func(e *entry, items []item) []item {
				return sorted(append(items, keysFor(s, e, true, 1)...))
			}
		},
		"a value too few": func(*Store) func(*entry, []item) []item {
			return func(_ *entry, items []item) []item { return items[1:] }
		},
		"keys of another place": func(s *Store) func(*entry, []item) []item {
			return func(e *entry, items []item) []item { return keysFor(s, e, false, len(items)) }
		},
		"keys out of order": func(*Store) func(*entry, []item) []item {
			return func(_ *entry, items []item) []item { slices.Reverse(items); return items }
		},
		"a leaf over the limit": func(*Store) func(*entry, []item) []item {
			return func(_ *entry, items []item) []item { items[0].value = make([]byte, leafLimit); return items }
		},
	} {
		t.Run(what, func(t *testing.T) {
			g := newRig(t, 1)
			for i := range 60 {
				g.put(fmt.Sprint("k", i), string(bytes.Repeat([]byte("v"), 100)))
			}
			rewriteLeaf(t, g.Store, mistake(g.Store))
			if _, err := g.Check(t.Context()); !errors.Is(err, ErrDamaged) {
				t.Fatalf("check: %v", err)
			}
			if !errors.Is(g.Err(), ErrFatal) {
				t.Fatal("a damaged store goes on")
			}
			g.close()
		})
	}
}

// keysFor makes values whose keys fall, or do not fall, under an entry of the top page.
func keysFor(s *Store, e *entry, inside bool, n int) (items []item) {
	for i := 0; len(items) < n; i++ {
		key := fmt.Append(nil, "made", i)
		if e.covers(newPlacer(s.state.pathKey).place(3, key).slot(0)) == inside {
			items = append(items, item{key, []byte("v")})
		}
	}
	return sorted(items)
}

func sorted(items []item) []item {
	slices.SortFunc(items, func(a, b item) int { return bytes.Compare(a.key, b.key) })
	return items
}
