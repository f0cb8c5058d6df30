package access

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"backupvault/api"
)

const (
	// MaxToken is the largest access token that is looked at, in bytes.
	MaxToken = 8 << 10
	// DefaultMaxLifetime is how far ahead exp may lie; a configuration can only tighten it.
	DefaultMaxLifetime = time.Hour

	// skew is how far the issuer's clock may be ahead of ours. It never prolongs exp.
	skew = time.Minute
)

// ErrConfig is wrapped by every refusal of a configuration.
var ErrConfig = errors.New("access: configuration refused")

// Config names the one issuer that is trusted. Keys is a *KeySet (from a file) or a
// *RemoteKeySet (from a URL).
type Config struct {
	Issuer      string        // iss, exactly; no white space, no control characters
	Audience    string        // aud, exactly
	Algorithms  []string      // JWS names; asymmetric ones, at least one
	MaxLifetime time.Duration // 0 is DefaultMaxLifetime, the most there is
	Keys        oidc.KeySet
	Now         func() time.Time // nil is time.Now
	Claims      []string         // further claims that callers are told of where they are true
}

// Verifier checks access tokens of one issuer. It is safe for use by many goroutines.
type Verifier struct {
	config Config
	oidc   *oidc.IDTokenVerifier
	cache  cache
}

// NewVerifier checks the configuration; it fails with ErrConfig.
func NewVerifier(c Config) (*Verifier, error) {
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	if c.MaxLifetime == 0 {
		c.MaxLifetime = DefaultMaxLifetime
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	// The library looks at form, algorithm and signature. What the claims say is decided by
	// claims.check, whose rules are stricter and whose causes quote nothing.
	return &Verifier{config: c, oidc: oidc.NewVerifier(c.Issuer, c.Keys, &oidc.Config{
		SupportedSigningAlgs: slices.Clone(c.Algorithms), SkipIssuerCheck: true, SkipClientIDCheck: true, SkipExpiryCheck: true,
	})}, nil
}

func (c *Config) check() error {
	switch {
	case c.Issuer == "" || strings.ContainsFunc(c.Issuer, isSpaceOrControl):
		return errors.New("issuer is empty or holds white space or control characters")
	case c.Audience == "":
		return errors.New("no audience")
	case c.MaxLifetime < 0 || c.MaxLifetime > DefaultMaxLifetime:
		return fmt.Errorf("max_lifetime must be between 0 and %v", DefaultMaxLifetime)
	case c.Keys == nil:
		return errors.New("no key set")
	case len(c.Algorithms) == 0:
		return errors.New("no algorithm is named")
	}
	for _, a := range c.Algorithms {
		if !slices.Contains(algorithms, jose.SignatureAlgorithm(a)) {
			return fmt.Errorf("algorithm %q is not one of %v", a, algorithms)
		}
	}
	return nil
}

func isSpaceOrControl(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// remote is a key set that may have to be fetched first.
type remote interface {
	Refresh(context.Context) error
	Ready() error
}

// Ready says nil, or why no access token can be verified now.
func (v *Verifier) Ready() error {
	if r, ok := v.config.Keys.(remote); ok {
		return r.Ready()
	}
	return nil
}

// Identify returns whom the token speaks for. Every refusal is
// api.ErrAccessTokenInvalid with a cause meant for the log alone; where the issuer's keys
// are not to be had it is api.ErrUnavailable, as nobody knows whether the token is good.
func (v *Verifier) Identify(ctx context.Context, token string) (api.Caller, error) {
	now := v.config.Now()
	if caller, ok := v.cache.get(token, now); ok {
		return caller, nil
	}
	if err := checkForm(token); err != nil { // before anybody is asked for keys
		return api.Caller{}, fmt.Errorf("%w: %v", api.ErrAccessTokenInvalid, err)
	}
	if r, ok := v.config.Keys.(remote); ok {
		if err := r.Refresh(ctx); err != nil {
			return api.Caller{}, fmt.Errorf("%w: %v", api.ErrUnavailable, err)
		}
	}
	c, err := v.claims(ctx, token)
	if err != nil {
		return api.Caller{}, fmt.Errorf("%w: %v", api.ErrAccessTokenInvalid, err)
	}
	account, exp, err := c.check(v.config.Issuer, v.config.Audience, now, v.config.MaxLifetime)
	if err != nil {
		return api.Caller{}, fmt.Errorf("%w: %v", api.ErrAccessTokenInvalid, err)
	}
	caller := api.Caller{Account: account, Claims: c.told}
	v.cache.put(token, verified{caller: caller, exp: exp, since: now})
	return caller, nil
}

// claims checks the signature and reads the claims strictly.
func (v *Verifier) claims(ctx context.Context, token string) (*claims, error) {
	verified, err := v.oidc.Verify(ctx, token)
	if err != nil {
		// Its text quotes the token, which anybody may have made up; the log is no place for it.
		return nil, errors.New("no key of the issuer's set verifies it under an algorithm that the configuration names")
	}
	var payload jsontext.Value
	if err := verified.Claims(&payload); err != nil {
		return nil, errors.New("no claims")
	}
	c := new(claims)
	if err := json.Unmarshal(payload, c); err != nil {
		return nil, errors.New("claims are malformed or occur twice")
	}
	return c, c.tell(payload, v.config.Claims)
}

// checkForm refuses, before any cryptography, what is no compact JWS (the libraries would
// also take the JSON form, with its unprotected headers) and what its typ says is no access
// or ID token, such as a logout token for the same audience (RFC 8725, section 3.11).
func checkForm(token string) error {
	if len(token) > MaxToken {
		return fmt.Errorf("more than %d bytes", MaxToken)
	}
	first, _, _ := strings.Cut(token, ".")
	if strings.Count(token, ".") != 2 || strings.ContainsFunc(token, notCompact) {
		return errors.New("not a compact JWS")
	}
	var protected api.Bytes
	var header struct {
		Type string `json:"typ"`
	}
	if protected.UnmarshalText([]byte(first)) != nil || json.Unmarshal(protected, &header) != nil {
		return errors.New("malformed header")
	}
	switch strings.ToLower(header.Type) {
	case "", "jwt", "at+jwt", "application/at+jwt":
		return nil
	default:
		return errors.New("typ is not that of an access token")
	}
}

func notCompact(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_' && r != '.'
}
