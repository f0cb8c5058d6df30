package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/failpoint"
	"backupvault/shred"
	"backupvault/vault"
)

// FleetChange asks for a change of the fleet by one member: Joins alone adds a token,
// Leaves alone removes one, both replace one by another.
type FleetChange struct {
	Leaves string `json:"leaves,omitzero"` // serial
	Joins  string `json:"joins,omitzero"`  // URI
	// LoseRecords lets a token go although some records could be opened by no other one: it
	// is dead for good.
	LoseRecords bool `json:"lose_records,omitzero"`
}

// FleetChanged is the fleet after a change.
type FleetChanged struct {
	Version  uint64   `json:"version"` // of the fleet statement
	Members  []string `json:"members"`
	Majority int      `json:"majority"`
}

// changeFleet carries a change out. Up to its one commit nothing has changed but keys on the
// token that joins, and the same change asked for again goes on from there; that commit
// changes the members and the fleet statement together. Sealing the records anew comes
// after it, beside everything else.
func (n *Node) changeFleet(ctx context.Context, c FleetChange) (*FleetChanged, error) {
	k := n.core.Load()
	if k == nil {
		return nil, fmt.Errorf("the store is not open: %s", n.notReady())
	}
	if !n.changing.TryLock() {
		return nil, fmt.Errorf("%w: another change of the fleet is under way", ErrRefused)
	}
	defer n.changing.Unlock()
	if err := c.check(k.meta.Load().statement); err != nil {
		return nil, err
	}
	if c.Leaves != "" && !c.LoseRecords {
		if err := n.keepsRecords(k.store, c.Leaves); err != nil {
			return nil, err
		}
	}
	joins, err := n.prepare(ctx, k.store, c.Joins)
	if err != nil {
		return nil, err
	}
	if err := n.exchange(ctx, k, c.Leaves, joins); err != nil {
		if joins != nil && !slices.Contains(n.fleet.Tokens(), joins) {
			_ = joins.Close() // nothing is written at logout
		}
		return nil, err
	}
	st := k.store.Status()
	done := &FleetChanged{Version: n.fleet.Statement().Version, Majority: st.Threshold}
	for _, m := range st.Members {
		done.Members = append(done.Members, m.Serial)
	}
	n.log.Info("the fleet has changed", "statement", done.Version, "members", strings.Join(done.Members, ", "))
	return done, nil
}

// check refuses what the present fleet does not allow.
func (c FleetChange) check(s *api.Statement) error {
	joins := TokenConfig{URI: c.Joins}.Serial()
	size := len(s.Tokens)
	switch {
	case c.Leaves == "" && c.Joins == "":
		return fmt.Errorf("%w: no token is named", ErrRefused)
	case c.Leaves != "" && s.Token(c.Leaves) == nil:
		return fmt.Errorf("%w: token %s is no member", ErrRefused, c.Leaves)
	case c.Joins != "" && joins == "":
		return fmt.Errorf("%w: the URI must name the token's serial (pkcs11:serial=...)", ErrRefused)
	case c.Joins != "" && s.Token(joins) != nil:
		return fmt.Errorf("%w: token %s is a member already", ErrRefused, joins)
	case c.Leaves == "" && size >= api.MaxTokens:
		return fmt.Errorf("%w: the fleet has %d members, and no more are possible: replace one", ErrRefused, size)
	case c.Joins == "" && size == 1:
		return fmt.Errorf("%w: token %s is the only member: replace it", ErrRefused, c.Leaves)
	}
	return nil
}

// keepsRecords refuses to let a token go that some record needs.
func (n *Node) keepsRecords(store *shred.Store, leaves string) error {
	var stay []string
	for _, t := range n.fleet.Tokens() {
		if t.Up() && t.Serial() != leaves {
			stay = append(stay, t.Serial())
		}
	}
	var all, lost uint64
	err := vault.WalkSealed(store, n.fleet, func(serials []string, _ bool) error {
		if all++; needs(serials, leaves, stay) {
			lost++
		}
		return nil
	})
	if err == nil && lost > 0 {
		err = fmt.Errorf("%w: %d of %d records can be opened by token %s and by no other that is up (up: %s): wait until they are sealed anew (token list), or bring the others up; "+
			"where the token is dead for good, --lose-records lets it go with these records", ErrRefused, lost, all, leaves, strings.Join(stay, ", "))
	}
	return err
}

// needs tells whether a record that these tokens can open is lost with the one that leaves.
// One that it cannot open is not lost by that.
func needs(serials []string, leaves string, stay []string) bool {
	return slices.Contains(serials, leaves) && !slices.ContainsFunc(serials, func(s string) bool { return slices.Contains(stay, s) })
}

// exchange makes the change, in one commit, and then in memory.
func (n *Node) exchange(ctx context.Context, k *core, leaves string, joins *hsm.Token) error {
	return k.vault.ChangeFleet(func() error {
		next, signed, err := n.fleet.Next(ctx, leaves, joins)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrRefused, err)
		}
		meta, write, err := k.meta.Load().follow(signed)
		if err != nil {
			return err
		}
		switch {
		case joins == nil:
			err = k.store.RemoveMember(ctx, leaves, write)
		case leaves == "":
			err = k.store.AddMember(ctx, joins, write)
		default:
			err = k.store.ReplaceMember(ctx, leaves, joins, write)
		}
		if errors.Is(err, shred.ErrNoMajority) || errors.Is(err, shred.ErrNotEmpty) {
			return fmt.Errorf("%w: %w", ErrRefused, err)
		}
		if err != nil {
			return err
		}
		failpoint.Hit("token.changed")
		k.meta.Store(meta)
		return n.fleet.Change(next, leaves, joins)
	})
}
