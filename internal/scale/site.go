package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/secret"
	"backupvault/ratelimit"
	"backupvault/shred"
	"backupvault/softhsm"
	"backupvault/vault"
)

const tokensPerVault = 3

// site is one vault of a size: its tokens, its store and, once served, the vault itself.
type site struct {
	n         int
	path      string // of the store
	fleet     *hsm.Fleet
	store     *shred.Store
	vault     *vault.Vault
	statement *api.Statement
	meter     *meter

	login, open time.Duration // of the tokens; of the store on tokens that are logged in
}

func folder(dir string, n int) string    { return filepath.Join(dir, strconv.Itoa(n)) }
func storePath(dir string, n int) string { return filepath.Join(folder(dir, n), "store.db") }
func uriPath(dir string, n int) string   { return filepath.Join(folder(dir, n), "tokens") }

// createSite makes the tokens and an empty store for n records, and opens it.
func createSite(ctx context.Context, d *softhsm.Dir, dir string, n int) (*site, error) {
	var uris []string
	for i := range tokensPerVault {
		uri, _, err := d.Create(fmt.Sprintf("scale-%d-%d", n, i+1))
		if err != nil {
			return nil, err
		}
		uris = append(uris, uri)
	}
	if err := os.Mkdir(folder(dir, n), 0o700); err != nil {
		return nil, err
	}
	if err := os.WriteFile(uriPath(dir, n), []byte(strings.Join(uris, "\n")), 0o600); err != nil {
		return nil, err
	}
	return newSite(ctx, dir, n, func(s *site, o shred.Options) (err error) {
		for _, t := range s.fleet.Tokens() {
			if err := t.GenerateKeys(ctx); err != nil {
				return err
			}
		}
		var id [api.IDSize]byte
		rand.Read(id[:])
		s.store, err = shred.Create(ctx, storePath(dir, n), id, o)
		return err
	})
}

// openSite opens a store as a daemon does that starts.
func openSite(ctx context.Context, dir string, n int) (*site, error) {
	return newSite(ctx, dir, n, func(s *site, o shred.Options) (err error) {
		begin := time.Now()
		s.store, err = shred.Open(ctx, storePath(dir, n), o)
		s.open = time.Since(begin)
		return err
	})
}

// newSite logs in to the tokens and has the store made or opened on them.
func newSite(ctx context.Context, dir string, n int, store func(*site, shred.Options) error) (*site, error) {
	uris, err := os.ReadFile(uriPath(dir, n))
	if err != nil {
		return nil, err
	}
	s := &site{n: n, path: storePath(dir, n), meter: new(meter)}
	o := shred.Options{Log: slog.New(slog.DiscardHandler)}
	begin := time.Now()
	var tokens []*hsm.Token
	for _, uri := range strings.Split(string(uris), "\n") {
		t, err := hsm.OpenToken(ctx, uri)
		if err != nil {
			return nil, err
		}
		tokens = append(tokens, t)
		o.Tokens = append(o.Tokens, &meteredToken{t, s.meter})
	}
	s.login = time.Since(begin)
	if s.fleet, err = hsm.NewFleet(tokens); err != nil {
		return nil, err
	}
	if err := store(s, o); err != nil {
		return nil, errors.Join(err, s.fleet.Close())
	}
	// Nothing of the statement changes a cost, so it is not kept but made anew.
	s.statement, err = hsm.NewStatement(s.store.Status().VaultID, "scale", nil, tokens)
	if err == nil {
		err = s.fleet.Adopt(s.statement)
	}
	if err != nil {
		return nil, errors.Join(err, s.close(ctx))
	}
	return s, nil
}

// serve starts the vault. Records may be forgotten without a proof: a signature costs its
// client something, and the store nothing.
func (s *site) serve() (err error) {
	s.vault, err = vault.New(vault.Config{
		VaultID:   s.statement.VaultID,
		Statement: s.statement.Hash,
		Policy:    ratelimit.Default(),
		Replace:   vault.ReplaceAllow,
		LogKey:    secret.NewKey(),
	}, s.store, s.fleet, s.fleet, s.store, slog.New(slog.DiscardHandler))
	return err
}

func (s *site) close(ctx context.Context) error {
	var err error
	if s.vault != nil {
		err = s.vault.Close(ctx)
	}
	return errors.Join(err, s.store.Close(), s.fleet.Close())
}

// room is what the file takes on its disk, and that without its free pages, in bytes. The
// file's length tells less: bbolt lengthens it 16 MiB at a time, and the disk gives no room
// to what was never written.
func (s *site) room() (size, used int64, err error) {
	onDisk, err := taken(s.path)
	return onDisk, onDisk - int64(s.store.Status().FreePages)*pageSize, err
}

func taken(path string) (int64, error) {
	var st unix.Stat_t
	if err := unix.Stat(path, &st); err != nil {
		return 0, fmt.Errorf("size of the store: %w", err)
	}
	return st.Blocks * 512, nil
}
