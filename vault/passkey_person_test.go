package vault_test

import (
	"bytes"
	"context"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"errors"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
	"backupvault/passkey"
	"backupvault/passkey/softauthn"
	"backupvault/vault"
)

const origin = "https://vault.example.org"

// withPasskeys is a vault that has passkeys.
func withPasskeys(c *vault.Config) {
	c.Passkeys = must(passkey.New(passkey.Config{RPID: "vault.example.org", Origins: []string{origin}}))
}

func newDevice() *softauthn.Device { return &softauthn.Device{Origin: origin} }

// passkeyEnrolment is one between start and finish, as an honest page runs it.
type passkeyEnrolment struct {
	p       *person
	d       *softauthn.Device
	client  *ecdh.PrivateKey
	answer  *api.EnrollPasskeyAnswer
	created api.EnrollPasskeyCreated
	prf     []byte // of the creation
	confirm *api.ConfirmPasskey
	finish  api.EnrollPasskeyFinish
	receipt *api.PasskeyReceipt
}

func (p *person) newPasskey(d *softauthn.Device) *passkeyEnrolment {
	return &passkeyEnrolment{p: p, d: d, client: must(ecdh.P256().GenerateKey(rand.Reader))}
}

func (e *passkeyEnrolment) start() (err error) {
	p := e.p
	req := &api.EnrollPasskeyStart{Protocol: api.Version, VaultID: vaultID[:], ClientKey: e.client.PublicKey().Bytes(), Name: "Laptop"}
	if e.answer, err = p.v.EnrollPasskeyStart(context.Background(), p.account, req); err != nil {
		return err
	}
	context := api.PasskeyContext(api.CeremonyEnroll, vaultID[:], p.account, e.answer.Generation, req.ClientKey)
	if !bytes.Equal(e.answer.Challenge[32:], context[:]) {
		return errors.New("the challenge asks something else")
	}
	return p.stmt.Verify(e.answer.Token, api.EnrollPasskeyAnswerMessage(vaultID[:], p.account, req.ClientKey, e.answer), e.answer.Signature)
}

func (e *passkeyEnrolment) create(bend softauthn.Bend) (err error) {
	c, prf, err := e.d.Create(e.answer.Options, bend)
	if err != nil {
		return err
	}
	e.prf, e.created = prf, api.EnrollPasskeyCreated{Session: e.answer.Session, Credential: *c}
	if e.confirm, err = e.p.v.EnrollPasskeyCreated(context.Background(), e.p.account, &e.created); err != nil {
		return err
	}
	want := api.PasskeyContext(api.CeremonyConfirm, vaultID[:], e.p.account, e.answer.Generation, e.client.PublicKey().Bytes())
	if !bytes.Equal(e.confirm.Challenge[32:], want[:]) {
		return errors.New("the confirming challenge asks something else")
	}
	return nil
}

// seal makes the finish, once; change may spoil it.
func (e *passkeyEnrolment) seal(bend softauthn.Bend, change ...func(*api.EnrollPasskeySealed)) error {
	p := e.p
	a, prf, err := e.d.Get(e.confirm.Options, bend)
	if err != nil {
		return err
	}
	if !bytes.Equal(prf, e.prf) {
		return errors.New("the prf output differs from the creation's")
	}
	hash := sha256.Sum256(api.EnrollPasskeyAnswerMessage(vaultID[:], p.account, e.client.PublicKey().Bytes(), e.answer))
	plain := &api.EnrollPasskeySealed{Envelope: envelope.Seal(secret.Own(bytes.Clone(prf)), vaultID[:], p.account, e.answer.Session, p.key),
		OwnerKey: p.owner().Public().(ed25519.PublicKey), AnswerHash: hash[:], CredentialID: a.ID}
	for _, f := range change {
		f(plain)
	}
	info := api.EnrollInfo(vaultID[:], p.account, e.answer.Session)
	e.finish = api.EnrollPasskeyFinish{Session: e.answer.Session, Credential: *a,
		Sealed: must(tokenkey.Seal(p.stmt.Token(e.answer.Token).Inbox, info, plain.Encode()))}
	return nil
}

// end sends the finish; by signs it. What comes back is opened.
func (e *passkeyEnrolment) end(adds bool, by ed25519.PrivateKey) (err error) {
	p := e.p
	e.finish.Adds = adds
	op := api.OpEnrollPasskey
	if adds {
		op = api.OpAddPasskey
	}
	e.finish.Proof = nil
	if by != nil {
		e.finish.Proof = p.prove(by, op, e.answer.Generation, e.finish.Sealed)
	}
	if e.receipt, err = p.v.EnrollPasskeyFinish(context.Background(), p.account, &e.finish); err != nil {
		return err
	}
	if e.receipt.Generation != e.answer.Generation+1 || !bytes.Equal(e.receipt.MethodID, e.answer.Session) {
		return errors.New("the receipt is about something else")
	}
	message := api.EnrollReceiptMessage(vaultID[:], p.account, e.finish.Sealed, &e.receipt.EnrollReceipt)
	if err := p.stmt.Verify(e.receipt.Token, message, e.receipt.Signature); err != nil {
		return err
	}
	return p.opens(e.client, e.receipt.Released, e.receipt.MethodID, e.answer.Session, e.confirm.Challenge, e.prf)
}

