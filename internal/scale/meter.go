package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"backupvault/hsm"
	"backupvault/internal/secret"
)

const pageSize = 4096 // of bbolt, as shred sets it

// meter tells apart what a commit writes to the store's file and what SoftHSM, which lives
// in this process, writes to its tokens. The store never does both at once: while at least
// one of its calls on a token runs, what is written is the tokens'.
type meter struct {
	counting atomic.Bool // reading /proc costs each call on a token some 20 us

	mu    sync.Mutex
	calls int
	begin time.Time
	from  int64

	written int64         // by the tokens
	busy    time.Duration // of the store's time, in calls on tokens
}

func (m *meter) enter() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.calls++; m.calls == 1 {
		m.begin = time.Now()
		if m.counting.Load() {
			m.from = writtenBytes()
		}
	}
}

func (m *meter) leave() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.calls--; m.calls == 0 {
		m.busy += time.Since(m.begin)
		if m.counting.Load() {
			m.written += writtenBytes() - m.from
		}
	}
}

// reading is what the meter shows at a moment at which no commit runs.
type reading struct {
	file int64         // bytes written to the store's file
	busy time.Duration // in calls on tokens
}

func (m *meter) read() reading {
	m.mu.Lock()
	defer m.mu.Unlock()
	return reading{writtenBytes() - m.written, m.busy}
}

// meteredToken is a token whose calls by the store are metered.
type meteredToken struct {
	*hsm.Token
	meter *meter
}

func (t *meteredToken) CreateRoot(ctx context.Context, name string) error {
	t.meter.enter()
	defer t.meter.leave()
	return t.Token.CreateRoot(ctx, name)
}

func (t *meteredToken) HMACRoot(ctx context.Context, name string, msg []byte) (*secret.Key, error) {
	t.meter.enter()
	defer t.meter.leave()
	return t.Token.HMACRoot(ctx, name, msg)
}

func (t *meteredToken) DestroyRoot(ctx context.Context, name string) error {
	t.meter.enter()
	defer t.meter.leave()
	return t.Token.DestroyRoot(ctx, name)
}

// writtenBytes is what this process has handed to write(2).
func writtenBytes() int64 { return procField("/proc/self/io", "wchar:") }

// anonymous is the memory that only this process can give back, in bytes. Pages of the
// store's file are not in it: the kernel drops them when it needs the room.
func anonymous() int64 { return procField("/proc/self/status", "RssAnon:") << 10 }

func resident() int64 { return procField("/proc/self/status", "VmRSS:") << 10 }

// procField reads a number; without it nothing can be measured.
func procField(path, name string) int64 {
	b, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	_, after, ok := strings.Cut("\n"+string(b), "\n"+name)
	var n int64
	if _, err := fmt.Sscan(after, &n); !ok || err != nil {
		panic(fmt.Sprintf("%s has no %s", path, name))
	}
	return n
}

// heap is what is reachable, in bytes.
func heap() int64 {
	runtime.GC()
	runtime.GC() // the first one may have left finalizers' objects
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// peak watches anonymous memory until stop is called, which returns the most it saw.
func peak() (stop func() int64) {
	end, most := make(chan struct{}), make(chan int64)
	go func() {
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		m := anonymous()
		for {
			select {
			case <-tick.C:
				m = max(m, anonymous())
			case <-end:
				most <- max(m, anonymous())
				return
			}
		}
	}()
	return func() int64 { close(end); return <-most }
}
