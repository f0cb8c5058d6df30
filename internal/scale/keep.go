package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// A store that was built can be kept, with its tokens and the figures of its building, and
// measured again in later runs. What is kept is never opened: each run gets a copy.

// kept is where a store of n records is kept: folders store and softhsm, the file folder with
// the path that the tokens had, and last the file rows.
func (w *work) kept(name string, n int) string {
	return filepath.Join(w.built, strconv.Itoa(n), name)
}

// keep stores away what build has made.
func (w *work) keep(n int, rows []row) error {
	if w.built == "" {
		return nil
	}
	err := errors.Join(
		copyTree(folder(w.dir, n), w.kept("store", n)),
		copyTree(w.tokens, w.kept("softhsm", n)),
		os.WriteFile(w.kept("folder", n), []byte(w.tokens), 0o600))
	if err != nil {
		return err
	}
	return writeFile(w.kept("rows", n), rows)
}

// reuse brings a kept store back; without one it returns no rows.
func (w *work) reuse(n int) ([]row, error) {
	if w.built == "" {
		return nil, nil
	}
	rows, err := readFile(w.kept("rows", n))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if enrolled, _ := find(rows, n, "enrolled"); int(enrolled) != w.real(n) {
		return nil, fmt.Errorf("the kept store of %d records has %v that were enrolled: give -enrolled %v, or another folder", n, enrolled, enrolled)
	}
	if err := errors.Join(copyTree(w.kept("store", n), folder(w.dir, n)), copyTree(w.kept("softhsm", n), w.tokens)); err != nil {
		return nil, err
	}
	return rows, w.moveURIs(n)
}

// moveURIs has the URIs of the tokens name the folder that these are in now.
func (w *work) moveURIs(n int) error {
	was, err := os.ReadFile(w.kept("folder", n))
	if err != nil {
		return err
	}
	uris, err := os.ReadFile(uriPath(w.dir, n))
	if err != nil {
		return err
	}
	return os.WriteFile(uriPath(w.dir, n), []byte(strings.ReplaceAll(string(uris), string(was), w.tokens)), 0o600)
}

// copyTree copies a folder's contents, holes in files included.
func copyTree(from, to string) error {
	if err := os.MkdirAll(to, 0o700); err != nil {
		return err
	}
	if out, err := exec.Command("cp", "-a", from+"/.", to).CombinedOutput(); err != nil {
		return fmt.Errorf("cp: %w: %s", err, out)
	}
	return nil
}
