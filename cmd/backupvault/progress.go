package main

import (
	"fmt"
	"io"
	"sync/atomic"
	"time"
)

const (
	progressAfter = time.Second // shorter work shows nothing
	progressEvery = 250 * time.Millisecond
)

// working tells a person at a terminal what takes long, and erases it at the end.
func (a *app) working(what string) (done func()) {
	if !a.errTTY {
		return func() {}
	}
	fmt.Fprintf(a.err, "backupvault: %s...", what)
	return a.eraseProgress
}

func (a *app) eraseProgress() { fmt.Fprint(a.err, "\r\033[K") }

// counting shows at a terminal how far r has been read.
func (a *app) counting(what string, r io.Reader) (counted io.Reader, done func()) {
	if !a.errTTY {
		return r, func() {}
	}
	c := &counter{Reader: r}
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		a.showCount(what, c, stop)
	}()
	return c, func() { close(stop); <-stopped }
}

func (a *app) showCount(what string, c *counter, stop <-chan struct{}) {
	start := time.Now()
	tick := time.NewTicker(progressEvery)
	defer tick.Stop()
	defer a.eraseProgress()
	for {
		select {
		case <-stop:
			return
		case now := <-tick.C:
			if spent := now.Sub(start); spent >= progressAfter {
				n := c.n.Load()
				fmt.Fprintf(a.err, "\r\033[Kbackupvault: %s: %s (%s/s)", what, size(n), size(int64(float64(n)/spent.Seconds())))
			}
		}
	}
}

type counter struct {
	io.Reader
	n atomic.Int64
}

func (c *counter) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.n.Add(int64(n))
	return n, err
}

func size(n int64) string {
	for _, unit := range []string{"B", "KiB", "MiB"} {
		if n < 10<<10 {
			return fmt.Sprintf("%d %s", n, unit)
		}
		n >>= 10
	}
	return fmt.Sprintf("%d GiB", n)
}
