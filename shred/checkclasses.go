package shred

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

// part is what one goroutine of a Check takes at a time: all below one entry of the top page
// of a class.
type part struct {
	class Class
	entry *entry
}

// checkClasses checks all trees, on all processors, and how many values each class has.
func (s *Store) checkClasses(c *checker) error {
	parts, err := c.parts()
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancelCause(c.ctx)
	defer stop(nil)
	var next atomic.Int64
	var adding sync.Mutex
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(parts)) {
		wg.Go(func() {
			own := newChecker(ctx, c.visit)
			if err := s.checkParts(own, c.tree, parts, &next); err != nil {
				stop(err) // the others too
			}
			adding.Lock()
			defer adding.Unlock()
			c.add(own)
		})
	}
	wg.Wait()
	if err := context.Cause(ctx); err != nil {
		return err
	}
	for _, t := range c.classes {
		if n := c.report.Values[t.class]; n != t.count {
			return fmt.Errorf("%w: class %d has %d values, its root says %d", ErrDamaged, t.class, n, t.count)
		}
	}
	return nil
}

// parts opens the top pages.
func (c *checker) parts() (all []part, err error) {
	for i := range c.classes {
		t := &c.classes[i]
		top, err := c.openInner(pageName{t.class, 0}, &t.key)
		if err != nil {
			return nil, err
		}
		for k := range top.entries {
			all = append(all, part{t.class, &top.entries[k]})
		}
	}
	return all, nil
}

// checkParts checks parts until none is left. It reads in a bbolt transaction of its own,
// which sees the same state, for commits wait.
func (s *Store) checkParts(own *checker, t *tree, parts []part, next *atomic.Int64) error {
	snap, err := s.file.snapshot()
	if err != nil {
		return err
	}
	defer snap.close()
	own.reader = newReader(t, s.vaultID, snap)
	for i := next.Add(1) - 1; i < int64(len(parts)); i = next.Add(1) - 1 {
		if err := own.checkEntry(parts[i].class, parts[i].entry, 0, 0); err != nil {
			return err
		}
	}
	return nil
}

// add takes over what another goroutine has counted.
func (c *checker) add(own *checker) {
	for class, n := range own.report.Values {
		c.report.Values[class] += n
	}
	for bucket, n := range own.found {
		c.found[bucket] += n
	}
	c.report.Pages += own.report.Pages
	c.report.Bytes += own.report.Bytes
}
