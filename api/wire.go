package api

// Account is the only name of a record: issuer, one space, subject of a verified access
// token. UTF-8, at most 512 bytes.
type Account string

// KSF are the Argon2id parameters of a password method: passes t, memory m in KiB, lanes p.
// The salt is always 16 zero bytes (RFC 9807, section 7); the output is 64 bytes.
type KSF struct {
	Time        uint32 `json:"t"`
	MemoryKiB   uint32 `json:"m"`
	Parallelism uint32 `json:"p"`
}

// EnrollPasswordStart asks for the OPRF evaluation of a new password method.
// POST /v1/enroll/password/start
type EnrollPasswordStart struct {
	Protocol int   `json:"protocol"`
	VaultID  Bytes `json:"vault_id"`
	Request  Bytes `json:"request"` // OPAQUE RegistrationRequest: one element
	KSF      KSF   `json:"ksf"`
}

// EnrollPasswordAnswer is signed by a token over EnrollAnswerMessage.
type EnrollPasswordAnswer struct {
	Session         Bytes  `json:"session"`    // becomes the method ID
	Generation      uint64 `json:"generation"` // the one that the finish replaces
	Evaluated       Bytes  `json:"evaluated"`
	ServerPublicKey Bytes  `json:"server_public_key"` // OPAQUE AKE key of this method
	Statement       Bytes  `json:"statement"`         // hash of the fleet statement in force
	Token           string `json:"token"`             // serial: it signed this and opens the finish
	Signature       Bytes  `json:"signature"`
}

// EnrollPasswordFinish carries an EnrollFinish sealed to the answering token's inbox key
// (HPKE: enc || ciphertext, info EnrollInfo). POST /v1/enroll/password/finish
type EnrollPasswordFinish struct {
	Session Bytes       `json:"session"`
	Sealed  Bytes       `json:"sealed"`
	Adds    bool        `json:"adds,omitzero"` // the account's passkeys stay
	Proof   *OwnerProof `json:"proof,omitzero"`
}

// EnrollReceipt is signed by a token over EnrollReceiptMessage; the client keeps it.
type EnrollReceipt struct {
	MethodID     Bytes  `json:"method_id"`
	Generation   uint64 `json:"generation"`             // the new one
	PendingUntil int64  `json:"pending_until,omitzero"` // Unix seconds; 0: live now
	Statement    Bytes  `json:"statement"`
	Token        string `json:"token"`
	Signature    Bytes  `json:"signature"`
}

// OwnerNonceRequest has no fields. POST /v1/owner/nonce
type OwnerNonceRequest struct{}

// OwnerNonce is good for one proof.
type OwnerNonce struct {
	Nonce          Bytes  `json:"nonce"`
	Generation     uint64 `json:"generation"`
	ExpiresSeconds int    `json:"expires_seconds"`
}

// OwnerProof is a signature of the owner key over OwnerProofMessage.
type OwnerProof struct {
	Nonce     Bytes `json:"nonce"`
	Signature Bytes `json:"signature"`
}

// ReleasePasswordStart begins, or repeats, an attempt. POST /v1/release/password/start
type ReleasePasswordStart struct {
	Protocol  int   `json:"protocol"`
	VaultID   Bytes `json:"vault_id"`
	MethodID  Bytes `json:"method_id"`
	KSFHash   Bytes `json:"ksf_hash"`
	AttemptID Bytes `json:"attempt_id"` // random, chosen by the client
	KE1       Bytes `json:"ke1"`
}

// ReleasePasswordAnswer leaves only after the attempt was charged and committed.
type ReleasePasswordAnswer struct {
	KE2             Bytes `json:"ke2"`
	AttemptsLeft    int   `json:"attempts_left"`    // after this one
	DeadlineSeconds int   `json:"deadline_seconds"` // until the attempt counts as failed
}

// ReleasePasswordFinish settles an attempt. An empty KE3 says "it did not open": the
// attempt is closed as failed. POST /v1/release/password/finish
type ReleasePasswordFinish struct {
	MethodID  Bytes `json:"method_id"`
	AttemptID Bytes `json:"attempt_id"`
	KE3       Bytes `json:"ke3"`
}

// Released is the method's envelope under a key of this OPAQUE session.
type Released struct {
	Released    Bytes  `json:"released"`
	Generation  uint64 `json:"generation"`
	FailedSince int    `json:"failed_since"` // failed attempts since the last success
}

// Forget removes the account's methods. POST /v1/forget
type Forget struct {
	Generation uint64      `json:"generation"`
	Proof      *OwnerProof `json:"proof,omitzero"`
}

// Forgotten tells the generation after the removal.
type Forgotten struct {
	Generation   uint64 `json:"generation"`
	PendingUntil int64  `json:"pending_until,omitzero"` // Unix seconds; 0: removed now
}

// Status spends nothing. GET /v1/status
type Status struct {
	Protocol       int            `json:"protocol"`
	VaultID        Bytes          `json:"vault_id"`
	Account        Account        `json:"account"`
	State          State          `json:"state"`
	Generation     uint64         `json:"generation"`
	LifetimeFailed int            `json:"lifetime_failed"`
	LifetimeLimit  int            `json:"lifetime_limit"`
	Reason         Reason         `json:"reason,omitzero"`       // destroyed only
	DestroyedAt    int64          `json:"destroyed_at,omitzero"` // Unix seconds; destroyed only
	Methods        []MethodStatus `json:"methods"`
	Offered        []Kind         `json:"offered"`          // what this account may enrol now
	Pending        *PendingStatus `json:"pending,omitzero"` // live only
}

// PendingStatus is a change that was asked for without the owner key.
type PendingStatus struct {
	Kind PendingKind `json:"kind"`
	Due  int64       `json:"due"` // Unix seconds
}

// MethodStatus is one method of a live account.
type MethodStatus struct {
	MethodID     Bytes       `json:"method_id"`
	Kind         Kind        `json:"kind"`
	State        MethodState `json:"state"`
	KSF          KSF         `json:"ksf,omitzero"` // password only
	Failed       int         `json:"failed"`       // since the last success
	Limit        int         `json:"limit"`
	AttemptsLeft int         `json:"attempts_left"`
	WaitSeconds  int         `json:"wait_seconds"` // until the next attempt is taken
	EnrolledAt   int64       `json:"enrolled_at"`  // Unix seconds
	LastUsedAt   int64       `json:"last_used_at,omitzero"`
	LastTriedAt  int64       `json:"last_tried_at,omitzero"` // while Failed is not 0: when an attempt was last counted

	// Passkey only.
	Name           string `json:"name,omitzero"`
	CredentialID   Bytes  `json:"credential_id,omitzero"`
	BackupEligible bool   `json:"backup_eligible,omitzero"` // may be synced to other devices
	BackupState    bool   `json:"backup_state,omitzero"`    // was, when it was last used
}

// Fleet is the chain of fleet statements, oldest first, starting at version 1. It is
// public. GET /v1/fleet
type Fleet struct {
	Statements []SignedStatement `json:"statements"`
	Root       Bytes             `json:"root,omitzero"` // vault root public key, for trust on first use only: a client with a pin ignores it
}

// Site is what the page for people knows before anybody signs in. GET /v1/web
type Site struct {
	Protocol int    `json:"protocol"`
	Name     string `json:"name"`
	Pin      string `json:"pin"`
	Issuer   string `json:"issuer"`
	ClientID string `json:"client_id,omitzero"` // at the issuer; left out: people bring access tokens
	Scopes   string `json:"scopes,omitzero"`
}
