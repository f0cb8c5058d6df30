package shred

import (
	"bytes"
	"errors"
	"os"
	"testing"
)

// The shape of a file is refused when any page in use, of any bucket, names itself as what is
// below it, a page that others use too, one behind the end, or has another number. Pages that
// nothing leads to may hold anything.
func TestShapeOfEveryBucket(t *testing.T) {
	g := newRig(t, 1)
	load(t, g.Store, 1000)
	g.close()
	good, err := os.ReadFile(g.path)
	if err != nil {
		t.Fatal(err)
	}
	everything := func([]byte) bool { return true }
	// with judges the file with another number at one place.
	with := func(at int, number uint64) error {
		was := ne.Uint64(good[at:])
		defer ne.PutUint64(good[at:], was)
		ne.PutUint64(good[at:], number)
		return checkShape(bytes.NewReader(good), int64(len(good)), everything)
	}
	if err := with(0, ne.Uint64(good)); err != nil {
		t.Fatal(err)
	}
	branches, pages := 0, 0
	for at := 2 * bboltPage; at < len(good); at += bboltPage {
		if with(at, 1<<40) == nil { // a free page, or a later part of a larger one
			continue
		}
		pages++
		if ne.Uint16(good[at+8:]) != pageBranch {
			continue
		}
		branches++
		child := at + pageHead + 8 // of its first element
		for what, below := range map[string]uint64{
			"itself": uint64(at / bboltPage), "another's": ne.Uint64(good[child+elementSize:]), "behind the end": 1 << 40, "a meta page": 1,
		} {
			if err := with(child, below); !errors.Is(err, ErrDamaged) {
				t.Errorf("page %d leads to %s: %v", at/bboltPage, what, err)
			}
		}
	}
	if t.Logf("%d pages in use, %d of them lead to others", pages, branches); branches < 30 || pages < 300 {
		t.Error("that is not the whole file")
	}
	g.open()
}
