package client

import (
	"errors"
	"time"

	"backupvault/api"
)

// What can be wrong with a vault or the way to it. The refusals of an honest vault are
// those of package api; so are ErrNotPinned, ErrOldFleet and ErrBadSigner for its fleet
// statements and signatures; those of package opaque tell what is wrong in its messages.
var (
	ErrUnreachable    = errors.New("client: the vault cannot be reached")
	ErrTLS            = errors.New("client: the server's TLS certificate is not trusted")
	ErrNotHTTP2       = errors.New("client: the server does not speak HTTP/2 over TLS 1.3")
	ErrTooLarge       = errors.New("client: the vault's answer is too large")
	ErrTruncated      = errors.New("client: the vault's answer is cut off")
	ErrMalformed      = errors.New("client: the vault's answer is malformed")
	ErrProtocol       = errors.New("client: the vault speaks another version of the protocol")
	ErrOtherVault     = errors.New("client: the answer is for another vault than the pinned one")
	ErrOtherAccount   = errors.New("client: the answer is for another account than the access token's")
	ErrOtherStatement = errors.New("client: the answer names another fleet statement than the vault serves")
	ErrOtherMethod    = errors.New("client: the receipt is for another method or generation than was enrolled")
	ErrBadRelease     = errors.New("client: what the vault released does not open")
	ErrFalseVerdict   = errors.New("client: the vault calls a password wrong that opened its own answer")
	ErrUnknownOutcome = errors.New("client: the vault did not confirm; the change may or may not be live")
	ErrNoPassword     = errors.New("client: the account has no password method")
)

// PendingError says that the vault took a change for which it had no owner key, and carries
// it out only at a later time, if the owner does not show up before. What was live is.
type PendingError struct{ Until time.Time }

func (e *PendingError) Error() string {
	return "client: the vault has noted the change; it is pending until " + e.Until.Format(time.RFC3339)
}

// Is matches every PendingError.
func (e *PendingError) Is(target error) bool { _, ok := target.(*PendingError); return ok }

// pendingUntil is nil for a change that is live.
func pendingUntil(unix int64) error {
	switch {
	case unix < 0:
		return ErrMalformed
	case unix > 0:
		return &PendingError{time.Unix(unix, 0).UTC()}
	}
	return nil
}

// Faults on the device's own side.
var (
	ErrConfig      = errors.New("client: bad configuration")
	ErrAccessToken = errors.New("client: no usable access token")
	ErrLocalState  = errors.New("client: the state kept on this device is damaged")
)

// transient tells whether the same bytes may be sent again at once.
func transient(err error) bool {
	return errors.Is(err, ErrUnreachable) || errors.Is(err, api.ErrUnavailable)
}

// closed tells whether a refusal means that an attempt cannot be taken up again.
func closed(err error) bool {
	return refused(err) && !errors.Is(err, api.ErrAccessTokenInvalid) && !errors.Is(err, api.ErrAttemptUnknown)
}

// refused tells whether the vault said no for certain: it has done nothing, or has done
// what the refusal says. After any other error the outcome is open.
func refused(err error) bool {
	var e *api.Error
	return errors.As(err, &e) && !errors.Is(err, api.ErrUnavailable) && !errors.Is(err, api.ErrNoMajority)
}
