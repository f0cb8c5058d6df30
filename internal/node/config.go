package node

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"

	"backupvault/access"
	"backupvault/ratelimit"
)

// maxConfig is the largest configuration file that is read, in bytes.
const maxConfig = 64 << 10

// ErrConfig wraps every refusal of a configuration.
var ErrConfig = errors.New("configuration")

// Config is a node's configuration file. Relative paths in it count from the folder of
// the file.
type Config struct {
	Name   string        `toml:"name"`   // shown to people; typed for init --destroy-existing
	Data   string        `toml:"data"`   // folder of the store, the issuer key and the control socket
	Listen string        `toml:"listen"` // host:port
	TLS    TLSConfig     `toml:"tls"`
	Tokens []TokenConfig `toml:"token"`
	Issuer IssuerConfig  `toml:"issuer"`

	Passkey PasskeyConfig `toml:"passkey"`
	Methods MethodsConfig `toml:"methods"`

	Attempts            AttemptsConfig `toml:"attempts"`
	ReplaceWithoutProof string         `toml:"replace_without_proof"` // deny, allow or after <duration>
	Store               StoreConfig    `toml:"store"`
	Web                 WebConfig      `toml:"web"`
}

// TLSConfig names the PEM files of the server's certificate chain and key.
type TLSConfig struct {
	Cert string `toml:"cert"`
	Key  string `toml:"key"`
}

// TokenConfig says how to reach one token: an RFC 7512 URI with module-path and pin-source.
type TokenConfig struct {
	URI string `toml:"uri"`
}

// IssuerConfig says whose access tokens name an account.
type IssuerConfig struct {
	URL         string   `toml:"url"`          // the iss claim, and the first half of every account
	Audience    string   `toml:"audience"`     // the aud claim: exactly this vault
	JWKSFile    string   `toml:"jwks_file"`    // the issuer's public keys, or
	JWKSURL     string   `toml:"jwks_url"`     // where it publishes them
	JWKSCA      string   `toml:"jwks_ca"`      // PEM file of who vouches for that server; "": the system's
	Algorithms  []string `toml:"algorithms"`   // accepted signature algorithms
	MaxLifetime Duration `toml:"max_lifetime"` // at most this far ahead may exp lie
}

// AttemptsConfig is the attempt policy for methods enrolled from now on; stricter values
// also hold for older ones.
type AttemptsConfig struct {
	Limit    int        `toml:"limit"`    // failed attempts since the last success
	Lifetime int        `toml:"lifetime"` // attempts of an account that were never verified
	Waits    []Duration `toml:"waits"`    // before attempts 4, 5, ...; the last one stays
	Deadline Duration   `toml:"deadline"` // from start to finish of an attempt
}

// PasskeyConfig says how passkeys are asked for and which are taken. Without an RP ID there
// are none.
type PasskeyConfig struct {
	RPID                string   `toml:"rp_id"`                 // host name of the vault, for ever
	Name                string   `toml:"name"`                  // as browsers show it
	Origins             []string `toml:"origins"`               // pages that may ask; none: https://<rp_id>, for localhost with the port of listen
	BackupEligible      string   `toml:"backup_eligible"`       // allow or refuse passkeys that may be synced
	Attestation         string   `toml:"attestation"`           // none, or direct with a metadata file
	MetadataFile        string   `toml:"metadata_file"`         // FIDO metadata blob, brought by hand
	MetadataRoot        string   `toml:"metadata_root"`         // PEM file of who signs it; "": FIDO
	RequireSecondMethod bool     `toml:"require_second_method"` // a passkey must not stand alone
}

// MethodsConfig says to whom each kind of method is offered.
type MethodsConfig struct {
	Password OfferConfig `toml:"password"`
	Passkey  OfferConfig `toml:"passkey"`
}

// OfferConfig is a share of the accounts, or those whose access token says true to a claim.
type OfferConfig struct {
	Share *int   `toml:"share"` // percent; left out: 100
	Claim string `toml:"claim"`
}

// StoreConfig tunes the store.
type StoreConfig struct {
	MinCommitInterval     Duration `toml:"min_commit_interval"`      // spares tokens that wear out
	AccountCommitsPerHour int      `toml:"account_commits_per_hour"` // that one account can cause; 0: no bound
}

// WebConfig is the page for people, served at / where it is enabled.
type WebConfig struct {
	Enabled  bool     `toml:"enabled"`
	ClientID string   `toml:"client_id"` // of the page at the issuer; "": people bring access tokens
	Scopes   string   `toml:"scopes"`    // asked for at sign-in, with spaces between
	Connect  []string `toml:"connect"`   // origins of the sign-in service beside that of issuer.url
}

// Duration is a time.Duration written as in "90s" or "1h30m"; a bare number is refused.
type Duration time.Duration

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%q is no duration; write for example \"90s\" or \"1h\"", text)
	}
	*d = Duration(v)
	return nil
}

// MarshalText implements encoding.TextMarshaler.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// DefaultConfig holds what a file may leave out.
func DefaultConfig() Config {
	p := ratelimit.Default()
	c := Config{
		Issuer:              IssuerConfig{MaxLifetime: Duration(access.DefaultMaxLifetime)},
		Attempts:            AttemptsConfig{Limit: p.Limit, Lifetime: p.Lifetime, Deadline: Duration(p.Deadline)},
		Web:                 WebConfig{Scopes: "openid"},
		Store:               StoreConfig{AccountCommitsPerHour: 60},
		ReplaceWithoutProof: "after 72h",
	}
	for _, w := range p.Waits {
		c.Attempts.Waits = append(c.Attempts.Waits, Duration(w))
	}
	return c
}

// LoadConfig reads and checks a configuration file. Every error wraps ErrConfig and names
// the key that is wrong.
func LoadConfig(path string) (*Config, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxConfig+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	c, err := ParseConfig(b, filepath.Dir(abs))
	if err != nil {
		return nil, fmt.Errorf("%w file %s: %s", ErrConfig, path, strings.TrimPrefix(err.Error(), ErrConfig.Error()+": "))
	}
	return c, nil
}

// ParseConfig decodes TOML strictly (an unknown key, or one in other letter case, is an
// error that names it), fills defaults, makes paths absolute from base and validates.
func ParseConfig(b []byte, base string) (*Config, error) {
	if len(b) > maxConfig {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrConfig, maxConfig)
	}
	c := DefaultConfig()
	md, err := toml.Decode(string(b), &c)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	if err := refuseUnknown(md); err != nil {
		return nil, err
	}
	for _, p := range []*string{&c.Data, &c.TLS.Cert, &c.TLS.Key, &c.Issuer.JWKSFile, &c.Issuer.JWKSCA, &c.Passkey.MetadataFile, &c.Passkey.MetadataRoot} {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(base, *p)
		}
	}
	if err := c.Validate(); err != nil {
		return nil, err
	}
	return &c, nil
}

func refuseUnknown(md toml.MetaData) error {
	unknown := md.Undecoded()
	for _, k := range md.Keys() {
		// The decoder also takes Listen for listen; two spellings of a key would hide
		// one of them.
		if s := k.String(); s != strings.ToLower(s) && !slices.ContainsFunc(unknown, func(u toml.Key) bool { return u.String() == s }) {
			unknown = append(unknown, k)
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	return fmt.Errorf("%w: unknown key %s", ErrConfig, unknown[0])
}
