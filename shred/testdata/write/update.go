package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"backupvault/shred"
)

var (
	sizes   = []int{8, 900, 30_000} // many to a page, one to a page, several pages
	counter = []byte("n")
)

func key(class shred.Class, i int) []byte { return fmt.Appendf(nil, "%d of %d", i, class) }

// update writes number n into values of every class, and one value that stays.
func update(n uint64, values int) func(shred.Tx) error {
	return func(tx shred.Tx) (err error) {
		for class, size := range sizes {
			value := bytes.Repeat(binary.BigEndian.AppendUint64(nil, n), size/8)
			for i := range values {
				err = errors.Join(err, tx.Put(shred.Class(class+1), key(shred.Class(class+1), i), value))
			}
		}
		kept := bytes.Repeat(binary.BigEndian.AppendUint64(nil, n), 30_000/8) // so the file grows
		return errors.Join(err, tx.Put(9, binary.BigEndian.AppendUint64(nil, n), kept), tx.Put(10, counter, binary.BigEndian.AppendUint64(nil, n)))
	}
}

// verify returns the number of the last update, of which everything must be there, and of
// a later one nothing.
func verify(ctx context.Context, s *shred.Store) (n uint64, err error) {
	if _, err := s.Check(ctx); err != nil {
		return 0, err
	}
	return n, s.View(func(tx shred.Tx) error {
		v, err := tx.Get(10, counter)
		if err != nil || v == nil {
			return err
		}
		n = binary.BigEndian.Uint64(v)
		for i := uint64(1); i <= n+1; i++ {
			if v, err := tx.Get(9, binary.BigEndian.AppendUint64(nil, i)); err != nil || (len(v) > 0) != (i <= n) {
				return fmt.Errorf("update %d of %d: %d bytes, %v", i, n, len(v), err)
			}
		}
		for class, size := range sizes {
			v, err := tx.Get(shred.Class(class+1), key(shred.Class(class+1), 0))
			if want := bytes.Repeat(binary.BigEndian.AppendUint64(nil, n), size/8); err != nil || !bytes.Equal(v, want) {
				return fmt.Errorf("a value of %d bytes is not update %d's: %v", size, n, err)
			}
		}
		return nil
	})
}
