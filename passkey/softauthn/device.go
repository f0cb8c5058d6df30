// Package softauthn is a WebAuthn authenticator and its browser in one, in memory, for
// tests and benchmarks: it makes credentials and assertions that github.com/go-webauthn
// verifies, with ES256, EdDSA and RS256 keys, a sign counter, every flag, and the prf
// extension over hmac-secret as the specification maps it (level 3, section 10.1.4).
//
// A test bends what it says through a Bend: another origin, challenge or RP ID, other flags,
// a counter that goes back, outputs that no honest client sends.
//
// It promises nothing about security: keys lie open, nobody is asked for anything. No
// program may link it.
package softauthn

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"

	"backupvault/api"
)

// Flags of authenticator data (WebAuthn level 3, section 6.1).
const (
	FlagUP = 0x01 // user present
	FlagUV = 0x04 // user verified
	FlagBE = 0x08 // backup eligible
	FlagBS = 0x10 // backed up
	flagAT = 0x40 // attested credential data follows
)

// Errors of a browser.
var (
	ErrExcluded = errors.New("softauthn: InvalidStateError: a credential of this account is on the device")
	ErrUnknown  = errors.New("softauthn: NotAllowedError: none of the credentials is on the device")
)

// Device is one authenticator with its browser. Its zero value but for Origin is usable.
type Device struct {
	Origin    string // of the page that it shows
	Algorithm int    // COSE; 0: ES256
	Flags     byte   // 0: user present and verified
	NoPRF     bool   // an authenticator without hmac-secret
	PRFAtGet  bool   // one that evaluates only at get, like many security keys
	NoCounter bool   // the sign counter stays 0, as of synced passkeys
	NextID    []byte // of the next credential; nil: random
	Model     Model  // what it proves to be; the zero value says nothing

	Keys []*Key
}

// Key is one credential on the device.
type Key struct {
	ID, User []byte
	RPID     string
	Count    uint32
	Private  Signer
	// Secrets of the hmac-secret extension. WebAuthn uses only the first.
	CredRandomWithUV, CredRandomWithoutUV [32]byte
}

// Bend changes one ceremony. Zero fields leave it as it is.
type Bend struct {
	Origin, RPID string
	Challenge    []byte
	Type         string // of the client data: webauthn.create, webauthn.get
	CrossOrigin  bool
	Flags        *byte
	Count        *uint32
	User         []byte          // user handle in an assertion
	PublicKey    []byte          // of a new credential, in COSE form
	Outputs      json.RawMessage // in place of the extensions' outputs
	Signature    func([]byte) []byte
}

// options are the members of both kinds of options that a device looks at.
type options struct {
	RP struct {
		ID string `json:"id"`
	} `json:"rp"`
	RPID string `json:"rpId"`
	User struct {
		ID api.Bytes `json:"id"`
	} `json:"user"`
	Challenge  api.Bytes    `json:"challenge"`
	Exclude    []descriptor `json:"excludeCredentials"`
	Allow      []descriptor `json:"allowCredentials"`
	Extensions struct {
		PRF struct {
			Eval         values            `json:"eval"`
			ByCredential map[string]values `json:"evalByCredential"`
		} `json:"prf"`
	} `json:"extensions"`
}

type descriptor struct {
	ID api.Bytes `json:"id"`
}

type values struct {
	First api.Bytes `json:"first"`
}

// Create is navigator.credentials.create() for PublicKeyCredentialCreationOptionsJSON. It
// gives the credential as an honest page sends it, and the prf output beside it (nil where
// the device gives none here).
func (d *Device) Create(creation []byte, bend Bend) (*api.Credential, []byte, error) {
	var o options
	if err := json.Unmarshal(creation, &o); err != nil {
		return nil, nil, err
	}
	for _, e := range o.Exclude {
		if d.find(e.ID) != nil {
			return nil, nil, ErrExcluded
		}
	}
	key := d.newKey(o.RP.ID, o.User.ID)
	if bend.PublicKey != nil {
		key.Private.COSE = bend.PublicKey
	}
	d.Keys = append(d.Keys, key)
	client := d.clientData("webauthn.create", o.Challenge, bend)
	authData := d.authData(key, flagAT, bend)
	authData = append(authData, key.attested(d.Model.AAGUID)...)
	attestation, err := d.Model.attest(key, authData, client)
	if err != nil {
		return nil, nil, err
	}
	c := &api.Credential{ID: key.ID, RawID: key.ID, Type: "public-key", Attachment: "platform",
		Response: api.AttestationResponse{ClientDataJSON: client, AttestationObject: attestation, Transports: []string{"internal"}},
		Outputs:  outputs(bend, `{"credProps":{"rk":true},"prf":{"enabled":`+yes(!d.NoPRF)+`}}`)}
	if d.NoPRF || d.PRFAtGet {
		return c, nil, nil
	}
	return c, key.PRF(o.Extensions.PRF.Eval.First), nil
}

// Get is navigator.credentials.get() for PublicKeyCredentialRequestOptionsJSON. The prf
// output stands beside the assertion, as an honest page takes it out.
func (d *Device) Get(request []byte, bend Bend) (*api.Assertion, []byte, error) {
	var o options
	if err := json.Unmarshal(request, &o); err != nil {
		return nil, nil, err
	}
	var key *Key
	for _, a := range o.Allow {
		if k := d.find(a.ID); k != nil && k.RPID == o.RPID {
			key = k
			break
		}
	}
	if key == nil {
		return nil, nil, ErrUnknown
	}
	client := d.clientData("webauthn.get", o.Challenge, bend)
	if !d.NoCounter {
		key.Count++
	}
	authData := d.authData(key, 0, bend)
	signature, err := key.sign(authData, client)
	if err != nil {
		return nil, nil, err
	}
	if bend.Signature != nil {
		signature = bend.Signature(signature)
	}
	user := key.User
	if bend.User != nil {
		user = bend.User
	}
	a := &api.Assertion{ID: key.ID, RawID: key.ID, Type: "public-key", Attachment: "platform",
		Response: api.AssertionResponse{ClientDataJSON: client, AuthenticatorData: authData, Signature: signature, UserHandle: user},
		Outputs:  outputs(bend, `{"prf":{}}`)}
	salt := o.Extensions.PRF.ByCredential[api.Bytes(key.ID).String()].First
	if d.NoPRF || salt == nil {
		return a, nil, nil
	}
	return a, key.PRF(salt), nil
}

func (d *Device) find(id []byte) *Key {
	for _, k := range d.Keys {
		if bytes.Equal(k.ID, id) {
			return k
		}
	}
	return nil
}

func (d *Device) newKey(rpID string, user []byte) *Key {
	k := &Key{ID: make([]byte, 32), User: user, RPID: rpID, Private: newSigner(d.Algorithm)}
	rand.Read(k.ID)
	if d.NextID != nil {
		k.ID = d.NextID
	}
	rand.Read(k.CredRandomWithUV[:])
	rand.Read(k.CredRandomWithoutUV[:])
	return k
}

func outputs(bend Bend, honest string) api.ClientOutputs {
	raw := []byte(honest)
	if bend.Outputs != nil {
		raw = bend.Outputs
	}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		panic("softauthn: outputs that a test planted: " + err.Error())
	}
	out := api.ClientOutputs{}
	for name, v := range m {
		out[name] = []byte(v)
	}
	return out
}

func yes(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
