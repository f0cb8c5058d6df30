package main

import (
	"crypto/ecdh"
	"crypto/rand"
	"fmt"
	"testing"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// BenchmarkRelease measures what one password release costs the daemon: charge, answer and
// release over HTTP/2 and TLS, on one SoftHSM2 token in memory. The daemon is a process of
// its own, Argon2id and the clients are not in its bill. Beside it, in the same run, stands
// the bare arithmetic: one GenerateKE2 and one ECDH on the token. SoftHSM makes a root key
// with dozens of file writes; that share is reported apart and left out of the ratio.
//
//	go test -run '^$' -bench Release -benchtime 5000x ./cmd/backupvaultd
func BenchmarkRelease(b *testing.B) {
	bin, err := compile("plain")
	if err != nil {
		b.Fatal(err)
	}
	dir := vaultFolder(b, dev.Options{Tokens: 1})
	p := start(b, bin, dir)
	var clients []*device
	for i := range inFlight {
		d := newDevice(b, dir, fmt.Sprintf("client-%d", i))
		d.url = p.url
		d.enroll(b, rightPassword)
		clients = append(clients, d)
	}
	bill(b, p, dir, clients, func(d *device) { d.release(b) }, passwordAnswer)
}

// release is one whole attempt with the right password.
func (d *device) release(b *testing.B) {
	a := &attempt{device: d, id: make([]byte, api.IDSize), login: opaque.NewLogin(secret.Own([]byte(rightPassword)))}
	rand.Read(a.id)
	a.login.Floor = opaque.Floor{}
	if d.method == nil {
		s := d.status(b)
		d.method = &s.Methods[0]
	}
	a.method = *d.method
	ke2, err := a.start()
	if err != nil {
		b.Error(err)
		return
	}
	ke3, err := a.ke3(ke2)
	if err != nil {
		b.Error(err)
		return
	}
	if _, err := a.finish(ke3); err != nil {
		b.Error(err)
	}
}

// passwordAnswer is the arithmetic of one password release.
func passwordAnswer(b *testing.B, token *hsm.Token, peer *ecdh.PublicKey) func() error {
	b.Helper()
	part, vaultID, account := newPart(b)
	ke1 := opaque.NewLogin(secret.Own([]byte(rightPassword))).KE1()
	seal := token.Seal()
	return func() error {
		_, login, err := part.Answer(vaultID, account, ke1)
		if err != nil {
			return err
		}
		login.Wipe()
		_, err = seal.ECDH(peer)
		return err
	}
}

// newPart is what the vault keeps of a password method.
func newPart(b *testing.B) (*opaque.Part, []byte, api.Account) {
	b.Helper()
	vaultID, account := make([]byte, api.IDSize), api.Account("issuer subject")
	s := opaque.NewSecrets()
	r, request := opaque.NewRegistration(secret.Own([]byte(rightPassword)))
	r.Floor = opaque.Floor{}
	evaluated, err := s.Evaluate(request)
	if err != nil {
		b.Fatal(err)
	}
	record, _, err := r.Finish(vaultID, account, evaluated, s.ServerPublicKey(), fastKSF)
	if err != nil {
		b.Fatal(err)
	}
	return &opaque.Part{Secrets: *s, Record: record, Envelope: make([]byte, api.EnvelopeSize)}, vaultID, account
}
