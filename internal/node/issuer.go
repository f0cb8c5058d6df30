package node

import (
	"crypto/x509"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"backupvault/access"
	"backupvault/internal/failpoint"
)

func (c *Config) access() access.Config {
	return access.Config{
		Issuer: c.Issuer.URL, Audience: c.Issuer.Audience, Algorithms: c.Issuer.Algorithms,
		MaxLifetime: time.Duration(c.Issuer.MaxLifetime), Now: failpoint.Now,
	}
}

func (c *Config) verifier(log *slog.Logger) (*access.Verifier, error) {
	keys, err := c.keySet(log)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	a := c.access()
	a.Keys = keys
	a.Claims = c.claims()
	v, err := access.NewVerifier(a)
	if err != nil {
		return nil, fmt.Errorf("%w: issuer: %v", ErrConfig, err)
	}
	return v, nil
}

// keySet reads the issuer's keys, or says where to fetch them: an issuer that is down does
// not keep the vault from starting.
func (c *Config) keySet(log *slog.Logger) (oidc.KeySet, error) {
	if c.Issuer.JWKSFile != "" {
		keys, err := access.LoadKeySet(c.Issuer.JWKSFile)
		if err != nil {
			return nil, fmt.Errorf("issuer.jwks_file: %v", err)
		}
		return keys, nil
	}
	remote := access.RemoteConfig{URL: c.Issuer.JWKSURL, Log: log}
	if c.Issuer.JWKSCA != "" {
		text, err := os.ReadFile(c.Issuer.JWKSCA)
		if err != nil {
			return nil, fmt.Errorf("issuer.jwks_ca: %v", err)
		}
		remote.CA = x509.NewCertPool()
		if !remote.CA.AppendCertsFromPEM(text) {
			return nil, fmt.Errorf("issuer.jwks_ca: no certificate in %s", c.Issuer.JWKSCA)
		}
	}
	return access.NewRemoteKeySet(remote)
}

// checkOwnIssuer refuses a configuration that would not read what makeIssuer makes.
func (c *Config) checkOwnIssuer() error {
	if c.Issuer.JWKSFile != c.IssuerSetPath() || !slices.Contains(c.Issuer.Algorithms, "EdDSA") {
		return fmt.Errorf("%w: an issuer of the vault's own needs issuer.jwks_file = %q and \"EdDSA\" among issuer.algorithms",
			ErrConfig, c.IssuerSetPath())
	}
	return nil
}

// makeIssuer makes the node's own issuer: its key, and the public set that the
// configuration must name.
func makeIssuer(c *Config, u *undo) error {
	if err := access.CreateIssuerKey(c.IssuerKeyPath()); err != nil {
		return existsOr(err)
	}
	u.remove(c.IssuerKeyPath())
	issuer, err := access.OpenIssuer(c.IssuerKeyPath(), c.access())
	if err != nil {
		return err
	}
	set, err := issuer.JWKS()
	if err != nil {
		return err
	}
	if err := writeNew(c.IssuerSetPath(), append(set, '\n'), 0o600); err != nil {
		return existsOr(err)
	}
	u.remove(c.IssuerSetPath())
	return nil
}

// IssueToken makes an access token for subject with the node's own issuer.
func IssueToken(c *Config, subject string, lifetime time.Duration) (string, error) {
	issuer, err := access.OpenIssuer(c.IssuerKeyPath(), c.access())
	if err != nil {
		return "", fmt.Errorf("%w: no issuer of the vault's own (init --own-issuer makes one): %v", ErrConfig, err)
	}
	return issuer.Issue(subject, lifetime)
}
