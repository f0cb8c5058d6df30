package hsm

import (
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
