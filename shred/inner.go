package shred

import (
	"slices"
	"sync/atomic"

	"backupvault/internal/secret"
)

// inner is a decoded inner page; it never changes once it is reachable from a tree.
type inner struct {
	entries []entry
	kids    kids // kept inner children, by entry; nil where all children are leaves
}

type entry struct {
	key      secret.Key
	lo, span uint8 // covers the slots lo to lo + 2^span - 1
	leaf     bool
}

func (e *entry) width() int { return 1 << e.span }

// kids caches decoded inner pages. Readers may fill it at the same time.
type kids []atomic.Pointer[inner]

// smallest is how many leaves an inner page has that is worth its memory: in a large store
// most inner pages are the lowest ones and have two or three, and take longer to keep than
// to open.
const smallest = 5

// keep caches an inner page, if it is worth it.
func keep(cache *atomic.Pointer[inner], n *inner) {
	if n.kids != nil || len(n.entries) >= smallest {
		cache.Store(n)
	}
}

func newKids(n int) kids { return make(kids, n) }

// find returns the index of the entry that covers a slot, or -1.
func (n *inner) find(slot int) int {
	for i := range n.entries {
		if e := &n.entries[i]; int(e.lo) <= slot && slot < int(e.lo)+e.width() {
			return i
		}
	}
	return -1
}

// list returns the entries with their kept children.
func (n *inner) list() []kid {
	out := make([]kid, len(n.entries))
	for i, e := range n.entries {
		out[i].entry = e
		if !e.leaf {
			out[i].inner = n.kids[i].Load()
		}
	}
	return out
}

// newInner returns nil for no entries.
func newInner(list []kid) *inner {
	if len(list) == 0 {
		return nil
	}
	n := &inner{entries: make([]entry, len(list))}
	for i, k := range list {
		n.entries[i] = k.entry
		if !k.leaf && n.kids == nil {
			n.kids = newKids(len(list))
		}
		if k.inner != nil {
			keep(&n.kids[i], k.inner)
		}
	}
	return n
}

func (e *entry) covers(slot int) bool { return int(e.lo) <= slot && slot < int(e.lo)+e.width() }

// region is the entry that covers a slot and its index; where none does, the largest
// aligned range around the slot that is free, and -1.
func (n *inner) region(slot int) (entry, int) {
	if i := n.find(slot); i >= 0 {
		return n.entries[i], i
	}
	free := entry{lo: uint8(slot), leaf: true}
	for free.span < slotBits {
		wider := entry{lo: free.lo &^ uint8(1<<(free.span+1)-1), span: free.span + 1, leaf: true}
		if slices.ContainsFunc(n.entries, func(e entry) bool { return wider.covers(int(e.lo)) || e.covers(int(wider.lo)) }) {
			break
		}
		free = wider
	}
	return free, -1
}
