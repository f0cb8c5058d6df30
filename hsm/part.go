package hsm

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/sha256"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"
)

// A sealed part:
//
//	byte   format (1)
//	byte   number of tokens (1..7)
//	       per token:
//	  8 bytes   key ID: SHA-256(seal public key)[:8]
//	  byte      profile (1: HPKE DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM)
//	  65 bytes  profile 1: HPKE enc
//	  48 bytes  profile 1: HPKE ciphertext of the data key
//	rest   AES-256-GCM of the plaintext under the data key, zero nonce, info as associated data
//
// The zero nonce is safe: each data key is random and encrypts once.
const (
	partFormat   = 1
	profileP256  = 1
	keyIDSize    = 8
	encSize      = api.PointSize
	wrappedSize  = secret.KeySize + 16
	entrySize    = keyIDSize + 1 + encSize + wrappedSize
	tagSize      = 16
	maxPlaintext = 64 << 10
	maxPart      = 2 + api.MaxTokens*entrySize + maxPlaintext + tagSize
)

// errFormat is for bytes that are no sealed part; a newer format says so.
var errFormat = errors.New("hsm: not a sealed part")

type keyID [keyIDSize]byte

func keyIDOf(seal []byte) keyID {
	h := sha256.Sum256(seal)
	return keyID(h[:])
}

// entry is the data key sealed to one token: HPKE enc and ciphertext.
type entry struct {
	id     keyID
	sealed []byte
}

// part shares the storage of the bytes it was read from.
type part struct {
	entries []entry
	body    []byte
}

func (p *part) encode() []byte {
	out := append(make([]byte, 0, 2+len(p.entries)*entrySize+len(p.body)), partFormat, byte(len(p.entries)))
	for _, e := range p.entries {
		out = append(append(append(out, e.id[:]...), profileP256), e.sealed...)
	}
	return append(out, p.body...)
}

// parsePart undoes encode. Key IDs must differ, and the body must hold at least its tag.
func parsePart(b []byte) (*part, error) {
	if len(b) < 2 || len(b) > maxPart {
		return nil, errFormat
	}
	if b[0] != partFormat {
		return nil, fmt.Errorf("%w: format %d, this version reads %d", errFormat, b[0], partFormat)
	}
	n, rest := int(b[1]), b[2:]
	if n < 1 || n > api.MaxTokens || len(rest) < n*entrySize+tagSize || len(rest)-n*entrySize > maxPlaintext+tagSize {
		return nil, errFormat
	}
	p := &part{body: rest[n*entrySize:]}
	for ; n > 0; n-- {
		e := entry{keyID(rest[:keyIDSize]), rest[keyIDSize+1 : entrySize : entrySize]}
		if profile := rest[keyIDSize]; profile != profileP256 {
			return nil, fmt.Errorf("%w: profile %d, this version knows %d", errFormat, profile, profileP256)
		}
		if p.sealedTo(e.id) != nil {
			return nil, errFormat
		}
		p.entries = append(p.entries, e)
		rest = rest[entrySize:]
	}
	return p, nil
}

func (p *part) sealedTo(id keyID) []byte {
	for i := range p.entries {
		if p.entries[i].id == id {
			return p.entries[i].sealed
		}
	}
	return nil
}

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
