package api

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"testing"

	"backupvault/internal/vectors"
)

// handoffVector is K on its way from the page to a command.
type handoffVector struct {
	Inputs struct {
		VaultID    vectors.Hex `json:"vault_id"`
		Account    Account     `json:"account"`
		State      vectors.Hex `json:"state"`
		PrivateKey vectors.Hex `json:"command_private_key"` // P-256 scalar
		Sealed     vectors.Hex `json:"sealed"`              // enc || ciphertext
		K          vectors.Hex `json:"k"`
	} `json:"inputs"`
	Key  vectors.Hex `json:"command_key"`
	Code string      `json:"code"`
	Info vectors.Hex `json:"info"`
}

func TestHandoffVectors(t *testing.T) {
	vectors.Check(t, "handoff.json", func() []handoffVector { return []handoffVector{newHandoffVector(t)} }, func(t *testing.T, v handoffVector) handoffVector {
		private := v.compute(t)
		recipient, err := hpke.NewRecipient(v.Inputs.Sealed[:PointSize], private, hpke.HKDFSHA256(), hpke.AES256GCM(), v.Info)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := recipient.Open(nil, v.Inputs.Sealed[PointSize:])
		if err != nil || !bytes.Equal(opened, v.Inputs.K) || len(v.Inputs.Sealed) != HandoffSize {
			t.Errorf("sealed opens to %x (%v), want K", opened, err)
		}
		return v
	})
}

func (v *handoffVector) compute(t *testing.T) hpke.PrivateKey {
	in := &v.Inputs
	key, err := ecdh.P256().NewPrivateKey(in.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	private, err := hpke.NewDHKEMPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	v.Key = key.PublicKey().Bytes()
	v.Code, v.Info = HandoffCode(v.Key), HandoffInfo(in.VaultID, in.Account, in.State)
	return private
}

func newHandoffVector(t *testing.T) (v handoffVector) {
	in := &v.Inputs
	in.Account, in.VaultID, in.State, in.K = "https://issuer.example alice", make([]byte, IDSize), make([]byte, IDSize), make([]byte, 32)
	for _, b := range []vectors.Hex{in.VaultID, in.State, in.K} {
		rand.Read(b)
	}
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	in.PrivateKey = key.Bytes()
	v.compute(t)
	public, err := hpke.NewDHKEMPublicKey(key.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	if in.Sealed, err = hpke.Seal(public, hpke.HKDFSHA256(), hpke.AES256GCM(), v.Info, in.K); err != nil {
		t.Fatal(err)
	}
	return v
}
