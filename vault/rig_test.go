package vault_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
	"backupvault/ratelimit"
	"backupvault/vault"
)

var (
	vaultID = [api.IDSize]byte{0xba, 0xc0}
	logKey  = must(secret.KeyFrom(bytes.Repeat([]byte{7}, secret.KeySize)))
	start   = time.Date(2030, 1, 1, 12, 0, 0, 0, time.UTC)
)

// tb is what a rig needs of a test; *testing.T and *rapid.T have it.
type tb interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
	Error(...any)
	Errorf(string, ...any)
	Cleanup(func())
	Context() context.Context
}

// fleet is what a vault needs of HSMs, with the public keys that clients know.
type fleet interface {
	vault.Sealer
	vault.Signer
	tokens() []api.StatementToken
}

// ground is what outlives a vault's process.
type ground interface {
	fleet() fleet
	// boot opens the store as a new process would, after ending the one before.
	boot(t tb, now func() time.Time) (vault.Store, vault.Clock)
	// check verifies the store and visits every row.
	check(ctx context.Context, visit func(class byte, key, value []byte) error) error
}

// rig is a vault under test with a clock in the test's hand.
type rig struct {
	t      tb
	ground ground
	store  vault.Store
	sealer *countingSealer
	v      *vault.Vault
	config vault.Config
	stmt   *api.Statement
	log    *logBuffer

	damaged bool // the test wrote rows that are not sound

	mu  sync.Mutex
	now time.Time
}

// quick is the default policy without waits.
func quick() ratelimit.Policy {
	p := ratelimit.Default()
	p.Waits = nil
	return p
}

func newRig(t tb, g ground, change ...func(*vault.Config)) *rig {
	t.Helper()
	r := &rig{t: t, ground: g, now: start, sealer: &countingSealer{fleet: g.fleet(), opened: map[string]int{}}, log: &logBuffer{}}
	r.stmt = &api.Statement{VaultID: vaultID, Name: "test", Version: 1, Tokens: g.fleet().tokens()}
	r.config = vault.Config{VaultID: vaultID, Statement: r.stmt.Hash, Policy: quick(), LogKey: logKey}
	for _, f := range change {
		f(&r.config)
	}
	r.restart()
	t.Cleanup(func() {
		r.stop()
		rows := new(vault.RowCheck)
		err := g.check(context.Background(), rows.Row)
		if _, unsound := rows.Done(); errors.Join(err, unsound) != nil && !r.damaged {
			t.Error(err, unsound)
		}
	})
	return r
}

// restart ends the process without ceremony and starts another one.
func (r *rig) restart() {
	r.t.Helper()
	r.stop()
	var clock vault.Clock
	r.store, clock = r.ground.boot(r.t, r.wall)
	v, err := vault.New(r.config, r.store, r.sealer, r.sealer, clock, slog.New(slog.NewJSONHandler(r.log, nil)))
	if err != nil {
		r.t.Fatal(err)
	}
	r.v = v
}

func (r *rig) stop() {
	if r.v == nil {
		return
	}
	if mem, ok := r.store.(*memStore); ok {
		mem.die()
	}
	at, cancel := context.WithCancel(context.Background())
	cancel()
	r.v.Close(at)
	r.v = nil
}

func (r *rig) wall() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.now
}

// pass moves the wall clock, also back.
func (r *rig) pass(d time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.now = r.now.Add(d)
}

// untilLate passes the deadline of every attempt that is noted now.
func (r *rig) untilLate() { r.pass(r.config.Policy.Deadline + time.Second) }

func (r *rig) want(err error, want *api.Error) {
	r.t.Helper()
	if want == nil && err != nil || want != nil && !errors.Is(err, want) {
		r.t.Fatalf("got %v, want %v", err, want)
	}
}

// fields are the facts of a refusal.
func fields(err error) api.Fields {
	var e *api.Error
	errors.As(err, &e)
	return e.Fields
}

// countingSealer counts at the HSM: each opening of a method's part is one evaluation that
// somebody may have learnt the result of.
type countingSealer struct {
	fleet

	mu     sync.Mutex
	opened map[string]int
	down   bool
	outage func() error // called instead of an opening while it returns an error
	gate   func()       // called before each opening
}

func (c *countingSealer) Open(ctx context.Context, info, blob []byte) (*secret.Bytes, error) {
	c.mu.Lock()
	outage, gate := c.outage, c.gate
	c.mu.Unlock()
	if gate != nil {
		gate()
	}
	if outage != nil {
		if err := outage(); err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err // as a real fleet does
	}
	c.mu.Lock()
	c.opened[string(info)]++
	c.mu.Unlock()
	return c.fleet.Open(ctx, info, blob)
}

func (c *countingSealer) Majority() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return !c.down && c.fleet.Majority()
}

func (c *countingSealer) set(f func(c *countingSealer)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(c)
}

// openings of one method's part.
func (c *countingSealer) openings(account api.Account, method []byte) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := sha256.Sum256(lp.Join(lp.AccountKey, []byte(account)))
	return c.opened[string(lp.Join(lp.SealedPart, vaultID[:], key[:], method, []byte("password")))]
}

// logBuffer collects log lines.
type logBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logBuffer) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

func randomID() []byte {
	id := make([]byte, api.IDSize)
	rand.Read(id)
	return id
}

// memGround is the ground without HSM and disk.
type memGround struct {
	disk *memory
	hsm  *memFleet
}

func newMemGround() *memGround { return &memGround{newMemory(), newMemFleet()} }

func (g *memGround) fleet() fleet { return g.hsm }

func (g *memGround) check(_ context.Context, visit func(class byte, key, value []byte) error) error {
	s := g.disk.open()
	for _, class := range []byte{vault.ClassCounter, vault.ClassRecord, vault.ClassCredential} {
		if err := s.Walk(class, func(key, value []byte) error { return visit(class, key, value) }); err != nil {
			return err
		}
	}
	return nil
}

func (g *memGround) boot(_ tb, now func() time.Time) (vault.Store, vault.Clock) {
	return g.disk.open(), clockFunc(now)
}

type clockFunc func() time.Time

func (f clockFunc) Now() time.Time { return f() }

// onMemory is a rig whose store can be made to fail.
func onMemory(t tb, change ...func(*vault.Config)) (*rig, *memGround) {
	g := newMemGround()
	return newRig(t, g, change...), g
}

// everywhere runs one test on every ground.
func everywhere(t *testing.T, test func(r *rig), change ...func(*vault.Config)) {
	t.Helper()
	for name, make := range grounds {
		t.Run(name, func(t *testing.T) { test(newRig(t, make(t), change...)) })
	}
}

var grounds = map[string]func(testing.TB) ground{
	"memory":             func(testing.TB) ground { return newMemGround() },
	"shred over SoftHSM": newRealGround,
}
