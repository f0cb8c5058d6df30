package main

import (
	"context"
	"time"
)

// deletes forgets some records one after the other.
func (s *serving) deletes(ctx context.Context) error {
	s.meter.counting.Store(true)
	defer s.meter.counting.Store(false)
	var pages []float64
	last := s.meter.read()
	for i := range s.single() {
		if err := s.forget(ctx, i); err != nil {
			return err
		}
		now := s.meter.read()
		pages = append(pages, float64((now.file-last.file)/pageSize))
		last = now
	}
	s.add("delete_pages_p50", quantile(pages, 0.5))
	return nil
}

// single is how many records go one by one, before the others go together.
func (s *serving) single() int { return min(s.n/10, 1000) }

// erase forgets many of the others at once, and looks at what that leaves behind. A
// tombstone stays of each: its counter, generation and owner key, so that forgetting
// refills nothing.
func (s *serving) erase(ctx context.Context) error {
	size, used, err := s.room()
	if err != nil {
		return err
	}
	end := min(s.n, s.single()+s.updates)
	step, stop := s.counter("forgotten", end-s.single())
	defer stop()
	begin := time.Now()
	err = inParallel(s.single(), end, atOnce, func(i int) error { step(1); return s.forget(ctx, i) })
	if err != nil {
		return err
	}
	s.add("erased", float64(end))
	s.add("erase_per_s", perSecond(end-s.single(), begin))
	sizeNow, usedNow, err := s.room()
	if err != nil {
		return err
	}
	s.add("erased_in_use_percent", 100*(float64(usedNow)/float64(used)-1))
	s.add("erased_file_percent", 100*(float64(sizeNow)/float64(size)-1))
	s.add("erased_free_pages", float64(s.store.Status().FreePages))
	took, err := s.check(ctx)
	if err != nil {
		return err
	}
	s.add("erased_fsck_s", took)
	pages, err := s.newcomers(ctx, s.n)
	s.add("erased_commit_pages", quantile(pages, 0.5))
	return err
}

const few = 5

// newcomers enrols a few accounts, and counts what a release of theirs writes.
func (s *serving) newcomers(ctx context.Context, first int) (pages []float64, err error) {
	s.meter.counting.Store(true)
	defer s.meter.counting.Store(false)
	for i := first; i < first+few; i++ {
		if err := s.enrol(ctx, i); err != nil {
			return nil, err
		}
		before := s.meter.read()
		if _, err := s.release(ctx, i); err != nil {
			return nil, err
		}
		pages = append(pages, float64((s.meter.read().file-before.file)/pageSize)/2) // charged and settled
	}
	return pages, nil
}
