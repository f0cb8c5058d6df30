package passkey

import (
	"slices"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/protocol/webauthncose"
)

// Key is what is kept of one passkey. Nothing in it is secret; whoever changes it can make
// an assertion verify that should not, so it belongs where nobody but the vault writes.
type Key struct {
	User           []byte // WebAuthn's user ID: the method ID
	Salt           []byte // input of the prf extension, 32 bytes
	ID             []byte // credential ID, 1 to 1023 bytes
	PublicKey      []byte // COSE
	AAGUID         []byte // the model, 16 bytes; a claim unless attested
	Format         string // of the attestation: "none", "packed", ...
	Transports     []string
	SignCount      uint32
	BackupEligible bool // may be copied by its provider
	BackupState    bool // is, as of its last use
}

// Limits of a Key's variable parts, in bytes, beside api.MaxCredentialID. An RSA-4096 key
// has 528.
const (
	MaxPublicKey = 1024
	MaxFormat    = 32
)

const maxTransports = 8

// Forward tells whether a signature counter may follow the stored one: counters that do not
// count stay 0, as those of synced passkeys; others must rise, or a copy of the
// authenticator is about. They may jump: a browser may ask a key twice.
func (k *Key) Forward(count uint32) bool {
	return k.SignCount == 0 && count == 0 || count > k.SignCount
}

var algorithms = []protocol.CredentialParameter{
	{Type: protocol.PublicKeyCredentialType, Algorithm: webauthncose.AlgES256},
	{Type: protocol.PublicKeyCredentialType, Algorithm: webauthncose.AlgEdDSA},
	{Type: protocol.PublicKeyCredentialType, Algorithm: webauthncose.AlgRS256},
}

var knownTransports = []string{"ble", "hybrid", "internal", "nfc", "smart-card", "usb"}

// transports keeps those that the specification names: they go back into options, and a
// browser passes over what it does not know.
func transports(claimed []string) (out []string) {
	for _, t := range claimed {
		if slices.Contains(knownTransports, t) && !slices.Contains(out, t) && len(out) < maxTransports {
			out = append(out, t)
		}
	}
	return out
}

func transport(t string) protocol.AuthenticatorTransport { return protocol.AuthenticatorTransport(t) }
