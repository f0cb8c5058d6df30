package passkey

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"testing"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
	"backupvault/internal/vectors"
	"backupvault/passkey/softauthn"
)

// passkeyVector is the life of one passkey: enrolled, confirmed, used, renamed, removed.
type passkeyVector struct {
	Inputs struct {
		VaultID          vectors.Hex `json:"vault_id"`
		Account          api.Account `json:"account"`
		Statement        vectors.Hex `json:"statement_hash"`
		Generation       uint64      `json:"generation"`
		Session          vectors.Hex `json:"session"`
		EnrollNonce      vectors.Hex `json:"enroll_nonce"`  // first half of each challenge
		ConfirmNonce     vectors.Hex `json:"confirm_nonce"` //
		ReleaseNonce     vectors.Hex `json:"release_nonce"` //
		Salt             vectors.Hex `json:"salt"`
		CredRandom       vectors.Hex `json:"cred_random"` // the authenticator's secret, CTAP 2.2 section 12.5
		BackupKey        vectors.Hex `json:"backup_key"`
		CredentialID     vectors.Hex `json:"credential_id"`
		ClientPrivateKey vectors.Hex `json:"client_private_key"` // P-256 scalar, as the next
		InboxPrivateKey  vectors.Hex `json:"inbox_private_key"`
		Sealed           vectors.Hex `json:"sealed"`
		Confirmed        vectors.Hex `json:"confirmed"` // released by the enrolment
		ReleaseSession   vectors.Hex `json:"release_session"`
		Released         vectors.Hex `json:"released"` // by a release later
		Name             string      `json:"name"`
		ProofNonce       vectors.Hex `json:"proof_nonce"`
	} `json:"inputs"`
	ClientKey        vectors.Hex   `json:"client_key"`
	EnrollChallenge  vectors.Hex   `json:"enroll_challenge"`
	AnswerMessage    vectors.Hex   `json:"answer_message"`
	ConfirmChallenge vectors.Hex   `json:"confirm_challenge"`
	HashedSalt       vectors.Hex   `json:"hashed_salt"` // what the browser hands to the authenticator
	PRFOutput        vectors.Hex   `json:"prf_output"`
	Envelope         vectors.Hex   `json:"envelope"`
	OwnerPublicKey   vectors.Hex   `json:"owner_public_key"`
	EnrollInfo       vectors.Hex   `json:"enroll_info"`
	Finish           vectors.Hex   `json:"finish"` // what sealed opens to
	Receipt          vectors.Hex   `json:"receipt_message"`
	ConfirmInfo      vectors.Hex   `json:"confirm_info"` // of confirmed, with the confirm challenge as aad
	ReleaseChallenge vectors.Hex   `json:"release_challenge"`
	ReleaseInfo      vectors.Hex   `json:"release_info"` // of released, with the release challenge as aad
	Proofs           []proofVector `json:"proofs"`
}

type proofVector struct {
	Operation  api.Operation `json:"operation"`
	Generation uint64        `json:"generation"`
	Body       vectors.Hex   `json:"body"`
	Message    vectors.Hex   `json:"message"`
	Signature  vectors.Hex   `json:"signature"`
}

func TestPasskeyVectors(t *testing.T) {
	made := func() []passkeyVector {
		return []passkeyVector{newPasskeyVector("Laptop (Büro)", 48), newPasskeyVector("📱", api.MaxCredentialID)}
	}
	vectors.Check(t, "passkey.json", made, func(t *testing.T, v passkeyVector) passkeyVector {
		in := &v.Inputs
		v.compute()
		wantOpen(t, in.InboxPrivateKey, v.EnrollInfo, nil, in.Sealed, v.Finish)
		wantOpen(t, in.ClientPrivateKey, v.ConfirmInfo, v.ConfirmChallenge, in.Confirmed, v.Envelope)
		wantOpen(t, in.ClientPrivateKey, v.ReleaseInfo, v.ReleaseChallenge, in.Released, v.Envelope)
		if _, err := api.ParseEnrollPasskeySealed(v.Finish); err != nil {
			t.Error(err)
		}
		return v
	})
}

func wantOpen(t *testing.T, scalar, info, aad, sealed, want []byte) {
	t.Helper()
	private := must(hpke.NewDHKEMPrivateKey(must(ecdh.P256().NewPrivateKey(scalar))))
	r := must(hpke.NewRecipient(sealed[:api.PointSize], private, hpke.HKDFSHA256(), hpke.AES256GCM(), info))
	if opened, err := r.Open(aad, sealed[api.PointSize:]); err != nil || !bytes.Equal(opened, want) {
		t.Errorf("opens to %x (%v), want %x", opened, err, want)
	}
}

