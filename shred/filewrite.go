package shred

import (
	"bytes"
	"errors"

	"go.etcd.io/bbolt"
)

// write is step 2 of a commit: everything of it in one transaction, on disk when it
// returns nil. After an error its outcome is unknown, and bbolt would go on regardless.
func (f *file) write(header, rootPage []byte, pages map[pageName][]byte) error {
	err := f.update(func(tx *bbolt.Tx) error {
		if err := writeTop(tx, header, rootPage); err != nil {
			return err
		}
		return writePages(tx, pages, bbolt.DefaultFillPercent)
	})
	if err == nil && f.replaces != "" {
		err = f.takePlace()
	}
	return err
}

func (f *file) update(change func(*bbolt.Tx) error) error {
	f.wedged = true
	err := guard(func() error { return f.db.Update(change) })
	f.wedged = errors.Is(err, ErrDamaged)
	return err
}

func writeTop(tx *bbolt.Tx, header, rootPage []byte) error {
	top, err := openBucket(tx, topBucket, bbolt.DefaultFillPercent)
	if err != nil {
		return err
	}
	return errors.Join(top.Put(headerKey, header), top.Put(rootKey, rootPage))
}

// openBucket says how full, of 1, bbolt leaves pages of a bucket that it splits. Those of the
// top bucket are full, so that what every commit changes is on the first one of them.
func openBucket(tx *bbolt.Tx, name []byte, fill float64) (*bbolt.Bucket, error) {
	b, err := tx.CreateBucketIfNotExists(name)
	if err != nil {
		return nil, err
	}
	if b.FillPercent = fill; bytes.Equal(name, topBucket) {
		b.FillPercent = 1
	}
	return b, nil
}

// writePages puts and removes pages. fill is for buckets other than the top bucket.
func writePages(tx *bbolt.Tx, pages map[pageName][]byte, fill float64) error {
	for name, sealed := range pages {
		in, key := name.stands()
		bucket, err := openBucket(tx, in, fill)
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
