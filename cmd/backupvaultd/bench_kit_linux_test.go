package main

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"golang.org/x/sys/unix"

	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/softhsm"
)

// inFlight is how many clients have a release under way at any time.
const inFlight = 64

// bill runs b.N releases by all clients at once, ends the daemon, and reports what one
// cost it: all its processor time, that of the root keys of its commits, and the rest as a
// multiple of the bare arithmetic. Root keys and arithmetic are measured afterwards, in this
// process and on a token of its own.
func bill[C any](b *testing.B, p *daemon, dir string, clients []C, release func(C), bareOf func(*testing.B, *hsm.Token, *ecdh.PublicKey) func() error) {
	b.Helper()
	for _, c := range clients {
		release(c) // opens its connection
	}
	before, commits := cpuOf(b, p.cmd.Process.Pid), commitsOf(b, dir)
	b.ResetTimer()
	var work sync.WaitGroup
	var left atomic.Int64
	left.Store(int64(b.N))
	for _, c := range clients {
		work.Go(func() {
			for left.Add(-1) >= 0 {
				release(c)
			}
		})
	}
	work.Wait()
	b.StopTimer()
	total := float64(cpuOf(b, p.cmd.Process.Pid)-before) / float64(b.N)
	perRelease := float64(commitsOf(b, dir)-commits) / float64(b.N)
	p.kill()

	token := benchToken(b)
	peer, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	answer := bareOf(b, token, peer.PublicKey())
	bare := cpuPer(b, 2000, func(int) error { return answer() })
	roots := perRelease * cpuPer(b, 300, func(i int) error { return moveRoot(b.Context(), token, i) })
	b.ReportMetric(total/1e3, "server-µs/op")
	b.ReportMetric(roots/1e3, "root-keys-µs/op")
	b.ReportMetric(bare/1e3, "bare-µs/op")
	b.ReportMetric(perRelease, "commits/op")
	b.ReportMetric((total-roots)/bare, "times-bare")
}

// cpuOf returns the processor time of a process, all threads, in nanoseconds.
func cpuOf(b *testing.B, pid int) int64 {
	b.Helper()
	// clock_getcpuclockid(3): the complement of the process ID, and CPUCLOCK_SCHED.
	var t unix.Timespec
	if err := unix.ClockGettime(int32(^pid<<3|2), &t); err != nil {
		b.Fatal(err)
	}
	return t.Nano()
}

func commitsOf(b *testing.B, dir string) uint64 {
	b.Helper()
	c, err := node.LoadConfig(filepath.Join(dir, "backupvault.toml"))
	if err != nil {
		b.Fatal(err)
	}
	s, err := node.ReadStatus(b.Context(), c, nil)
	if err != nil {
		b.Fatal(err)
	}
	return s.Store.Epoch
}

// benchToken is a token like the daemon's, in memory.
func benchToken(b *testing.B) *hsm.Token {
	b.Helper()
	tokens, err := softhsm.NewDir("")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { tokens.Remove() })
	uri, _, err := tokens.Create("bench")
	if err != nil {
		b.Fatal(err)
	}
	token, err := hsm.OpenToken(b.Context(), uri)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { token.Close() })
	if err := token.GenerateKeys(b.Context()); err != nil {
		b.Fatal(err)
	}
	return token
}

// moveRoot makes the calls of one commit: create, two HMACs, destroy the one before.
func moveRoot(ctx context.Context, token *hsm.Token, i int) error {
	name := fmt.Sprintf("bench.%d", i)
	if err := token.CreateRoot(ctx, name); err != nil {
		return err
	}
	for range 2 {
		if _, err := token.HMACRoot(ctx, name, []byte("header")); err != nil {
			return err
		}
	}
	if i == 0 {
		return nil
	}
	return token.DestroyRoot(ctx, fmt.Sprintf("bench.%d", i-1))
}

// cpuPer runs f n times and returns this process's processor time for one.
func cpuPer(b *testing.B, n int, f func(i int) error) float64 {
	b.Helper()
	var before, after unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &before); err != nil {
		b.Fatal(err)
	}
	for i := range n {
		if err := f(i); err != nil {
			b.Fatal(err)
		}
	}
	if err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &after); err != nil {
		b.Fatal(err)
	}
	return float64(after.Nano()-before.Nano()) / float64(n)
}
