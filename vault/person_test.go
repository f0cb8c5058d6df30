package vault_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
	"backupvault/opaque"
)

var cheap = api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}

// person is an account with the device that holds its key.
type person struct {
	*rig
	account api.Account
	key     *secret.Key
	method  []byte // that the person believes to be live
}

func (r *rig) person(name string) *person {
	return &person{rig: r, account: api.Account("https://issuer.example " + name), key: secret.NewKey()}
}

// enrolled is a person with a live password method.
func (r *rig) enrolled(name, password string) *person {
	r.t.Helper()
	p := r.person(name)
	p.want(p.enrol(password, nil), nil)
	return p
}

func (p *person) owner() ed25519.PrivateKey { return ed25519.NewKeyFromSeed(p.key.Bytes()) }

func (p *person) status() *api.Status {
	p.t.Helper()
	s, err := p.v.Status(context.Background(), p.account)
	if err != nil {
		p.t.Fatal(err)
	}
	return s
}

// failed and lifetime are what the vault counted.
func (p *person) failed() int {
	p.t.Helper()
	s := p.status()
	if len(s.Methods) != 1 {
		p.t.Fatalf("the account has %d methods: %+v", len(s.Methods), s)
	}
	return s.Methods[0].Failed
}

func (p *person) lifetime() int { p.t.Helper(); return p.status().LifetimeFailed }

func (p *person) openings() int { return p.sealer.openings(p.account, p.method) }

// must be in state, for that reason.
func (p *person) wantState(state api.State, reason api.Reason) {
	p.t.Helper()
	if s := p.status(); s.State != state || s.Reason != reason {
		p.t.Fatalf("the account is %s (%s), want %s (%s)", s.State, s.Reason, state, reason)
	}
}

func (p *person) wantMethod(state api.MethodState, failed int) {
	p.t.Helper()
	s := p.status()
	if len(s.Methods) != 1 || s.Methods[0].State != state || s.Methods[0].Failed != failed {
		p.t.Fatalf("methods %+v, want one that is %s with %d failed", s.Methods, state, failed)
	}
}

// registration is an enrolment between start and finish.
type registration struct {
	p       *person
	client  *opaque.Registration
	start   api.EnrollPasswordStart
	answer  *api.EnrollPasswordAnswer
	finish  api.EnrollPasswordFinish
	receipt *api.EnrollReceipt
}

func (p *person) registration(password string) *registration {
	client, request := opaque.NewRegistration(secret.Own([]byte(password)))
	client.Floor = opaque.Floor{}
	return &registration{p: p, client: client,
		start: api.EnrollPasswordStart{Protocol: api.Version, VaultID: vaultID[:], Request: request, KSF: cheap}}
}

func (g *registration) begin() (err error) {
	g.answer, err = g.p.v.EnrollPasswordStart(context.Background(), g.p.account, &g.start)
	if err != nil {
		return err
	}
	message := api.EnrollAnswerMessage(vaultID[:], g.p.account, &g.start, g.answer)
	return g.p.stmt.Verify(g.answer.Token, message, g.answer.Signature)
}

// seal makes the finish, once; change may spoil it.
func (g *registration) seal(change ...func(*api.EnrollFinish)) {
	p := g.p
	record, export, err := g.client.Finish(vaultID[:], p.account, g.answer.Evaluated, g.answer.ServerPublicKey, cheap)
	if err != nil {
		p.t.Fatal(err)
	}
	hash := sha256.Sum256(api.EnrollAnswerMessage(vaultID[:], p.account, &g.start, g.answer))
	plain := &api.EnrollFinish{Record: record, Envelope: envelope.Seal(export, vaultID[:], p.account, g.answer.Session, p.key),
		OwnerKey: p.owner().Public().(ed25519.PublicKey), AnswerHash: hash[:]}
	for _, f := range change {
		f(plain)
	}
	g.finish = api.EnrollPasswordFinish{Session: g.answer.Session, Sealed: g.sealed(plain.Encode())}
}

func (g *registration) sealed(plain []byte) []byte {
	return must(tokenkey.Seal(g.p.stmt.Token(g.answer.Token).Inbox, api.EnrollInfo(vaultID[:], g.p.account, g.answer.Session), plain))
}

