package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/envelope"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// fastKSF keeps Argon2id out of the way: what is tested is the vault.
var fastKSF = api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}

// device is a client that shows every single message, for one account.
type device struct {
	http    *http.Client
	dir     string
	url     string
	account api.Account
	vaultID api.Bytes
	pin     ed25519.PublicKey
	ca      *x509.CertPool
	token   func(context.Context) (string, error)
	bearer  string
	method  *api.MethodStatus // for the benchmark, which asks once
	gone    <-chan struct{}   // closed when the daemon it talks to is gone
}

func newDevice(t testing.TB, dir, subject string) *device {
	t.Helper()
	pem, err := os.ReadFile(filepath.Join(dir, "ca.crt"))
	if err != nil {
		t.Fatal(err)
	}
	pinText, err := os.ReadFile(filepath.Join(dir, "pin"))
	if err != nil {
		t.Fatal(err)
	}
	d := &device{dir: dir, account: api.Account(dev.Issuer + " " + subject), ca: x509.NewCertPool(), token: accessToken(t, dir, subject)}
	d.ca.AppendCertsFromPEM(pem)
	if d.pin, err = api.ParsePin(string(pinText)); err != nil {
		t.Fatal(err)
	}
	if d.bearer, err = d.token(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.http = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: d.ca}, ForceAttemptHTTP2: true}}
	return d
}

// client is the real client of this account.
func (d *device) client(t testing.TB) *client.Client {
	t.Helper()
	c, err := client.New(client.Config{Server: d.url, CA: d.ca, Pin: d.pin, AccessToken: d.token, KSF: fastKSF, Floor: &opaque.Floor{}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (d *device) enroll(t testing.TB, password string) *secret.Key {
	t.Helper()
	k := secret.NewKey()
	if _, err := d.client(t).Enroll(t.Context(), k, secret.Own([]byte(password)), nil); err != nil {
		t.Fatal(err)
	}
	return k
}

// call sends one request. An *api.Error is the vault's refusal; any other error means that
// no answer came.
func (d *device) call(method, path string, in, out any) error {
	var body bytes.Buffer
	if in != nil {
		if err := api.Encode(&body, in); err != nil {
			return err
		}
	}
	req, err := http.NewRequest(method, d.url+path, &body)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+d.bearer)
	if in != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := d.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		refusal := new(api.Error)
		if err := api.DecodeResponse(resp.Body, refusal); err != nil {
			return err
		}
		return refusal
	}
	return api.DecodeResponse(resp.Body, out)
}

func (d *device) status(t testing.TB) *api.Status {
	t.Helper()
	var s api.Status
	if err := d.call("GET", "/v1/status", nil, &s); err != nil {
		t.Fatal(err)
	}
	d.vaultID = s.VaultID
	return &s
}

// attempt is one try to release.
type attempt struct {
	*device
	id     api.Bytes
	method api.MethodStatus
	login  *opaque.ClientLogin
	export *secret.Bytes
	sess   *secret.Bytes
}

func (d *device) attempt(t testing.TB, password string) *attempt {
	t.Helper()
	s := d.status(t)
	if len(s.Methods) != 1 {
		t.Fatalf("%d methods", len(s.Methods))
	}
	a := &attempt{device: d, id: make([]byte, api.IDSize), method: s.Methods[0], login: opaque.NewLogin(secret.Own([]byte(password)))}
	a.login.Floor = opaque.Floor{}
	rand.Read(a.id)
	return a
}

func (a *attempt) start() (ke2 []byte, err error) {
	answer, err := a.answer()
	return answer.KE2, err
}

func (a *attempt) answer() (answer api.ReleasePasswordAnswer, err error) {
	ksf := a.method.KSF.Hash()
	err = a.call("POST", "/v1/release/password/start", &api.ReleasePasswordStart{
		Protocol: api.Version, VaultID: a.vaultID, MethodID: a.method.MethodID, KSFHash: ksf[:], AttemptID: a.id, KE1: a.login.KE1(),
	}, &answer)
	return answer, err
}

// ke3 is what an honest client sends: empty for a wrong password.
func (a *attempt) ke3(ke2 []byte) ([]byte, error) {
	ke3, sess, export, err := a.login.Finish(a.vaultID, a.account, ke2, a.method.KSF)
	if errors.Is(err, opaque.ErrWrongPassword) {
		return []byte{}, nil
	}
	a.sess, a.export = sess, export
	return ke3, err
}

func (a *attempt) finish(ke3 []byte) (*api.Released, error) {
	var out api.Released
	err := a.call("POST", "/v1/release/password/finish", &api.ReleasePasswordFinish{MethodID: a.method.MethodID, AttemptID: a.id, KE3: ke3}, &out)
	return &out, err
}

func (a *attempt) open(r *api.Released) (*secret.Key, error) {
	sealed, err := opaque.OpenRelease(a.sess, a.vaultID, a.account, a.method.MethodID, a.id, r.Released)
	if err != nil {
		return nil, err
	}
	return envelope.Open(a.export, a.vaultID, a.account, a.method.MethodID, sealed)
}
