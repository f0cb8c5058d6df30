package shred

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Hammer makes b.N updates of one counter each from as many goroutines at once.
func Hammer(b *testing.B, s *Store, writers int) {
	first := s.Status().Epoch
	var n atomic.Int64
	var wg sync.WaitGroup
	b.ResetTimer()
	for w := range writers {
		wg.Go(func() {
			key := benchKey(w)
			for n.Add(1) <= int64(b.N) {
				if err := s.Update(context.Background(), func(tx Tx) error { return tx.Put(2, key, make([]byte, 64)) }); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/float64(s.Status().Epoch-first), "updates/commit")
}

func benchKey(i int) []byte {
	h := checksum(binary.BigEndian.AppendUint64(nil, uint64(i)))
	return h[:]
}

func BenchmarkCommit(b *testing.B) {
	for _, writers := range []int{1, 8, 64} {
		b.Run(fmt.Sprintf("writers=%d", writers), func(b *testing.B) {
			g := newRig(b, 3)
			Hammer(b, g.Store, writers)
		})
	}
}

// load fills a store as a vault does: a counter of 64 bytes and a record of 900 per account.
func load(tb testing.TB, s *Store, accounts int) {
	tb.Helper()
	record := make([]byte, 900)
	rand.Read(record)
	for i := 0; i < accounts; i += 64 {
		if err := s.Update(context.Background(), func(tx Tx) error {
			for k := i; k < min(i+64, accounts); k++ {
				if err := tx.Put(2, benchKey(k), record[:64]); err != nil {
					return err
				}
				if err := tx.Put(3, benchKey(k), record); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			tb.Fatal(err)
		}
	}
}

// wchar is what this process handed to write(2), in bytes.
func wchar(tb testing.TB) int64 {
	tb.Helper()
	b, err := os.ReadFile("/proc/self/io")
	if err != nil {
		tb.Fatal(err)
	}
	var n int64
	if _, err := fmt.Sscanf(line(string(b), "wchar:"), "wchar: %d", &n); err != nil {
		tb.Fatal(err)
	}
	return n
}

func line(s, start string) string {
	for l := range strings.Lines(s) {
		if strings.HasPrefix(l, start) {
			return l
		}
	}
	return ""
}

// measure returns what a commit of this many counter updates writes, in bytes.
func measure(tb testing.TB, s *Store, accounts, batch, commits int) float64 {
	tb.Helper()
	before := wchar(tb)
	for c := range commits {
		if err := s.Update(context.Background(), func(tx Tx) error {
			for k := range batch {
				if err := tx.Put(2, benchKey((c*batch+k)*7919%accounts), make([]byte, 64)); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			tb.Fatal(err)
		}
	}
	return float64(wchar(tb)-before) / float64(commits)
}

// BenchmarkScale loads 100,000 accounts and reports what reference measurements report.
func BenchmarkScale(b *testing.B) {
	const accounts = 100_000
	g := newRig(b, 1)
	load(b, g.Store, accounts)
	b.ResetTimer()
	written := measure(b, g.Store, accounts, 1, b.N)
	b.StopTimer()
	st := g.Status()
	b.ReportMetric(written/bboltPage, "pages/commit")
	b.ReportMetric(measure(b, g.Store, accounts, 64, 100)/1024/64, "KiB/update-in-64")
	b.ReportMetric(float64(st.Size-int64(st.FreePages)*bboltPage)/accounts, "B/account")
	start := time.Now()
	g.check()
	b.ReportMetric(time.Since(start).Seconds(), "check-s")
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.HeapAlloc)/(1<<20), "heap-MB")
}

// What a commit writes stays within the gates of reference measurements.
func TestCommitCost(t *testing.T) {
	for _, c := range []struct {
		accounts           int
		single, batch64KiB float64 // bbolt pages per commit; KiB per update
	}{{1_000, 8, 4}, {20_000, 11, 12}} {
		g := newRig(t, 1)
		load(t, g.Store, c.accounts)
		pages := measure(t, g.Store, c.accounts, 1, 100) / bboltPage
		batch := measure(t, g.Store, c.accounts, 64, 20) / 1024 / 64
		st := g.Status()
		t.Logf("%d accounts: %.1f pages (%.1f KiB) per single commit, %.1f KiB per update in batches of 64; file %d B per account, %d free pages",
			c.accounts, pages, pages*bboltPage/1024, batch, st.Size/int64(c.accounts), st.FreePages)
		if pages > c.single || batch > c.batch64KiB {
			t.Errorf("%d accounts: more than %v pages or %v KiB", c.accounts, c.single, c.batch64KiB)
		}
	}
}
