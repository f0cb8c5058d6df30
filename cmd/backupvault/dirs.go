package main

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
)

const appName = "backupvault"

// profileName keeps a profile's name usable as a file name everywhere.
var profileName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// configDir holds profiles, stateDir what the commands keep: keys and the state of the
// protocol. On Unix they follow the XDG base directory specification; elsewhere both are
// where the system wants an application's files.
func configDir() (string, error) { return userDir("XDG_CONFIG_HOME", ".config") }
func stateDir() (string, error)  { return userDir("XDG_STATE_HOME", ".local/state") }

func userDir(variable, underHome string) (string, error) {
	if runtime.GOOS == "darwin" || runtime.GOOS == "windows" {
		dir, err := os.UserConfigDir()
		return filepath.Join(dir, appName), err
	}
	if dir := os.Getenv(variable); filepath.IsAbs(dir) { // relative ones are to be ignored
		return filepath.Join(dir, appName), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", withHint(errors.New("no home directory"), "set %s", variable)
	}
	return filepath.Join(home, filepath.FromSlash(underHome), appName), nil
}

func profilePath(name string) (string, error) {
	dir, err := configDir()
	return filepath.Join(dir, "profiles", name+".toml"), err
}

// statePath names a file of a profile: its key, statement, attempt or receipt.
func statePath(profile, what string) (string, error) {
	dir, err := stateDir()
	return filepath.Join(dir, profile+"."+what), err
}
