package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"backupvault/shred"
)

// ErrServing is returned by a command that needs the store for itself.
var ErrServing = errors.New("the daemon has the store open: stop it first; nothing was changed")

// Compacted is what a compaction did. Sizes are in bytes.
type Compacted struct {
	Epoch  uint64 `json:"epoch"` // commit that the new file begins with
	Values uint64 `json:"values"`
	Room   int64  `json:"room"` // that had to be free beside the old file
	Before int64  `json:"before"`
	After  int64  `json:"after"`
}

func (c *Compacted) String() string {
	return fmt.Sprintf("compacted: commit %d, %d values; the file took %s, now %s (%+.0f %%)",
		c.Epoch, c.Values, mebibytes(c.Before), mebibytes(c.After), 100*(float64(c.After)/float64(c.Before)-1))
}

func mebibytes(n int64) string { return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20)) }

// Compact writes the store anew, smaller; no daemon may run. progress is told how many
// values are written, of how many. Errors are ErrServing and those of shred.Compact.
func Compact(ctx context.Context, c *Config, log *slog.Logger, progress func(done, all uint64)) (r *Compacted, err error) {
	if _, err := query[*Status](ctx, c, http.MethodGet, "/status"); err == nil {
		return nil, ErrServing
	} else if !errors.Is(err, ErrNotServing) {
		return nil, err
	}
	f, err := fleetAtRest(c, log)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	f.asked(ctx)
	done, err := shred.Compact(ctx, c.StorePath(), storeOptions(c, f.Tokens(), log), progress)
	if errors.Is(err, context.Canceled) {
		return nil, fmt.Errorf("stopped before the new file was used; the store is as it was: %w", err)
	}
	if err != nil {
		return nil, err
	}
	return &Compacted{Epoch: done.Epoch, Values: done.Values, Room: done.Room, Before: done.Before, After: done.After}, nil
}
