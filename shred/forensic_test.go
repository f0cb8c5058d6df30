package shred

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"backupvault/internal/secret"
	"go.etcd.io/bbolt"
)

// recoverValues is the thief: it has every copy of the file, all tokens with every call they
// offer, and may mix pages of all copies. It asks tokens for every root that a header names,
// opens every wrap it can, and follows every key to every page that it opens.
func recoverValues(t *testing.T, images []string, tok []*memToken) (values map[string]bool) {
	t.Helper()
	values = map[string]bool{}
	var keys []*secret.Key
	pages := map[string]pageName{} // sealed page, with its place
	for _, path := range images {
		keys = append(keys, thiefRoots(t, path, tok)...)
		for sealed, name := range thiefPages(t, path) {
			pages[sealed] = name
		}
	}
	for len(keys) > 0 {
		k := keys[0]
		keys = keys[1:]
		for sealed, name := range pages {
			plain, ok := unseal(k, []byte(sealed), pageAD(testVault, name.class, name.at))
			if !ok {
				continue
			}
			switch plain[0] {
			case kindRoot:
				tree, err := decodeTree(plain)
				if err != nil {
					t.Fatal(err)
				}
				for i := range tree.classes {
					keys = append(keys, &tree.classes[i].key)
				}
			case kindInner:
				n, err := decodeInner(plain)
				if err != nil {
					t.Fatal(err)
				}
				for i := range n.entries {
					keys = append(keys, &n.entries[i].key)
				}
			case kindLeaf:
				items, err := decodeLeaf(plain)
				if err != nil {
					t.Fatal(err)
				}
				for _, it := range items {
					values[string(it.value)] = true
				}
			}
			delete(pages, sealed)
		}
	}
	return values
}

func thiefRoots(t *testing.T, path string, tok []*memToken) (keys []*secret.Key) {
	r, err := decodeRecord(get(t, path, topBucket, headerKey))
	if err != nil {
		t.Fatal(err)
	}
	macs := map[string]*secret.Key{}
	for _, m := range tok {
		if k, err := m.HMACRoot(context.Background(), r.root().String(), r.bytes); err == nil {
			macs[m.serial] = k
		} else if !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
	}
	byPlace := r.byPlace(macs)
	for _, subset := range r.subsets() { // also with fewer HMACs than it takes
		if k, ok := r.unwrap(subset, byPlace); ok {
			keys = append(keys, k)
		}
	}
	return keys
}

// thiefPages takes all sealed pages of one image. What bbolt keeps in free pages was current
// in an earlier image.
func thiefPages(t *testing.T, path string) map[string]pageName {
	t.Helper()
	out := map[string]pageName{}
	edit(t, path, func(tx *bbolt.Tx) error {
		return tx.ForEach(func(bucket []byte, b *bbolt.Bucket) error {
			return b.ForEach(func(k, v []byte) error {
				if name, ok := standing(bucket, k); ok {
					out[string(v)] = name
				}
				return nil
			})
		})
	})
	return out
}

// After a value is deleted nothing brings it back, not even with a token that was away
// meanwhile and an image of its time; one commit before, the same thief has it.
func TestAttackForensics(t *testing.T) {
	g := newRig(t, 3)
	dir := t.TempDir()
	var images []string
	image := func() {
		path := filepath.Join(dir, fmt.Sprint(len(images)))
		copyFile(t, g.path, path)
		images = append(images, path)
	}
	image()
	for i := range 60 {
		g.put(fmt.Sprint("k", i), fmt.Sprint("keep", i))
		image()
	}
	g.put("doomed", "the secret")
	image()
	g.tok[2].set(true) // away during the removal, with what it holds now
	if got := recoverValues(t, images, g.tok[:2]); !got["the secret"] || !got["keep7"] {
		t.Fatal("the thief finds nothing even before the removal")
	}
	g.del("doomed")
	image()
	g.tok[2].set(false)
	got := recoverValues(t, images, g.tok)
	if got["the secret"] {
		t.Fatal("the deleted value was recovered")
	}
	if !got["keep7"] {
		t.Fatal("the thief finds nothing any more")
	}
	g.put("k7", "overwritten")
	image()
	if got := recoverValues(t, images, g.tok); got["keep7"] || got["the secret"] {
		t.Fatal("an old value was recovered")
	}
}
