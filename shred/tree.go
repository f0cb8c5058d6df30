package shred

import (
	"bytes"
	"fmt"
	"sync/atomic"

	"backupvault/internal/secret"
)

// The tree of a class is radix over the path of a key. An inner page splits its part of the
// path space into 32 slots; a leaf covers an aligned range of its parent's slots.

const (
	slotBits   = 5
	fanOut     = 1 << slotBits
	maxDepth   = 11                     // leaves stand no deeper; inner pages above
	unusedBits = 64 - maxDepth*slotBits // of a path
)

// path is where a key stands: the first 55 bits of its keyed hash, left-aligned.
type path uint64

// slot is the part of the path that an inner page at this depth looks at.
func (p path) slot(depth int) int { return int(p>>shift(depth)) % fanOut }

func shift(depth int) int { return 64 - slotBits*(depth+1) }

// position names a page inside its class and is its key in bbolt: the path of its first
// slot, then the depth in the lowest byte. A page sorts just before its children.
type position uint64

func at(p path, depth int) position { return position(p) | position(depth) }

// tree is one committed state: the root page and what hangs below it.
type tree struct {
	pathKey *secret.Key
	classes []classTree // ascending
	// before holds, while the commit after this state is being written, the sealed pages
	// that it replaces and that are not cached: bbolt has them no longer, this state still is
	// the committed one.
	before map[pageName][]byte
}

type classTree struct {
	key   secret.Key
	count uint64
	class byte
	top   kids // one place: the decoded top page
}

type pageName struct {
	class byte
	at    position
}

func (t *tree) class(class byte) *classTree {
	for i := range t.classes {
		if t.classes[i].class == class {
			return &t.classes[i]
		}
	}
	return nil
}

// reader reads pages of one state, for one goroutine.
type reader struct {
	*tree
	placer
	vaultID [16]byte
	pages   pageSource
}

func newReader(t *tree, vaultID [16]byte, pages pageSource) *reader {
	return &reader{tree: t, placer: newPlacer(t.pathKey), vaultID: vaultID, pages: pages}
}

// pageSource returns the sealed bytes of a page as of one bbolt transaction, for the caller
// to keep and to change.
type pageSource interface {
	page(class byte, at position) ([]byte, error)
}

// sealed returns a page as it stands in the file of this state: a copy.
func (r *reader) sealed(name pageName) ([]byte, error) {
	if b, ok := r.before[name]; ok {
		return bytes.Clone(b), nil
	}
	return r.pages.page(name.class, name.at)
}

func (r *reader) open(name pageName, key *secret.Key) ([]byte, error) {
	b, err := r.sealed(name)
	if err != nil {
		return nil, err
	}
	plain, ok := unsealOver(key, b, pageAD(r.vaultID, name.class, name.at))
	if !ok {
		return nil, fmt.Errorf("%w: page %d/%016x does not open", ErrDamaged, name.class, uint64(name.at))
	}
	return plain, nil
}

// inner returns a decoded inner page, from the cache or from the file.
func (r *reader) inner(cache *atomic.Pointer[inner], name pageName, key *secret.Key) (*inner, error) {
	if n := cache.Load(); n != nil {
		return n, nil
	}
	b, err := r.open(name, key)
	if err != nil {
		return nil, err
	}
	defer clear(b)
	n, err := decodeInner(b)
	if err != nil {
		return nil, err
	}
	keep(cache, n)
	return n, nil
}

func (r *reader) leaf(name pageName, key *secret.Key) ([]item, error) {
	b, err := r.open(name, key)
	if err != nil {
		return nil, err
	}
	return decodeLeaf(b)
}

// get returns the value of a key, or nil if there is none.
func (r *reader) get(class byte, key []byte) ([]byte, error) {
	c := r.class(class)
	if c == nil {
		return nil, nil
	}
	p := r.place(class, key)
	n, err := r.inner(&c.top[0], pageName{class, 0}, &c.key)
	for depth := 0; err == nil; depth++ {
		i := n.find(p.slot(depth))
		if i < 0 {
			return nil, nil
		}
		e := &n.entries[i]
		name := pageName{class, childAt(prefix(p, depth), depth, int(e.lo))}
		if e.leaf {
			return r.find(name, &e.key, key)
		}
		n, err = r.inner(&n.kids[i], name, &e.key)
	}
	return nil, err
}

// find looks for a key in a leaf.
func (r *reader) find(name pageName, pageKey *secret.Key, key []byte) (value []byte, err error) {
	b, err := r.open(name, pageKey)
	if err != nil {
		return nil, err
	}
	if err = eachItem(b, func(it item) {
		if bytes.Equal(it.key, key) {
			value = bytes.Clone(it.value)
		}
	}); err != nil {
		return nil, err
	}
	return value, nil
}

// prefix is the part of a path above an inner page of this depth.
func prefix(p path, depth int) path { return p &^ (1<<(shift(depth)+slotBits) - 1) }

// childPath is the first path below slot lo of the inner page with this prefix and depth.
func childPath(prefix path, depth, lo int) path { return prefix | path(lo)<<shift(depth) }

func childAt(prefix path, depth, lo int) position { return at(childPath(prefix, depth, lo), depth+1) }
