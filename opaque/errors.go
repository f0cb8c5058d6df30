package opaque

import (
	"errors"
	"fmt"
)

// What a peer can get wrong. All but ErrWrongPassword and ErrServer are found before the
// KSF runs.
var (
	// ErrMalformed: a message of the wrong size, or one with an all-zero nonce or MAC.
	ErrMalformed = errors.New("opaque: malformed message")

	// ErrBadElement: bytes that are no canonical encoding of a ristretto255 element.
	ErrBadElement = errors.New("opaque: not an element of the group")

	// ErrIdentity: the group's identity, which would cancel the peer's key. It is an
	// ErrBadElement too.
	ErrIdentity = fmt.Errorf("%w: the identity", ErrBadElement)

	// ErrReflected: the vault answered with the element that it was sent, so the password
	// would not be randomised (NCC Group, 2021, finding K-005).
	ErrReflected = errors.New("opaque: the vault sent the client's own element back")

	// ErrWrongPassword: the password does not open the record (client), or the client has
	// not shown that it does (vault).
	ErrWrongPassword = errors.New("opaque: wrong password")

	// ErrServer: the password is right, but the vault could not show that it holds the
	// method's AKE key, or a message was changed on the way.
	ErrServer = errors.New("opaque: the vault's proof is invalid")

	// ErrKSFTooWeak and ErrKSFTooCostly: parameters outside the floor or the ceiling.
	ErrKSFTooWeak   = errors.New("opaque: key stretching is weaker than allowed")
	ErrKSFTooCostly = errors.New("opaque: key stretching is more costly than allowed")
)

// What the caller can get wrong.
var (
	// ErrUnusablePassword: empty, too long, or with characters that RFC 8265 forbids.
	ErrUnusablePassword = errors.New("opaque: unusable password")

	// ErrState: bytes that State did not make, or a login or registration after its Wipe.
	ErrState = errors.New("opaque: not a saved login, or one that was wiped")

	// ErrPart: bytes that Encode did not make, or a stored part that is damaged.
	ErrPart = errors.New("opaque: damaged part")

	// ErrNames: no 16-byte vault ID, or an account that is empty or above 512 bytes.
	ErrNames = errors.New("opaque: unusable vault ID or account")
)
