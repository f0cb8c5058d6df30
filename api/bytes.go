package api

import (
	"encoding/base64"
	"fmt"
)

var b64 = base64.RawURLEncoding.Strict()

// Bytes is a binary field: base64url without padding in JSON, decoded strictly (no line
// breaks, no stray bits), so that each value has one spelling.
type Bytes []byte

// MarshalText encodes b as base64url.
func (b Bytes) MarshalText() ([]byte, error) { return b64.AppendEncode(nil, b), nil }

// UnmarshalText decodes base64url; padding, line breaks and stray bits are errors. What it
// sets is never nil: a field that is nil was not in the message.
func (b *Bytes) UnmarshalText(text []byte) error {
	// encoding/base64 skips line breaks even in strict mode.
	for _, c := range text {
		if c == '\r' || c == '\n' {
			return fmt.Errorf("api: line break in a base64url field")
		}
	}
	out, err := b64.AppendDecode([]byte{}, text)
	if err != nil {
		return fmt.Errorf("api: not base64url: %v", err)
	}
	*b = out
	return nil
}

// String returns the base64url form.
func (b Bytes) String() string { return b64.EncodeToString(b) }
