package shred

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync/atomic"

	"backupvault/internal/secret"
)

// collected is how many pages a rebuild keeps before it writes them out; few have over 2,000
// bytes.
const collected = 4096

// rebuilder writes the values of one state into another file, as trees that have never had
// other values: leaves that were emptied are joined with their neighbours. It reads every
// page once, in the order of paths, and keeps little in memory.
type rebuilder struct {
	writer
	ctx      context.Context
	into     *file
	done     uint64 // values read
	progress func(values uint64)
}

// stretch is what has become of a range of slots: values that still fit into one leaf, which
// may be joined with those beside them, or the entries of what was written.
type stretch struct {
	items []item // ascending
	kids  []kid
}

// rebuild writes all values of r into a file and returns the tree that leads to them. A class
// without values has no tree.
func (r *reader) rebuild(ctx context.Context, into *file, progress func(values uint64)) (*tree, error) {
	b := &rebuilder{writer: writer{reader: r, puts: map[pageName][]byte{}}, ctx: ctx, into: into, progress: progress}
	t := &tree{pathKey: r.pathKey}
	progress(0)
	for i := range r.classes {
		old := &r.classes[i]
		before := b.done
		c := classTree{class: old.class, count: old.count, top: newKids(1)}
		if err := b.rebuildClass(&c, &old.key); err != nil {
			return nil, err
		}
		if n := b.done - before; n != old.count {
			return nil, fmt.Errorf("%w: class %d has %d values, its root says %d", ErrDamaged, old.class, n, old.count)
		}
		t.classes = append(t.classes, c)
	}
	return t, b.flush()
}

func (b *rebuilder) rebuildClass(c *classTree, oldKey *secret.Key) error {
	b.class = c.class
	top, err := b.read(0, oldKey)
	if err != nil {
		return err
	}
	all, err := b.stretch(top, 0, 0, 0, slotBits)
	if err != nil {
		return err
	}
	kids, err := b.settle(all, 0, 0, 0, slotBits)
	if err != nil {
		return err
	}
	fresh(&c.key)
	b.put(0, &c.key, newInner(kids).encode())
	return nil
}

// read opens an inner page of the old file, and caches nothing.
func (b *rebuilder) read(at position, key *secret.Key) (*inner, error) {
	return b.inner(new(atomic.Pointer[inner]), pageName{b.class, at}, key)
}

// stretch rebuilds a range of slots of the old inner page n.
func (b *rebuilder) stretch(n *inner, pre path, depth, lo int, span uint8) (stretch, error) {
	if i := n.find(lo); i >= 0 && n.entries[i].span == span {
		return b.entry(&n.entries[i], pre, depth)
	}
	if span == 0 {
		return stretch{}, nil
	}
	half := 1 << (span - 1)
	low, err := b.stretch(n, pre, depth, lo, span-1)
	if err != nil {
		return stretch{}, err
	}
	high, err := b.stretch(n, pre, depth, lo+half, span-1)
	if err != nil {
		return stretch{}, err
	}
	if low.kids == nil && high.kids == nil {
		if all := append(low.items, high.items...); oneLeaf(all) {
			slices.SortFunc(all, func(x, y item) int { return bytes.Compare(x.key, y.key) })
			return stretch{items: all}, nil
		}
	}
	kids, err := b.settle(low, pre, depth, lo, span-1)
	if err != nil {
		return stretch{}, err
	}
	more, err := b.settle(high, pre, depth, lo+half, span-1)
	return stretch{kids: append(kids, more...)}, err
}

// entry rebuilds what is below one entry of an old inner page.
func (b *rebuilder) entry(e *entry, pre path, depth int) (stretch, error) {
	name := pageName{b.class, childAt(pre, depth, int(e.lo))}
	if e.leaf {
		items, err := b.leaf(name, &e.key)
		b.done += uint64(len(items))
		return stretch{items: items}, err
	}
	if err := b.ctx.Err(); err != nil {
		return stretch{}, err
	}
	if depth+1 >= maxDepth {
		return stretch{}, fmt.Errorf("%w: an inner page at depth %d", ErrDamaged, depth+1)
	}
	below, err := b.read(name.at, &e.key)
	if err != nil {
		return stretch{}, err
	}
	all, err := b.stretch(below, childPath(pre, depth, int(e.lo)), depth+1, 0, slotBits)
	if err != nil || all.kids == nil {
		return all, err
	}
	placed := b.placeInner(newInner(all.kids), pre, depth, int(e.lo))
	placed[0].inner = nil // it is in the file; the cache fills when it is read
	if len(b.puts) < collected {
		return stretch{kids: placed}, nil
	}
	return stretch{kids: placed}, b.flush()
}

// settle writes values that cannot be joined with more.
func (b *rebuilder) settle(s stretch, pre path, depth, lo int, span uint8) ([]kid, error) {
	if s.kids != nil {
		return s.kids, nil
	}
	return b.spread(s.items, pre, depth, lo, span)
}

func (b *rebuilder) flush() error {
	err := b.into.append(b.puts)
	clear(b.puts)
	b.progress(b.done)
	return err
}
