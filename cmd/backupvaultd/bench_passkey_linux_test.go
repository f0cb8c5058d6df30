package main

import (
	"crypto/ecdh"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/node/dev"
	"backupvault/passkey"
	"backupvault/passkey/softauthn"
)

// BenchmarkReleasePasskey measures what one release by passkey (ES256, a sign counter that
// counts) costs the daemon, start and finish over HTTP/2 and TLS, on one SoftHSM2 token in
// memory. Beside it, in the same run, stands the bare arithmetic: one assertion parsed and
// verified, one ECDH on the token, one HPKE seal. As in BenchmarkRelease the root keys of
// the commits are reported apart and left out of the ratio.
//
//	go test -run '^$' -bench ReleasePasskey -benchtime 3000x ./cmd/backupvaultd
func BenchmarkReleasePasskey(b *testing.B) {
	bin, err := compile("plain")
	if err != nil {
		b.Fatal(err)
	}
	dir := vaultFolder(b, dev.Options{Tokens: 1})
	withPasskeys(b, dir)
	p := start(b, bin, dir)
	var clients []*tapper
	for i := range inFlight {
		d := newDevice(b, dir, fmt.Sprintf("client-%d", i))
		d.url = p.url
		t := &tapper{device: d}
		t.browser, _ = d.enrolPasskey(b)
		d.status(b) // learns the vault ID
		clients = append(clients, t)
	}
	bill(b, p, dir, clients, func(t *tapper) { t.tap(b) }, passkeyAnswer)
}

// tapper releases by passkey with two requests and nothing beside them.
type tapper struct {
	*device
	*browser
}

func (t *tapper) tap(b *testing.B) {
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		b.Error(err)
		return
	}
	var answer api.ReleasePasskeyAnswer
	start := &api.ReleasePasskeyStart{Protocol: api.Version, VaultID: t.vaultID, ClientKey: key.PublicKey().Bytes()}
	if err := t.call("POST", "/v1/release/passkey/start", start, &answer); err != nil {
		b.Error(err)
		return
	}
	a, _, err := t.Device.Get(answer.Options, softauthn.Bend{})
	if err != nil {
		b.Error(err)
		return
	}
	finish := &api.ReleasePasskeyFinish{Session: answer.Session, Credential: *a}
	if err := t.call("POST", "/v1/release/passkey/finish", finish, new(api.ReleasedPasskey)); err != nil {
		b.Error(err)
	}
}

// passkeyAnswer is the arithmetic of one release by passkey.
func passkeyAnswer(b *testing.B, token *hsm.Token, peer *ecdh.PublicKey) func() error {
	b.Helper()
	seal, judge := token.Seal(), newAssertion(b, peer.Bytes())
	return func() error {
		if _, err := seal.ECDH(peer); err != nil {
			return err
		}
		return judge()
	}
}

// newAssertion returns what verifies one assertion and seals one envelope.
func newAssertion(b *testing.B, clientKey []byte) func() error {
	b.Helper()
	g, err := passkey.New(passkey.Config{RPID: "vault.example.org", Origins: []string{"https://vault.example.org"}})
	if err != nil {
		b.Fatal(err)
	}
	now, d := time.Now(), &softauthn.Device{Origin: "https://vault.example.org"}
	ask := passkey.Ask{Ceremony: api.CeremonyEnroll, VaultID: make([]byte, api.IDSize), Account: "issuer subject", ClientKey: clientKey}.New(now)
	w := passkey.Wanted{User: make([]byte, api.IDSize), Salt: make([]byte, api.PRFSaltSize), Name: "Laptop"}
	options, err := g.CreateOptions(ask, w, nil)
	if err != nil {
		b.Fatal(err)
	}
	c, _, err := d.Create(json.RawMessage(options), softauthn.Bend{})
	if err != nil {
		b.Fatal(err)
	}
	key, err := g.Create(ask, w, c, now)
	if err != nil {
		b.Fatal(err)
	}
	ask = passkey.Ask{Ceremony: api.CeremonyRelease, VaultID: ask.VaultID, Account: ask.Account, ClientKey: clientKey}.New(now)
	if options, err = g.AssertOptions(ask, []passkey.Key{*key}); err != nil {
		b.Fatal(err)
	}
	a, _, err := d.Get(options, softauthn.Bend{})
	if err != nil {
		b.Fatal(err)
	}
	return func() error {
		answer, err := g.Check(ask, a, now)
		if err != nil {
			return err
		}
		if _, err := g.Verify(answer, key); err != nil {
			return err
		}
		_, err = passkey.SealRelease(ask, w.User, w.User, make([]byte, api.EnvelopeSize))
		return err
	}
}
