package opaque

import (
	"bytes"
	"fmt"
	"slices"

	"backupvault/api"
	"backupvault/internal/secret"

	"github.com/bytemare/ecc"
	bytemare "github.com/bytemare/opaque"
	"github.com/bytemare/opaque/message"
)

// Registration is the client's side of one enrolment. It is not for concurrent use.
type Registration struct {
	redacted

	// Floor is StandardFloor unless a test lowers it.
	Floor Floor

	client  *bytemare.Client
	request []byte
	nonce   []byte // of OPAQUE's own envelope; nil: random
}

// NewRegistration blinds a normalised password and returns the request (32 bytes) for the
// vault; RFC 9807, section 5.2.1. The password may be wiped afterwards; the registration
// holds a copy until it is wiped.
func NewRegistration(password *secret.Bytes) (r *Registration, request []byte) {
	return newRegistration(password, group.NewScalar().Random())
}

func newRegistration(password *secret.Bytes, blind *ecc.Scalar) (*Registration, []byte) {
	client := must(suite.Client())
	m := must(client.RegistrationInit(oprfInput(password), &bytemare.ClientOptions{OPRFBlind: blind}))
	r := &Registration{Floor: StandardFloor(), client: client, request: m.Serialize()}
	return r, bytes.Clone(r.request)
}

// Finish takes the vault's answer and returns the record for the vault (192 bytes) and the
// export key for the client alone (64 bytes; the caller wipes it); RFC 9807, section 5.2.3.
// It runs the KSF, which takes what ksf says. Before that it fails with ErrKSFTooWeak,
// ErrKSFTooCostly, ErrMalformed, ErrBadElement, ErrIdentity, ErrReflected or ErrNames; after
// that it cannot fail.
func (r *Registration) Finish(vaultID []byte, account api.Account, evaluated, serverPublicKey []byte, ksf api.KSF) (record []byte, exportKey *secret.Bytes, err error) {
	if err := CheckKSF(ksf, r.Floor); err != nil {
		return nil, nil, err
	}
	client, server, err := identities(vaultID, account)
	if err != nil {
		return nil, nil, err
	}
	answer, err := r.parseAnswer(evaluated, serverPublicKey)
	if err != nil {
		return nil, nil, err
	}
	options := ksfOptions(ksf)
	options.RegistrationEnvelopeNonce = r.nonce
	m, export, err := r.client.RegistrationFinalize(answer, client, server, options)
	if err != nil {
		return nil, nil, ErrState
	}
	return m.Serialize(), secret.Own(export), nil
}

func (r *Registration) parseAnswer(evaluated, serverPublicKey []byte) (*message.RegistrationResponse, error) {
	// The length of the one must not be made up for by the other: an element that is cut
	// elsewhere would pass for another one below.
	if len(evaluated) != api.ElementSize {
		return nil, fmt.Errorf("%w: evaluated element of %d bytes", ErrMalformed, len(evaluated))
	}
	m, err := parseResponse(slices.Concat(evaluated, serverPublicKey))
	if err != nil {
		return nil, err
	}
	if bytes.Equal(evaluated, r.request) {
		return nil, ErrReflected
	}
	return m, nil
}

// Wipe overwrites the blind and the copy of the password; the registration is of no use
// afterwards.
func (r *Registration) Wipe() { r.client.ClearState() }
