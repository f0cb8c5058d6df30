// Package api holds what both ends of the protocol share: wire types, the errors a client
// can tell apart, the fleet statement that clients pin, and the messages that are signed.
// docs/protocol.md specifies all of it for other languages.
//
// It promises that what it decodes is exactly what its encoders make: sizes are checked,
// trailing bytes and duplicate fields are refused. It does no I/O, keeps no secrets and
// reaches no cgo.
package api

// Version is the number of the protocol, sent as "protocol" in the first message of an
// operation. A vault refuses every other one.
const Version = 1

// MaxBody is the largest request or response body either end reads, in bytes.
const MaxBody = 64 << 10

// MaxFleet is the largest answer of GET /v1/fleet that a client reads, in bytes: the chain
// grows by one statement with every change of a token, and is never cut.
const MaxFleet = 4 << 20

// Sizes in bytes of the values that cross the wire.
const (
	IDSize       = 16  // vault ID, method ID, session, attempt ID, owner nonce
	HashSize     = 32  // SHA-256
	ElementSize  = 32  // ristretto255 element: blinded, evaluated, server public key
	RecordSize   = 192 // OPAQUE registration record (RFC 9807, section 5.1)
	KE1Size      = 96  // RFC 9807, section 6.1
	KE2Size      = 320
	KE3Size      = 64
	SignSize     = 64 // ECDSA P-256 (r || s) and Ed25519
	PointSize    = 65 // P-256, uncompressed
	EnvelopeSize = 81 // version, commitment, AES-256-GCM(K)
	MaxAccount   = 512
)

// Kind names a way to release.
type Kind string

const (
	KindPassword Kind = "password" // OPAQUE
	KindPasskey  Kind = "passkey"  // WebAuthn with the prf extension
)

// State of an account, as clients see it.
type State string

const (
	StateAbsent    State = "absent"
	StateLive      State = "live"
	StateDestroyed State = "destroyed"
)

// MethodState tells whether a method still takes new attempts.
type MethodState string

const (
	MethodOpen       MethodState = "open"
	MethodLastChance MethodState = "last_chance" // limit reached; noted attempts may still finish
)

// Reason tells why an account was destroyed.
type Reason string

const (
	ReasonLimit    Reason = "limit"    // too many failed attempts since the last success
	ReasonLifetime Reason = "lifetime" // the lifetime budget was spent
)

// PendingKind tells what a pending change will do at its time.
type PendingKind string

const (
	PendingReplace PendingKind = "replace" // the live methods, by the one that was enrolled
	PendingForget  PendingKind = "forget"  // remove all methods
)

// Operation names what an owner proof allows.
type Operation string

const (
	OpEnrollPassword Operation = "enroll/password" // in place of all methods
	OpAddPassword    Operation = "add/password"    // beside the passkeys
	OpEnrollPasskey  Operation = "enroll/passkey"  // in place of all methods
	OpAddPasskey     Operation = "add/passkey"     // beside all methods
	OpRenameMethod   Operation = "method/rename"
	OpRemoveMethod   Operation = "method/remove"
	OpForget         Operation = "forget"
)
