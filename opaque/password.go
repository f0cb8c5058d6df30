package opaque

import (
	"fmt"
	"unicode/utf8"

	"backupvault/internal/secret"

	"golang.org/x/text/secure/precis"
)

// maxPassword is the longest password in bytes, before and after normalisation.
const maxPassword = 1024

// NormalizePassword turns what a person typed into the one form of that password: the
// OpaqueString profile of RFC 8265, section 4.2 (other spaces become ASCII spaces, NFC;
// letter case and width are kept). So the same password typed on another keyboard is the
// same bytes. It fails with ErrUnusablePassword, which says why but not what.
//
// The caller still owns, and wipes, typed.
func NormalizePassword(typed []byte) (*secret.Bytes, error) {
	switch {
	case len(typed) == 0:
		return nil, fmt.Errorf("%w: it is empty", ErrUnusablePassword)
	case len(typed) > maxPassword:
		return nil, fmt.Errorf("%w: more than %d bytes", ErrUnusablePassword, maxPassword)
	case !utf8.Valid(typed):
		return nil, fmt.Errorf("%w: it is not UTF-8", ErrUnusablePassword)
	}
	out, err := precis.OpaqueString.Bytes(typed)
	if err != nil { // its text may quote the password
		return nil, fmt.Errorf("%w: control characters and unassigned characters are not allowed", ErrUnusablePassword)
	}
	password := secret.Own(out)
	if len(out) > maxPassword {
		password.Wipe()
		return nil, fmt.Errorf("%w: more than %d bytes", ErrUnusablePassword, maxPassword)
	}
	return password, nil
}

// oprfInput is the one place where a password becomes the client's input to OPAQUE, in
// registration and in login. A further hardening of the password (an evaluation by vaults
// that are run separately) belongs here; the record format stays the same.
//
// The input holds no identities (RFC 9807 advises them for OPRF keys that several accounts
// share): here each method has a key of its own.
func oprfInput(password *secret.Bytes) []byte { return password.Bytes() }
