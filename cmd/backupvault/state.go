package main

import (
	"errors"
	"io/fs"
	"os"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// What the client keeps for a profile beside the key: the newest fleet statement, an
// attempt that is not settled, the receipt of the last enrolment.

// clearState removes it for good: a profile that is written afterwards never meets it again.
func clearState(profile string) error {
	var errs []error
	for _, what := range []string{"statement", "attempt", "receipt"} {
		path, err := statePath(profile, what)
		errs = append(errs, err, removeFile(path))
	}
	dir, err := stateDir()
	if err == nil {
		err = syncDir(dir)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

type statementFile string

func (f statementFile) Load() ([]byte, error)  { return readState(string(f)) }
func (f statementFile) Save(body []byte) error { return writeFile(string(f), body, true) }

type attemptFile string

// Load forgets a file that it cannot read: the attempt it named is then spent, no more.
func (f attemptFile) Load() (*client.Attempt, error) {
	b, err := readState(string(f))
	if err != nil || b == nil {
		return nil, err
	}
	a, err := parseAttempt(b)
	if err != nil {
		return nil, f.Clear()
	}
	return a, nil
}

func (f attemptFile) Save(a *client.Attempt) error {
	b := formatAttempt(a)
	defer clear(b)
	return writeFile(string(f), b, true)
}

func (f attemptFile) Clear() error { return removeFile(string(f)) }

func formatAttempt(a *client.Attempt) []byte {
	return lp.Join(lp.ClientAttempt, a.VaultID, []byte(a.Account), a.MethodID, a.ID, a.State.Bytes())
}

func parseAttempt(b []byte) (*client.Attempt, error) {
	f, err := lp.Split(b, lp.ClientAttempt, 5)
	if err != nil {
		return nil, err
	}
	return &client.Attempt{VaultID: f[0], Account: api.Account(f[1]), MethodID: f[2], ID: f[3], State: secret.Own(f[4])}, nil
}

// readState reads a small file; nil when there is none.
func readState(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if info.Size() > maxProfileFile {
		return nil, &fs.PathError{Op: "read", Path: path, Err: errors.New("file is too large")}
	}
	return os.ReadFile(path)
}
