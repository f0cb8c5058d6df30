package shred

import (
	"errors"
	"fmt"

	"backupvault/internal/secret"
	"go.etcd.io/bbolt"
)

// openInner opens an inner page from the file, past all caches.
func (c *checker) openInner(name pageName, key *secret.Key) (*inner, error) {
	b, err := c.page(name, key)
	if err != nil {
		return nil, err
	}
	defer clear(b)
	return decodeInner(b)
}

func (c *checker) page(name pageName, key *secret.Key) ([]byte, error) {
	b, err := c.open(name, key)
	bucket, _ := name.stands()
	c.found[string(bucket)]++
	c.report.Pages++
	c.report.Bytes += int64(len(b) + sealOverhead)
	return b, err
}

// checkLeaf verifies that a leaf keeps to its limit and holds only keys of its range.
func (c *checker) checkLeaf(name pageName, e *entry, depth int, first path) error {
	b, err := c.page(name, &e.key)
	if err != nil {
		return err
	}
	items, err := decodeLeaf(b)
	if err != nil {
		return err
	}
	if len(b) > leafLimit && len(items) > 1 && depth+1 < maxDepth {
		return fmt.Errorf("%w: leaf %d/%016x has %d bytes", ErrDamaged, name.class, uint64(name.at), len(b))
	}
	for _, it := range items {
		p := c.place(name.class, it.key)
		if prefix(p, depth) != prefix(first, depth) || !e.covers(p.slot(depth)) {
			return fmt.Errorf("%w: leaf %d/%016x holds a key of another place", ErrDamaged, name.class, uint64(name.at))
		}
		if err := c.visit(name.class, it.key, it.value); err != nil {
			return err
		}
	}
	c.report.Values[name.class] += uint64(len(items))
	return nil
}

// checkBuckets verifies that the file holds nothing but what was reached from the root page.
// Every page has a key of its own, so counting is enough. bbolt's own check is the last: it
// runs where a fault could not be caught.
func (c *checker) checkBuckets(tx *bbolt.Tx) error {
	err := tx.ForEach(func(bucket []byte, b *bbolt.Bucket) error {
		n, want := 0, c.found[string(bucket)]
		if err := b.ForEach(func(_, _ []byte) error { n++; return nil }); err != nil {
			return err
		}
		if n != want || !isBucket(bucket) {
			return fmt.Errorf("%w: bucket %x holds %d entries, %d belong there", ErrDamaged, bucket, n, want)
		}
		return nil
	})
	if err != nil {
		return err
	}
	var all []error
	for err := range tx.Check() {
		all = append(all, err)
	}
	if len(all) > 0 {
		return fmt.Errorf("%w: bbolt: %v", ErrDamaged, errors.Join(all...))
	}
	return nil
}
