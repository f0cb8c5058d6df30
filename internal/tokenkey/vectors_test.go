package tokenkey

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/x509"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/vectors"
)

// rsaVector is something sealed to an RSA key, and how it opens.
type rsaVector struct {
	Inputs struct {
		PrivateKey vectors.Hex `json:"private_key"` // PKCS #8
		Info       vectors.Hex `json:"info"`
		Sealed     vectors.Hex `json:"sealed"`
	} `json:"inputs"`
	Modulus   vectors.Hex `json:"modulus"`
	Secret    vectors.Hex `json:"secret"` // what the block opens to
	Plaintext vectors.Hex `json:"plaintext"`
}

func TestRSAVectors(t *testing.T) {
	vectors.Check(t, "rsaseal.json", func() []rsaVector { return []rsaVector{newRSAVector(t)} }, func(t *testing.T, v rsaVector) rsaVector {
		private, err := x509.ParsePKCS8PrivateKey(v.Inputs.PrivateKey)
		if err != nil {
			t.Fatal(err)
		}
		key := private.(*rsa.PrivateKey)
		public, err := api.NewSealKey(api.SealRSA, key.N.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		block, box, err := SplitRSA(public, v.Inputs.Sealed)
		if err != nil {
			t.Fatal(err)
		}
		v.Modulus = public.Bytes()
		if v.Secret, err = rsa.DecryptOAEP(sha1.New(), nil, key, block, nil); err != nil {
			t.Fatal(err)
		}
		found, err := secret.KeyFrom(v.Secret)
		if err != nil {
			t.Fatal(err)
		}
		if v.Plaintext, err = OpenRSA(found, v.Inputs.Info, box); err != nil {
			t.Fatal(err)
		}
		return v
	})
}

func newRSAVector(t *testing.T) (v rsaVector) {
	key, err := rsa.GenerateKey(rand.Reader, 8*api.ModulusSize)
	if err != nil {
		t.Fatal(err)
	}
	if v.Inputs.PrivateKey, err = x509.MarshalPKCS8PrivateKey(key); err != nil {
		t.Fatal(err)
	}
	v.Inputs.Info = vectors.Hex("info")
	if v.Inputs.Sealed, err = sealRSA(key.N.Bytes(), v.Inputs.Info, []byte("plaintext")); err != nil {
		t.Fatal(err)
	}
	return v
}
