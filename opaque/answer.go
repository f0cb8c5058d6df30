package opaque

import (
	"bytes"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"

	bytemare "github.com/bytemare/opaque"
)

// Login is the vault's side of one login between KE2 and KE3. It may be used by several
// goroutines, but not while or after it is wiped.
type Login struct {
	redacted
	expected *secret.Bytes // the only right KE3
	session  *secret.Bytes
}

// Answer evaluates a KE1 (96 bytes) and returns the KE2 (320 bytes); RFC 9807, section
// 6.2.2. A KE2 already tells a client whether its guess was right: charge before calling.
// The client can be blamed for ErrMalformed, ErrBadElement and ErrIdentity, which CheckKE1
// finds beforehand; ErrPart and ErrNames are the vault's own.
func (p *Part) Answer(vaultID []byte, account api.Account, ke1 []byte) (ke2 []byte, login *Login, err error) {
	return p.answer(vaultID, account, ke1, bytemare.ServerOptions{})
}

// answer takes its randomness from options, where a test may fix it.
func (p *Part) answer(vaultID []byte, account api.Account, ke1 []byte, options bytemare.ServerOptions) ([]byte, *Login, error) {
	request, err := parseKE1(ke1)
	if err != nil {
		return nil, nil, err
	}
	client, name, err := identities(vaultID, account)
	if err != nil {
		return nil, nil, err
	}
	record, err := parseRecord(p.Record)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %v", ErrPart, err)
	}
	if options.ClientOPRFKey, err = scalarOf(p.oprf); err != nil {
		return nil, nil, err
	}
	defer options.ClientOPRFKey.Zero()

	server := *prototype
	if server.ServerKeyMaterial, err = p.keyMaterial(name); err != nil {
		return nil, nil, err
	}
	defer server.ServerKeyMaterial.PrivateKey.Zero()

	answer, out, err := server.GenerateKE2(request, &bytemare.ClientRecord{RegistrationRecord: record, ClientIdentity: client}, &options)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %v", ErrPart, err)
	}
	return answer.Serialize(), &Login{expected: secret.Own(out.ClientMAC), session: secret.Own(out.SessionSecret)}, nil
}

// Verify checks a KE3 (64 bytes) in constant time and returns a copy of the session key,
// 64 bytes, for the caller to wipe. It fails with ErrMalformed, which is no attempt at
// anything, or ErrWrongPassword.
func (l *Login) Verify(ke3 []byte) (sessionKey *secret.Bytes, err error) {
	if len(ke3) != api.KE3Size {
		return nil, fmt.Errorf("%w: KE3 of %d bytes, want %d", ErrMalformed, len(ke3), api.KE3Size)
	}
	// A wiped login must not take zeros for the right KE3.
	if l.session == nil || !l.expected.Equal(secret.Own(ke3)) {
		return nil, ErrWrongPassword
	}
	return secret.Own(bytes.Clone(l.session.Bytes())), nil
}

// Wipe overwrites the session key and the expected KE3; no KE3 verifies afterwards. It may
// be called on nil.
func (l *Login) Wipe() {
	if l != nil {
		l.session.Wipe()
		l.expected.Wipe()
		l.session, l.expected = nil, nil
	}
}
