package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"backupvault/softhsm"
)

// work is what one run does and where.
type work struct {
	dir, tokens string // of stores; of SoftHSM's tokens
	built       string // where built stores are kept from run to run; may be empty
	sizes       []int
	enrolled    int       // of a size's records; the others are copies
	updates     int       // per size, for the growth of the file
	rounds      int       // releases of one client, and of each of 64
	progress    io.Writer // for people
}

const atOnce = 256 // enrolments and forgets that are under way at once

// inParallel calls fn for every i from first to last, workers at a time, and stops at the
// first error.
func inParallel(first, end, workers int, fn func(i int) error) error {
	var next atomic.Int64
	next.Store(int64(first))
	var wg sync.WaitGroup
	var failed atomic.Pointer[error]
	for range workers {
		wg.Go(func() {
			for failed.Load() == nil {
				i := int(next.Add(1) - 1)
				if i >= end {
					return
				}
				if err := fn(i); err != nil {
					failed.CompareAndSwap(nil, &err)
				}
			}
		})
	}
	wg.Wait()
	if err := failed.Load(); err != nil {
		return *err
	}
	return nil
}

// counter tells people how far a long step is, every ten seconds.
func (w *work) counter(what string, total int) (step func(n int), stop func()) {
	var done atomic.Int64
	end, begin := make(chan struct{}), time.Now()
	go func() {
		tick := time.NewTicker(10 * time.Second)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				n, passed := done.Load(), time.Since(begin)
				left := time.Duration(float64(passed) * float64(int64(total)-n) / float64(max(n, 1)))
				fmt.Fprintf(w.progress, "  %s: %d of %d, %.0f/s, %v left\n", what, n, total, float64(n)/passed.Seconds(), left.Round(time.Second))
			case <-end:
				return
			}
		}
	}()
	return func(n int) { done.Add(int64(n)) }, func() { close(end) }
}

// latency opens the vaults of all sizes and lets one client release from each in turn, so
// that a disturbance of the machine meets all sizes alike.
func (w *work) latency(ctx context.Context) (rows []row, err error) {
	if _, err := softhsm.NewDir(w.tokens); err != nil {
		return nil, err
	}
	var sites []*site
	for _, n := range w.sizes {
		s, err := openSite(ctx, w.dir, n)
		if err != nil {
			return nil, err
		}
		if err := s.serve(); err != nil {
			return nil, err
		}
		sites = append(sites, s)
	}
	times := make([][]float64, len(sites))
	for i := range w.rounds {
		for k := range sites {
			// Each round another one goes first.
			k = (k + i) % len(sites)
			took, err := sites[k].release(ctx, i%w.real(sites[k].n))
			if err != nil {
				return nil, err
			}
			times[k] = append(times[k], took.Seconds()*1000)
		}
	}
	smallest := quantile(times[slices.Index(w.sizes, slices.Min(w.sizes))], 0.5)
	for k, s := range sites {
		p50 := quantile(times[k], 0.5)
		rows = append(rows, row{s.n, "release_ms_p50", p50}, row{s.n, "release_ms_p99", quantile(times[k], 0.99)},
			row{s.n, "release_ratio", p50 / smallest})
		if err := s.close(ctx); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// quantile sorts a copy; q is 0 to 1.
func quantile(values []float64, q float64) float64 {
	v := slices.Sorted(slices.Values(values))
	return v[min(int(float64(len(v))*q), len(v)-1)]
}

func perSecond(n int, since time.Time) float64 { return float64(n) / time.Since(since).Seconds() }
