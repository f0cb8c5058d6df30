package shred

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"fmt"
	"slices"
	"sync/atomic"

	"backupvault/internal/secret"
)

// change is what a batch does to one key; a nil value removes it.
type change struct {
	item
	path path
}

// writer builds the next state from one class of the last one. Nothing that it touches is
// changed in place: pages on the way to a change are copied and get fresh keys, which is
// what shreds the old ones.
type writer struct {
	*reader
	class byte
	puts  map[pageName][]byte // sealed pages to write; nil: to remove
	old   map[pageName][]byte // sealed pages that are replaced and not cached
	count int64               // values added less values removed
}

// kid is an entry on its way into an inner page.
type kid struct {
	entry
	inner *inner // of an inner child that is known
}

// fresh draws the key for one writing of one page.
func fresh(k *secret.Key) { rand.Read(k.Bytes()) }

func (w *writer) put(at position, key *secret.Key, plain []byte) {
	w.puts[pageName{w.class, at}] = seal(key, plain, pageAD(w.vaultID, w.class, at))
	clear(plain)
}

// update returns the inner page n with the changes below it made: n itself if nothing
// changes, nil if nothing is left. The caller draws its key and writes it.
func (w *writer) update(n *inner, pre path, depth int, changes []change) (*inner, error) {
	if depth >= maxDepth {
		return nil, fmt.Errorf("%w: inner page at depth %d", ErrDamaged, depth)
	}
	next := n.list()
	changed := false
	for len(changes) > 0 {
		region, i := n.region(changes[0].path.slot(depth))
		k := 1
		for k < len(changes) && region.covers(changes[k].path.slot(depth)) {
			k++
		}
		kids, same, err := w.child(n, i, region, pre, depth, changes[:k])
		if err != nil {
			return nil, err
		}
		changes = changes[k:]
		if same {
			continue
		}
		changed = true
		next = slices.DeleteFunc(next, func(old kid) bool { return region.covers(int(old.lo)) })
		next = append(next, kids...)
	}
	if !changed {
		return n, nil
	}
	slices.SortFunc(next, func(a, b kid) int { return cmp.Compare(a.lo, b.lo) })
	return newInner(next), nil
}

// below returns an inner page that is about to change. One that is not cached is kept
// sealed for the readers of this state.
func (w *writer) below(cache *atomic.Pointer[inner], name pageName, key *secret.Key) (*inner, error) {
	n, err := w.inner(cache, name, key)
	if err == nil && cache.Load() == nil {
		w.old[name], err = w.sealed(name)
	}
	return n, err
}

// child makes the changes that fall into one region of an inner page: entry i of n, or a
// free range if i is negative. It returns the entries that stand there afterwards.
func (w *writer) child(n *inner, i int, region entry, pre path, depth int, changes []change) (kids []kid, same bool, err error) {
	name := pageName{w.class, childAt(pre, depth, int(region.lo))}
	if i >= 0 && !region.leaf {
		old, err := w.below(&n.kids[i], name, &region.key)
		if err != nil {
			return nil, false, err
		}
		below, err := w.update(old, childPath(pre, depth, int(region.lo)), depth+1, changes)
		if err != nil || below == old {
			return nil, true, err
		}
		w.puts[name] = nil
		return w.placeInner(below, pre, depth, int(region.lo)), false, nil
	}
	var items []item
	if i >= 0 {
		sealed, err := w.sealed(name)
		if err != nil {
			return nil, false, err
		}
		w.old[name] = sealed
		if items, err = w.leaf(name, &region.key); err != nil {
			return nil, false, err
		}
	}
	items, same = w.merge(items, changes)
	if same {
		return nil, true, nil
	}
	if i >= 0 {
		w.puts[name] = nil
	}
	kids, err = w.spread(items, pre, depth, int(region.lo), region.span)
	return kids, false, err
}

// merge makes changes to the values of a leaf; same says that there was nothing to do.
func (w *writer) merge(items []item, changes []change) (merged []item, same bool) {
	merged, same = slices.Clone(items), true
	for _, c := range changes {
		i, found := slices.BinarySearchFunc(merged, c.key, func(it item, key []byte) int { return bytes.Compare(it.key, key) })
		switch {
		case c.value == nil && found:
			merged = slices.Delete(merged, i, i+1)
			w.count--
		case c.value == nil:
			continue
		case found:
			merged[i] = c.item
		default:
			merged = slices.Insert(merged, i, c.item)
			w.count++
		}
		same = false
	}
	return merged, same
}

// spread writes values into a range of slots of an inner page: as one leaf, or split by one
// bit until each leaf keeps to the limit or holds one value.
func (w *writer) spread(items []item, pre path, depth, lo int, span uint8) ([]kid, error) {
	switch {
	case len(items) == 0:
		return nil, nil
	case oneLeaf(items) || (span == 0 && depth+1 == maxDepth):
		if leafSize(items) > maxPage {
			return nil, fmt.Errorf("%w: too many values with one path", ErrLimit)
		}
		e := entry{lo: uint8(lo), span: span, leaf: true}
		fresh(&e.key)
		w.put(childAt(pre, depth, lo), &e.key, encodeLeaf(items))
		return []kid{{entry: e}}, nil
	case span == 0:
		kids, err := w.spread(items, childPath(pre, depth, lo), depth+1, 0, slotBits)
		if err != nil {
			return nil, err
		}
		return w.placeInner(newInner(kids), pre, depth, lo), nil
	}
	half := 1 << (span - 1)
	low, high := w.split(items, depth, lo+half)
	kids, err := w.spread(low, pre, depth, lo, span-1)
	if err != nil {
		return nil, err
	}
	more, err := w.spread(high, pre, depth, lo+half, span-1)
	return append(kids, more...), err
}

// oneLeaf tells whether values stand in one leaf.
func oneLeaf(items []item) bool { return len(items) <= 1 || leafSize(items) <= leafLimit }

// split parts values at a slot; both parts stay in order.
func (w *writer) split(items []item, depth, slot int) (low, high []item) {
	for _, it := range items {
		if w.place(w.class, it.key).slot(depth) < slot {
			low = append(low, it)
		} else {
			high = append(high, it)
		}
	}
	return low, high
}

// placeInner writes an inner page into one slot of its parent.
func (w *writer) placeInner(n *inner, pre path, depth, lo int) []kid {
	if n == nil {
		return nil
	}
	e := entry{lo: uint8(lo)}
	fresh(&e.key)
	w.put(childAt(pre, depth, lo), &e.key, n.encode())
	return []kid{{entry: e, inner: n}}
}
