package client_test

import (
	"bytes"
	"context"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/opaque"
)

// fakeVault speaks the protocol honestly over real HTTPS, with its keys in memory and no
// counting, and lets a test change each answer before it leaves: a vault that misbehaves
// on purpose cannot be had from the real one.
type fakeVault struct {
	t         *testing.T
	server    *httptest.Server
	root      ed25519.PrivateKey
	statement *api.Statement
	chain     []api.SignedStatement
	sign      *ecdsa.PrivateKey
	inbox     *ecdh.PrivateKey
	account   api.Account

	mu         sync.Mutex
	asked      []string // paths, in order
	tokens     int      // requests with an access token
	change     map[string]func(answer any) any
	secrets    *opaque.Secrets
	start      *api.EnrollPasswordStart
	session    []byte
	generation uint64
	part       *opaque.Part
	method     []byte
	ksf        api.KSF
	sessions   map[string]*opaque.Login
	starts     []api.ReleasePasswordStart
	finishes   []api.ReleasePasswordFinish
	proofs     []*api.OwnerProof
	sealed     []byte // of the last finish
}

func newFakeVault(t *testing.T) *fakeVault {
	v := &fakeVault{t: t, account: "https://issuer.example alice", change: map[string]func(any) any{}, sessions: map[string]*opaque.Login{}}
	_, v.root, _ = ed25519.GenerateKey(nil)
	v.sign, _ = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	v.inbox, _ = ecdh.P256().GenerateKey(rand.Reader)
	v.statement = &api.Statement{Name: "fake", Version: 1, Tokens: []api.StatementToken{v.token("T1")}}
	rand.Read(v.statement.VaultID[:])
	v.chain = []api.SignedStatement{signStatement(v.root, v.statement)}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/fleet", func(w http.ResponseWriter, r *http.Request) {
		v.answer(w, r, &api.Fleet{Statements: slices.Clone(v.chain), Root: api.Bytes(v.root.Public().(ed25519.PublicKey))})
	})
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, r *http.Request) { v.answer(w, r, v.status()) })
	mux.HandleFunc("POST /v1/owner/nonce", func(w http.ResponseWriter, r *http.Request) {
		v.answer(w, r, &api.OwnerNonce{Nonce: randomID(), Generation: v.generation, ExpiresSeconds: 300})
	})
	mux.HandleFunc("POST /v1/enroll/password/start", handle(v, v.enrollStart))
	mux.HandleFunc("POST /v1/enroll/password/finish", handle(v, v.enrollFinish))
	mux.HandleFunc("POST /v1/release/password/start", handle(v, v.releaseStart))
	mux.HandleFunc("POST /v1/release/password/finish", handle(v, v.releaseFinish))
	mux.HandleFunc("POST /v1/forget", handle(v, v.forget))
	v.server = httptest.NewUnstartedServer(mux)
	v.server.EnableHTTP2 = true
	v.server.TLS = &tls.Config{MinVersion: tls.VersionTLS13}
	v.server.StartTLS()
	t.Cleanup(v.server.Close)
	return v
}

var cheap = api.KSF{Time: 1, MemoryKiB: 64, Parallelism: 1}

func (v *fakeVault) config() client.Config {
	pool := v.server.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	return client.Config{
		Server: v.server.URL, CA: pool, Pin: v.root.Public().(ed25519.PublicKey), KSF: cheap, Floor: &opaque.Floor{},
		AccessToken: func(context.Context) (string, error) { return accessToken("https://issuer.example", "alice"), nil },
	}
}

func (v *fakeVault) client(cfg client.Config) *client.Client {
	c, err := client.New(cfg)
	if err != nil {
		v.t.Fatal(err)
	}
	client.NoWaits(c)
	return c
}

func accessToken(issuer, subject string) string {
	claims := `{"iss":"` + issuer + `","sub":"` + subject + `"}`
	return "e30." + base64.RawURLEncoding.EncodeToString([]byte(claims)) + ".c2ln"
}

func (v *fakeVault) token(serial string) api.StatementToken {
	t := api.StatementToken{Serial: serial}
	pub, _ := v.sign.PublicKey.Bytes()
	copy(t.Sign[:], pub)
	t.Inbox, _ = api.NewSealKey(api.SealP256, v.inbox.PublicKey().Bytes())
	t.Seal = t.Inbox
	return t
}

func signStatement(root ed25519.PrivateKey, s *api.Statement) api.SignedStatement {
	body := s.Encode()
	return api.SignedStatement{Body: body, Signatures: []api.StatementSignature{{Signature: ed25519.Sign(root, api.StatementMessage(body))}}}
}

func (v *fakeVault) signature(message []byte) []byte {
	h := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, v.sign, h[:])
	if err != nil {
		v.t.Error(err)
	}
	return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
}

