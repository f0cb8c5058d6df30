package shred

import (
	"fmt"

	"go.etcd.io/bbolt"
)

// snapshot is an open read transaction. Hold it for a moment only: while one is open, no
// page that commits give up is used again, and the file grows.
type snapshot struct {
	tx      *bbolt.Tx
	buckets map[string]*bbolt.Bucket // found before
}

func (f *file) snapshot() (snapshot, error) {
	s := snapshot{buckets: map[string]*bbolt.Bucket{}}
	err := guard(func() (err error) { s.tx, err = f.db.Begin(false); return err })
	return s, err
}

func (s snapshot) close() { s.tx.Rollback() }

// page implements pageSource. It returns a copy.
func (s snapshot) page(class byte, at position) ([]byte, error) {
	return s.get(pageName{class, at}.stands())
}

// get copies a value out; a missing one is damage.
func (s snapshot) get(bucket, key []byte) (value []byte, err error) {
	err = guard(func() error {
		b := s.buckets[string(bucket)]
		if b == nil {
			b = s.tx.Bucket(bucket)
			s.buckets[string(bucket)] = b
		}
		if b != nil {
			if v := b.Get(key); v != nil {
				value = append([]byte(nil), v...)
				return nil
			}
		}
		return fmt.Errorf("%w: %x/%x is missing", ErrDamaged, bucket, key)
	})
	return value, err
}
