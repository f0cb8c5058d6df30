package hsm

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/miekg/pkcs11"
)

// Errors that callers tell apart. Causes are never wrapped: an fs.ErrNotExist from a lost
// PIN file must not look like ErrNoKey, on which a store decides that it was rolled back.
var (
	// ErrNoKey: the token answered, and has no key of that name. It is an fs.ErrNotExist.
	ErrNoKey = fmt.Errorf("hsm: the token has no such key: %w", fs.ErrNotExist)
	// ErrKeyExists: a key of that name is already there. It is an fs.ErrExist.
	ErrKeyExists = fmt.Errorf("hsm: the token already has such a key: %w", fs.ErrExist)
	// ErrDown: the token did not answer, or is out. The outcome of a create or destroy that
	// ended so is unknown.
	ErrDown = errors.New("hsm: the token is out")
	// ErrPIN: a token refused the PIN, or the PIN file breaks a rule. Nothing is tried again
	// until the file changes.
	ErrPIN = errors.New("hsm: PIN")
	// ErrUnfit: the token does not offer what backupvault needs.
	ErrUnfit = errors.New("hsm: the token cannot serve")
	// ErrSealed: a ciphertext does not open; the token is not at fault.
	ErrSealed = errors.New("hsm: the ciphertext does not open")
)

// Faults inside the package.
var (
	errStale    = errors.New("handle of an earlier login")
	errNotLent  = errors.New("session used after an error or after it was given back")
	errHangs    = errors.New("a call did not return in time")
	errAbsent   = errors.New("the library shows no such token")
	errGone     = errors.New("taken out meanwhile")
	errClosed   = errors.New("closed")
	errOtherOne = errors.New("the slot holds another token than before")
	errTwins    = errors.New("two keys of one name on the token")
	errWrong    = errors.New("the token computed a wrong result")
	errPanicked = errors.New("an answer that made the binding panic")
	errBadValue = errors.New("the token answered with a value of the wrong size")
)

// isCode tells whether a C_ call answered with one of the codes.
func isCode(err error, codes ...pkcs11.Error) bool {
	var code pkcs11.Error
	if !errors.As(err, &code) {
		return false
	}
	for _, c := range codes {
		if code == c {
			return true
		}
	}
	return false
}

// lostSession: the session is gone, the operation did not run.
func lostSession(err error) bool {
	return isCode(err, pkcs11.CKR_SESSION_HANDLE_INVALID, pkcs11.CKR_SESSION_CLOSED)
}

// lostHandle: the token does not know the object's handle any more.
func lostHandle(err error) bool {
	return errors.Is(err, errStale) || isCode(err, pkcs11.CKR_OBJECT_HANDLE_INVALID, pkcs11.CKR_KEY_HANDLE_INVALID)
}

// lostConnection: the library does not reach the token. After some of these codes it only
// will when it has been finalised and initialised; a login tells which.
func lostConnection(err error) bool {
	var code pkcs11.Error
	vendors := errors.As(err, &code) && code >= pkcs11.CKR_VENDOR_DEFINED
	return vendors || errors.Is(err, errAbsent) || isCode(err,
		pkcs11.CKR_DEVICE_ERROR, pkcs11.CKR_DEVICE_REMOVED, pkcs11.CKR_DEVICE_MEMORY,
		pkcs11.CKR_TOKEN_NOT_PRESENT, pkcs11.CKR_TOKEN_NOT_RECOGNIZED, pkcs11.CKR_SLOT_ID_INVALID,
		pkcs11.CKR_CRYPTOKI_NOT_INITIALIZED, pkcs11.CKR_GENERAL_ERROR, pkcs11.CKR_FUNCTION_FAILED,
		pkcs11.CKR_SESSION_HANDLE_INVALID, pkcs11.CKR_SESSION_CLOSED, pkcs11.CKR_SESSION_COUNT,
		pkcs11.CKR_USER_NOT_LOGGED_IN)
}

// refusedPIN: another try could lock or erase the token.
func refusedPIN(err error) bool {
	return isCode(err, pkcs11.CKR_PIN_INCORRECT, pkcs11.CKR_PIN_INVALID, pkcs11.CKR_PIN_LEN_RANGE,
		pkcs11.CKR_PIN_EXPIRED, pkcs11.CKR_PIN_LOCKED)
}
