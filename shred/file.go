package shred

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
)

// In bbolt: bucket {0} holds the header record and the root page, bucket {class} the pages
// of a class under their positions (8 bytes, big-endian).

const (
	topClass    = 0 // of the root page in its associated data
	bboltPage   = 4096
	growStep    = 1 << 20 // bytes by which the file grows; bbolt flushes it at each
	lockTimeout = 500 * time.Millisecond
)

var (
	topBucket = []byte{topClass}
	headerKey = []byte("header")
	rootKey   = []byte("root")
)

// file is the bbolt file. Damage in it must not take the process down: bbolt panics on
// some, and faults where a page number points outside the file.
type file struct {
	db     *bbolt.DB
	handle *os.File
	wedged bool // a write panicked inside bbolt, which keeps its lock
}

// createFile makes a new file, which must not exist, and makes its name durable.
func createFile(path string) (*file, error) {
	f, err := openBolt(path, os.O_RDWR|os.O_CREATE|os.O_EXCL)
	if err != nil {
		return nil, err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err == nil {
		err = errors.Join(dir.Sync(), dir.Close())
	}
	if err != nil {
		return nil, errors.Join(err, f.close(), os.Remove(path))
	}
	return f, nil
}

// openFile opens an existing file and writes nothing.
func openFile(path string) (*file, error) {
	f, err := openBolt(path, os.O_RDWR)
	if err != nil {
		return nil, err
	}
	// Reading a page behind the end of a file cut short is a fault, not an error.
	info, err := f.handle.Stat()
	if err == nil {
		err = f.view(func(tx *bbolt.Tx) error {
			if tx.Size() > info.Size() {
				return fmt.Errorf("%w: %d bytes where at least %d belong", ErrDamaged, info.Size(), tx.Size())
			}
			return nil
		})
	}
	if err != nil {
		return nil, errors.Join(err, f.close())
	}
	return f, nil
}

func openBolt(path string, flags int) (*file, error) {
	f := new(file)
	err := guard(func() (err error) {
		f.db, err = bbolt.Open(path, 0o600, &bbolt.Options{
			Timeout:         lockTimeout,
			PageSize:        bboltPage,
			FreelistType:    bbolt.FreelistMapType,
			InitialMmapSize: mmapSize(),
			OpenFile: func(name string, _ int, mode os.FileMode) (*os.File, error) {
				if f.handle, err = os.OpenFile(name, flags, mode); err != nil {
					return nil, err
				}
				return f.handle, refuseEmpty(f.handle, flags)
			},
		})
		return err
	})
	if err != nil {
		f.abandon()
		return nil, openError(err)
	}
	f.db.AllocSize = growStep
	return f, nil
}

// abandon gives the file up where bbolt panicked and cannot be closed. Its lock must be
// taken off by hand: the mapping that bbolt leaves behind keeps it, beyond the descriptor.
func (f *file) abandon() error {
	if f.handle == nil {
		return nil
	}
	syscall.Flock(int(f.handle.Fd()), syscall.LOCK_UN)
	return f.handle.Close()
}

// refuseEmpty keeps bbolt from making a new store of an existing empty file.
func refuseEmpty(h *os.File, flags int) error {
	info, err := h.Stat()
	if err == nil && flags&os.O_EXCL == 0 && info.Size() < 2*bboltPage {
		err = fmt.Errorf("%w: only %d bytes", ErrDamaged, info.Size())
	}
	if err != nil {
		h.Close()
	}
	return err
}

func openError(err error) error {
	switch {
	case errors.Is(err, bbolt.ErrTimeout):
		return ErrLocked
	case errors.Is(err, bbolt.ErrInvalid), errors.Is(err, bbolt.ErrChecksum), errors.Is(err, bbolt.ErrVersionMismatch):
		return fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	return err
}

// mmapSize reserves address space (not memory) so that a growing file is never mapped
// anew, which would wait for all readers.
func mmapSize() int {
	if bits.UintSize < 64 {
		return 0
	}
	return 4 << 30 & (1<<(bits.UintSize-1) - 1)
}

// guard turns a panic or a memory fault in bbolt into ErrDamaged.
func guard(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, p)
		}
	}()
	return f()
}

// view runs f in a read transaction.
func (f *file) view(fn func(*bbolt.Tx) error) error {
	return guard(func() error { return f.db.View(fn) })
}

// snapshot is an open read transaction. Hold it for a moment only: while one is open, no
// page that commits give up is used again, and the file grows.
type snapshot struct{ tx *bbolt.Tx }

func (f *file) snapshot() (snapshot, error) {
	var s snapshot
	err := guard(func() (err error) { s.tx, err = f.db.Begin(false); return err })
	return s, err
}

func (s snapshot) close() { s.tx.Rollback() }

// page implements pageSource. It returns a copy.
func (s snapshot) page(class byte, at position) ([]byte, error) {
	return s.get([]byte{class}, binary.BigEndian.AppendUint64(nil, uint64(at)))
}

// get copies a value out; a missing one is damage.
func (s snapshot) get(bucket, key []byte) (value []byte, err error) {
	err = guard(func() error {
		if b := s.tx.Bucket(bucket); b != nil {
			if v := b.Get(key); v != nil {
				value = append([]byte(nil), v...)
				return nil
			}
		}
		return fmt.Errorf("%w: %x/%x is missing", ErrDamaged, bucket, key)
	})
	return value, err
}

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
		bucket, err := tx.CreateBucketIfNotExists([]byte{name.class})
		if err != nil {
			return err
		}
		key := binary.BigEndian.AppendUint64(nil, uint64(name.at))
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

// close waits for readers. After a panic inside a write bbolt cannot be closed any more:
// then only the lock on the file is given up.
func (f *file) close() error {
	if f.wedged {
		return f.abandon()
	}
	return guard(f.db.Close)
}
