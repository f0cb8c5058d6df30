package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/failpoint"
)

func (a *app) profileAddCommand() *cobra.Command {
	var p Profile
	var trustFirst bool
	cmd := &cobra.Command{
		Use: "add NAME", Short: "add a vault, after comparing it with its pin", Args: cobra.ExactArgs(1),
		Example: "  backupvault profile add home --server https://vault.example:8443 --ca ca.pem --pin bvpin1:... --access-token-file token",
		RunE: a.do(func(ctx context.Context, args []string) error {
			return a.addProfile(ctx, args[0], &p, trustFirst)
		}),
	}
	f := cmd.Flags()
	f.StringVar(&p.Server, "server", "", "https://host[:port]")
	f.StringVar(&p.CA, "ca", "", "PEM file with the CA of the server's TLS certificate (default: the system's list)")
	f.StringVar(&p.Pin, "pin", "", "the vault's pin, as its operator gives it")
	f.BoolVar(&trustFirst, "trust-first", false, "trust the pin that the server shows now")
	f.StringVar(&p.AccessTokenFile, "access-token-file", "", "file with the access token, read at each use")
	f.StringVar(&p.AccessTokenCommand, "access-token-command", "", "shell command that prints an access token")
	cmd.MarkFlagsMutuallyExclusive("pin", "trust-first")
	cmd.MarkFlagsOneRequired("pin", "trust-first")
	cmd.MarkFlagsMutuallyExclusive("access-token-file", "access-token-command")
	cmd.MarkFlagsOneRequired("access-token-file", "access-token-command")
	_ = cmd.MarkFlagRequired("server")
	return cmd
}

// addProfile writes the profile only after the vault behind it was verified.
func (a *app) addProfile(ctx context.Context, name string, p *Profile, trustFirst bool) error {
	if err := checkName(name); err != nil {
		return err
	}
	path, err := profilePath(name)
	if err != nil {
		return err
	}
	if err := absolute(&p.CA, &p.AccessTokenFile); err != nil {
		return err
	}
	statement, err := a.verifyOffer(ctx, p, trustFirst)
	if err != nil {
		return err
	}
	if err := keepProfile(name, path, p); err != nil {
		return err
	}
	v := struct {
		Profile string    `json:"profile"`
		Vault   string    `json:"vault"`
		VaultID api.Bytes `json:"vault_id"`
		Pin     string    `json:"pin"`
	}{name, statement.Name, statement.VaultID[:], p.Pin}
	return a.result(v, func() {
		if trustFirst {
			a.say("trusted on first use: compare this pin with the operator's, in full\n%s", p.Pin)
		}
		a.say("added profile %s for vault %q (%x)", name, statement.Name, statement.VaultID)
	})
}

// keepProfile writes a profile that does not exist yet. What an earlier one of that name left
// belongs to its vault, and is gone before the new one is there: held against it, a vault
// that is the right one would look like an impostor.
func keepProfile(name, path string, p *Profile) error {
	exists := withHint(fmt.Errorf("profile %q exists already", name), "run `backupvault profile remove %s` first", name)
	var b bytes.Buffer
	if err := toml.NewEncoder(&b).Encode(p); err != nil {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return exists
	}
	if err := clearState(name); err != nil {
		return err
	}
	failpoint.Hit("profile.cleared")
	err := writeFile(path, b.Bytes(), false)
	if errors.Is(err, fs.ErrExist) {
		return exists
	}
	return err
}

// verifyOffer compares the vault with the pin, or takes over the pin it offers.
func (a *app) verifyOffer(ctx context.Context, p *Profile, trustFirst bool) (*api.Statement, error) {
	ca, err := a.loadCA(p.CA)
	if err != nil {
		return nil, err
	}
	if trustFirst {
		var pin ed25519.PublicKey
		pin, statement, err := client.OfferedPin(ctx, p.Server, ca)
		if err == nil {
			p.Pin = api.FormatPin(pin)
		}
		return statement, err
	}
	pin, err := api.ParsePin(p.Pin)
	if err != nil {
		return nil, &usageError{err}
	}
	p.Pin = api.FormatPin(pin)
	noToken := func(context.Context) (string, error) { return "", errors.New("not needed") }
	c, err := client.New(client.Config{Server: p.Server, CA: ca, Pin: pin, AccessToken: noToken})
	if err != nil {
		return nil, err
	}
	return c.Fleet(ctx)
}

func absolute(paths ...*string) error {
	for _, p := range paths {
		if *p == "" {
			continue
		}
		abs, err := filepath.Abs(*p)
		if err != nil {
			return err
		}
		*p = abs
	}
	return nil
}
