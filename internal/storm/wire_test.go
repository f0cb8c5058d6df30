package storm

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net/http"
	"os"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/opaque"
)

// fastKSF is the lightest that there is: what is tested is the vault.
var fastKSF = api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}

// site is what clients know of the vault.
type site struct {
	config  *node.Config
	pin     ed25519.PublicKey
	ca      *x509.CertPool
	vaultID api.Bytes
}

func newSite(t *testing.T, v *dev.Vault) *site {
	t.Helper()
	s := &site{config: v.Config, ca: x509.NewCertPool()}
	pem, err := os.ReadFile(v.CAPath())
	if err != nil {
		t.Fatal(err)
	}
	s.ca.AppendCertsFromPEM(pem)
	if s.pin, err = api.ParsePin(v.Pin); err != nil {
		t.Fatal(err)
	}
	return s
}

// device is the owner's: the real client library. What it keeps outlives the daemon.
type device struct {
	attempt   *client.Attempt
	statement []byte
	saved     func(*client.Attempt) // sees an attempt before it is sent
}

func (d *device) Load() (*client.Attempt, error) { return d.attempt, nil }
func (d *device) Clear() error                   { d.attempt = nil; return nil }
func (d *device) Save(a *client.Attempt) error {
	d.attempt = a
	if d.saved != nil {
		d.saved(a)
	}
	return nil
}

type statements struct{ *device }

func (s statements) Load() ([]byte, error) { return s.statement, nil }
func (s statements) Save(b []byte) error   { s.statement = b; return nil }

func (s *site) client(url string, a *account) (*client.Client, error) {
	return client.New(client.Config{
		Server: url, CA: s.ca, Pin: s.pin, KSF: fastKSF, Floor: &opaque.Floor{},
		AccessToken: func(context.Context) (string, error) { return s.bearer(a) },
		Attempts:    &a.device, Statements: statements{&a.device},
	})
}

func (s *site) bearer(a *account) (string, error) {
	return node.IssueToken(s.config, a.subject, 10*time.Minute)
}

// wire sends single messages, for what the client library would not do.
type wire struct {
	*site
	url  string
	http *http.Client
}

func (s *site) wire(url string) *wire {
	t := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: s.ca}, ForceAttemptHTTP2: true}
	return &wire{s, url, &http.Client{Transport: t, Timeout: time.Minute}}
}

// post sends one message. An *api.Error is the vault's refusal; any other error means that
// no answer came.
func (w *wire) post(ctx context.Context, a *account, path string, in, out any) error {
	var body bytes.Buffer
	if err := api.Encode(&body, in); err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.url+path, &body)
	if err != nil {
		return err
	}
	bearer, err := w.bearer(a)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+bearer)
	req.Header.Set("Content-Type", "application/json")
	resp, err := w.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		return api.DecodeResponse(resp.Body, out)
	}
	refusal := new(api.Error)
	if err := api.DecodeResponse(resp.Body, refusal); err != nil {
		return err
	}
	return refusal
}

// refused tells that the vault said no for certain. After any other error the outcome is
// open until the process is dead.
func refused(err error) bool {
	var e *api.Error
	return errors.As(err, &e) && !errors.Is(err, api.ErrUnavailable) && !errors.Is(err, api.ErrNoMajority)
}

// reason is what a refusal tells of a destruction.
func reason(err error) api.Reason {
	var e *api.Error
	if errors.As(err, &e) {
		return e.Fields.Reason
	}
	return ""
}
