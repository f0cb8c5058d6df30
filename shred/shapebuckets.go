package shred

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// walkBuckets walks the buckets that were met, on all processors.
func (s *shape) walkBuckets() error {
	var next atomic.Int64
	var wg sync.WaitGroup
	errs := make([]error, min(runtime.GOMAXPROCS(0), len(s.buckets)))
	for i := range errs {
		wg.Go(func() {
			own := &shape{file: s.file, used: s.used, seen: s.seen, enter: s.enter}
			for k := next.Add(1) - 1; k < int64(len(s.buckets)) && errs[i] == nil; k = next.Add(1) - 1 {
				errs[i] = own.walkBucket(s.buckets[k])
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

// walkBucket walks a bucket and those in it.
func (s *shape) walkBucket(root uint64) error {
	for s.buckets = append(s.buckets[:0], root); len(s.buckets) > 0; {
		last := len(s.buckets) - 1
		root, s.buckets = s.buckets[last], s.buckets[:last]
		if err := s.walk(root); err != nil {
			return err
		}
	}
	return nil
}
