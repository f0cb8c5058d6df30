package softauthn

import (
	"crypto"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
)

// Model is what an authenticator says it is, and how it proves that.
type Model struct {
	AAGUID [16]byte
	Self   bool // "packed", signed by the new key itself: proves nothing
	// Key and Chain are of "packed" attestation with certificates in DER, the leaf first: an
	// ES256 key. Without them and Self the attestation is "none".
	Key   crypto.Signer
	Chain [][]byte
}

// attest makes an attestation object (section 6.5.4), packed or none (sections 8.2 and 8.7).
func (m Model) attest(k *Key, authData, clientData []byte) ([]byte, error) {
	if m.Self {
		signature, err := k.sign(authData, clientData)
		return attestationObject("packed", map[string]any{"alg": ES256, "sig": signature}, authData), err
	}
	if m.Key == nil {
		return attestationObject("none", map[string]any{}, authData), nil
	}
	h := sha256.Sum256(clientData)
	digest := sha256.Sum256(append(append([]byte{}, authData...), h[:]...))
	signature, err := m.Key.Sign(rand.Reader, digest[:], crypto.SHA256)
	return attestationObject("packed", map[string]any{"alg": ES256, "sig": signature, "x5c": m.Chain}, authData), err
}

// attested is attested credential data (section 6.5.1).
func (k *Key) attested(aaguid [16]byte) []byte {
	out := binary.BigEndian.AppendUint16(aaguid[:], uint16(len(k.ID)))
	return append(append(out, k.ID...), k.Private.COSE...)
}

func attestationObject(format string, statement map[string]any, authData []byte) []byte {
	return cbor(map[string]any{"fmt": format, "attStmt": statement, "authData": authData})
}