// opens opens a released envelope and compares K.
func (p *person) opens(client *ecdh.PrivateKey, released, method, session, challenge, prf []byte) error {
	private := must(hpke.NewDHKEMPrivateKey(client))
	info := api.ReleasePasskeyInfo(vaultID[:], p.account, method, session)
	r, err := hpke.NewRecipient(released[:api.PointSize], private, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
	if err != nil {
		return err
	}
	sealed, err := r.Open(challenge, released[api.PointSize:])
	if err != nil {
		return err
	}
	key, err := envelope.Open(secret.Own(bytes.Clone(prf)), vaultID[:], p.account, method, sealed)
	if err == nil && !key.Equal(p.key) {
		err = errors.New("another key came back")
	}
	return err
}

func (p *person) enrolPasskey(d *softauthn.Device, adds bool, by ed25519.PrivateKey) ([]byte, error) {
	e := p.newPasskey(d)
	for _, step := range []func() error{e.start, func() error { return e.create(softauthn.Bend{}) },
		func() error { return e.seal(softauthn.Bend{}) }, func() error { return e.end(adds, by) }} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return e.receipt.MethodID, nil
}

// touch is one release by passkey.
type touch struct {
	p      *person
	client *ecdh.PrivateKey
	answer *api.ReleasePasskeyAnswer
	finish api.ReleasePasskeyFinish
	prf    []byte
}

func (p *person) touch() (*touch, error) {
	t := &touch{p: p, client: must(ecdh.P256().GenerateKey(rand.Reader))}
	req := &api.ReleasePasskeyStart{Protocol: api.Version, VaultID: vaultID[:], ClientKey: t.client.PublicKey().Bytes()}
	a, err := p.v.ReleasePasskeyStart(context.Background(), p.account, req)
	if err != nil {
		return nil, err
	}
	want := api.PasskeyContext(api.CeremonyRelease, vaultID[:], p.account, a.Generation, req.ClientKey)
	if !bytes.Equal(a.Challenge[32:], want[:]) {
		return nil, errors.New("the challenge asks something else")
	}
	t.answer = a
	return t, nil
}

func (t *touch) sign(d *softauthn.Device, bend softauthn.Bend) error {
	a, prf, err := d.Get(t.answer.Options, bend)
	if err != nil {
		return err
	}
	t.prf, t.finish = prf, api.ReleasePasskeyFinish{Session: t.answer.Session, Credential: *a}
	return nil
}

func (t *touch) send() (*api.ReleasedPasskey, error) {
	out, err := t.p.v.ReleasePasskeyFinish(context.Background(), t.p.account, &t.finish)
	if err != nil {
		return nil, err
	}
	return out, t.p.opens(t.client, out.Released, out.MethodID, t.answer.Session, t.answer.Challenge, t.prf)
}

// tap is a whole release.
func (p *person) tap(d *softauthn.Device, bend softauthn.Bend) (*api.ReleasedPasskey, error) {
	t, err := p.touch()
	if err != nil {
		return nil, err
	}
	if err := t.sign(d, bend); err != nil {
		return nil, err
	}
	return t.send()
}

func (p *person) wantTap(d *softauthn.Device, bend softauthn.Bend, want *api.Error) {
	p.t.Helper()
	_, err := p.tap(d, bend)
	p.want(err, want)
}

// opened counts at the HSM how often a passkey's part was opened.
func (p *person) opened(method []byte) int {
	p.sealer.mu.Lock()
	defer p.sealer.mu.Unlock()
	key := sha256.Sum256(lp.Join(lp.AccountKey, []byte(p.account)))
	return p.sealer.opened[string(lp.Join(lp.SealedPart, vaultID[:], key[:], method, []byte("passkey")))]
}

// methodStatus is one method as the status shows it, or nil.
func (p *person) methodStatus(method []byte) *api.MethodStatus {
	p.t.Helper()
	s := p.status()
	for i := range s.Methods {
		if bytes.Equal(s.Methods[i].MethodID, method) {
			return &s.Methods[i]
		}
	}
	return nil
}

// withPasskey is a person whose only method is a passkey.
func (r *rig) withPasskey(name string) (*person, *softauthn.Device, []byte) {
	r.t.Helper()
	p, d := r.person(name), newDevice()
	method, err := p.enrolPasskey(d, false, nil)
	p.want(err, nil)
	return p, d, method
}

var bogus = softauthn.Bend{Signature: func(s []byte) []byte { s[len(s)-1] ^= 1; return s }}

func accountRow(a api.Account) []byte {
	key := sha256.Sum256(lp.Join(lp.AccountKey, []byte(a)))
	return key[:]
}
