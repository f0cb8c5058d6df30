package api

import (
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// Sizes of what a passkey brings, in bytes.
const (
	PasskeyChallengeSize = 64 // 32 random bytes, then PasskeyContext
	PRFSaltSize          = 32
	PRFSize              = 32   // output of the prf extension: the envelope's key material
	MaxCredentialID      = 1023 // WebAuthn level 3, section 4
	MaxName              = 64
	MaxPasskeys          = 5 // of one account, beside one password
)

// ReleasedPasskeySize is that of an envelope sealed to a client's key, in bytes.
const ReleasedPasskeySize = PointSize + EnvelopeSize + 16

// EnrollPasskeyStart asks for the options of a new passkey.
// POST /v1/enroll/passkey/start
type EnrollPasskeyStart struct {
	Protocol  int    `json:"protocol"`
	VaultID   Bytes  `json:"vault_id"`
	ClientKey Bytes  `json:"client_key"` // P-256 point, fresh: the confirming release is sealed to it
	Name      string `json:"name"`       // what its owner calls it
}

// EnrollPasskeyAnswer is signed by a token over EnrollPasskeyAnswerMessage.
type EnrollPasskeyAnswer struct {
	Session    Bytes          `json:"session"`    // becomes the method ID and user.id
	Generation uint64         `json:"generation"` // the one that the finish replaces
	Challenge  Bytes          `json:"challenge"`
	Salt       Bytes          `json:"salt"`    // input of the prf extension, this passkey's for good
	Options    jsontext.Value `json:"options"` // PublicKeyCredentialCreationOptionsJSON
	Statement  Bytes          `json:"statement"`
	Token      string         `json:"token"`
	Signature  Bytes          `json:"signature"`
}

// EnrollPasskeyCreated brings the new credential. POST /v1/enroll/passkey/created
type EnrollPasskeyCreated struct {
	Session    Bytes      `json:"session"`
	Credential Credential `json:"credential"`
}

// ConfirmPasskey asks for the confirming assertion.
type ConfirmPasskey struct {
	Challenge Bytes          `json:"challenge"`
	Options   jsontext.Value `json:"options"` // PublicKeyCredentialRequestOptionsJSON
}

// EnrollPasskeyFinish carries an EnrollPasskeySealed, sealed to the answering token's inbox
// key (HPKE: enc || ciphertext, info EnrollInfo). POST /v1/enroll/passkey/finish
type EnrollPasskeyFinish struct {
	Session    Bytes       `json:"session"`
	Credential Assertion   `json:"credential"`
	Sealed     Bytes       `json:"sealed"`
	Adds       bool        `json:"adds,omitzero"` // the account's other methods stay
	Proof      *OwnerProof `json:"proof,omitzero"`
}

// PasskeyReceipt is the receipt, and the envelope for the client to open once.
type PasskeyReceipt struct {
	EnrollReceipt
	Released Bytes `json:"released"` // HPKE to the client key; see ReleasePasskeyInfo
}

// ReleasePasskeyStart asks for a challenge; it is free. POST /v1/release/passkey/start
type ReleasePasskeyStart struct {
	Protocol  int   `json:"protocol"`
	VaultID   Bytes `json:"vault_id"`
	ClientKey Bytes `json:"client_key"` // P-256 point, fresh: what is released is sealed to it
}

// ReleasePasskeyAnswer names the passkeys that may answer.
type ReleasePasskeyAnswer struct {
	Session         Bytes          `json:"session"`
	Generation      uint64         `json:"generation"`
	Challenge       Bytes          `json:"challenge"`
	Options         jsontext.Value `json:"options"` // PublicKeyCredentialRequestOptionsJSON
	DeadlineSeconds int            `json:"deadline_seconds"`
}

// ReleasePasskeyFinish is answered once for each session.
// POST /v1/release/passkey/finish
type ReleasePasskeyFinish struct {
	Session    Bytes     `json:"session"`
	Credential Assertion `json:"credential"`
}

// ReleasedPasskey leaves only after the outcome was committed.
type ReleasedPasskey struct {
	MethodID    Bytes  `json:"method_id"`
	Released    Bytes  `json:"released"` // HPKE to the client key; see ReleasePasskeyInfo
	Generation  uint64 `json:"generation"`
	FailedSince int    `json:"failed_since"` // failed assertions of this passkey since its last success
}

// MethodChange renames a method. POST /v1/method/rename
type MethodChange struct {
	MethodID   Bytes       `json:"method_id"`
	Generation uint64      `json:"generation"`
	Name       string      `json:"name"`
	Proof      *OwnerProof `json:"proof"`
}

// MethodRemoval removes one method of several. POST /v1/method/remove
type MethodRemoval struct {
	MethodID   Bytes       `json:"method_id"`
	Generation uint64      `json:"generation"`
	Proof      *OwnerProof `json:"proof"`
}

// MethodChanged tells the generation after the change.
type MethodChanged struct {
	Generation uint64 `json:"generation"`
}

// Credential is a RegistrationResponseJSON (WebAuthn level 3, section 5.1), without
// anything that the authenticator computed for the client alone.
type Credential struct {
	ID         Bytes               `json:"id"`
	RawID      Bytes               `json:"rawId"`
	Type       string              `json:"type"`
	Attachment string              `json:"authenticatorAttachment,omitzero"`
	Response   AttestationResponse `json:"response"`
	Outputs    ClientOutputs       `json:"clientExtensionResults"`
}

// AttestationResponse is what the authenticator said of a new credential. The last three
// members repeat what stands in the second; they are taken and not looked at.
type AttestationResponse struct {
	ClientDataJSON    Bytes    `json:"clientDataJSON"`
	AttestationObject Bytes    `json:"attestationObject"`
	Transports        []string `json:"transports,omitzero"`
	AuthenticatorData Bytes    `json:"authenticatorData,omitzero"`
	PublicKey         Bytes    `json:"publicKey,omitzero"`
	Algorithm         int64    `json:"publicKeyAlgorithm,omitzero"`
}

// Assertion is an AuthenticationResponseJSON (WebAuthn level 3, section 5.1), without the
// results of the prf extension.
type Assertion struct {
	ID         Bytes             `json:"id"`
	RawID      Bytes             `json:"rawId"`
	Type       string            `json:"type"`
	Attachment string            `json:"authenticatorAttachment,omitzero"`
	Response   AssertionResponse `json:"response"`
	Outputs    ClientOutputs     `json:"clientExtensionResults"`
}

// AssertionResponse is what the authenticator signed.
type AssertionResponse struct {
	ClientDataJSON    Bytes `json:"clientDataJSON"`
	AuthenticatorData Bytes `json:"authenticatorData"`
	Signature         Bytes `json:"signature"`
	UserHandle        Bytes `json:"userHandle,omitzero"`
}

// ClientOutputs are the extensions' outputs by name. A client sends credProps and
// prf.enabled, no more: what the prf extension computed is the key to the envelope.
type ClientOutputs map[string]jsontext.Value

// ValidName tells whether a method may be called so: 1 to 64 bytes of UTF-8 that are all
// printable, so that no list of methods is garbled by one.
func ValidName(s string) bool {
	if len(s) == 0 || len(s) > MaxName || !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}
