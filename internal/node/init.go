package node

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/shred"
)

// ErrExists is returned by Init where something exists already.
var ErrExists = errors.New("exists already")

// InitOptions say what Init makes beside tokens' keys and store.
type InitOptions struct {
	RootKey         string // file of the vault root key; must not exist
	OwnIssuer       bool   // make a key for access tokens of our own, and its public set
	DestroyExisting bool   // destroy store and keys that exist; the caller has asked a person
	Log             *slog.Logger
}

// Created is what the operator hands to clients.
type Created struct {
	VaultID [api.IDSize]byte
	Pin     string
}

// undo collects what a failed Init takes back, newest first.
type undo []func() error

func (u *undo) add(f func() error) { *u = append(*u, f) }

func (u *undo) remove(path string) { u.add(func() error { return os.Remove(path) }) }

func (u undo) run() (err error) {
	for i := range u {
		err = errors.Join(err, u[len(u)-1-i]())
	}
	return err
}

// Init makes a vault: keys on every token of the configuration, the vault root key,
// statement 1 and the store. All tokens must answer. It fails with ErrExists, and changes
// nothing, where a token holds keys of a vault or a file exists; a later failure takes back
// what was made.
func Init(ctx context.Context, c *Config, o InitOptions) (made *Created, err error) {
	if err := checkInit(c, o); err != nil {
		return nil, err
	}
	tokens, err := openTokens(ctx, c)
	if err != nil {
		return nil, err
	}
	defer closeTokens(tokens)
	var u undo
	defer func() {
		if err == nil {
			return
		}
		if e := u.run(); e != nil {
			err = fmt.Errorf("%w; taking it back failed too: %v", err, e)
		}
	}()
	if o.DestroyExisting {
		if err := destroyExisting(ctx, c, tokens); err != nil {
			return nil, err
		}
	}
	if err := makeFolder(c, &u); err != nil {
		return nil, err
	}
	if o.OwnIssuer {
		if err := makeIssuer(c, &u); err != nil {
			return nil, err
		}
	}
	if err := requireEmpty(ctx, tokens); err != nil {
		return nil, err
	}
	return makeVault(ctx, c, o, tokens, &u)
}

// checkInit refuses what can be seen without a token, before anything is destroyed or made:
// a vault that was made without the issuer it needs can only be destroyed again.
func checkInit(c *Config, o InitOptions) error {
	if len(c.Tokens) > api.MaxTokens {
		return fmt.Errorf("%w: %d tokens; a fleet has 1 to %d", ErrConfig, len(c.Tokens), api.MaxTokens)
	}
	if _, err := os.Lstat(o.RootKey); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %s", ErrExists, o.RootKey)
	}
	if info, err := os.Stat(filepath.Dir(o.RootKey)); err != nil || !info.IsDir() {
		return fmt.Errorf("no folder for the vault root key: %s", filepath.Dir(o.RootKey))
	}
	if err := checkFolder(c); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if o.OwnIssuer {
		return c.checkOwnIssuer()
	}
	if _, err := c.verifier(o.Log); err != nil {
		return fmt.Errorf("%w (init --own-issuer makes an issuer of the vault's own)", err)
	}
	return nil
}

func makeVault(ctx context.Context, c *Config, o InitOptions, tokens []*hsm.Token, u *undo) (*Created, error) {
	key, err := newRootKey(o.RootKey)
	if err != nil {
		return nil, existsOr(err)
	}
	defer clear(key)
	u.remove(o.RootKey)
	for _, t := range tokens {
		err := t.GenerateKeys(ctx)
		if !errors.Is(err, hsm.ErrKeyExists) { // also where only half of them was made
			// Taking back must also work after the caller gave up. Whatever stands on the
			// token is ours: requireEmpty has seen it without a vault's keys.
			u.add(func() error { return t.Destroy(context.WithoutCancel(ctx)) })
		}
		if err != nil {
			return nil, existsOr(err)
		}
	}
	var id [api.IDSize]byte
	rand.Read(id[:])
	statement, err := hsm.NewStatement(id, c.Name, nil, tokens)
	if err != nil {
		return nil, err
	}
	root := key.Public().(ed25519.PublicKey)
	if err := makeStore(ctx, c, o, tokens, id, root, hsm.SignStatement(statement, key), u); err != nil {
		return nil, err
	}
	return &Created{VaultID: id, Pin: api.FormatPin(root)}, nil
}

func makeStore(ctx context.Context, c *Config, o InitOptions, tokens []*hsm.Token,
	id [api.IDSize]byte, root ed25519.PublicKey, first api.SignedStatement, u *undo) error {
	store, err := shred.Create(ctx, c.StorePath(), id, storeOptions(c, tokens, o.Log))
	if err != nil {
		return existsOr(err)
	}
	u.remove(c.StorePath())
	return errors.Join(writeMeta(ctx, store, root, first), store.Close())
}

// requireEmpty refuses tokens that hold the keys of a vault, before keys are made: so
// taking back can never destroy what another vault needs.
func requireEmpty(ctx context.Context, tokens []*hsm.Token) error {
	for _, t := range tokens {
		roots, err := t.Roots(ctx)
		if err != nil {
			return err
		}
		if len(roots) > 0 || t.PublicKeys().Seal != (api.SealKey{}) {
			return fmt.Errorf("%w: token %s holds keys of a vault", ErrExists, t.Serial())
		}
	}
	return nil
}

// makeFolder takes an empty data folder or makes one. Only its owner may enter it: the
// control socket lies there.
func makeFolder(c *Config, u *undo) error {
	err := checkFolder(c)
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.Mkdir(c.Data, 0o700); err != nil {
			return err
		}
		u.remove(c.Data)
		return nil
	}
	if err != nil {
		return err
	}
	for _, path := range []string{c.StorePath(), c.ControlPath(), c.IssuerKeyPath(), c.IssuerSetPath()} {
		if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%w: %s", ErrExists, path)
		}
	}
	return nil
}

// checkFolder refuses a data folder that others may enter: whoever can write there puts a
// link in the place of a file that the daemon makes, or takes the control socket away.
func checkFolder(c *Config) error {
	info, err := os.Stat(c.Data)
	if err != nil {
		return err
	}
	if !info.IsDir() || info.Mode().Perm()&0o077 != 0 {
		return fmt.Errorf("%w: data: %s must be a folder with mode 0700", ErrConfig, c.Data)
	}
	return nil
}

// destroyExisting removes the vault that stands on file and tokens, whichever is left of
// it. A daemon that serves it is left alone.
func destroyExisting(ctx context.Context, c *Config, tokens []*hsm.Token) error {
	if conn, err := dialControl(ctx, c.ControlPath()); err == nil {
		return errors.Join(errServing, conn.Close())
	}
	for _, t := range tokens {
		if err := t.Destroy(ctx); err != nil {
			return err
		}
	}
	for _, path := range []string{c.StorePath(), c.ControlPath(), c.IssuerKeyPath(), c.IssuerSetPath()} {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// existsOr makes every "exists already" of the parts below match ErrExists.
func existsOr(err error) error {
	if errors.Is(err, fs.ErrExist) || errors.Is(err, hsm.ErrKeyExists) || errors.Is(err, shred.ErrNotEmpty) {
		return fmt.Errorf("%w: %w", ErrExists, err)
	}
	return err
}
