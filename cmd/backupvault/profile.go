package main

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/BurntSushi/toml"

	"backupvault/api"
	"backupvault/client"
)

// maxProfileFile is far above what fits into one, in bytes.
const maxProfileFile = 64 << 10

// Profile is what this device knows of a vault before the first contact. It holds no
// secret; a person can write it by hand.
type Profile struct {
	Server             string `toml:"server" json:"server"`
	Pin                string `toml:"pin" json:"pin"`
	CA                 string `toml:"ca,omitempty" json:"ca,omitempty"` // PEM file; empty: the system's list
	AccessTokenFile    string `toml:"access_token_file,omitempty" json:"access_token_file,omitempty"`
	AccessTokenCommand string `toml:"access_token_command,omitempty" json:"access_token_command,omitempty"`
}

// parseProfile refuses keys that it does not know: a misspelt one would be ignored silently.
func parseProfile(b []byte) (*Profile, error) {
	var p Profile
	md, err := toml.Decode(string(b), &p)
	if err != nil {
		return nil, fmt.Errorf("not a profile: %w", err)
	}
	if unknown := md.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("unknown key %q", unknown[0].String())
	}
	if (p.AccessTokenFile == "") == (p.AccessTokenCommand == "") {
		return nil, errors.New("want exactly one of access_token_file and access_token_command")
	}
	return &p, nil
}

func (a *app) loadProfile(name string) (*Profile, error) {
	path, err := profilePath(name)
	if err != nil {
		return nil, err
	}
	b, err := a.readLimited(path, maxProfileFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, withHint(fmt.Errorf("no profile %q", name), "run `backupvault profile add`; `backupvault profile list` shows what there is")
	}
	if err != nil {
		return nil, err
	}
	p, err := parseProfile(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if openTo(path, 0o022) { // who changes pin and server is given the next password
		a.warn("%s can be changed by others; run chmod go-w", path)
	}
	return p, nil
}

// chosenProfile is the one named by flag or environment, or the only one.
func (a *app) chosenProfile() (string, error) {
	if a.profile != "" {
		return a.profile, checkName(a.profile)
	}
	names, err := profileNames()
	switch {
	case err != nil:
		return "", err
	case len(names) == 1:
		return names[0], nil
	case len(names) == 0:
		return "", withHint(errors.New("no profile"), "run `backupvault profile add` first")
	}
	return "", &usageError{withHint(errors.New("more than one profile"), "choose with --profile: %s", strings.Join(names, ", "))}
}

func checkName(name string) error {
	if !profileName.MatchString(name) {
		return &usageError{withHint(errors.New("bad profile name"), "letters, digits, dots, dashes and underscores; at most 64")}
	}
	return nil
}

func profileNames() ([]string, error) {
	dir, err := configDir()
	if err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(filepath.Join(dir, "profiles"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var names []string
	for _, e := range entries { // sorted
		if name, ok := strings.CutSuffix(e.Name(), ".toml"); ok && profileName.MatchString(name) {
			names = append(names, name)
		}
	}
	return names, nil
}

// connect makes the client of a profile.
func (a *app) connect(name string) (*client.Client, error) {
	p, err := a.loadProfile(name)
	if err != nil {
		return nil, err
	}
	return a.clientFor(name, p)
}

func (a *app) clientFor(name string, p *Profile) (*client.Client, error) {
	pin, err := api.ParsePin(p.Pin)
	if err != nil {
		return nil, err
	}
	ca, err := a.loadCA(p.CA)
	if err != nil {
		return nil, err
	}
	dir, err := stateDir()
	if err != nil {
		return nil, err
	}
	return client.New(client.Config{
		Server: p.Server, CA: ca, Pin: pin,
		AccessToken: func(ctx context.Context) (string, error) { return a.accessToken(ctx, p) },
		Attempts:    attemptFile(filepath.Join(dir, name+".attempt")),
		Statements:  statementFile(filepath.Join(dir, name+".statement")),
		Working:     a.working,
	})
}

func (a *app) loadCA(path string) (*x509.CertPool, error) {
	if path == "" {
		return nil, nil
	}
	b, err := a.readLimited(path, 1<<20)
	if err != nil {
		return nil, fmt.Errorf("the vault's CA: %w", err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(b) {
		return nil, fmt.Errorf("the vault's CA: no certificate in %s", path)
	}
	return pool, nil
}
