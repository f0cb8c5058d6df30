package hsm

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
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
		sealed, err := tokenkey.Seal(t.Seal, info, dataKey.Bytes())
		if err != nil {
			return nil, fmt.Errorf("hsm: seal key of token %s: %v", t.Serial, err)
		}
		p.entries = append(p.entries, entry{keyIDOf(t.Seal), t.Seal.Kind(), sealed})
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

// openPart opens a part with this token's seal key.
func (t *Token) openPart(ctx context.Context, p *part, info []byte) (*secret.Bytes, error) {
	sealed := p.sealedTo(keyIDOf(t.PublicKeys().Seal))
	if sealed == nil {
		return nil, t.wrap(ErrNoKey)
	}
	b, err := t.unseal(ctx, sealKey, info, sealed)
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
