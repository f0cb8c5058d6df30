package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

// newFile is a file under construction, readable by its owner alone. It appears under its
// name complete or not at all.
type newFile struct {
	*os.File
	path string
}

func createFile(path string) (*newFile, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return nil, err
	}
	return &newFile{f, path}, nil
}

// discard removes the file if it has not been put in place.
func (f *newFile) discard() {
	f.Close()
	os.Remove(f.Name())
}

// place gives the file its name. Unless over is set an existing file stays, and the error
// is fs.ErrExist: a hard link, unlike a rename, never replaces.
func (f *newFile) place(over bool) error {
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	if over {
		if err := os.Rename(f.Name(), f.path); err != nil {
			return err
		}
		return syncDir(filepath.Dir(f.path))
	}
	err := os.Link(f.Name(), f.path)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return f.placeWithoutLinks()
	}
	if err != nil {
		return &fs.PathError{Op: "create", Path: f.path, Err: fs.ErrExist}
	}
	return errors.Join(os.Remove(f.Name()), syncDir(filepath.Dir(f.path)))
}

// placeWithoutLinks serves file systems that have none (FAT, some network shares): O_EXCL
// reserves the name first.
func (f *newFile) placeWithoutLinks() error {
	reserved, err := os.OpenFile(f.path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := errors.Join(reserved.Close(), os.Rename(f.Name(), f.path)); err != nil {
		return errors.Join(err, os.Remove(f.path))
	}
	return syncDir(filepath.Dir(f.path))
}

// leftAfter is the age at which a file under construction is one that a killed command left.
const leftAfter = time.Hour

var constructionSuffix = regexp.MustCompile(`^\.[0-9]+$`) // os.CreateTemp's

// clearLeft removes what killed commands left of a file of ours: a copy of a key must not
// outlive the key's own file unseen. In a folder of the person's nothing is removed.
func clearLeft(path string) error {
	dir, err := stateDir()
	if err != nil || filepath.Dir(path) != dir {
		return err
	}
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		rest, ours := strings.CutPrefix(e.Name(), "."+filepath.Base(path))
		info, gone := e.Info()
		if ours && constructionSuffix.MatchString(rest) && gone == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > leftAfter {
			err = errors.Join(err, removeFile(filepath.Join(dir, e.Name())))
		}
	}
	return err
}

func writeFile(path string, data []byte, over bool) error {
	if err := clearLeft(path); err != nil {
		return err
	}
	f, err := createFile(path)
	if err != nil {
		return err
	}
	defer f.discard()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.place(over)
}

// syncDir makes a new name durable. Windows has no such call and needs none.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// readLimited reads a whole small file, or standard input for "-".
func (a *app) readLimited(path string, limit int64) ([]byte, error) {
	f := a.in
	if path != "-" {
		var err error
		if f, err = os.Open(path); err != nil {
			return nil, err
		}
		defer f.Close()
	}
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > limit {
		return nil, &fs.PathError{Op: "read", Path: path, Err: errors.New("file is too large")}
	}
	return b, nil
}

func removeFile(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
