// Package dev makes throwaway vaults: a folder with SoftHSM2 tokens, certificates, a
// configuration and everything that node.Init makes. The daemon's dev command and tests
// use it.
//
// They offer passwords, and passkeys under the name localhost, whatever port they listen on.
//
// It promises a complete vault or an error, and that nothing is left after Remove. It
// protects nothing: SoftHSM keys are files, and the vault root key lies beside them.
package dev

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/BurntSushi/toml"

	"backupvault/internal/node"
	"backupvault/softhsm"
)

// Audience and Issuer stand in the access tokens that the vault's own issuer makes.
const (
	Issuer   = "https://issuer.backupvault.invalid"
	Audience = "backupvault-dev"
)

// Options of a throwaway vault; the zero value is a fleet of three without waits.
type Options struct {
	Dir    string // "" = a temporary folder, in memory where there is one
	Tokens int    // 1 to 7, default 3
	Waits  bool   // the waits between attempts of a real vault
	RSA    bool   // tokens without ECDH, whose seal keys are RSA
	Listen string // default 127.0.0.1:0
	Log    *slog.Logger
	Edit   func(*node.Config) // changes the configuration before it is written; may be nil
}

// Vault is a throwaway vault in a folder.
type Vault struct {
	Dir    string
	Config *node.Config
	Pin    string // what clients pin

	tokens    *softhsm.Dir
	temporary bool
}

// Open makes the vault, or reopens one that an earlier Open made in o.Dir: then only
// Listen is taken from o, if it is set.
func Open(ctx context.Context, o Options) (*Vault, error) {
	v := &Vault{Dir: o.Dir}
	if o.Dir == "" {
		dir, err := temporaryFolder()
		if err != nil {
			return nil, err
		}
		v.Dir, v.temporary = dir, true
	}
	err := v.open(ctx, o)
	if err != nil && v.temporary {
		err = errors.Join(err, v.Remove())
	}
	if err != nil {
		return nil, err
	}
	return v, nil
}

// temporaryFolder lies where TMPDIR says, else in memory where that can be: SoftHSM on a
// disk is 10 to 60 times slower.
func temporaryFolder() (string, error) {
	const pattern = "backupvault-dev-"
	if os.Getenv("TMPDIR") == "" {
		if dir, err := os.MkdirTemp("/dev/shm", pattern); err == nil {
			return dir, nil
		}
	}
	return os.MkdirTemp("", pattern)
}

func (v *Vault) open(ctx context.Context, o Options) (err error) {
	if v.Dir, err = filepath.Abs(v.Dir); err != nil {
		return err
	}
	_, err = os.Stat(v.ConfigPath())
	made := errors.Is(err, fs.ErrNotExist)
	if made {
		err = v.create(ctx, o)
	}
	if err != nil {
		return err
	}
	if v.tokens == nil {
		if v.tokens, err = softhsm.NewDir(v.path("tokens")); err != nil {
			return err
		}
	}
	if v.Config, err = node.LoadConfig(v.ConfigPath()); err != nil {
		return err
	}
	if o.Listen != "" {
		v.Config.Listen = o.Listen
	}
	if !made && v.Config.Passkey.RPID == "" { // the folder is older than the passkeys of this package
		v.Config.Passkey = passkeys
	}
	pin, err := os.ReadFile(v.path("pin"))
	v.Pin = string(bytes.TrimSpace(pin))
	return err
}

// create fills an empty or missing folder. The configuration is written last: a folder
// that has one is complete.
func (v *Vault) create(ctx context.Context, o Options) error {
	if entries, err := os.ReadDir(v.Dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is neither empty nor a complete dev vault: remove it or name another folder", v.Dir)
	}
	if err := os.MkdirAll(v.Dir, 0o700); err != nil {
		return err
	}
	var hidden []string
	if o.RSA {
		hidden = []string{"CKM_ECDH1_DERIVE"}
	}
	var err error
	if v.tokens, err = softhsm.NewDir(v.path("tokens"), hidden...); err != nil {
		return err
	}
	c, err := v.newConfig(o)
	if err != nil {
		return err
	}
	if err := writeCertificates(v.CAPath(), c.TLS.Cert, c.TLS.Key); err != nil {
		return err
	}
	made, err := node.Init(ctx, c, node.InitOptions{RootKey: v.path("root.key"), OwnIssuer: true, Log: o.Log})
	if err != nil {
		return err
	}
	if err := os.WriteFile(v.path("pin"), []byte(made.Pin+"\n"), 0o600); err != nil {
		return err
	}
	return v.writeConfig(c)
}

func (v *Vault) newConfig(o Options) (*node.Config, error) {
	c := node.DefaultConfig()
	c.Name, c.Data, c.Listen = "dev", v.path("data"), "127.0.0.1:0"
	c.TLS = node.TLSConfig{Cert: v.path("server.crt"), Key: v.path("server.key")}
	c.Issuer.URL, c.Issuer.Audience, c.Issuer.Algorithms = Issuer, Audience, []string{"EdDSA"}
	c.Issuer.JWKSFile = c.IssuerSetPath()
	c.Web.Enabled, c.Passkey = true, passkeys
	c.Store.AccountCommitsPerHour = 0 // a vault to try things with
	if !o.Waits {
		c.Attempts.Waits = []node.Duration{}
	}
	if o.Tokens == 0 {
		o.Tokens = 3
	}
	for i := range o.Tokens {
		uri, _, err := v.tokens.Create(fmt.Sprintf("dev-%d", i+1))
		if err != nil {
			return nil, err
		}
		c.Tokens = append(c.Tokens, node.TokenConfig{URI: uri})
	}
	if o.Edit != nil {
		o.Edit(&c)
	}
	return &c, c.Validate()
}

func (v *Vault) writeConfig(c *node.Config) error {
	text := bytes.NewBufferString("# Made by backupvaultd dev. SoftHSM needs SOFTHSM2_CONF=" + v.path("tokens", "softhsm2.conf") + "\n")
	if err := toml.NewEncoder(text).Encode(c); err != nil {
		return err
	}
	return os.WriteFile(v.ConfigPath(), text.Bytes(), 0o600)
}

// NewToken makes one more SoftHSM token, which is no member, and returns its URI. A daemon
// that runs already may not see it: SoftHSM looks for tokens when it is loaded.
func (v *Vault) NewToken(label string) (uri string, err error) {
	uri, _, err = v.tokens.Create(label)
	return uri, err
}

// ConfigPath is the configuration file that the other commands of the daemon take.
func (v *Vault) ConfigPath() string { return v.path("backupvault.toml") }

// CAPath is the certificate authority that clients trust.
func (v *Vault) CAPath() string { return v.path("ca.crt") }

func (v *Vault) path(names ...string) string {
	return filepath.Join(append([]string{v.Dir}, names...)...)
}

// Close removes a temporary folder; a folder that was named stays.
func (v *Vault) Close() error {
	if v.temporary {
		return v.Remove()
	}
	return nil
}

// Remove deletes the folder. The node must have stopped.
func (v *Vault) Remove() error { return os.RemoveAll(v.Dir) }