// end sends the finish; by signs it, nil for no proof.
func (g *registration) end(by ed25519.PrivateKey) error {
	if g.finish.Sealed == nil {
		g.seal()
	}
	if by != nil {
		g.finish.Proof = g.p.prove(by, api.OpEnrollPassword, g.answer.Generation, g.finish.Sealed)
	}
	receipt, err := g.p.v.EnrollPasswordFinish(context.Background(), g.p.account, &g.finish)
	if err != nil {
		return err
	}
	g.p.method, g.receipt = receipt.MethodID, receipt
	if receipt.Generation != g.answer.Generation+1 || !bytes.Equal(receipt.MethodID, g.answer.Session) {
		return errors.New("the receipt is about something else")
	}
	return g.p.stmt.Verify(receipt.Token, api.EnrollReceiptMessage(vaultID[:], g.p.account, g.finish.Sealed, receipt), receipt.Signature)
}

func (p *person) enrol(password string, by ed25519.PrivateKey) error {
	g := p.registration(password)
	if err := g.begin(); err != nil {
		return err
	}
	return g.end(by)
}

// prove signs an operation under a fresh nonce.
func (p *person) prove(by ed25519.PrivateKey, op api.Operation, generation uint64, body []byte) *api.OwnerProof {
	p.t.Helper()
	n, err := p.v.OwnerNonce(context.Background(), p.account, &api.OwnerNonceRequest{})
	if err != nil {
		p.t.Fatal(err)
	}
	return &api.OwnerProof{Nonce: n.Nonce, Signature: ed25519.Sign(by, api.OwnerProofMessage(op, vaultID[:], p.account, generation, n.Nonce, body))}
}

func (p *person) forget(by ed25519.PrivateKey) error {
	p.t.Helper()
	generation := p.status().Generation
	req := &api.Forget{Generation: generation}
	if by != nil {
		req.Proof = p.prove(by, api.OpForget, generation, nil)
	}
	f, err := p.v.Forget(context.Background(), p.account, req)
	if err == nil && f.Generation != generation+1 {
		return errors.New("forget did not end the generation")
	}
	return err
}

// guess is one attempt with one password.
type guess struct {
	p      *person
	method []byte
	id     []byte
	login  *opaque.ClientLogin
	ke2    []byte
	left   int
}

func (p *person) guess(password string) *guess {
	login := opaque.NewLogin(secret.Own([]byte(password)))
	login.Floor = opaque.Floor{}
	return &guess{p: p, method: p.method, id: randomID(), login: login}
}

func (g *guess) request() *api.ReleasePasswordStart {
	h := cheap.Hash()
	return &api.ReleasePasswordStart{Protocol: api.Version, VaultID: vaultID[:], MethodID: g.method,
		KSFHash: h[:], AttemptID: g.id, KE1: g.login.KE1()}
}

func (g *guess) start() error {
	a, err := g.p.v.ReleasePasswordStart(context.Background(), g.p.account, g.request())
	if err != nil {
		return err
	}
	g.ke2, g.left = a.KE2, a.AttemptsLeft
	return nil
}

// answer is KE3 as the client computes it; empty when the guess did not open the record.
func (g *guess) answer() (ke3 []byte, session, export *secret.Bytes) {
	ke3, session, export, err := g.login.Finish(vaultID[:], g.p.account, g.ke2, cheap)
	if err != nil && !errors.Is(err, opaque.ErrWrongPassword) {
		g.p.t.Fatal(err)
	}
	return ke3, session, export
}

// finish ends the attempt as an honest client does and checks the key that it gets.
func (g *guess) finish() (*api.Released, error) {
	ke3, session, export := g.answer()
	out, err := g.send(ke3)
	if err != nil {
		return nil, err
	}
	sealed, err := opaque.OpenRelease(session, vaultID[:], g.p.account, g.method, g.id, out.Released)
	if err != nil {
		return nil, err
	}
	key, err := envelope.Open(export, vaultID[:], g.p.account, g.method, sealed)
	if err == nil && !key.Equal(g.p.key) {
		err = errors.New("another key came back")
	}
	return out, err
}

func (g *guess) send(ke3 []byte) (*api.Released, error) {
	return g.p.v.ReleasePasswordFinish(context.Background(), g.p.account,
		&api.ReleasePasswordFinish{MethodID: g.method, AttemptID: g.id, KE3: ke3})
}

func (g *guess) giveUp() error { _, err := g.send(nil); return err }

func randomKE3() []byte {
	b := make([]byte, api.KE3Size)
	rand.Read(b)
	return b
}

// try runs a whole attempt.
func (p *person) try(password string) error {
	g := p.guess(password)
	if err := g.start(); err != nil {
		return err
	}
	_, err := g.finish()
	return err
}

// miss spends n attempts with a wrong password.
func (p *person) miss(n int) {
	p.t.Helper()
	for range n {
		p.want(p.try("wrong"), api.ErrWrongSecret)
	}
}
