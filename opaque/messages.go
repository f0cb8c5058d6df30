package opaque

import (
	"bytes"
	"fmt"

	"backupvault/api"

	"github.com/bytemare/ecc"
	bytemare "github.com/bytemare/opaque"
	"github.com/bytemare/opaque/message"
)

// CheckRequest tells whether b is a registration request: one element.
// It fails with ErrMalformed, ErrBadElement or ErrIdentity.
func CheckRequest(b []byte) error {
	_, err := parseRequest(b)
	return err
}

// CheckRecord tells whether b is a registration record that Answer can use, so that a
// vault refuses it at enrolment and not at the first login.
// It fails with ErrMalformed, ErrBadElement or ErrIdentity.
func CheckRecord(b []byte) error {
	_, err := parseRecord(b)
	return err
}

// CheckKE1 tells whether b is a KE1 message, so that a vault refuses it before it charges.
// It fails with ErrMalformed, ErrBadElement or ErrIdentity.
func CheckKE1(b []byte) error {
	_, err := parseKE1(b)
	return err
}

func parseRequest(b []byte) (*message.RegistrationRequest, error) {
	return parse("registration request", b, api.ElementSize, prototype.Deserialize.RegistrationRequest, 0)
}

func parseResponse(b []byte) (*message.RegistrationResponse, error) {
	return parse("registration response", b, 2*api.ElementSize, prototype.Deserialize.RegistrationResponse, 0, 32)
}

func parseRecord(b []byte) (*message.RegistrationRecord, error) {
	return parse("registration record", b, api.RecordSize, prototype.Deserialize.RegistrationRecord, 0)
}

func parseKE1(b []byte) (*message.KE1, error) {
	return parse("KE1", b, api.KE1Size, prototype.Deserialize.KE1, 0, 64)
}

func parseKE2(b []byte) (*message.KE2, error) {
	return parse("KE2", b, api.KE2Size, prototype.Deserialize.KE2, 0, 224)
}

// parse decodes b, which the message shares afterwards. Where the library refuses, the
// elements at the given offsets tell why: its own errors cannot be matched.
func parse[M any](name string, b []byte, size int, decode func([]byte) (M, error), elements ...int) (M, error) {
	var none M
	if len(b) != size {
		return none, fmt.Errorf("%w: %s of %d bytes, want %d", ErrMalformed, name, len(b), size)
	}
	m, err := decode(b)
	if err == nil {
		return m, nil
	}
	for _, i := range elements {
		if _, err := parseElement(b[i : i+api.ElementSize]); err != nil {
			return none, fmt.Errorf("%s: %w", name, err)
		}
	}
	return none, fmt.Errorf("%w: %s with an all-zero field", ErrMalformed, name)
}

// parseElement takes the canonical encoding only: decoding ristretto255 refuses every other
// one (RFC 9496, section 4.3.1). All zeros are the identity.
func parseElement(b []byte) (*ecc.Element, error) {
	if bytes.Equal(b, make([]byte, api.ElementSize)) {
		return nil, ErrIdentity
	}
	e, err := bytemare.DeserializeElement(group, b)
	if err != nil {
		return nil, ErrBadElement
	}
	return e, nil
}
