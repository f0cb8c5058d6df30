package api

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"testing"

	"backupvault/internal/vectors"
)

// passkeyVector is the enrolment of a passkey and what its confirming release gives.
type passkeyVector struct {
	Inputs struct {
		VaultID          vectors.Hex `json:"vault_id"`
		Account          Account     `json:"account"`
		Statement        vectors.Hex `json:"statement_hash"`
		Generation       uint64      `json:"generation"`
		Session          vectors.Hex `json:"session"`
		Nonce            vectors.Hex `json:"challenge_nonce"` // first half of both challenges
		Salt             vectors.Hex `json:"salt"`
		Envelope         vectors.Hex `json:"envelope"`
		OwnerPublicKey   vectors.Hex `json:"owner_public_key"`
		CredentialID     vectors.Hex `json:"credential_id"`
		ClientPrivateKey vectors.Hex `json:"client_private_key"` // P-256 scalar
		Released         vectors.Hex `json:"released"`           // enc || ciphertext
		Name             string      `json:"name"`
	} `json:"inputs"`
	ClientKey        vectors.Hex `json:"client_key"`
	EnrollChallenge  vectors.Hex `json:"enroll_challenge"`
	ConfirmChallenge vectors.Hex `json:"confirm_challenge"`
	ReleaseContext   vectors.Hex `json:"release_context"` // second half of a release challenge
	AnswerMessage    vectors.Hex `json:"answer_message"`
	Finish           vectors.Hex `json:"finish"`
	ReleaseInfo      vectors.Hex `json:"release_info"`
	RenameBody       vectors.Hex `json:"rename_body"`
	RemoveBody       vectors.Hex `json:"remove_body"`
}

func TestPasskeyVectors(t *testing.T) {
	vectors.Check(t, "passkey.json", func() []passkeyVector { return []passkeyVector{newPasskeyVector(t)} }, func(t *testing.T, v passkeyVector) passkeyVector {
		v.compute(t)
		recipient, err := hpke.NewRecipient(v.Inputs.Released[:PointSize], v.private(t), hpke.HKDFSHA256(), hpke.AES256GCM(), v.ReleaseInfo)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := recipient.Open(v.ConfirmChallenge, v.Inputs.Released[PointSize:])
		if err != nil || !bytes.Equal(opened, v.Inputs.Envelope) {
			t.Errorf("released opens to %x (%v), want the envelope", opened, err)
		}
		if _, err := ParseEnrollPasskeySealed(v.Finish); err != nil {
			t.Error(err)
		}
		return v
	})
}

func (v *passkeyVector) private(t *testing.T) hpke.PrivateKey {
	key, err := ecdh.P256().NewPrivateKey(v.Inputs.ClientPrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	v.ClientKey = key.PublicKey().Bytes()
	private, err := hpke.NewDHKEMPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return private
}

func (v *passkeyVector) compute(t *testing.T) {
	in := &v.Inputs
	v.private(t)
	context := func(c Ceremony) []byte {
		h := PasskeyContext(c, in.VaultID, in.Account, in.Generation, v.ClientKey)
		return h[:]
	}
	v.EnrollChallenge = append(bytes.Clone(in.Nonce), context(CeremonyEnroll)...)
	v.ConfirmChallenge = append(bytes.Clone(in.Nonce), context(CeremonyConfirm)...)
	v.ReleaseContext = context(CeremonyRelease)
	v.AnswerMessage = EnrollPasskeyAnswerMessage(in.VaultID, in.Account, v.ClientKey, &EnrollPasskeyAnswer{Session: Bytes(in.Session),
		Generation: in.Generation, Challenge: Bytes(v.EnrollChallenge), Salt: Bytes(in.Salt), Statement: Bytes(in.Statement)})
	h := sha256.Sum256(v.AnswerMessage)
	finish := EnrollPasskeySealed{Envelope: in.Envelope, OwnerKey: in.OwnerPublicKey, AnswerHash: h[:], CredentialID: in.CredentialID}
	v.Finish = finish.Encode()
	v.ReleaseInfo = ReleasePasskeyInfo(in.VaultID, in.Account, in.Session, in.Session)
	v.RenameBody, v.RemoveBody = MethodChangeBody(in.Session, in.Name), MethodChangeBody(in.Session, "")
}

func newPasskeyVector(t *testing.T) (v passkeyVector) {
	in := &v.Inputs
	in.Account, in.Generation, in.Name = "https://issuer.example alice", 6, "Laptop (Büro)"
	for field, size := range map[*vectors.Hex]int{&in.VaultID: IDSize, &in.Statement: HashSize, &in.Session: IDSize, &in.Nonce: 32,
		&in.Salt: PRFSaltSize, &in.Envelope: EnvelopeSize, &in.OwnerPublicKey: 32, &in.CredentialID: 48} {
		*field = make([]byte, size)
		rand.Read(*field)
	}
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	in.ClientPrivateKey = key.Bytes()
	v.compute(t)
	public, err := hpke.NewDHKEMPublicKey(key.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	enc, sender, err := hpke.NewSender(public, hpke.HKDFSHA256(), hpke.AES256GCM(), v.ReleaseInfo)
	if err != nil {
		t.Fatal(err)
	}
	ciphertext, err := sender.Seal(v.ConfirmChallenge, in.Envelope)
	if err != nil {
		t.Fatal(err)
	}
	in.Released = append(enc, ciphertext...)
	return v
}
