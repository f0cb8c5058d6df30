package hsm

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hpke"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"
)

// sealPart seals plaintext, at most 64 KiB, to the seal keys of all tokens. It takes no
// HSM call.
func sealPart(tokens []api.StatementToken, info, plaintext []byte) ([]byte, error) {
	if len(plaintext) > maxPlaintext {
		return nil, fmt.Errorf("hsm: part of %d bytes, at most %d", len(plaintext), maxPlaintext)
	}
	dataKey := secret.NewKey()
	defer dataKey.Wipe()
	p := &part{}
	for _, t := range tokens {
		point, err := ecdh.P256().NewPublicKey(t.Seal[:])
		if err != nil {
			return nil, fmt.Errorf("hsm: seal key of token %s: %v", t.Serial, err)
		}
		public, err := hpke.NewDHKEMPublicKey(point)
		if err != nil {
			return nil, fmt.Errorf("hsm: %v", err)
		}
		sealed, err := hpke.Seal(public, hpke.HKDFSHA256(), hpke.AES256GCM(), info, dataKey.Bytes())
		if err != nil {
			return nil, fmt.Errorf("hsm: %v", err)
		}
		p.entries = append(p.entries, entry{keyIDOf(t.Seal[:]), sealed})
	}
	gcm, err := bodyAEAD(dataKey)
	if err != nil {
		return nil, err
	}
	p.body = gcm.Seal(nil, make([]byte, gcm.NonceSize()), plaintext, info)
	return p.encode(), nil
}

// openBody decrypts the part's body; ErrSealed if it does not belong to the key and info.
func (p *part) openBody(dataKey *secret.Key, info []byte) (*secret.Bytes, error) {
	gcm, err := bodyAEAD(dataKey)
	if err != nil {
		return nil, err
	}
	plaintext, err := gcm.Open(nil, make([]byte, gcm.NonceSize()), p.body, info)
	if err != nil {
		return nil, ErrSealed
	}
	return secret.Own(plaintext), nil
}

func bodyAEAD(key *secret.Key) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key.Bytes())
	if err != nil {
		return nil, fmt.Errorf("hsm: %v", err)
	}
	return cipher.NewGCM(block)
}

// openHPKE opens enc || ciphertext with the exchanger's key. ErrSealed means that the bytes
// are at fault; any other error is the token's.
func openHPKE(x *exchanger, info, sealed []byte) ([]byte, error) {
	private, err := hpke.NewDHKEMPrivateKey(x)
	if err != nil {
		return nil, fmt.Errorf("hsm: %v", err)
	}
	plaintext, err := hpke.Open(private, hpke.HKDFSHA256(), hpke.AES256GCM(), info, sealed)
	switch {
	case x.fault != nil:
		return nil, x.fault
	case err != nil:
		return nil, ErrSealed
	}
	return plaintext, nil
}

// openPart opens a part with this token's seal key.
func (t *Token) openPart(ctx context.Context, p *part, info []byte) (*secret.Bytes, error) {
	x, err := t.exchanger(ctx, sealKey)
	if err != nil {
		return nil, err
	}
	sealed := p.sealedTo(keyIDOf(x.public.Bytes()))
	if sealed == nil {
		return nil, t.wrap(ErrNoKey)
	}
	b, err := openHPKE(x, info, sealed)
	if err != nil {
		return nil, err
	}
	defer clear(b)
	dataKey, err := secret.KeyFrom(b)
	if err != nil {
		return nil, ErrSealed
	}
	defer dataKey.Wipe()
	return p.openBody(dataKey, info)
}
