package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/failpoint"
	"backupvault/shred"
	"backupvault/vault"
)

const (
	tooFew       = "too few HSMs answer"
	noIssuerKeys = "the issuer's keys cannot be fetched"
)

// maxRetry bounds the pause between two tries to open the store.
const maxRetry = 5 * time.Second

// closeLimit is how long a store that failed may take to close.
const closeLimit = 3 * time.Second

// core is what exists once the store is open.
type core struct {
	store *shred.Store
	meta  atomic.Pointer[meta] // another one with each change of the fleet
	vault *vault.Vault
}

// openStore opens the store of a configuration on a fleet.
func openStore(ctx context.Context, c *Config, f *fleet, log *slog.Logger) (*shred.Store, *meta, error) {
	store, err := shred.Open(ctx, c.StorePath(), storeOptions(c, f.Tokens(), log))
	if err != nil {
		return nil, nil, err
	}
	m, err := readMeta(store)
	if err == nil {
		err = f.adopt(m.statement)
	}
	if err != nil {
		return nil, nil, errors.Join(err, store.Close())
	}
	return store, m, nil
}

func storeOptions(c *Config, tokens []*hsm.Token, log *slog.Logger) shred.Options {
	o := shred.Options{MinCommitInterval: time.Duration(c.Store.MinCommitInterval), Log: log, Now: failpoint.Now}
	for _, t := range tokens {
		o.Tokens = append(o.Tokens, t)
	}
	return o
}

// openCore opens store and vault, trying again as long as too few HSMs answer.
func (n *Node) openCore(ctx context.Context) (*core, error) {
	n.fleet.asked(ctx)
	for pause := 100 * time.Millisecond; ; pause = min(2*pause, maxRetry) {
		store, m, err := openStore(ctx, n.config, n.fleet, n.log)
		if err == nil {
			return n.newCore(ctx, store, m)
		}
		if !errors.Is(err, api.ErrNoMajority) {
			return nil, err
		}
		n.setReason(tooFew)
		n.log.Warn("cannot open the store yet", "cause", err.Error(), "again_in", pause.String())
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(pause):
		}
	}
}

func (n *Node) newCore(ctx context.Context, store *shred.Store, m *meta) (*core, error) {
	replace, err := vault.ParseReplacement(n.config.ReplaceWithoutProof)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %v", ErrConfig, err), store.Close())
	}
	gate, err := n.config.passkeys(n.port)
	if err == nil {
		err = keepRPID(ctx, store, n.config.Passkey.RPID)
	}
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	warnOld(gate, time.Now(), n.log)
	v, err := vault.New(vault.Config{
		VaultID:        m.statement.VaultID,
		Statement:      func() [api.HashSize]byte { return n.fleet.Statement().Hash() },
		Policy:         n.config.policy(),
		CommitInterval: time.Duration(n.config.Store.MinCommitInterval),
		CommitsPerHour: n.config.Store.AccountCommitsPerHour,
		Replace:        replace,
		LogKey:         m.logKey,
		Passkeys:       gate,
		Offers:         n.config.offers(),
		SecondMethod:   n.config.Passkey.RequireSecondMethod,
	}, store, n.fleet.Fleet, signer{n.fleet.Fleet}, store, n.log)
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	v.KeepSealed(n.fleet.Fleet)
	k := &core{store: store, vault: v}
	k.meta.Store(m)
	return k, nil
}

// runVault opens the vault, runs it until ctx ends or the store fails for good, and closes
// it. Nil means that it closed as asked, also before it was open.
func (n *Node) runVault(ctx context.Context) error {
	k, err := n.openCore(ctx)
	if ctx.Err() != nil && k == nil {
		return nil
	}
	if err != nil {
		return err
	}
	n.core.Store(k)
	n.setReason("")
	n.log.Info("ready", "url", n.url, "vault", fmt.Sprintf("%x", k.meta.Load().statement.VaultID))
	if n.options.Ready != nil {
		err = n.options.Ready(Serving{URL: n.url, Pin: api.FormatPin(k.meta.Load().root)})
	}
	if err == nil {
		select {
		case <-ctx.Done():
		case <-k.store.Done():
			err = k.store.Err()
		}
	}
	n.setReason("stopping")
	n.log.Info("stopping: no new attempts, open ones may finish")
	if err != nil {
		// A store that failed commits nothing more: no attempt can finish.
		ended, cancel := context.WithCancel(context.Background())
		cancel()
		k.vault.Close(ended)
		return errors.Join(err, closeFailed(k.store))
	}
	// Attempts that do not finish are not an error: they stay noted.
	k.vault.Close(context.WithoutCancel(ctx))
	return k.store.Close()
}

// closeFailed closes a store that stopped itself, and does not wait for ever: a library
// that panicked over a damaged file may have kept a lock, and the process must end.
func closeFailed(s *shred.Store) error {
	closed := make(chan error, 1)
	go func() { closed <- s.Close() }()
	select {
	case err := <-closed:
		return err
	case <-time.After(closeLimit):
		return errors.New("the damaged store does not close")
	}
}

// signer tells vault, which knows nothing of HSMs, when a ciphertext is the client's fault.
type signer struct{ *hsm.Fleet }

func (s signer) OpenInbox(ctx context.Context, serial string, info, sealed []byte) ([]byte, error) {
	b, err := s.Fleet.OpenInbox(ctx, serial, info, sealed)
	if errors.Is(err, hsm.ErrSealed) {
		err = fmt.Errorf("%w: %v", api.ErrMalformed, err)
	}
	return b, err
}
