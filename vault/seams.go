package vault

import (
	"context"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
)

// Tx reads and writes rows inside one update. Get answers nil for an absent row; what it
// returns may be kept. It is an alias to an unnamed type, so that a store needs no adapter.
type Tx = interface {
	Get(class byte, key []byte) ([]byte, error)
	Put(class byte, key, value []byte) error
	Delete(class byte, key []byte) error
}

// Classes of rows that this package uses. Class 1 is the node's own.
const (
	ClassCounter    byte = 2
	ClassRecord     byte = 3
	ClassCredential byte = 4 // hash of a credential ID -> key of its account
)

// Store keeps the rows.
//
// Update runs fn alone, on a state that holds every update before it, and returns nil only
// when that state and fn's writes are durable; so a decision that was read from an update
// of the same batch is not acted upon before it is committed. An error of fn undoes its
// writes and is returned as it is. An error that Is api.ErrNoMajority changed nothing; any
// other error may have taken effect.
//
// View runs fn on a committed state. Walk calls fn for each row of a class; rows that
// change meanwhile may be seen in either form.
type Store interface {
	View(fn func(Tx) error) error
	Update(ctx context.Context, fn func(Tx) error) error
	Walk(class byte, fn func(key, value []byte) error) error
}

// Sealer seals parts at rest. Seal needs no HSM; Open makes one HSM call: whoever opens a
// method's part can evaluate its OPRF, so an opening is what an attempt pays for. Majority
// tells whether a commit could succeed now.
type Sealer interface {
	Seal(info, plaintext []byte) ([]byte, error)
	Open(ctx context.Context, info, blob []byte) (*secret.Bytes, error)
	Majority() bool
}

// Resealer keeps parts sealed to the tokens in force, for Vault.KeepSealed. SealedTo tells
// which of them can open a part, and whether that is all of them and nobody else. Reseal
// seals a part anew to all of them, under another data key; it makes one HSM call, and
// nobody but the fleet sees what is in the part.
type Resealer interface {
	SealedTo(blob []byte) (serials []string, exactly bool, err error)
	Reseal(ctx context.Context, info, blob []byte) ([]byte, error)
}

// Signer signs with a token's key and opens what clients sealed to a token. OpenInbox must
// return an error that Is api.ErrMalformed when the token answered that the ciphertext is
// bad: then the client is wrong, not the fleet.
type Signer interface {
	Sign(ctx context.Context, message []byte) (serial string, signature []byte, err error)
	OpenInbox(ctx context.Context, serial string, info, sealed []byte) ([]byte, error)
}

// Clock tells the time by which attempts are decided. It must not go back, also not over a
// restart: the store's clock is max(wall clock, the highest time it ever stored).
type Clock interface{ Now() time.Time }

// Gate is a kind of method that is charged first: how a part that the vault opened for a
// paid attempt answers a client. The first answer tells a guesser whether he is right, so
// nothing may be opened before the charge.
//
// The other kind is judged first: passkey.Gate verifies without any secret, the vault
// commits the outcome, and only then opens the part (release_passkey.go). It needs no state
// between two calls but the question, so it is called directly, as a pure function of
// question, stored key and answer; docs/adr/0017 says why the orders differ.
type Gate interface {
	// Check refuses a first message that no client makes, before anything is charged.
	Check(first []byte) error
	// Begin answers the first message with the opened part. It owns neither argument
	// after it returns.
	Begin(c Claim, part *secret.Bytes, first []byte) (answer []byte, j Judge, err error)
}

// Judge holds what one attempt needs to its end.
type Judge interface {
	// Judge verifies the last message. When it is right, release is the method's envelope,
	// readable by this client in this attempt only.
	Judge(last []byte) (release []byte, right bool)
	Wipe()
}

// Claim names what an attempt is for.
type Claim struct {
	VaultID  []byte
	Account  api.Account
	MethodID []byte
	Attempt  []byte
}
