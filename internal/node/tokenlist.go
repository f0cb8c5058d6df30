package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"backupvault/hsm"
	"backupvault/shred"
	"backupvault/vault"
)

// TokenList is the fleet with what each token can open.
type TokenList struct {
	Statement uint64       `json:"statement"` // version of the fleet statement
	Records   uint64       `json:"records"`   // that hold something sealed
	Sealed    uint64       `json:"sealed"`    // to exactly the members
	Members   []MemberInfo `json:"members"`
	Spare     []string     `json:"spare,omitzero"` // configured and no members
}

// MemberInfo is one token of the fleet.
type MemberInfo struct {
	TokenStatus
	Sealed uint64 `json:"sealed"` // records that the token can open
}

// ListTokens asks the daemon, or opens the store where none runs. It reads every record.
func ListTokens(ctx context.Context, c *Config, log *slog.Logger) (l *TokenList, err error) {
	l, err = query[*TokenList](ctx, c, http.MethodGet, "/tokens")
	if !errors.Is(err, ErrNotServing) {
		return l, err
	}
	f, err := fleetAtRest(c, log)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	err = withStore(ctx, c, f, log, func(store *shred.Store, _ *meta) error {
		l, err = c.listTokens(f, store)
		return err
	})
	return l, err
}

func (n *Node) listTokens() (*TokenList, error) {
	k := n.core.Load()
	if k == nil {
		return nil, fmt.Errorf("the store is not open: %s", n.notReady())
	}
	return n.config.listTokens(n.fleet, k.store)
}

func (c *Config) listTokens(f *fleet, store *shred.Store) (*TokenList, error) {
	s := &Status{Tokens: tokenStatus(f)}
	s.count(store.Status())
	l := &TokenList{Statement: f.Statement().Version, Spare: c.spare(f)}
	can := map[string]uint64{}
	err := vault.WalkSealed(store, f, func(serials []string, exactly bool) error {
		if l.Records++; exactly {
			l.Sealed++
		}
		for _, serial := range serials {
			can[serial]++
		}
		return nil
	})
	for _, t := range s.Tokens {
		l.Members = append(l.Members, MemberInfo{t, can[t.Serial]})
	}
	return l, err
}

// ChangeFleet asks the daemon for a change. The configuration must say how to reach a token
// that joins before it does: so the daemon comes up again at any moment of the change.
func ChangeFleet(ctx context.Context, c *Config, change FleetChange) (*FleetChanged, error) {
	if change.Joins != "" {
		joins, err := hsm.ParseURI(change.Joins)
		if err != nil {
			return nil, fmt.Errorf("%w: %v", ErrRefused, err)
		}
		if !c.lists(joins) {
			return nil, fmt.Errorf("%w: the configuration does not list the token: add this to it first, and leave what is there as it is:\n[[token]]\nuri = %q", ErrRefused, change.Joins)
		}
	}
	done, err := query[*FleetChanged](ctx, c, http.MethodPost, "/tokens", change)
	if errors.Is(err, ErrNotServing) {
		return nil, fmt.Errorf("%w: %w: the fleet is changed by the running daemon, start it first", ErrRefused, err)
	}
	return done, err
}

func (c *Config) lists(u hsm.URI) bool {
	for _, t := range c.Tokens {
		if have, err := hsm.ParseURI(t.URI); err == nil && have == u {
			return true
		}
	}
	return false
}
