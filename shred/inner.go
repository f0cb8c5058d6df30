package shred

import "slices"

// list returns the entries with their loaded children.
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
			n.kids[i].Store(k.inner)
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
