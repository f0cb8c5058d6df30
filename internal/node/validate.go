package node

import (
	"fmt"
	"net"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"backupvault/access"
	"backupvault/api"
	"backupvault/hsm"
	"backupvault/ratelimit"
	"backupvault/vault"
)

// algorithms an issuer may sign with: all are asymmetric, so that the vault's copy of the
// issuer's keys can make no access token.
var algorithms = []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"}

// maxSocketPath is the longest path of a Unix socket that Linux takes, in bytes.
const maxSocketPath = 107

// Validate checks every value by itself; it opens no file and reaches no token.
func (c *Config) Validate() error {
	for _, check := range []func() error{c.checkNode, c.checkTLS, c.checkTokens, c.checkIssuer, c.checkAttempts, c.checkWeb, c.checkPasskey, c.checkRest} {
		if err := check(); err != nil {
			return fmt.Errorf("%w: %v", ErrConfig, err)
		}
	}
	return nil
}

func (c *Config) checkNode() error {
	switch {
	case c.Name == "" || len(c.Name) > 128 || !printable(c.Name):
		return fmt.Errorf("name must be 1 to 128 bytes of printable text")
	case c.Data == "":
		return fmt.Errorf("data is missing: the folder of the store")
	case len(filepath.Join(c.Data, controlSocket)) > maxSocketPath:
		return fmt.Errorf("data: the path is too long for a socket in it (%d bytes at most)", maxSocketPath-len(controlSocket)-1)
	case c.Listen == "":
		return fmt.Errorf("listen is missing: host:port")
	}
	_, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("listen: %v", err)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("listen: port %q is no number from 0 to 65535", port)
	}
	return nil
}

func (c *Config) checkTLS() error {
	switch {
	case c.TLS.Cert == "":
		return fmt.Errorf("tls.cert is missing")
	case c.TLS.Key == "":
		return fmt.Errorf("tls.key is missing")
	}
	return nil
}

func (c *Config) checkTokens() error {
	// One more than a fleet has: the one that is about to replace a member.
	if n := len(c.Tokens); n < 1 || n > api.MaxTokens+1 {
		return fmt.Errorf("%d [[token]] sections; a fleet has 1 to %d, and one may be about to replace another", n, api.MaxTokens)
	}
	for i, t := range c.Tokens {
		if !strings.HasPrefix(t.URI, "pkcs11:") {
			return fmt.Errorf("token %d: uri is no pkcs11: URI", i+1)
		}
		// What init takes, serve must be able to take too: it waits for a token by its serial.
		if u, err := hsm.ParseURI(t.URI); err != nil {
			return fmt.Errorf("token %d: %s", i+1, strings.TrimPrefix(err.Error(), "hsm: "))
		} else if u.Serial == "" {
			return fmt.Errorf("token %d: uri must name the token's serial (pkcs11:serial=...)", i+1)
		}
		for _, o := range c.Tokens[:i] {
			if o.URI == t.URI {
				return fmt.Errorf("token %d: the same uri twice", i+1)
			}
		}
	}
	return nil
}

func (c *Config) checkIssuer() error {
	i := &c.Issuer
	u, err := url.Parse(i.URL)
	switch {
	case i.URL == "":
		return fmt.Errorf("issuer.url is missing")
	case err != nil || u.Scheme == "" || strings.Contains(i.URL, " ") || !printable(i.URL):
		return fmt.Errorf("issuer.url is no URL")
	case i.Audience == "":
		return fmt.Errorf("issuer.audience is missing")
	case (i.JWKSFile == "") == (i.JWKSURL == ""):
		return fmt.Errorf("issuer: one of jwks_file and jwks_url must say where the issuer's keys are")
	case i.JWKSURL != "" && access.CheckKeySetURL(i.JWKSURL) != nil:
		return fmt.Errorf("issuer.jwks_url: %v", access.CheckKeySetURL(i.JWKSURL))
	case i.JWKSCA != "" && i.JWKSURL == "":
		return fmt.Errorf("issuer.jwks_ca is for jwks_url only")
	case len(i.Algorithms) == 0:
		return fmt.Errorf("issuer.algorithms is missing: name the signature algorithms of the issuer")
	case i.MaxLifetime <= 0 || time.Duration(i.MaxLifetime) > time.Hour:
		return fmt.Errorf("issuer.max_lifetime must be more than 0 and at most 1h")
	}
	for _, a := range i.Algorithms {
		if !slices.Contains(algorithms, a) {
			return fmt.Errorf("issuer.algorithms: %q is none of %s", a, strings.Join(algorithms, ", "))
		}
	}
	return nil
}

// checkWeb keeps everything out of the page's Content-Security-Policy that is no origin.
func (c *Config) checkWeb() error {
	w := &c.Web
	switch {
	case !w.Enabled && (w.ClientID != "" || len(w.Connect) > 0):
		return fmt.Errorf("web: settings of a page that is not enabled")
	case !printable(w.ClientID) || !printable(w.Scopes):
		return fmt.Errorf("web: client_id and scopes must be printable text")
	case w.ClientID != "" && originOf(c.Issuer.URL) == "":
		return fmt.Errorf("web.client_id: people can sign in only where issuer.url begins with https://")
	}
	for _, o := range w.Connect {
		if originOf(o) != o {
			return fmt.Errorf("web.connect: %q is no origin; write https://host or https://host:port", o)
		}
	}
	return nil
}

// originOf returns scheme, host and port of an https URL, "" for anything else.
func originOf(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" || !originHost.MatchString(u.Host) {
		return ""
	}
	return "https://" + u.Host
}

var originHost = regexp.MustCompile(`^[a-z0-9.-]+(:[0-9]{1,5})?$`)

func (c *Config) checkAttempts() error {
	interval := time.Duration(c.Store.MinCommitInterval)
	if interval < 0 || interval > time.Minute {
		return fmt.Errorf("store.min_commit_interval must be 0s to 1m")
	}
	if n := c.Store.AccountCommitsPerHour; n != 0 && (n < vault.MinCommitsPerHour || n > vault.MaxCommitsPerHour) {
		return fmt.Errorf("store.account_commits_per_hour must be %d to %d, or 0 for no bound", vault.MinCommitsPerHour, vault.MaxCommitsPerHour)
	}
	if err := c.policy().Check(interval); err != nil {
		return fmt.Errorf("attempts: %s", strings.TrimPrefix(err.Error(), "ratelimit: "))
	}
	return nil
}

func (c *Config) policy() ratelimit.Policy {
	p := ratelimit.Policy{Limit: c.Attempts.Limit, Lifetime: c.Attempts.Lifetime, Deadline: time.Duration(c.Attempts.Deadline)}
	for _, w := range c.Attempts.Waits {
		p.Waits = append(p.Waits, time.Duration(w))
	}
	return p
}

func (c *Config) checkRest() error {
	if _, err := vault.ParseReplacement(c.ReplaceWithoutProof); err != nil {
		return fmt.Errorf("replace_without_proof = %v", err)
	}
	return nil
}

func printable(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !strconv.IsPrint(r) })
}
