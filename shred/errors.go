package shred

import (
	"errors"
	"fmt"

	"backupvault/api"
)

// What Create and Open refuse, and what a running store answers. None of them means that
// anything was changed, with the exception of ErrFatal: there the outcome of the last
// commit is unknown until the file is opened again.
var (
	// ErrNoMajority: too few tokens answer. Waiting for a token may help; nothing changed.
	// It matches api.ErrNoMajority.
	ErrNoMajority = fmt.Errorf("shred: too few tokens answer: %w", api.ErrNoMajority)
	// ErrRolledBack: a majority of the tokens answers and no longer holds the root of this
	// file: it is an older copy.
	ErrRolledBack = errors.New("shred: the file is an older copy: the tokens no longer hold its root")
	// ErrForked: the tokens hold a root of another history of this vault: a copy of the
	// file went on elsewhere. Nothing is destroyed; a person must decide which one lives.
	ErrForked = errors.New("shred: another copy of this store went on: the tokens hold its root")
	// ErrDamaged: the file is not what was written.
	ErrDamaged = errors.New("shred: the file is damaged")
	// ErrFormat: the file has a format this program does not know.
	ErrFormat = errors.New("shred: unknown format")
	// ErrMembers: the tokens given are not the members that stand in the file's header.
	ErrMembers = errors.New("shred: the tokens are not the members of this store")
	// ErrLocked: another process has the file open.
	ErrLocked = errors.New("shred: the file is in use by another process")
	// ErrNoRoom: the disk has no room for a second file beside the first one.
	ErrNoRoom = errors.New("shred: not enough room on the disk")
	// ErrNotEmpty: a token holds root keys already.
	ErrNotEmpty = errors.New("shred: the token holds root keys already")
	// ErrFatal: the store stopped itself; open it again. Every later call fails with it.
	ErrFatal = errors.New("shred: the store stopped")
	// ErrClosed: the store was closed.
	ErrClosed = errors.New("shred: the store is closed")
	// ErrLimit: a key or value is larger than the store takes.
	ErrLimit = errors.New("shred: key or value outside the limits")
	// ErrReadOnly: Put or Delete inside View.
	ErrReadOnly = errors.New("shred: a view cannot write")
	// ErrTxDone: a Tx was used after its function had returned.
	ErrTxDone = errors.New("shred: the transaction is over")
	// ErrPanic: the function given to Update panicked. It left no trace.
	ErrPanic = errors.New("shred: the update panicked")
)
