package shred

import (
	"bytes"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
	bbolterrors "go.etcd.io/bbolt/errors"
)

const (
	topClass    = 0 // of the root page in its associated data
	bboltPage   = 4096
	growStep    = 1 << 20 // bytes by which the file grows; bbolt flushes it at each
	lockTimeout = 500 * time.Millisecond
)

// file is the bbolt file. Damage in it must not take the process down: bbolt panics on
// some, and faults where a page number points outside the file.
type file struct {
	db     *bbolt.DB
	handle *os.File
	wedged bool // a write panicked inside bbolt, which keeps its lock
	// replaces is the path of the file whose place this one takes with its first commit.
	replaces string
}

// createFile makes a new file, which must not exist, and makes its name durable.
func createFile(path string) (*file, error) {
	f, err := openBolt(path, os.O_RDWR|os.O_CREATE|os.O_EXCL)
	if err != nil {
		return nil, err
	}
	if err := syncFolder(path); err != nil {
		return nil, errors.Join(err, f.close(), os.Remove(path))
	}
	return f, nil
}

// syncFolder makes the name of a file durable.
func syncFolder(path string) error {
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// openFile opens an existing file and writes nothing.
func openFile(path string) (*file, error) { return openBolt(path, os.O_RDWR) }

// checkShape verifies the pages of some buckets; see shape.go.
func (f *file) checkShape(enter func(bucket []byte) bool) error {
	info, err := f.handle.Stat()
	if err != nil {
		return err
	}
	return checkShape(f.handle, info.Size(), enter)
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
				return f.handle, f.prepare(flags&os.O_EXCL != 0)
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

// prepare locks the file and, if it is not new, verifies what bbolt reads of it when it opens
// it: the metas, the free list and, for us, the top bucket. An empty file would be made a
// new store.
func (f *file) prepare(isNew bool) error {
	if err := f.lock(); err != nil || isNew {
		return err
	}
	info, err := f.handle.Stat()
	if err != nil {
		return err
	}
	if info.Size() < 2*bboltPage {
		return fmt.Errorf("%w: only %d bytes", ErrDamaged, info.Size())
	}
	return f.checkShape(func(bucket []byte) bool { return bytes.Equal(bucket, topBucket) })
}

// lock takes the lock that bbolt then finds its own. A file that lost its name meanwhile was
// replaced by a compaction.
func (f *file) lock() error {
	for deadline := time.Now().Add(lockTimeout); ; time.Sleep(lockTimeout / 20) {
		err := syscall.Flock(int(f.handle.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil && !f.named() {
			return ErrLocked
		}
		if err != syscall.EWOULDBLOCK {
			return err
		}
		if time.Now().After(deadline) {
			return ErrLocked
		}
	}
}

// named tells whether the file still stands under its name.
func (f *file) named() bool {
	own, err := f.handle.Stat()
	there, missing := os.Stat(f.handle.Name())
	return err == nil && missing == nil && os.SameFile(own, there)
}

func openError(err error) error {
	switch {
	case errors.Is(err, bbolterrors.ErrTimeout):
		return ErrLocked
	case errors.Is(err, bbolterrors.ErrInvalid), errors.Is(err, bbolterrors.ErrChecksum), errors.Is(err, bbolterrors.ErrVersionMismatch):
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

// close waits for readers. After a panic inside a write bbolt cannot be closed any more:
// then only the lock on the file is given up.
func (f *file) close() error {
	if f.wedged {
		return f.abandon()
	}
	return guard(f.db.Close)
}
