package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"backupvault/shred"
	"backupvault/vault"
)

// Report is what a check of the whole store found: nothing wrong.
type Report struct {
	Epoch  uint64 `json:"epoch"`
	Values uint64 `json:"values"`
	// Accounts have a record; each was decoded and held against its counter and the index of
	// credentials.
	Accounts uint64 `json:"accounts"`
	Pages    int    `json:"pages"`
	Bytes    int64  `json:"bytes"`  // of these pages
	Opened   int    `json:"opened"` // wraps of the root page's key that were tried
	Wraps    int    `json:"wraps"`  // of how many: those of tokens that are out cannot be
}

func (r *Report) String() string {
	return fmt.Sprintf("sound: commit %d, %d accounts, %d values on %d pages (%d bytes), %d of %d wraps opened",
		r.Epoch, r.Accounts, r.Values, r.Pages, r.Bytes, r.Opened, r.Wraps)
}

func fsckStore(ctx context.Context, s *shred.Store) (*Report, error) {
	rows := new(vault.RowCheck)
	found, err := s.CheckEach(ctx, rows.Row)
	r := &Report{Epoch: found.Epoch, Pages: found.Pages, Bytes: found.Bytes, Opened: found.Opened, Wraps: found.Wraps}
	if err == nil {
		r.Accounts, err = rows.Done()
	}
	if errors.Is(err, vault.ErrRow) {
		err = fmt.Errorf("%w: %v", shred.ErrDamaged, err)
	}
	if err != nil {
		return nil, err
	}
	for _, n := range found.Values {
		r.Values += n
	}
	return r, nil
}

// fsck checks the running node's store.
func (n *Node) fsck(ctx context.Context) (*Report, error) {
	k := n.core.Load()
	if k == nil {
		return nil, fmt.Errorf("the store is not open: %s", n.notReady())
	}
	return fsckStore(ctx, k.store)
}

// Fsck checks the whole store, inside the daemon or by opening it where none runs.
func Fsck(ctx context.Context, c *Config, log *slog.Logger) (r *Report, err error) {
	r, err = query[*Report](ctx, c, http.MethodPost, "/fsck")
	if !errors.Is(err, ErrNotServing) {
		return r, err
	}
	f, err := fleetAtRest(c, log)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	err = withStore(ctx, c, f, log, func(store *shred.Store, _ *meta) error {
		r, err = fsckStore(ctx, store)
		return err
	})
	return r, err
}
