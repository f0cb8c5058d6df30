package softauthn

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"

	"github.com/go-webauthn/webauthn/protocol/webauthncbor"

	"backupvault/api"
)

// COSE algorithm numbers.
const (
	ES256 = -7
	EdDSA = -8
	RS256 = -257
)

// Signer is a private key with its public key in COSE form.
type Signer struct {
	crypto.Signer
	COSE []byte
}

func newSigner(algorithm int) Signer {
	switch algorithm {
	case 0, ES256:
		k := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
		point := must(k.PublicKey.Bytes())
		return Signer{k, cbor(map[int]any{1: 2, 3: ES256, -1: 1, -2: point[1:33], -3: point[33:]})}
	case EdDSA:
		public, k, err := ed25519.GenerateKey(rand.Reader)
		must(k, err)
		return Signer{k, cbor(map[int]any{1: 1, 3: EdDSA, -1: 6, -2: []byte(public)})}
	case RS256:
		k := must(rsa.GenerateKey(rand.Reader, 2048))
		return Signer{k, cbor(map[int]any{1: 3, 3: RS256, -1: k.N.Bytes(), -2: []byte{1, 0, 1}})}
	}
	panic("softauthn: no such algorithm")
}

// sign signs authenticator data || SHA-256(client data) (section 6.3.3).
func (k *Key) sign(authData, clientData []byte) ([]byte, error) {
	h := sha256.Sum256(clientData)
	message := append(append([]byte{}, authData...), h[:]...)
	if _, ok := k.Private.Signer.(ed25519.PrivateKey); ok {
		return k.Private.Sign(rand.Reader, message, crypto.Hash(0))
	}
	digest := sha256.Sum256(message)
	return k.Private.Sign(rand.Reader, digest[:], crypto.SHA256)
}

// PRF is the prf extension for one input: hmac-secret over a hash of it, with the secret
// for verified users (section 10.1.4).
func (k *Key) PRF(input []byte) []byte {
	salt := sha256.Sum256(append([]byte("WebAuthn PRF\x00"), input...))
	mac := hmac.New(sha256.New, k.CredRandomWithUV[:])
	mac.Write(salt[:])
	return mac.Sum(nil)
}

func (d *Device) clientData(kind string, challenge []byte, bend Bend) []byte {
	c := struct {
		Type        string    `json:"type"`
		Challenge   api.Bytes `json:"challenge"`
		Origin      string    `json:"origin"`
		CrossOrigin bool      `json:"crossOrigin"`
	}{kind, challenge, d.Origin, bend.CrossOrigin}
	if bend.Type != "" {
		c.Type = bend.Type
	}
	if bend.Challenge != nil {
		c.Challenge = bend.Challenge
	}
	if bend.Origin != "" {
		c.Origin = bend.Origin
	}
	return must(json.Marshal(c))
}

// authData is authenticator data (section 6.1) without attested credential data.
func (d *Device) authData(k *Key, extra byte, bend Bend) []byte {
	rpID, flags, count := k.RPID, d.Flags, k.Count
	if flags == 0 {
		flags = FlagUP | FlagUV
	}
	if bend.RPID != "" {
		rpID = bend.RPID
	}
	if bend.Flags != nil {
		flags = *bend.Flags
	}
	if bend.Count != nil {
		count = *bend.Count
	}
	h := sha256.Sum256([]byte(rpID))
	return binary.BigEndian.AppendUint32(append(h[:], flags|extra), count)
}

func cbor(v any) []byte { return must(webauthncbor.Marshal(v)) }

func must[T any](v T, err error) T {
	if err != nil {
		panic("softauthn: " + err.Error())
	}
	return v
}
