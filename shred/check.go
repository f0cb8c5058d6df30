package shred

import (
	"bytes"
	"context"
	"errors"
	"fmt"
)

// Report is what Check found.
type Report struct {
	Epoch  uint64
	Values map[Class]uint64
	Pages  int   // of the trees, with the root page
	Bytes  int64 // of these, sealed
	// Wraps of the root page's key that were opened, of how many. Those of tokens that are
	// out cannot be.
	Opened, Wraps int
}

func isDamage(err error) bool { return errors.Is(err, ErrDamaged) }

// Check verifies everything: the header and its wraps with the tokens that answer, that every
// page opens at its place with the key in its parent, that keys stand where their hash puts them,
// the counts, that the file holds nothing else, and bbolt's own structure. Commits wait
// meanwhile. Damage stops the store.
func (s *Store) Check(ctx context.Context) (Report, error) {
	return s.CheckEach(ctx, func(Class, []byte, []byte) error { return nil })
}

// CheckEach is Check, and calls visit for every value, from several goroutines at once. It
// stops at an error of visit's and returns it. key and value are visit's until it returns.
func (s *Store) CheckEach(ctx context.Context, visit func(class Class, key, value []byte) error) (Report, error) {
	var report Report
	err := s.submit(&request{ctx: ctx, alone: func(context.Context) (err error) {
		report, err = s.check(ctx, visit)
		return s.faulty(err)
	}})
	return report, err
}

func (s *Store) check(ctx context.Context, visit func(Class, []byte, []byte) error) (Report, error) {
	c := newChecker(ctx, visit)
	c.report.Epoch = s.head.epoch
	c.found[string(topBucket)] = 2 // header and root page
	err := s.reading(func(r *reader) error {
		tx := r.pages.(snapshot).tx
		if err := s.file.checkShape(func([]byte) bool { return true }); err != nil {
			return err
		}
		t, err := s.checkTop(ctx, r, &c.report)
		if err != nil {
			return err
		}
		c.reader = newReader(t, s.vaultID, r.pages)
		if err := s.checkClasses(c); err != nil {
			return err
		}
		return guard(func() error { return c.checkBuckets(tx) })
	})
	return c.report, err
}

// checkTop compares header and root page in the file with those in memory, and opens every
// wrap that the tokens that answer can open.
func (s *Store) checkTop(ctx context.Context, r *reader, report *Report) (*tree, error) {
	rec, sealedRoot, err := readTop(r.pages.(snapshot))
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(rec.bytes, s.head.encode()) {
		return nil, fmt.Errorf("%w: the file holds epoch %d, not the last commit (epoch %d)", ErrDamaged, rec.epoch, s.head.epoch)
	}
	ctx = context.WithoutCancel(ctx) // a caller who gives up is no reason to take tokens out
	macs, _ := s.fleet.hmacs(ctx, rec.root(), rec.bytes, s.fleet.seatsOf(rec.members.holders()))
	defer wipe(macs)
	byPlace := rec.byPlace(macs)
	report.Wraps, report.Pages, report.Bytes = len(rec.wraps), 1, int64(len(sealedRoot))
	t := r.tree
	for _, subset := range rec.reachable(byPlace) {
		key, ok := rec.unwrap(subset, byPlace)
		if !ok {
			return nil, fmt.Errorf("%w: wrap %07b does not open", ErrDamaged, subset)
		}
		t, err = rec.decryptTree(key, sealedRoot)
		key.Wipe()
		if err != nil {
			return nil, err
		}
		report.Opened++
	}
	if !bytes.Equal(t.encode(), r.encode()) {
		return nil, fmt.Errorf("%w: the root page is not the last commit's", ErrDamaged)
	}
	// Without caches: what is checked is what the file says.
	fromFile, err := decodeTree(t.encode())
	return fromFile, err
}

// checker checks pages of one state, for one goroutine.
type checker struct {
	*reader
	ctx    context.Context
	visit  func(class Class, key, value []byte) error
	report Report
	found  map[string]int // entries of buckets
}

func newChecker(ctx context.Context, visit func(Class, []byte, []byte) error) *checker {
	return &checker{ctx: ctx, visit: visit, report: Report{Values: map[Class]uint64{}}, found: map[string]int{}}
}

func (c *checker) checkInner(class Class, n *inner, pre path, depth int) error {
	if err := c.ctx.Err(); err != nil {
		return err
	}
	if depth >= maxDepth {
		return fmt.Errorf("%w: an inner page at depth %d", ErrDamaged, depth)
	}
	for i := range n.entries {
		if err := c.checkEntry(class, &n.entries[i], pre, depth); err != nil {
			return err
		}
	}
	return nil
}

// checkEntry checks what is below one entry of an inner page.
func (c *checker) checkEntry(class Class, e *entry, pre path, depth int) error {
	first := childPath(pre, depth, int(e.lo))
	name := pageName{class, at(first, depth+1)}
	if e.leaf {
		return c.checkLeaf(name, e, depth, first)
	}
	below, err := c.openInner(name, &e.key)
	if err != nil {
		return err
	}
	return c.checkInner(class, below, first, depth+1)
}
