package vault_test

import (
	"context"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"
)

// memFleet stands in for an HSM fleet of one token: the same operations with keys in
// memory.
type memFleet struct {
	seal, inbox *ecdh.PrivateKey
	sign        *ecdsa.PrivateKey
}

const memSerial = "memory-1"

func newMemFleet() *memFleet {
	return &memFleet{seal: must(ecdh.P256().GenerateKey(rand.Reader)), inbox: must(ecdh.P256().GenerateKey(rand.Reader)),
		sign: must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// tokens are the public keys, as a fleet statement lists them.
func (f *memFleet) tokens() []api.StatementToken {
	t := api.StatementToken{Serial: memSerial, Seal: must(api.NewSealKey(api.SealP256, f.seal.PublicKey().Bytes())),
		Inbox: must(api.NewSealKey(api.SealP256, f.inbox.PublicKey().Bytes()))}
	copy(t.Sign[:], must(f.sign.PublicKey.Bytes()))
	return []api.StatementToken{t}
}

func (f *memFleet) Majority() bool { return true }

func (f *memFleet) Seal(info, plaintext []byte) ([]byte, error) {
	return sealTo(f.seal.PublicKey(), info, plaintext), nil
}

func sealTo(pub *ecdh.PublicKey, info, plaintext []byte) []byte {
	return must(hpke.Seal(must(hpke.NewDHKEMPublicKey(pub)), hpke.HKDFSHA256(), hpke.AES256GCM(), info, plaintext))
}

func openWith(key *ecdh.PrivateKey, info, sealed []byte) ([]byte, error) {
	plain, err := hpke.Open(must(hpke.NewDHKEMPrivateKey(key)), hpke.HKDFSHA256(), hpke.AES256GCM(), info, sealed)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", api.ErrMalformed, err)
	}
	return plain, nil
}

func (f *memFleet) Open(_ context.Context, info, blob []byte) (*secret.Bytes, error) {
	plain, err := openWith(f.seal, info, blob)
	if err != nil {
		return nil, err
	}
	return secret.Own(plain), nil
}

func (f *memFleet) Sign(_ context.Context, message []byte) (string, []byte, error) {
	h := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, f.sign, h[:])
	if err != nil {
		return "", nil, err
	}
	return memSerial, append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...), nil
}

func (f *memFleet) OpenInbox(_ context.Context, serial string, info, sealed []byte) ([]byte, error) {
	if serial != memSerial {
		return nil, fmt.Errorf("no token %q", serial)
	}
	return openWith(f.inbox, info, sealed)
}
