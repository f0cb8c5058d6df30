package node

import (
	"fmt"
	"slices"
	"time"

	"backupvault/access"
)

func (c *Config) access() access.Config {
	return access.Config{
		Issuer: c.Issuer.URL, Audience: c.Issuer.Audience, Algorithms: c.Issuer.Algorithms,
		MaxLifetime: time.Duration(c.Issuer.MaxLifetime),
	}
}

func (c *Config) verifier() (*access.Verifier, error) {
	keys, err := access.LoadKeySet(c.Issuer.JWKSFile)
	if err != nil {
		return nil, fmt.Errorf("%w: issuer.jwks_file: %v", ErrConfig, err)
	}
	a := c.access()
	a.Keys = keys
	v, err := access.NewVerifier(a)
	if err != nil {
		return nil, fmt.Errorf("%w: issuer: %v", ErrConfig, err)
	}
	return v, nil
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
