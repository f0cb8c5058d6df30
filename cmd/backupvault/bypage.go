package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"backupvault/api"
	"backupvault/client"
)

// recoverByPage is recover with any passkey that the browser knows.
func (a *app) recoverByPage(ctx context.Context, c *client.Client, path string, k *keyFlags, p *pageFlags) error {
	got, err := a.fromPage(ctx, c, client.HandoffRecover, p)
	if err != nil {
		return err
	}
	defer got.key.Wipe()
	if path != "" {
		if err := a.keepRecovered(path, got.key, k.force); err != nil {
			return err
		}
	}
	// The page has told of failed attempts; the release has set their count back.
	return a.recovered(path, &client.Recovered{Key: got.key, Generation: got.status.Generation})
}

// enrollByPage lets the page make K: it can be given none, because nothing secret stands in
// an address. A device that has a key is refused before anything is asked.
func (a *app) enrollByPage(ctx context.Context, profile string, c *client.Client, k *keyFlags, p *pageFlags) error {
	if k.key != "" {
		return &usageError{errors.New("with --passkey the page makes the key; it cannot take that of --key")}
	}
	e := &enrollment{print: k.noStore}
	if k.noStore {
		if err := a.mayPrint(k); err != nil {
			return err
		}
	} else if err := a.noKeyYet(profile, e); err != nil {
		return err
	}
	if err := offersPasskeys(ctx, c); err != nil {
		return err
	}
	got, err := a.fromPage(ctx, c, client.HandoffEnroll, p)
	if err != nil {
		return err
	}
	defer got.key.Wipe()
	if e.key = got.key; e.store != "" {
		if err := writeKey(e.store, e.key, false); err != nil {
			return withHint(err, "the key is enrolled: `backupvault recover --passkey` brings it back")
		}
	}
	v := enrolledResult{Account: got.account, VaultID: got.vaultID, Generation: got.status.Generation}
	if pending := got.status.Pending; pending != nil {
		v.PendingUntil = pending.Due
	}
	return a.showEnrolled(v, e, "on the vault's page")
}

// offersPasskeys refuses before a person goes to a page that has nothing for him.
func offersPasskeys(ctx context.Context, c *client.Client) error {
	s, err := c.Status(ctx)
	if err != nil {
		return err
	}
	if s.Offered != nil && !slices.Contains(s.Offered, api.KindPasskey) { // an older vault does not say
		return api.ErrNotOffered
	}
	return nil
}

// noKeyYet finds out where a new key goes.
func (a *app) noKeyYet(profile string, e *enrollment) error {
	path, err := statePath(profile, "key")
	if err != nil {
		return err
	}
	stored, err := a.storedKey(profile)
	if err != nil {
		return err
	}
	if stored != nil {
		stored.Wipe()
		return withHint(fmt.Errorf("a key is stored in %s and is kept; the page would make another one", path),
			"add a passkey for it on the vault's page, where its password or its 64 digits are asked for, or move it away")
	}
	e.store = path
	return nil
}
