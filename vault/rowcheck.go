package vault

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"

	"backupvault/ratelimit"
)

// ErrRow is a record or counter that cannot be decoded, or two that do not belong together.
var ErrRow = errors.New("vault: a stored account is not sound")

// RowCheck takes all rows of a store, each once, in any order and from any goroutine, and
// tells whether an operation could read every account. It opens nothing that is sealed, and
// keeps no row: of each account's method IDs record and counter give the same digest, so in
// the exclusive or of all digests every sound account cancels out.
type RowCheck struct {
	mu      sync.Mutex
	records uint64
	left    [sha256.Size]byte
}

// Row takes a row. The error is ErrRow: it cannot be decoded.
func (c *RowCheck) Row(class byte, key, value []byte) error {
	if class != ClassRecord && class != ClassCounter {
		return nil
	}
	if len(key) != len(accountKey{}) {
		return fmt.Errorf("%w: a key of %d bytes", ErrRow, len(key))
	}
	named, err := methodsNamed(class, value)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRow, err)
	}
	digest := sha256.Sum256(append(named, key...)) // the key has a fixed length
	c.mu.Lock()
	defer c.mu.Unlock()
	if class == ClassRecord {
		c.records++
	}
	if len(named) > 0 {
		for i := range c.left {
			c.left[i] ^= digest[i]
		}
	}
	return nil
}

// Done returns how many accounts have a record, once all rows were taken. The error is ErrRow.
func (c *RowCheck) Done() (records uint64, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.left != [sha256.Size]byte{} {
		return c.records, fmt.Errorf("%w: %w", ErrRow, errRowsDiffer)
	}
	return c.records, nil
}

// methodsNamed joins the IDs of the methods that a row names, in its order.
func methodsNamed(class byte, value []byte) (named []byte, err error) {
	if class == ClassCounter {
		counter, err := ratelimit.Decode(value)
		for _, m := range counter.Methods {
			named = append(named, m.ID[:]...)
		}
		return named, err
	}
	record, err := decodeRecord(value)
	if live, ok := record.(Live); ok {
		for _, m := range live.Methods {
			named = append(named, m.ID[:]...)
		}
	}
	return named, err
}
