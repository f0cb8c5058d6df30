package storm

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	mathrand "math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

const (
	clients = 16
	people  = 12
	longest = 700 * time.Millisecond // that a life is used before it is killed
)

// storm is one run.
type storm struct {
	t        *testing.T
	vault    *site
	daemon   *program
	limits   limits
	seed     uint64
	cycle    int
	accounts []*account
	tokens   *tokens
	tally    tally
	opening  time.Duration // from the first start until it served
	young    int           // lives that were killed before they served
}

// TestAttackKillStorm: kill -9 at random moments while 16 clients guess, recover, enrol,
// change and forget; after each restart everything that a client was told still holds.
// BACKUPVAULT_PROVE=full runs 500 cycles instead of 50, BACKUPVAULT_SEED repeats decisions.
func TestAttackKillStorm(t *testing.T) {
	cycles := 50
	if os.Getenv("BACKUPVAULT_PROVE") == "full" {
		cycles = 500
	}
	s := newStorm(t)
	defer func() {
		t.Logf("BACKUPVAULT_SEED=%d, %d cycles: %v; %d lives ended before they served; %v", s.seed, s.cycle, &s.tally, s.young, s.tokens)
	}()
	for ; s.cycle < cycles && !t.Failed(); s.cycle++ {
		s.life()
	}
	d, _ := s.serve(t.Context())
	d.kill()
}

func newStorm(t *testing.T) *storm {
	dir, err := os.MkdirTemp("/dev/shm", "storm")
	if err != nil {
		dir = t.TempDir() // SoftHSM is slower here
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	s := &storm{t: t, limits: limits{method: 6, lifetime: 20}, seed: seed(t)}
	v, err := dev.Open(t.Context(), dev.Options{Dir: filepath.Join(dir, "v"), Edit: func(c *node.Config) {
		c.Attempts.Limit, c.Attempts.Lifetime, c.Attempts.Deadline = s.limits.method, s.limits.lifetime, node.Duration(time.Minute)
	}})
	if err != nil {
		t.Fatal(err)
	}
	s.vault, s.daemon = newSite(t, v), compile(t, v.Dir)
	if s.tokens, err = newTokens(filepath.Join(v.Dir, "tokens", "tokens"), t.Logf); err != nil {
		t.Fatal(err)
	}
	for i := range people {
		name := fmt.Sprintf("person-%d", i)
		s.accounts = append(s.accounts, &account{subject: name, name: api.Account(dev.Issuer + " " + name), thieves: i % 4 * 30, methods: map[string]*method{}})
	}
	return s
}

func seed(t *testing.T) uint64 {
	var b [8]byte
	rand.Read(b[:])
	n := binary.BigEndian.Uint64(b[:]) >> 32
	if text := os.Getenv("BACKUPVAULT_SEED"); text != "" {
		var err error
		if n, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("BACKUPVAULT_SEED=%d", n)
	return n
}

// fault ends the run at the end of this life.
func (s *storm) fault(a *account, format string, args ...any) {
	s.t.Errorf("BACKUPVAULT_SEED=%d, cycle %d, %s: %s", s.seed, s.cycle, a.subject, fmt.Sprintf(format, args...))
}

// life is one cycle: start, check, use, kill.
func (s *storm) life() {
	rng := mathrand.New(mathrand.NewPCG(s.seed, uint64(s.cycle)))
	young, moment, take := rng.IntN(5) == 0, rng.Float64(), -1
	if rng.IntN(12) == 0 {
		take = rng.IntN(3)
	}
	if err := s.tokens.between(take); err != nil {
		s.t.Fatal(err)
	}
	if young && s.opening > 0 {
		s.young++
		d := s.daemon.start(s.t)
		time.Sleep(time.Duration(moment * float64(s.opening)))
		s.ended(d)
		return
	}
	d, url := s.serve(s.t.Context())
	ctx, cancel := context.WithCancel(s.t.Context())
	defer cancel()
	var all sync.WaitGroup
	for i := range clients {
		c := &caller{wire: s.vault.wire(url), storm: s, rng: mathrand.New(mathrand.NewPCG(s.seed, uint64(s.cycle*clients+i)<<1|1))}
		all.Go(func() { c.work(ctx) })
	}
	time.Sleep(time.Duration(moment * float64(longest)))
	s.ended(d)
	cancel()
	all.Wait()
	for _, a := range s.accounts {
		a.over()
		a.prune()
	}
}

// ended kills a daemon, which must not have ended by itself.
func (s *storm) ended(d *daemon) {
	if !d.kill() {
		s.t.Errorf("BACKUPVAULT_SEED=%d, cycle %d: the daemon ended by itself: %v\n%s", s.seed, s.cycle, d.cmd.ProcessState, d.said())
	}
}
