// Package secret holds the types in which backupvault keeps secrets.
//
// It promises: a value of these types cannot be compared with ==, is never printed by
// fmt, log/slog or an encoder (it shows as "[secret]", encoders fail), is compared in
// constant time, and is overwritten by Wipe.
//
// It does not promise that no copy is left: Go may move values and libraries copy their
// arguments. A memory image of a running process holds secrets; SECURITY.md says so.
package secret

import (
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"log/slog"
)

// KeySize is the length of a Key in bytes.
const KeySize = 32

// Redacted is what every printing of a secret shows.
const Redacted = "[secret]"

// ErrEncode is returned by every encoder that is given a secret.
var ErrEncode = errors.New("secret: a secret cannot be encoded; call Bytes where it is meant to leave")

// Key is a 32-byte secret: a backup key, an AEAD key, an HMAC key. The zero value is all
// zeros and is no usable key. Pass it by pointer.
type Key struct {
	_ [0]func() // makes == a compile error
	b [KeySize]byte
}

// NewKey returns a fresh random key.
func NewKey() *Key {
	k := new(Key)
	rand.Read(k.b[:]) // never fails: crypto/rand ends the process instead
	return k
}

// KeyFrom copies b, which must be exactly 32 bytes. The caller still owns, and wipes, b.
func KeyFrom(b []byte) (*Key, error) {
	if len(b) != KeySize {
		return nil, fmt.Errorf("secret: key has %d bytes, want %d", len(b), KeySize)
	}
	k := new(Key)
	copy(k.b[:], b)
	return k, nil
}

// Bytes returns the key's own storage, not a copy: it changes when the key is wiped.
func (k *Key) Bytes() []byte { return k.b[:] }

// Equal compares in constant time.
func (k *Key) Equal(other *Key) bool {
	return subtle.ConstantTimeCompare(k.b[:], other.b[:]) == 1
}

// Wipe overwrites the key with zeros. It may be called on nil.
func (k *Key) Wipe() {
	if k != nil {
		clear(k.b[:])
	}
}

// Bytes is a secret of any length: a password, a PIN, an OPAQUE export key.
type Bytes struct {
	_ [0]func()
	b []byte
}

// Own wraps b without copying it: the caller must not use b afterwards.
func Own(b []byte) *Bytes { return &Bytes{b: b} }

// Bytes returns the secret's own storage, not a copy.
func (s *Bytes) Bytes() []byte { return s.b }

// Len returns the length in bytes.
func (s *Bytes) Len() int { return len(s.b) }

// Equal compares in constant time for equal lengths; lengths are not secret.
func (s *Bytes) Equal(other *Bytes) bool { return subtle.ConstantTimeCompare(s.b, other.b) == 1 }

// Wipe overwrites the secret with zeros. It may be called on nil.
func (s *Bytes) Wipe() {
	if s != nil {
		clear(s.b)
	}
}

// The methods below are the whole printing surface of both types.

func (Key) String() string               { return Redacted }
func (Key) GoString() string             { return Redacted }
func (Key) Format(f fmt.State, _ rune)   { fmt.Fprint(f, Redacted) }
func (Key) LogValue() slog.Value         { return slog.StringValue(Redacted) }
func (Key) MarshalText() ([]byte, error) { return nil, ErrEncode }
func (Key) MarshalJSON() ([]byte, error) { return nil, ErrEncode }

func (Bytes) String() string               { return Redacted }
func (Bytes) GoString() string             { return Redacted }
func (Bytes) Format(f fmt.State, _ rune)   { fmt.Fprint(f, Redacted) }
func (Bytes) LogValue() slog.Value         { return slog.StringValue(Redacted) }
func (Bytes) MarshalText() ([]byte, error) { return nil, ErrEncode }
func (Bytes) MarshalJSON() ([]byte, error) { return nil, ErrEncode }
