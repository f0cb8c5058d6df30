package shred

import (
	"context"
	"errors"
	"io/fs"
	"sync"

	"backupvault/internal/secret"
)

// Token is what shred needs of a token. Implementations must be safe for concurrent use
// and return soon after ctx ends.
//
// An error e with errors.Is(e, fs.ErrNotExist) says: the token answered that it has no such
// root. Any other error says that the token is out; what the call did is then unknown.
type Token interface {
	// Serial names the token for ever: 1 to 64 bytes. It is known also while the token is out.
	Serial() string
	// CreateRoot makes a new 256-bit HMAC key that never leaves the token. The name has at
	// most 40 bytes and was never used before.
	CreateRoot(ctx context.Context, name string) error
	// HMACRoot returns HMAC-SHA-256 of msg (at most 2 KiB) under the root.
	HMACRoot(ctx context.Context, name string, msg []byte) (*secret.Key, error)
	// DestroyRoot returns nil only if this very call removed the root.
	DestroyRoot(ctx context.Context, name string) error
	// Roots returns the names of all root keys on the token. shred calls it only while it
	// creates nothing on this token.
	Roots(ctx context.Context) ([]string, error)
}

// seat is a member's place as this process sees it. Only the committer touches it.
type seat struct {
	token Token
	// in: the token answered every call since its roots were last listed, so nothing of
	// ours is on it that we do not know. A token that is not in takes part in nothing.
	in bool
	// stale are roots to destroy as soon as a newer one stands beside them; until then
	// they are the evidence that a stopped copy of this store is outdated.
	stale []string
}

func gone(err error) bool { return errors.Is(err, fs.ErrNotExist) }

// onEach runs f for every seat at once and waits for all: tokens are independent and slow.
func onEach(seats []*seat, f func(*seat)) {
	var wg sync.WaitGroup
	for _, s := range seats[min(1, len(seats)):] {
		wg.Go(func() { f(s) })
	}
	if len(seats) > 0 {
		f(seats[0])
	}
	wg.Wait()
}
