package main

import (
	"context"
	"time"

	"backupvault/shred"
)

// compacted has the file of an erased store written anew, and looks at what that gives back.
func (w *work) compacted(ctx context.Context, n int) ([]row, error) {
	s := &serving{work: w}
	before, err := taken(storePath(w.dir, n))
	if err != nil {
		return nil, err
	}
	s.site, err = newSite(ctx, w.dir, n, func(site *site, o shred.Options) (err error) {
		s.site = site
		stop, begin := peak(), time.Now()
		if _, err := shred.Compact(ctx, site.path, o, func(done, all uint64) {}); err != nil {
			return err
		}
		s.add("compact_s", time.Since(begin).Seconds())
		s.add("compact_anon_mib", float64(stop())/mib)
		site.store, err = shred.Open(ctx, site.path, o)
		return err
	})
	if err != nil {
		return nil, err
	}
	after, err := taken(s.path)
	if err != nil {
		return nil, err
	}
	s.add("compacted_file_percent", 100*(float64(after)/float64(before)-1))
	s.add("compacted_free_pages", float64(s.store.Status().FreePages))
	if err := s.serve(); err != nil {
		return nil, err
	}
	pages, err := s.newcomers(ctx, s.n+few)
	if err != nil {
		return nil, err
	}
	s.add("compacted_commit_pages", quantile(pages, 0.5))
	return s.rows, s.close(ctx)
}
