package client

import (
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"fmt"
	"net/http"

	"backupvault/api"
)

// StatementStore keeps the newest fleet statement that was verified. Losing it allows a
// vault whose old signing keys were stolen to show an older fleet again; it is no secret.
type StatementStore interface {
	Load() ([]byte, error) // nil, nil when there is none
	Save(body []byte) error
}

// Fleet fetches and verifies the vault's fleet statements and returns the newest. It sends
// no access token. Errors: api.ErrNotPinned, api.ErrOldFleet, or those of the way.
func (c *Client) Fleet(ctx context.Context) (*api.Statement, error) { return c.verifyFleet(ctx) }

func (c *Client) verifyFleet(ctx context.Context) (*api.Statement, error) {
	known, err := c.knownStatement()
	if err != nil {
		return nil, err
	}
	var fleet api.Fleet
	if err := c.repeat(ctx, func() error { return c.call(ctx, http.MethodGet, "/v1/fleet", "", nil, &fleet) }); err != nil {
		return nil, err
	}
	newest, err := api.VerifyChain(c.cfg.Pin, fleet.Statements, known)
	if err != nil {
		return nil, err
	}
	if known == nil || newest.Version > known.Version {
		if err := c.cfg.Statements.Save(newest.Encode()); err != nil {
			return nil, fmt.Errorf("client: keep the fleet statement: %w", err)
		}
	}
	return newest, nil
}

// knownStatement refuses a damaged one: to forget it would let the vault go back.
func (c *Client) knownStatement() (*api.Statement, error) {
	b, err := c.cfg.Statements.Load()
	if err != nil || b == nil {
		return nil, err
	}
	s, err := api.ParseStatement(b)
	if err != nil {
		return nil, fmt.Errorf("%w: fleet statement", ErrLocalState)
	}
	return s, nil
}

// OfferedPin asks a server, that nothing vouches for but TLS, for the vault root key it
// claims. It is for trust on first use: show it to a person, who compares it in full.
// The chain is verified under that key.
func OfferedPin(ctx context.Context, server string, ca *x509.CertPool) (ed25519.PublicKey, *api.Statement, error) {
	base, err := serverURL(server)
	if err != nil {
		return nil, nil, err
	}
	c := &Client{base: base, http: newHTTP(ca), waits: defaultWaits}
	var fleet api.Fleet
	if err := c.repeat(ctx, func() error { return c.call(ctx, http.MethodGet, "/v1/fleet", "", nil, &fleet) }); err != nil {
		return nil, nil, err
	}
	pin := ed25519.PublicKey(fleet.Root)
	newest, err := api.VerifyChain(pin, fleet.Statements, nil)
	if err != nil {
		return nil, nil, err
	}
	return pin, newest, nil
}

type memoryStatement struct{ body []byte }

func (m *memoryStatement) Load() ([]byte, error) { return m.body, nil }
func (m *memoryStatement) Save(b []byte) error   { m.body = b; return nil }
