package node

import (
	"errors"

	"backupvault/shred"
)

// Exit codes of backupvaultd. A supervisor must not restart a daemon that ended with
// ExitRolledBack or ExitDamaged: a person has to look first.
const (
	ExitOther      = 1
	ExitUsage      = 2
	ExitRolledBack = 3 // an older copy of the file was put back, or a second vault lives on the HSMs
	ExitConfig     = 4
	ExitDamaged    = 5
	ExitRefused    = 6 // a token does not fit, or a change of the fleet is not possible now; nothing changed
)

// ErrRefused wraps every refusal of a token and of a change of the fleet.
var ErrRefused = errors.New("refused, and nothing changed")

// codedError carries an exit code over the control socket.
type codedError struct {
	text string
	code int
}

func (e *codedError) Error() string { return e.text }

// ExitCode is the exit code that goes with an error, 0 for nil.
func ExitCode(err error) int {
	var coded *codedError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &coded):
		return coded.code
	case errors.Is(err, shred.ErrRolledBack), errors.Is(err, shred.ErrForked):
		return ExitRolledBack
	case errors.Is(err, shred.ErrDamaged):
		return ExitDamaged
	case errors.Is(err, ErrRefused):
		return ExitRefused
	case errors.Is(err, ErrConfig), errors.Is(err, shred.ErrMembers):
		return ExitConfig
	}
	return ExitOther
}
