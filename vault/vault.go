package vault

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/passkey"
)

// workTime bounds what a request may take after its caller may have gone: a charge that is
// under way is always carried to its end.
const workTime = time.Minute

// Vault runs the steps of every operation. It is safe for use by many goroutines.
type Vault struct {
	id          [api.IDSize]byte
	statement   func() [api.HashSize]byte
	rules       rules
	maxAccounts int
	logKey      *secret.Key

	store  Store
	sealer Sealer
	signer Signer
	clock  Clock
	gates  map[api.Kind]Gate

	passkeys *passkey.Gate // nil: there are none
	offered  map[api.Kind]Offer
	log      *slog.Logger

	// Held for reading from sealing a part until it is committed, and from naming the
	// statement in force until a token of it has signed; alone while the fleet changes.
	fleet    sync.RWMutex
	resealer *resealer // nil: parts stay as they are

	sweeps  sync.Mutex // one sweep at a time; guards rebuilt
	rebuilt bool
	stop    chan struct{} // closed to end the sweeper
	stopped chan struct{} // closed when it has ended
	busy    sync.WaitGroup
	stirred chan struct{} // told when an attempt leaves memory

	mu      sync.Mutex // never held while the store, an HSM or a gate works
	desks   map[accountKey]*desk
	due     map[accountKey]time.Time     // when the sweeper looks at an account; see watch
	pauses  map[accountKey]time.Duration // of accounts whose last commit failed; see lookAgain
	brake   brake
	closing bool // nothing new begins
	closed  bool // nothing at all
}

// New makes a vault over an open store and starts its sweeper. The caller ends it with
// Close.
func New(c Config, store Store, sealer Sealer, signer Signer, clock Clock, log *slog.Logger) (*Vault, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	logKey, err := secret.KeyFrom(c.LogKey.Bytes())
	if err != nil {
		return nil, err
	}
	v := &Vault{
		id: c.VaultID, statement: c.Statement, rules: rules{c.Policy, c.Replace, c.SecondMethod}, maxAccounts: c.MaxAccounts, logKey: logKey,
		store: store, sealer: sealer, signer: signer, clock: clock, log: log,
		passkeys: c.Passkeys, offered: c.Offers,
		gates: map[api.Kind]Gate{api.KindPassword: passwordGate{}},
		stop:  make(chan struct{}), stopped: make(chan struct{}), stirred: make(chan struct{}, 1),
		brake: brake{c.CommitsPerHour, map[accountKey]time.Time{}},
		desks: map[accountKey]*desk{}, due: map[accountKey]time.Time{}, pauses: map[accountKey]time.Duration{},
	}
	go v.sweepLoop()
	return v, nil
}

// enter begins an operation and returns what ends it. While the vault closes, only
// operations that end something are let in.
func (v *Vault) enter(ends bool) (leave func(), err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.closed || v.closing && !ends {
		return nil, api.ErrUnavailable
	}
	v.busy.Add(1)
	return v.busy.Done, nil
}

// detach keeps work going when its caller goes away.
func detach(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), workTime)
}
