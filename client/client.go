package client

import (
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"backupvault/api"
	"backupvault/opaque"
)

// Config says which vault to talk to, and as whom.
type Config struct {
	Server      string            // https://host or https://host:port
	CA          *x509.CertPool    // who may vouch for the server's TLS key; nil: the system's list
	Pin         ed25519.PublicKey // vault root public key (api.ParsePin)
	AccessToken func(context.Context) (string, error)

	KSF        api.KSF        // Argon2id for new enrolments; zero: opaque.DefaultKSF()
	Floor      *opaque.Floor  // weakest Argon2id to accept; nil: opaque.StandardFloor. Only tests lower it
	Attempts   AttemptStore   // nil: in memory, so that a restart spends a cut-off attempt
	Statements StatementStore // nil: in memory, so that a restart forgets all but the pin

	// Working, if set, is called when something slow begins; what it returns is called at its end.
	Working func(what string) (done func())
}

// Client talks to one vault for one account. It may be used again and again, by one
// goroutine at a time.
type Client struct {
	cfg   Config
	base  string
	http  *http.Client
	waits []time.Duration // before each repetition of a request that got no answer
}

var defaultWaits = []time.Duration{250 * time.Millisecond, time.Second, 3 * time.Second}

// New checks the configuration; it sends nothing. Errors are ErrConfig.
func New(cfg Config) (*Client, error) {
	base, err := serverURL(cfg.Server)
	if err != nil {
		return nil, err
	}
	if len(cfg.Pin) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("%w: no pin", ErrConfig)
	}
	if cfg.AccessToken == nil {
		return nil, fmt.Errorf("%w: no access token source", ErrConfig)
	}
	if cfg.KSF == (api.KSF{}) {
		cfg.KSF = opaque.DefaultKSF()
	}
	if cfg.Floor == nil {
		floor := opaque.StandardFloor()
		cfg.Floor = &floor
	}
	if err := opaque.CheckKSF(cfg.KSF, *cfg.Floor); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	if cfg.Attempts == nil {
		cfg.Attempts = &memoryAttempt{}
	}
	if cfg.Statements == nil {
		cfg.Statements = &memoryStatement{}
	}
	if cfg.Working == nil {
		cfg.Working = func(string) func() { return func() {} }
	}
	return &Client{cfg: cfg, base: base, http: newHTTP(cfg.CA), waits: defaultWaits}, nil
}

// serverURL accepts exactly https://host[:port]: anything more would be ignored silently.
func serverURL(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" ||
		(u.Path != "" && u.Path != "/") {
		return "", fmt.Errorf("%w: server is not https://host[:port]", ErrConfig)
	}
	return "https://" + u.Host, nil
}

// session is one contact: the fleet was verified and the caller identified.
type session struct {
	*Client
	fleet   *api.Statement
	account api.Account
	bearer  string
}

// open verifies the fleet first, so that no access token reaches a vault that is not the
// pinned one.
func (c *Client) open(ctx context.Context) (*session, error) {
	fleet, err := c.verifyFleet(ctx)
	if err != nil {
		return nil, err
	}
	bearer, err := c.cfg.AccessToken(ctx)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrAccessToken, err)
	}
	account, err := accountOf(bearer)
	if err != nil {
		return nil, err
	}
	return &session{Client: c, fleet: fleet, account: account, bearer: bearer}, nil
}

func (s *session) vaultID() []byte { return s.fleet.VaultID[:] }

// post sends one message as the account and reads its answer, repeating it after network
// failures: every message of the protocol may be repeated unchanged.
func (s *session) post(ctx context.Context, path string, in, out any) error {
	return s.repeat(ctx, func() error { return s.call(ctx, http.MethodPost, path, s.bearer, in, out) })
}
