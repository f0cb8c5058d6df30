package main

import (
	"context"
	"fmt"
	"time"

	"backupvault/shred"
	"backupvault/softhsm"
	"backupvault/vault"
)

const mib = 1 << 20

// serving is the step that a fresh daemon of one size lives through, up to a mass
// erasure.
type serving struct {
	*work
	*site
	rows []row
}

func (s *serving) add(name string, value float64) {
	r := row{s.n, name, value}
	fmt.Fprintln(s.progress, " ", r)
	s.rows = append(s.rows, r)
}

// measure opens the store of a size, measures, and erases much of it.
func (w *work) measure(ctx context.Context, n int) ([]row, error) {
	if _, err := softhsm.NewDir(w.tokens); err != nil {
		return nil, err
	}
	site, err := openSite(ctx, w.dir, n)
	if err != nil {
		return nil, err
	}
	s := &serving{work: w, site: site}
	s.add("login_s", s.login.Seconds())
	s.add("open_s", s.open.Seconds())
	stop := peak()
	for _, step := range []func(context.Context) error{s.readAll, s.fsck, s.load, s.growth, s.memory} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	s.add("anon_mib", float64(stop())/mib)
	for _, step := range []func(context.Context) error{s.deletes, s.erase} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	if err := s.close(ctx); err != nil {
		return nil, err
	}
	more, err := w.compacted(ctx, n)
	return append(s.rows, more...), err
}

// readAll fills the cache of inner pages and weighs it.
func (s *serving) readAll(context.Context) error {
	before, begin := heap(), time.Now()
	for _, class := range []shred.Class{vault.ClassCounter, vault.ClassRecord} {
		if err := s.store.Walk(class, func(_, _ []byte) error { return nil }); err != nil {
			return err
		}
	}
	s.add("read_all_s", time.Since(begin).Seconds())
	s.add("cache_mb", float64(heap()-before)/1e6)
	return nil
}

func (s *serving) fsck(ctx context.Context) error {
	took, err := s.check(ctx)
	s.add("fsck_s", took)
	return err
}

func (s *serving) check(ctx context.Context) (seconds float64, err error) {
	rows, begin := new(vault.RowCheck), time.Now()
	if _, err = s.store.CheckEach(ctx, rows.Row); err == nil {
		_, err = rows.Done()
	}
	return time.Since(begin).Seconds(), err
}

// load lets 64 clients release at once.
func (s *serving) load(ctx context.Context) error {
	if err := s.serve(); err != nil {
		return err
	}
	const clients = 64
	// No account twice at once: its second attempt would share nothing with the first.
	n := min(clients*s.rounds/4, s.real(s.n))
	s.meter.counting.Store(true)
	before, epoch, begin := s.meter.read(), s.store.Status().Epoch, time.Now()
	err := inParallel(0, n, clients, func(i int) error { _, err := s.release(ctx, i); return err })
	if err != nil {
		return err
	}
	s.add("releases_per_s", perSecond(n, begin))
	after := s.meter.read()
	s.meter.counting.Store(false)
	s.add("releases_batch", float64(2*n)/float64(s.store.Status().Epoch-epoch))
	s.add("releases_kib", float64(after.file-before.file)/float64(n)/1024)
	return nil
}

// growth makes a fiftieth of the updates one per commit and the others in batches of 64.
func (s *serving) growth(ctx context.Context) error {
	size, used, err := s.room()
	if err != nil {
		return err
	}
	u := &updates{site: s.site}
	step, stop := s.counter("updated", s.updates)
	defer stop()
	if err := s.singles(ctx, u, step); err != nil {
		return err
	}
	if err := s.batches(ctx, u, step); err != nil {
		return err
	}
	sizeNow, usedNow, err := s.room()
	s.add("growth_updates", float64(u.done))
	s.add("growth_file_percent", 100*(float64(sizeNow)/float64(size)-1))
	s.add("growth_in_use_percent", 100*(float64(usedNow)/float64(used)-1))
	s.add("growth_free_pages", float64(s.store.Status().FreePages))
	return err
}

// pages makes single-update commits and returns the pages that each wrote.
func (s *serving) pages(ctx context.Context, u *updates, commits int, step func(n int)) (pages []float64, err error) {
	s.meter.counting.Store(true)
	defer s.meter.counting.Store(false)
	last := s.meter.read()
	for len(pages) < commits && err == nil {
		err = u.pair(ctx, 1, func() {
			now := s.meter.read()
			pages = append(pages, float64((now.file-last.file)/pageSize))
			last = now
			step(1)
		})
	}
	return pages, err
}

// singles counts pages in the first half and takes the time of the second, where nothing is
// counted.
func (s *serving) singles(ctx context.Context, u *updates, step func(n int)) error {
	commits := max(s.updates/100, 10)
	before := s.meter.read()
	pages, err := s.pages(ctx, u, commits, step)
	if err != nil {
		return err
	}
	sum := 0.0
	for _, p := range pages {
		sum += p
	}
	s.add("commit_pages_p50", quantile(pages, 0.5))
	s.add("commit_pages_p99", quantile(pages, 0.99))
	s.add("commit_kib", sum*pageSize/float64(len(pages))/1024)
	begin, done := time.Now(), 0
	before = s.meter.read()
	for done < commits && err == nil {
		err = u.pair(ctx, 1, func() { done++; step(1) })
	}
	took := time.Since(begin)
	s.add("commits_per_s", float64(done)/took.Seconds())
	s.add("commit_tokens_share", 100*(s.meter.read().busy-before.busy).Seconds()/took.Seconds())
	return err
}

func (s *serving) batches(ctx context.Context, u *updates, step func(n int)) (err error) {
	const batch = 64
	begin, done := time.Now(), 0
	s.meter.counting.Store(true)
	defer s.meter.counting.Store(false)
	before := s.meter.read()
	for (u.done < s.updates || done == 0) && err == nil {
		err = u.pair(ctx, batch, func() {
			done += batch
			step(batch)
		})
	}
	s.add("batch_updates_per_s", perSecond(done, begin))
	s.add("batch_kib", float64(s.meter.read().file-before.file)/float64(done)/1024)
	return err
}

func (s *serving) memory(context.Context) error {
	s.add("rss_mib", float64(resident())/mib)
	s.add("heap_mib", float64(heap())/mib)
	return nil
}
