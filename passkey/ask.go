package passkey

import (
	"crypto/ecdh"
	"crypto/rand"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"backupvault/api"
)

// Deadline is how long a person has for one touch, and what browsers are told.
const Deadline = 2 * time.Minute

// Ask is one question put to an authenticator: what its challenge says, and until when.
type Ask struct {
	Ceremony   api.Ceremony
	VaultID    []byte
	Account    api.Account
	Generation uint64
	ClientKey  []byte // P-256 point of 65 bytes; see CheckClientKey

	Challenge []byte // 64 bytes; set by New
	Expires   time.Time
}

// New draws the challenge: 32 random bytes, then what is asked, so that what the
// authenticator signs says it too. The random half alone makes it fresh and secret-free.
func (a Ask) New(now time.Time) *Ask {
	context := api.PasskeyContext(a.Ceremony, a.VaultID, a.Account, a.Generation, a.ClientKey)
	a.Challenge = make([]byte, api.PasskeyChallengeSize)
	rand.Read(a.Challenge[:32])
	copy(a.Challenge[32:], context[:])
	a.Expires = now.Add(Deadline)
	return &a
}

// Late tells whether the time to answer has passed.
func (a *Ask) Late(now time.Time) bool { return now.After(a.Expires) }

// CheckClientKey refuses a client key that is no point to seal to.
func CheckClientKey(point []byte) error {
	if _, err := ecdh.P256().NewPublicKey(point); err != nil {
		return ErrMalformed
	}
	return nil
}

// answeredBy tells whether client data, as signed, are for this challenge. The library looks
// again; here it decides between a stale answer and a failed one.
func (a *Ask) answeredBy(c protocol.CollectedClientData) bool {
	return c.Challenge == api.Bytes(a.Challenge).String()
}

// credential is the library's view of a stored key.
func (k *Key) credential() webauthn.Credential {
	c := webauthn.Credential{ID: k.ID, PublicKey: k.PublicKey, AttestationFormat: k.Format,
		Authenticator: webauthn.Authenticator{AAGUID: k.AAGUID, SignCount: k.SignCount},
		Flags:         webauthn.CredentialFlags{UserPresent: true, UserVerified: true, BackupEligible: k.BackupEligible, BackupState: k.BackupState}}
	for _, t := range k.Transports {
		c.Transport = append(c.Transport, transport(t))
	}
	return c
}
