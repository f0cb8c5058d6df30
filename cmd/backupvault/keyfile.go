package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"

	"backupvault/backupkey"
	"backupvault/internal/secret"
)

const maxKeyFile = 1 << 10 // bytes

// readKey reads K from path, "-" for standard input, or from the profile's own file when
// path is empty.
func (a *app) readKey(profile, path string) (*secret.Key, error) {
	k, from, err := a.findKey(profile, path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, withHint(fmt.Errorf("no key in %s", from), "run `backupvault enroll` for a new key or `backupvault recover` for the enrolled one, or give one with --key")
	}
	return k, err
}

func (a *app) findKey(profile, path string) (k *secret.Key, from string, err error) {
	if path == "" {
		if path, err = statePath(profile, "key"); err != nil {
			return nil, path, err
		}
	}
	b, err := a.readLimited(path, maxKeyFile)
	if err != nil {
		return nil, path, err
	}
	defer clear(b)
	if path != "-" {
		a.warnReadable(path)
	}
	if k, err = backupkey.Parse(b); err != nil {
		err = fmt.Errorf("%s: %w", path, err)
	}
	return k, path, err
}

// storedKey returns the profile's key, or nil when there is none.
func (a *app) storedKey(profile string) (*secret.Key, error) {
	k, _, err := a.findKey(profile, "")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return k, err
}

// writeKey puts K into a file of its own; an existing file stays unless over is set.
func writeKey(path string, k *secret.Key, over bool) error {
	text := backupkey.Format(k)
	defer text.Wipe()
	b := append(text.Bytes(), '\n')
	defer clear(b)
	err := writeFile(path, b, over)
	if errors.Is(err, fs.ErrExist) {
		return withHint(fmt.Errorf("%s holds a key already and is kept", path), "name another file with --key, or replace it with --force")
	}
	return err
}

func (a *app) warnReadable(path string) {
	if openTo(path, 0o077) {
		a.warn("%s can be read by others; run chmod 600", path)
	}
}

// openTo tells whether a file gives others one of these permissions.
func openTo(path string, others fs.FileMode) bool {
	info, err := os.Stat(path)
	return err == nil && runtime.GOOS != "windows" && info.Mode().IsRegular() && info.Mode().Perm()&others != 0
}
