package main

import (
	"crypto/ecdh"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/node/dev"
	"backupvault/passkey"
	"backupvault/passkey/softauthn"
	"backupvault/softhsm"
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
	clients := make(chan *tapper, inFlight)
	for i := range inFlight {
		d := newDevice(b, dir, fmt.Sprintf("client-%d", i))
		d.url = p.url
		t := &tapper{device: d}
		t.browser, _ = d.enrolPasskey(b)
		d.status(b) // learns the vault ID
		t.tap(b)
		clients <- t
	}
	before, commits := cpuOf(b, p.cmd.Process.Pid), commitsOf(b, dir)
	b.ResetTimer()
	var work sync.WaitGroup
	var left atomic.Int64
	left.Store(int64(b.N))
	for range inFlight {
		work.Go(func() {
			for t := <-clients; left.Add(-1) >= 0; {
				t.tap(b)
			}
		})
	}
	work.Wait()
	b.StopTimer()
	total := float64(cpuOf(b, p.cmd.Process.Pid)-before) / float64(b.N)
	perRelease := float64(commitsOf(b, dir)-commits) / float64(b.N)
	p.kill()

	bare, commit := passkeyArithmetic(b)
	roots := perRelease * commit
	b.ReportMetric(total/1e3, "server-µs/op")
	b.ReportMetric(roots/1e3, "root-keys-µs/op")
	b.ReportMetric(bare/1e3, "bare-µs/op")
	b.ReportMetric(perRelease, "commits/op")
	b.ReportMetric((total-roots)/bare, "times-bare")
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

// passkeyArithmetic is arithmetic for a passkey.
func passkeyArithmetic(b *testing.B) (answer, commit float64) {
	b.Helper()
	tokens, err := softhsm.NewDir("")
	if err != nil {
		b.Fatal(err)
	}
	defer tokens.Remove()
	uri, _, err := tokens.Create("bench")
	if err != nil {
		b.Fatal(err)
	}
	token, err := hsm.OpenToken(b.Context(), uri)
	if err != nil {
		b.Fatal(err)
	}
	defer token.Close()
	if err := token.GenerateKeys(b.Context()); err != nil {
		b.Fatal(err)
	}
	peer, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	seal, judge := token.Seal(), newAssertion(b, peer.PublicKey().Bytes())
	answer = cpuPer(b, 2000, func(int) error {
		if _, err := seal.ECDH(peer.PublicKey()); err != nil {
			return err
		}
		return judge()
	})
	return answer, cpuPer(b, 300, func(i int) error { return moveRoot(b.Context(), token, i) })
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