// answer lets the test's change see, alter or replace what is sent: bytes as they are,
// refusals with their status, all else as JSON.
func (v *fakeVault) answer(w http.ResponseWriter, r *http.Request, out any) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.asked = append(v.asked, r.URL.Path)
	if r.Header.Get("Authorization") != "" {
		v.tokens++
	}
	if change := v.change[r.URL.Path]; change != nil {
		out = change(out)
	}
	switch out := out.(type) {
	case nil:
		panic(http.ErrAbortHandler) // cut the connection
	case []byte:
		w.Write(out)
	case *api.Error:
		w.WriteHeader(out.HTTPStatus())
		api.Encode(w, out)
	default:
		api.Encode(w, out)
	}
}

func handle[In any](v *fakeVault, f func(*In) any) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in In
		body, _ := io.ReadAll(r.Body)
		if err := api.DecodeRequest(bytes.NewReader(body), &in); err != nil {
			v.t.Errorf("%s: %v in %s", r.URL.Path, err, body)
		}
		v.mu.Lock()
		out := f(&in)
		v.mu.Unlock()
		v.answer(w, r, out)
	}
}

func (v *fakeVault) status() *api.Status {
	s := &api.Status{Protocol: 1, VaultID: v.statement.VaultID[:], Account: v.account, State: api.StateAbsent, Generation: v.generation, LifetimeLimit: 100}
	if v.part != nil {
		s.State = api.StateLive
		s.Methods = []api.MethodStatus{{MethodID: v.method, Kind: api.KindPassword, State: api.MethodOpen, KSF: v.ksf, Limit: 10, AttemptsLeft: 10}}
	}
	return s
}

func (v *fakeVault) enrollStart(in *api.EnrollPasswordStart) any {
	if v.start == nil || !bytes.Equal(v.start.Request, in.Request) {
		v.secrets, v.session, v.start = opaque.NewSecrets(), randomID(), in
	}
	evaluated, err := v.secrets.Evaluate(in.Request)
	if err != nil {
		v.t.Error(err)
	}
	h := v.statement.Hash()
	a := &api.EnrollPasswordAnswer{Session: v.session, Generation: v.generation, Evaluated: evaluated,
		ServerPublicKey: v.secrets.ServerPublicKey(), Statement: h[:], Token: "T1"}
	v.resign(a)
	return a
}

func (v *fakeVault) resign(a *api.EnrollPasswordAnswer) {
	a.Signature = v.signature(api.EnrollAnswerMessage(v.statement.VaultID[:], v.account, v.start, a))
}

func (v *fakeVault) enrollFinish(in *api.EnrollPasswordFinish) any {
	private, _ := hpke.NewDHKEMPrivateKey(v.inbox)
	plain, err := hpke.Open(private, hpke.HKDFSHA256(), hpke.AES256GCM(), api.EnrollInfo(v.statement.VaultID[:], v.account, in.Session), in.Sealed)
	if err != nil {
		v.t.Errorf("the finish does not open: %v", err)
		return api.ErrBadRequest
	}
	f, err := api.ParseEnrollFinish(plain)
	if err != nil {
		v.t.Error(err)
		return api.ErrBadRequest
	}
	v.proofs, v.sealed = append(v.proofs, in.Proof), in.Sealed
	v.part = &opaque.Part{Secrets: *v.secrets, Record: f.Record, Envelope: f.Envelope}
	v.method, v.ksf = v.session, v.start.KSF
	v.generation++
	h := v.statement.Hash()
	r := &api.EnrollReceipt{MethodID: v.method, Generation: v.generation, Statement: h[:], Token: "T1"}
	r.Signature = v.signature(api.EnrollReceiptMessage(v.statement.VaultID[:], v.account, in.Sealed, r))
	return r
}

func (v *fakeVault) releaseStart(in *api.ReleasePasswordStart) any {
	v.starts = append(v.starts, *in)
	ke2, login, err := v.part.Answer(v.statement.VaultID[:], v.account, in.KE1)
	if err != nil {
		v.t.Error(err)
		return api.ErrBadRequest
	}
	v.sessions[string(in.AttemptID)] = login
	return &api.ReleasePasswordAnswer{KE2: ke2, AttemptsLeft: 9, DeadlineSeconds: 120}
}

func (v *fakeVault) releaseFinish(in *api.ReleasePasswordFinish) any {
	v.finishes = append(v.finishes, *in)
	login := v.sessions[string(in.AttemptID)]
	if login == nil {
		return api.ErrAttemptUnknown
	}
	delete(v.sessions, string(in.AttemptID))
	key, err := login.Verify(in.KE3)
	if err != nil {
		left := 9
		return api.ErrWrongSecret.With(api.Fields{AttemptsLeft: &left})
	}
	return &api.Released{Generation: v.generation, FailedSince: 2,
		Released: opaque.SealRelease(key, v.statement.VaultID[:], v.account, in.MethodID, in.AttemptID, v.part.Envelope)}
}

func (v *fakeVault) forget(in *api.Forget) any {
	v.proofs = append(v.proofs, in.Proof)
	if in.Generation != v.generation {
		return api.ErrConflict
	}
	v.part = nil
	v.generation++
	return &api.Forgotten{Generation: v.generation}
}

func randomID() []byte {
	b := make([]byte, api.IDSize)
	rand.Read(b)
	return b
}
