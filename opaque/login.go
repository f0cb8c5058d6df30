package opaque

import (
	"bytes"
	"errors"
	"strings"

	"backupvault/api"
	"backupvault/internal/secret"

	bytemare "github.com/bytemare/opaque"
	"github.com/bytemare/opaque/message"
)

// ClientLogin is the client's side of one attempt. It is not for concurrent use.
type ClientLogin struct {
	redacted

	// Floor is StandardFloor unless a test lowers it.
	Floor Floor

	client *bytemare.Client
	state  *secret.Bytes
	ke1    []byte
}

// NewLogin blinds a normalised password for one attempt; RFC 9807, section 6.2.1. The
// password may be wiped afterwards; the login holds a copy until it is wiped.
func NewLogin(password *secret.Bytes) *ClientLogin {
	return must(ResumeLogin(newState(), password))
}

// KE1 is the message that starts the attempt, 96 bytes.
func (l *ClientLogin) KE1() []byte { return bytes.Clone(l.ke1) }

// Finish takes the vault's KE2 and returns the KE3 for the vault (64 bytes), the session
// key and the export key (64 bytes each; the caller wipes both); RFC 9807, section 6.2.3.
// It runs the KSF, which takes what ksf says. Before that it fails with ErrKSFTooWeak,
// ErrKSFTooCostly, ErrMalformed, ErrBadElement, ErrIdentity, ErrReflected or ErrNames; after
// that with ErrWrongPassword or ErrServer. A failed Finish may be repeated with another KE2.
func (l *ClientLogin) Finish(vaultID []byte, account api.Account, ke2 []byte, ksf api.KSF) (ke3 []byte, sessionKey, exportKey *secret.Bytes, err error) {
	if err := CheckKSF(ksf, l.Floor); err != nil {
		return nil, nil, nil, err
	}
	client, server, err := identities(vaultID, account)
	if err != nil {
		return nil, nil, nil, err
	}
	answer, err := l.parseAnswer(ke2)
	if err != nil {
		return nil, nil, nil, err
	}
	m, session, export, err := l.client.GenerateKE3(answer, client, server, ksfOptions(ksf))
	if err != nil {
		return nil, nil, nil, loginError(err)
	}
	return m.Serialize(), secret.Own(session), secret.Own(export), nil
}

func (l *ClientLogin) parseAnswer(ke2 []byte) (*message.KE2, error) {
	m, err := parseKE2(ke2)
	if err != nil {
		return nil, err
	}
	if bytes.Equal(ke2[:api.ElementSize], l.ke1[:api.ElementSize]) {
		return nil, ErrReflected
	}
	return m, nil
}

// Wipe overwrites the blind, the ephemeral key and the copy of the password; the login is
// of no use afterwards.
func (l *ClientLogin) Wipe() {
	l.state.Wipe()
	l.client.ClearState()
}

// serverAuthentication is the text of the library's unexported sentinel for a KE2 whose MAC
// does not verify although the envelope opened. A test holds us to the library's wording;
// were it to change, the vault's fault would be taken for a wrong password, never the
// other way round.
const serverAuthentication = "failed to authenticate server"

// loginError tells which check failed after the KSF.
func loginError(err error) error {
	switch {
	case strings.Contains(err.Error(), serverAuthentication):
		return ErrServer
	case errors.Is(err, bytemare.ErrAuthentication):
		return ErrWrongPassword
	default: // the message was checked before, so this login was wiped
		return ErrState
	}
}
