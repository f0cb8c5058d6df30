package main

import (
	"context"
	"encoding/binary"
	"fmt"

	"backupvault/api"
	"backupvault/ratelimit"
	"backupvault/shred"
	"backupvault/vault"
)

// updates writes counters as releases do, without the cryptography around them.
type updates struct {
	*site
	next int // the account whose turn it is
	done int // updates made
}

// pair makes two commits of n updates: one charges an attempt of each of n accounts, one
// settles them. after is called behind each.
func (u *updates) pair(ctx context.Context, n int, after func()) error {
	for _, change := range []change{u.charge, u.settle} {
		err := u.store.Update(ctx, func(tx shred.Tx) error {
			for i := range n {
				if err := u.apply(tx, (u.next+i)%u.n, change); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		u.done += n
		after()
	}
	u.next += n
	return nil
}

type change func(c ratelimit.Counter, method, attempt ratelimit.ID) (ratelimit.Counter, bool)

func (u *updates) charge(c ratelimit.Counter, method, attempt ratelimit.ID) (ratelimit.Counter, bool) {
	r, ok := c.Charge(ratelimit.Default(), method, attempt, [32]byte{1}, ratelimit.At{Now: u.store.Now()}).(ratelimit.Charged)
	return r.Counter, ok
}

func (u *updates) settle(c ratelimit.Counter, method, attempt ratelimit.ID) (ratelimit.Counter, bool) {
	r, ok := c.Right(ratelimit.Default(), method, attempt, [32]byte{1}, ratelimit.At{Now: u.store.Now()}).(ratelimit.Reset)
	return r.Counter, ok
}

func (u *updates) apply(tx shred.Tx, i int, change change) error {
	key := nameOf(account(i))
	b, err := tx.Get(vault.ClassCounter, key)
	if err != nil {
		return err
	}
	c, err := ratelimit.Decode(b)
	if err != nil {
		return err
	}
	if len(c.Methods) != 1 {
		return fmt.Errorf("account %d counts %d methods", i, len(c.Methods))
	}
	var attempt [api.IDSize]byte
	binary.BigEndian.PutUint64(attempt[:], uint64(i)+1)
	c, ok := change(c, c.Methods[0].ID, attempt)
	if !ok {
		return fmt.Errorf("account %d refuses an attempt", i)
	}
	return tx.Put(vault.ClassCounter, key, c.Encode())
}
