package shred

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"backupvault/internal/failpoint"
	"go.etcd.io/bbolt"
)

// A compaction writes a second file beside the store's, under a name that nobody opens. Its
// first commit gives it the store's name, and with it the old file is gone: there is no
// moment without a whole file under that name.

// packed is how full bbolt's pages are in a rebuilt file, of 1: some room is left, for what
// does not fit into a page when a value grows makes the next commits dearer.
const packed = 0.8

// besideName is where the second file of a compaction stands.
func besideName(path string) string { return path + ".compact" }

// createBeside makes the second file; one that a killed compaction left is removed.
func createBeside(path string) (*file, error) {
	if err := os.Remove(besideName(path)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	f, err := createFile(besideName(path))
	if err != nil {
		return nil, err
	}
	f.replaces = path
	f.db.NoSync = true // it is worth nothing before it is whole
	if err := f.takeOwner(); err != nil {
		return nil, errors.Join(err, f.drop())
	}
	return f, nil
}

// takeOwner gives the file the owner of the one that it replaces, for a compaction that root
// makes and a daemon that is not root.
func (f *file) takeOwner() error {
	info, err := os.Stat(f.replaces)
	if err != nil {
		return err
	}
	st := info.Sys().(*syscall.Stat_t)
	return f.handle.Chown(int(st.Uid), int(st.Gid))
}

// append writes pages of a file that is being made. They are not on disk before write has
// returned.
func (f *file) append(pages map[pageName][]byte) error {
	return f.update(func(tx *bbolt.Tx) error { return writePages(tx, pages, packed) })
}

// whole puts everything on disk that append wrote.
func (f *file) whole() error {
	f.db.NoSync = false
	return f.db.Sync()
}

// takePlace gives the file the name of the one that it replaces. The old file's root must
// not be destroyed before the new name is on disk.
func (f *file) takePlace() error {
	failpoint.Hit("compact.written")
	if err := os.Rename(f.handle.Name(), f.replaces); err != nil {
		return err
	}
	failpoint.Hit("compact.renamed")
	return syncFolder(f.replaces)
}

// drop closes a second file. If it has not taken its place it is removed.
func (f *file) drop() error {
	err := f.close()
	if gone := os.Remove(besideName(f.replaces)); gone != nil && !errors.Is(gone, fs.ErrNotExist) {
		err = errors.Join(err, gone)
	}
	return err
}

// checkRoom makes sure that a second file fits on the disk: one as large as what the first
// one holds without its free pages.
func checkRoom(path string, need int64) error {
	var st syscall.Statfs_t
	if err := syscall.Statfs(filepath.Dir(path), &st); err != nil {
		return fmt.Errorf("how much room the disk has: %w", err)
	}
	if free := int64(st.Bavail) * int64(st.Bsize); free < need {
		return fmt.Errorf("%w: a second file beside %s takes up to %d MiB, and %d MiB are free", ErrNoRoom, path, need>>20+1, free>>20)
	}
	return nil
}
