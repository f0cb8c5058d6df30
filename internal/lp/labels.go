package lp

// Label names the purpose of a message; docs/protocol.md lists the ones that cross the wire.
type Label string

const prefix = "backupvault/v1/"

// What crosses the wire, or is derived by the client.
const (
	FleetStatement  Label = prefix + "fleet-statement"   // body of a fleet statement
	FleetToken      Label = prefix + "fleet-token"       // one token inside a fleet statement
	FleetStatement2 Label = prefix + "fleet-statement-2" // body of a fleet statement, format 2
	FleetToken2     Label = prefix + "fleet-token-2"     // one token inside it
	FleetSignature  Label = prefix + "fleet-signature"   // what root key and tokens sign
	KSF             Label = prefix + "ksf"               // hash of the KSF parameters
	EnrollAnswer    Label = prefix + "enroll-answer"     // registration answer, signed by a token
	EnrollInfo      Label = prefix + "enroll-info"       // HPKE info of a sealed finish
	RSASeal         Label = prefix + "rsa-seal"          // HKDF info of what is sealed to an RSA key
	EnrollFinish    Label = prefix + "enroll-finish"     // plaintext of a sealed finish
	EnrollReceipt   Label = prefix + "enroll-receipt"    // receipt, signed by a token
	EnrollPending   Label = prefix + "enroll-pending"    // receipt of a finish that is not live yet, signed by a token
	OwnerKey        Label = prefix + "owner-key"         // HKDF info of the owner key
	OwnerProof      Label = prefix + "owner-proof"       // what the owner key signs
	Envelope        Label = prefix + "envelope"          // HKDF info of envelope key and commitment
	ReleasePassword Label = prefix + "release-password"  // HKDF info of the release key
	AgeIdentity     Label = prefix + "age-identity"      // HKDF info of the age identity made from K

	PasskeyChallenge    Label = prefix + "passkey-challenge"     // hash in a challenge: what is asked
	EnrollPasskeyAnswer Label = prefix + "enroll-passkey-answer" // options of a new passkey, signed by a token
	EnrollPasskeyFinish Label = prefix + "enroll-passkey-finish" // plaintext of a passkey's sealed finish
	ReleasePasskey      Label = prefix + "release-passkey"       // HPKE info of an envelope sealed to a client
	MethodChange        Label = prefix + "method-change"         // body of a proof to rename or remove a method

	Handoff     Label = prefix + "handoff"      // HPKE info of K, sealed by the page to a command on the device
	HandoffCode Label = prefix + "handoff-code" // hash of that command's key: the code that people compare
)

// What stays inside the vault.
const (
	SealedPart    Label = prefix + "sealed-part"    // HPKE info of a part sealed at rest
	PartSecrets   Label = prefix + "part-secrets"   // plaintext of a password part
	PasskeyPart   Label = prefix + "passkey-part"   // plaintext of a passkey part
	AccountKey    Label = prefix + "account-key"    // hash that names an account in the store
	Record        Label = prefix + "record"         // a record's bytes
	RecordMethod  Label = prefix + "record-method"  // one method inside a record
	RecordPasskey Label = prefix + "record-passkey" // one passkey inside a record
	CredentialKey Label = prefix + "credential-key" // hash that names a credential in the store
	RecordPending Label = prefix + "record-pending" // a change inside a record that waits for its time
	ShredHeader   Label = prefix + "shred-header"   // header of the store's file
	ShredWrap     Label = prefix + "shred-wrap"     // HKDF info of a wrap of the root key
	ShredPage     Label = prefix + "shred-page"     // associated data of a page
	ShredPath     Label = prefix + "shred-path"     // keyed hash that places a key in the tree
	Offer         Label = prefix + "offer"          // hash that puts an account into a share
	LogAccount    Label = prefix + "log-account"    // keyed hash that names an account in logs
)

// What stays on the device.
const ClientAttempt Label = prefix + "client-attempt" // an unsettled attempt as the command keeps it
