package hsm

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
)

// A sealed part:
//
//	byte   format (1)
//	byte   number of tokens (1..7)
//	       per token:
//	  8 bytes   key ID: SHA-256(seal public key)[:8], over its point or modulus
//	  byte      profile: the kind of the seal key
//	  n bytes   the data key as tokenkey seals it (profile 1: 113 bytes, 2: 432 bytes)
//	rest   AES-256-GCM of the plaintext under the data key, zero nonce, info as associated data
//
// The zero nonce is safe: each data key is random and encrypts once.
const (
	partFormat   = 1
	keyIDSize    = 8
	entryHead    = keyIDSize + 1
	maxEntry     = entryHead + api.ModulusSize + tagSize + secret.KeySize
	tagSize      = 16
	maxPlaintext = 64 << 10
	maxPart      = 2 + api.MaxTokens*maxEntry + maxPlaintext + tagSize
)

// errFormat is for bytes that are no sealed part; a newer format says so.
var errFormat = errors.New("hsm: not a sealed part")

type keyID [keyIDSize]byte

func keyIDOf(seal api.SealKey) keyID {
	h := sha256.Sum256(seal.Bytes())
	return keyID(h[:])
}

// entry is the data key sealed to one token.
type entry struct {
	id      keyID
	profile api.SealKind
	sealed  []byte
}

// part shares the storage of the bytes it was read from.
type part struct {
	entries []entry
	body    []byte
}

func (p *part) encode() []byte {
	out := append(make([]byte, 0, 2+len(p.entries)*maxEntry+len(p.body)), partFormat, byte(len(p.entries)))
	for _, e := range p.entries {
		out = append(append(append(out, e.id[:]...), byte(e.profile)), e.sealed...)
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
	if n < 1 || n > api.MaxTokens {
		return nil, errFormat
	}
	p := &part{}
	for ; n > 0; n-- {
		e, after, err := cutEntry(rest)
		if err != nil {
			return nil, err
		}
		if p.sealedTo(e.id) != nil {
			return nil, errFormat
		}
		p.entries, rest = append(p.entries, e), after
	}
	if len(rest) < tagSize || len(rest) > maxPlaintext+tagSize {
		return nil, errFormat
	}
	p.body = rest
	return p, nil
}

func cutEntry(b []byte) (e entry, rest []byte, err error) {
	if len(b) < entryHead {
		return e, nil, errFormat
	}
	e = entry{id: keyID(b[:keyIDSize]), profile: api.SealKind(b[keyIDSize])}
	if b = b[entryHead:]; tokenkey.Overhead(e.profile) == 0 {
		return e, nil, fmt.Errorf("%w: profile %d, which this version does not know", errFormat, e.profile)
	}
	size := tokenkey.Overhead(e.profile) + secret.KeySize
	if len(b) < size {
		return e, nil, errFormat
	}
	e.sealed = b[:size:size]
	return e, b[size:], nil
}

func (p *part) sealedTo(id keyID) []byte {
	for i := range p.entries {
		if p.entries[i].id == id {
			return p.entries[i].sealed
		}
	}
	return nil
}