// compute fills in the outputs, but for what is sealed.
func (v *passkeyVector) compute() {
	in := &v.Inputs
	v.ClientKey = must(ecdh.P256().NewPrivateKey(in.ClientPrivateKey)).PublicKey().Bytes()
	challenge := func(c api.Ceremony, generation uint64, nonce []byte) []byte {
		h := api.PasskeyContext(c, in.VaultID, in.Account, generation, v.ClientKey)
		return append(bytes.Clone(nonce), h[:]...)
	}
	v.EnrollChallenge = challenge(api.CeremonyEnroll, in.Generation, in.EnrollNonce)
	v.ConfirmChallenge = challenge(api.CeremonyConfirm, in.Generation, in.ConfirmNonce)
	v.ReleaseChallenge = challenge(api.CeremonyRelease, in.Generation+1, in.ReleaseNonce)
	v.AnswerMessage = api.EnrollPasskeyAnswerMessage(in.VaultID, in.Account, v.ClientKey, &api.EnrollPasskeyAnswer{Session: api.Bytes(in.Session),
		Generation: in.Generation, Challenge: api.Bytes(v.EnrollChallenge), Salt: api.Bytes(in.Salt), Statement: api.Bytes(in.Statement)})
	hashed := sha256.Sum256(append([]byte("WebAuthn PRF\x00"), in.Salt...))
	v.HashedSalt = hashed[:]
	v.PRFOutput = (&softauthn.Key{CredRandomWithUV: [32]byte(in.CredRandom)}).PRF(in.Salt)

	k := must(secret.KeyFrom(in.BackupKey))
	owner := backupkey.OwnerKey(k, in.VaultID, in.Account)
	v.OwnerPublicKey = vectors.Hex(owner.Public().(ed25519.PublicKey))
	v.Envelope = envelope.Seal(secret.Own(bytes.Clone(v.PRFOutput)), in.VaultID, in.Account, in.Session, k)
	h := sha256.Sum256(v.AnswerMessage)
	finish := api.EnrollPasskeySealed{Envelope: v.Envelope, OwnerKey: ed25519.PublicKey(v.OwnerPublicKey), AnswerHash: h[:], CredentialID: in.CredentialID}
	v.EnrollInfo, v.Finish = api.EnrollInfo(in.VaultID, in.Account, in.Session), finish.Encode()
	v.ConfirmInfo = api.ReleasePasskeyInfo(in.VaultID, in.Account, in.Session, in.Session)
	v.ReleaseInfo = api.ReleasePasskeyInfo(in.VaultID, in.Account, in.Session, in.ReleaseSession)
	receipt := api.EnrollReceipt{MethodID: api.Bytes(in.Session), Generation: in.Generation + 1, Statement: api.Bytes(in.Statement)}
	v.Receipt = api.EnrollReceiptMessage(in.VaultID, in.Account, in.Sealed, &receipt)
	v.prove(owner)
}

// prove signs whatever the owner of a passkey signs, with one nonce, which no vault takes twice.
func (v *passkeyVector) prove(owner ed25519.PrivateKey) {
	in := &v.Inputs
	v.Proofs = []proofVector{
		{Operation: api.OpEnrollPasskey, Generation: in.Generation, Body: in.Sealed},
		{Operation: api.OpAddPasskey, Generation: in.Generation, Body: in.Sealed},
		{Operation: api.OpAddPassword, Generation: in.Generation, Body: in.Sealed},
		{Operation: api.OpRenameMethod, Generation: in.Generation + 1, Body: api.MethodChangeBody(in.Session, in.Name)},
		{Operation: api.OpRemoveMethod, Generation: in.Generation + 1, Body: api.MethodChangeBody(in.Session, "")},
	}
	for i := range v.Proofs {
		p := &v.Proofs[i]
		p.Message = api.OwnerProofMessage(p.Operation, in.VaultID, in.Account, p.Generation, in.ProofNonce, p.Body)
		p.Signature = ed25519.Sign(owner, p.Message)
	}
}

func newPasskeyVector(name string, credential int) (v passkeyVector) {
	in := &v.Inputs
	in.Account, in.Generation, in.Name = "https://issuer.example alice", 6, name
	for field, size := range map[*vectors.Hex]int{&in.VaultID: api.IDSize, &in.Statement: api.HashSize, &in.Session: api.IDSize,
		&in.EnrollNonce: 32, &in.ConfirmNonce: 32, &in.ReleaseNonce: 32, &in.Salt: api.PRFSaltSize, &in.CredRandom: 32,
		&in.BackupKey: 32, &in.CredentialID: credential, &in.ReleaseSession: api.IDSize, &in.ProofNonce: api.IDSize} {
		*field = make([]byte, size)
		rand.Read(*field)
	}
	inbox := must(ecdh.P256().GenerateKey(rand.Reader))
	in.ClientPrivateKey, in.InboxPrivateKey = must(ecdh.P256().GenerateKey(rand.Reader)).Bytes(), inbox.Bytes()
	v.compute()
	in.Sealed = must(tokenkey.Seal(must(api.NewSealKey(api.SealP256, inbox.PublicKey().Bytes())), v.EnrollInfo, v.Finish))
	seal := func(challenge, session []byte) []byte {
		a := &Ask{VaultID: in.VaultID, Account: in.Account, ClientKey: v.ClientKey, Challenge: challenge}
		return must(SealRelease(a, in.Session, session, v.Envelope))
	}
	in.Confirmed, in.Released = seal(v.ConfirmChallenge, in.Session), seal(v.ReleaseChallenge, in.ReleaseSession)
	return v
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
