package shred

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"backupvault/internal/secret"
)

// Limits of what the store takes, in bytes.
const (
	MaxKey   = 255
	MaxValue = 64 << 10
)

// Sizes of pages before sealing, in bytes.
const (
	leafLimit = 2000    // a leaf of several values is split above this
	maxPage   = 1 << 17 // no page is larger, whatever happens
)

const (
	kindRoot  = 1
	kindInner = 2
	kindLeaf  = 3
)

var errLeaf = fmt.Errorf("%w: leaf page does not parse", ErrDamaged)

const entrySize = 2 + secret.KeySize

// item is a value with its key.
type item struct{ key, value []byte }

// A leaf is its kind, then per item: length of the key (1 byte), key, length of the value
// (4 bytes), value; keys strictly ascending.

func itemSize(it item) int { return 5 + len(it.key) + len(it.value) }

func leafSize(items []item) int {
	n := 1
	for _, it := range items {
		n += itemSize(it)
	}
	return n
}

func encodeLeaf(items []item) []byte {
	b := append(make([]byte, 0, leafSize(items)), kindLeaf)
	for _, it := range items {
		b = append(append(b, byte(len(it.key))), it.key...)
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(it.value))), it.value...)
	}
	return b
}

// decodeLeaf accepts exactly what encodeLeaf makes of at least one item. Items share b.
func decodeLeaf(b []byte) ([]item, error) {
	var items []item
	if err := eachItem(b, func(it item) { items = append(items, it) }); err != nil {
		return nil, err
	}
	return items, nil
}

// eachItem calls visit for each item of a leaf. After an error what it was told is void.
func eachItem(b []byte, visit func(item)) error {
	if len(b) < 2 || len(b) > maxPage || b[0] != kindLeaf {
		return errLeaf
	}
	var last []byte // no key is empty
	for b = b[1:]; len(b) > 0; {
		k := int(b[0])
		if k == 0 || len(b) < 5+k {
			return errLeaf
		}
		key, v := b[1:1+k:1+k], binary.BigEndian.Uint32(b[1+k:])
		if b = b[5+k:]; v > MaxValue || int(v) > len(b) || bytes.Compare(last, key) >= 0 {
			return errLeaf
		}
		visit(item{key, b[:v:v]})
		last, b = key, b[v:]
	}
	return nil
}

// An inner page is its kind, then per entry: first slot (1 byte), 1 byte with the binary
// logarithm of how many slots it covers and, in the highest bit, whether it is a leaf, and
// the child's key. Entries are aligned, ascending and disjoint; an inner child covers one slot.

func (n *inner) encode() []byte {
	b := append(make([]byte, 0, 1+len(n.entries)*entrySize), kindInner)
	for i := range n.entries {
		e := &n.entries[i]
		second := e.span
		if e.leaf {
			second |= 0x80
		}
		b = append(append(b, e.lo, second), e.key.Bytes()...)
	}
	return b
}

// decodeInner accepts exactly what encode makes of at least one entry.
func decodeInner(b []byte) (*inner, error) {
	bad := fmt.Errorf("%w: inner page does not parse", ErrDamaged)
	if len(b) < 1+entrySize || len(b) > 1+fanOut*entrySize || (len(b)-1)%entrySize != 0 || b[0] != kindInner {
		return nil, bad
	}
	n := &inner{entries: make([]entry, (len(b)-1)/entrySize)}
	next, inners := 0, false
	for i := range n.entries {
		e := &n.entries[i]
		p := b[1+i*entrySize : 1+(i+1)*entrySize]
		e.lo, e.span, e.leaf = p[0], p[1]&0x7f, p[1]&0x80 != 0
		copy(e.key.Bytes(), p[2:])
		if e.span > slotBits || int(e.lo)%e.width() != 0 || int(e.lo) < next || int(e.lo)+e.width() > fanOut || (!e.leaf && e.span != 0) {
			return nil, bad
		}
		next = int(e.lo) + e.width()
		inners = inners || !e.leaf
	}
	if inners {
		n.kids = newKids(len(n.entries))
	}
	return n, nil
}

// The root page is its kind, the key that places keys in the trees, then per class that has
// values, ascending: class (1 byte), number of values (8 bytes), key of the page on top of its tree.

const classSize = 1 + 8 + secret.KeySize

func (t *tree) encode() []byte {
	b := append([]byte{kindRoot}, t.pathKey.Bytes()...)
	for i := range t.classes {
		c := &t.classes[i]
		b = append(binary.BigEndian.AppendUint64(append(b, c.class), c.count), c.key.Bytes()...)
	}
	return b
}

// decodeTree accepts exactly what encode makes.
func decodeTree(b []byte) (*tree, error) {
	bad := fmt.Errorf("%w: root page does not parse", ErrDamaged)
	head := 1 + secret.KeySize
	if len(b) < head || (len(b)-head)%classSize != 0 || b[0] != kindRoot {
		return nil, bad
	}
	pathKey, err := secret.KeyFrom(b[1:head])
	if err != nil {
		return nil, bad
	}
	t := &tree{pathKey: pathKey}
	last := byte(0)
	for b = b[head:]; len(b) > 0; b = b[classSize:] {
		c := classTree{class: b[0], count: binary.BigEndian.Uint64(b[1:]), top: newKids(1)}
		copy(c.key.Bytes(), b[9:classSize])
		if c.class <= last || c.count == 0 {
			return nil, bad
		}
		last = c.class
		t.classes = append(t.classes, c)
	}
	return t, nil
}
