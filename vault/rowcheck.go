package vault

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"

	"backupvault/ratelimit"
)

// ErrRow is a record or counter that cannot be decoded, or rows that do not belong together.
var ErrRow = errors.New("vault: a stored account is not sound")

// RowCheck takes all rows of a store, each once, in any order and from any goroutine, and
// tells whether an operation could read every account, and whether the index of credentials
// says what the records say. It opens nothing that is sealed, and keeps no row: what two
// rows must agree on gives the same digest from each, so in the exclusive or of all digests
// every sound account cancels out.
type RowCheck struct {
	mu      sync.Mutex
	records uint64
	left    [sha256.Size]byte
}

// Row takes a row. The error is ErrRow: it cannot be decoded.
func (c *RowCheck) Row(class byte, key, value []byte) error {
	if class != ClassRecord && class != ClassCounter && class != ClassCredential {
		return nil
	}
	if len(key) != sha256.Size {
		return fmt.Errorf("%w: a key of %d bytes", ErrRow, len(key))
	}
	pairs, err := paired(class, key, value)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRow, err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if class == ClassRecord {
		c.records++
	}
	for _, s := range pairs {
		for i, b := range sha256.Sum256(s) {
			c.left[i] ^= b
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

// paired is what a row says that another one must say too: which methods an account has, in
// their order, and whose a credential is. What follows the class has a fixed length behind.
func paired(class byte, key, value []byte) (all [][]byte, err error) {
	var named []byte
	switch class {
	case ClassCredential:
		if len(value) != len(accountKey{}) {
			return nil, errors.New("vault: malformed index of credentials")
		}
		return [][]byte{slices.Concat([]byte{ClassCredential}, key, value)}, nil
	case ClassCounter:
		counter, err := ratelimit.Decode(value)
		if err != nil {
			return nil, err
		}
		for _, m := range counter.Methods {
			named = append(named, m.ID[:]...)
		}
	case ClassRecord:
		record, err := decodeRecord(value)
		if err != nil {
			return nil, err
		}
		live, _ := record.(Live)
		for _, m := range live.Methods {
			named = append(named, m.ID[:]...)
		}
		for i, id := range live.credentials() {
			if !contains(live.credentials()[:i], id) { // one that is pending may be live too
				all = append(all, slices.Concat([]byte{ClassCredential}, credentialKey(id), key))
			}
		}
	}
	if len(named) > 0 {
		all = append(all, slices.Concat([]byte{ClassCounter}, named, key))
	}
	return all, nil
}
