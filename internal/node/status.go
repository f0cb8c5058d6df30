package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/shred"
	"backupvault/vault"
)

// Status is what the operator sees of a vault.
type Status struct {
	Name    string        `json:"name"`
	VaultID string        `json:"vault_id,omitzero"`
	Pin     string        `json:"pin,omitzero"`
	Serving bool          `json:"serving"` // a daemon runs
	Ready   bool          `json:"ready"`   // and takes operations
	Reason  string        `json:"reason,omitzero"`
	URL     string        `json:"url,omitzero"`
	Tokens  []TokenStatus `json:"tokens"`
	Store   *StoreStatus  `json:"store,omitzero"` // nil while the store is not open
	// Sealing is how far the daemon has sealed the records to the present fleet.
	Sealing *SealingStatus `json:"sealing,omitzero"`
	// Spare are tokens that are configured and no members.
	Spare []string `json:"spare,omitzero"`
}

// TokenStatus is one HSM of the fleet.
type TokenStatus struct {
	Serial string `json:"serial"`
	Up     bool   `json:"up"`
	Cause  string `json:"cause,omitzero"` // why it is out
	// CountsSince is the first of the unbroken row of commits that the token took part in;
	// 0: it does not count towards the majority now.
	CountsSince uint64 `json:"counts_since"`
}

// StoreStatus is the store after its last commit.
type StoreStatus struct {
	Epoch     uint64 `json:"epoch"` // number of commits
	Majority  int    `json:"majority"`
	Bytes     int64  `json:"bytes"`
	FreePages int    `json:"free_pages"`
}

// SealingStatus counts records that hold something sealed.
type SealingStatus struct {
	Records uint64 `json:"records"`
	Sealed  uint64 `json:"sealed"` // to all tokens of the fleet and nobody else
	Failed  uint64 `json:"failed"` // could not be sealed anew; tried again
}

// sealing is nil while nothing was counted yet.
func sealing(v *vault.Vault) *SealingStatus {
	s := v.Sealing()
	if !s.Known {
		return nil
	}
	return &SealingStatus{s.Records, s.Sealed, s.Failed}
}

// status describes the running node.
func (n *Node) status() *Status {
	s := &Status{Name: n.config.Name, Serving: true, Reason: n.notReady(), URL: n.url, Tokens: tokenStatus(n.fleet), Spare: n.config.spare(n.fleet)}
	s.Ready = s.Reason == ""
	if k := n.core.Load(); k != nil {
		s.describe(k.store, k.meta.Load())
		s.Sealing = sealing(k.vault)
	}
	return s
}

func (s *Status) describe(store *shred.Store, m *meta) {
	s.VaultID, s.Pin = fmt.Sprintf("%x", m.statement.VaultID), api.FormatPin(m.root)
	st := store.Status()
	s.Store = &StoreStatus{Epoch: st.Epoch, Majority: st.Threshold, Bytes: st.Size, FreePages: st.FreePages}
	s.count(st)
}

// count says of each token since when it counts.
func (s *Status) count(st shred.Status) {
	for _, member := range st.Members {
		for i := range s.Tokens {
			if s.Tokens[i].Serial == member.Serial {
				s.Tokens[i].CountsSince = member.Since
			}
		}
	}
}

// spare are the configured tokens that are not in the fleet.
func (c *Config) spare(f *fleet) (out []string) {
	for _, t := range c.Tokens {
		if !slices.ContainsFunc(f.Tokens(), func(m *hsm.Token) bool { return m.Serial() == t.Serial() }) {
			out = append(out, t.Serial())
		}
	}
	return out
}

func tokenStatus(f *fleet) (out []TokenStatus) {
	for _, t := range f.Tokens() {
		s := TokenStatus{Serial: t.Serial(), Up: t.Up()}
		if err := t.Cause(); err != nil {
			s.Cause = err.Error()
		}
		out = append(out, s)
	}
	return out
}

// ReadStatus asks the daemon, or opens the store where none runs.
func ReadStatus(ctx context.Context, c *Config, log *slog.Logger) (s *Status, err error) {
	s, err = query[*Status](ctx, c, http.MethodGet, "/status")
	if !errors.Is(err, ErrNotServing) {
		return s, err
	}
	s = &Status{Name: c.Name}
	f, err := fleetAtRest(c, log)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	err = withStore(ctx, c, f, log, func(store *shred.Store, m *meta) error {
		s.Tokens, s.Spare = tokenStatus(f), c.spare(f)
		s.describe(store, m)
		return nil
	})
	if errors.Is(err, api.ErrNoMajority) { // which token is out is what is asked for then
		s.Tokens, s.Reason = tokenStatus(f), tooFew
		return s, nil
	}
	return s, err
}

// fleetAtRest is the fleet for a command that found no daemon; without a store it asks no
// token.
func fleetAtRest(c *Config, log *slog.Logger) (*fleet, error) {
	if err := c.requireStore(); err != nil {
		return nil, err
	}
	return newFleet(c, log)
}

// withStore opens the store for a command, with all HSMs that answer.
func withStore(ctx context.Context, c *Config, f *fleet, log *slog.Logger, do func(*shred.Store, *meta) error) error {
	f.asked(ctx)
	store, m, err := openStore(ctx, c, f, log)
	if err != nil {
		return err
	}
	return errors.Join(do(store, m), store.Close())
}
