package shred

import (
	"errors"

	"go.etcd.io/bbolt"
)

// write is step 2 of a commit: everything of it in one transaction, on disk when it
// returns nil. After an error its outcome is unknown, and bbolt would go on regardless.
func (f *file) write(header, rootPage []byte, pages map[pageName][]byte) error {
	f.wedged = true
	err := guard(func() error {
		return f.db.Update(func(tx *bbolt.Tx) error {
			if err := writeTop(tx, header, rootPage); err != nil {
				return err
			}
			return writePages(tx, pages)
		})
	})
	f.wedged = errors.Is(err, ErrDamaged)
	return err
}

func writeTop(tx *bbolt.Tx, header, rootPage []byte) error {
	top, err := tx.CreateBucketIfNotExists(topBucket)
	if err != nil {
		return err
	}
	return errors.Join(top.Put(headerKey, header), top.Put(rootKey, rootPage))
}

func writePages(tx *bbolt.Tx, pages map[pageName][]byte) error {
	for name, sealed := range pages {
		in, key := name.stands()
		bucket, err := tx.CreateBucketIfNotExists(in)
		if err != nil {
			return err
		}
		if sealed == nil {
			err = bucket.Delete(key)
		} else {
			err = bucket.Put(key, sealed)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
