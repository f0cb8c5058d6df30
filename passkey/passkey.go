// Package passkey is the passkey gate: WebAuthn (level 3) credentials with user verification
// and the prf extension, as a vault asks for and judges them. The parsing of authenticator
// data and the signatures are github.com/go-webauthn/webauthn; this package fixes the
// policy, makes the challenges and adds the checks that the library leaves to its caller.
//
// It promises, for what it calls right:
//
//   - the signature is the stored credential's, over a challenge of 32 random bytes and a
//     hash of what is asked (operation, vault, account, generation, the client's key), for
//     the configured RP ID and exactly one of the configured origins, in no foreign frame;
//   - the user was present and verified in this ceremony, not only at enrolment;
//   - the answer came in time;
//   - a sign counter that counts went forward, where the caller asks [Key.Forward] on the
//     state that it commits;
//   - a new credential is resident, has the prf extension, one of three algorithms, and is
//     not backup eligible where the site refuses that.
//
// A body that carries a result of the prf extension is refused before all else: that is the
// key to the envelope, which the vault must not see.
//
// It does not make a challenge good for one use, nor a credential ID unique: who keeps the
// sessions and the records does that. An AAGUID without attestation is only a claim. The
// HSM does not check an assertion; what keeps K from a host that skips the check is that the
// envelope needs the prf output.
package passkey

import (
	"crypto/x509"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// What can be wrong with an answer. ErrRefused alone is a failed try; the others mean that
// the client, not the authenticator, is wrong.
var (
	ErrMalformed = errors.New("passkey: malformed")                   // no client of ours makes this
	ErrSecrets   = errors.New("passkey: the body holds a prf result") // and so the key to the envelope
	ErrStale     = errors.New("passkey: answers another challenge")   // or too late
	ErrElsewhere = errors.New("passkey: comes from a page whose origin is not configured")
	ErrRefused   = errors.New("passkey: does not verify")              // wrapped with the cause, which is for the log
	ErrUnfit     = errors.New("passkey: the authenticator is not fit") // no prf, not resident, or against the site's policy
)

// Config is a site's policy.
type Config struct {
	RPID    string   // the vault's host name; for ever: a change makes every passkey useless
	Name    string   // as browsers show it; empty: backupvault
	Origins []string // https://host[:port] of the pages that may ask

	RefuseBackupEligible bool // no passkeys that their provider may copy
	// Metadata is a FIDO metadata blob (a signed JWT), brought by hand. Not empty: only
	// models that it knows and does not warn of, proved by attestation.
	Metadata     []byte
	MetadataRoot *x509.Certificate // who signs it; nil: FIDO
}

// Gate judges by one policy. It keeps no state and may be used by many goroutines.
type Gate struct {
	origins []string
	models  *models // nil: any
	create  *webauthn.WebAuthn
	get     *webauthn.WebAuthn
}

// New checks a policy. It opens no connection.
func New(c Config) (*Gate, error) {
	if c.Name == "" {
		c.Name = "backupvault"
	}
	if err := protocol.ValidateRPID(c.RPID); err != nil {
		return nil, fmt.Errorf("passkey: RP ID %q: %v: want a host name like vault.example.org (or localhost), no address", c.RPID, err)
	}
	if c.RPID != strings.ToLower(c.RPID) {
		return nil, fmt.Errorf("passkey: RP ID %q: browsers know hosts in lower case: write %q", c.RPID, strings.ToLower(c.RPID))
	}
	if len(c.Origins) == 0 {
		return nil, errors.New("passkey: no origin: want the page's, like https://vault.example.org")
	}
	for _, o := range c.Origins {
		if err := checkOrigin(o, c.RPID); err != nil {
			return nil, err
		}
	}
	g := &Gate{origins: c.Origins}
	var err error
	if g.get, err = webauthn.New(config(c)); err != nil {
		return nil, fmt.Errorf("passkey: %v", err)
	}
	enrol := config(c)
	enrol.Filtering = &webauthn.FilteringConfig{ProhibitBackupEligibility: c.RefuseBackupEligible}
	if len(c.Metadata) > 0 {
		if g.models, err = readMetadata(c.Metadata, c.MetadataRoot); err != nil {
			return nil, err
		}
		enrol.AttestationPreference, enrol.MDS = protocol.PreferDirectAttestation, g.models.Provider
	}
	// Metadata decides about new passkeys only: a model that is found bad later must not
	// take the keys of those who trusted it.
	if g.create, err = webauthn.New(enrol); err != nil {
		return nil, fmt.Errorf("passkey: %v", err)
	}
	return g, nil
}

// MetadataDue is the day by which a newer metadata file was promised; ok is false without
// metadata. An older file is still used: it proves models as well as ever, and only what was
// found out since is missing.
func (g *Gate) MetadataDue() (due time.Time, ok bool) {
	if g.models == nil {
		return time.Time{}, false
	}
	return g.models.due, true
}

// config is what both ceremonies share. The library's own timeouts stay off: it reads the
// wall clock, and the vault's clock decides (see Ask).
func config(c Config) *webauthn.Config {
	required := true
	return &webauthn.Config{
		RPID: c.RPID, RPDisplayName: c.Name, RPOrigins: c.Origins,
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: &required,
			UserVerification: protocol.VerificationRequired,
		},
		Timeouts: webauthn.TimeoutsConfig{
			Login:        webauthn.TimeoutConfig{Timeout: Deadline, TimeoutUVD: Deadline},
			Registration: webauthn.TimeoutConfig{Timeout: Deadline, TimeoutUVD: Deadline},
		},
	}
}

// user is the library's view of one passkey, or of the one to be made.
type user struct {
	id   []byte
	name string
	keys []webauthn.Credential
}

func (u *user) WebAuthnID() []byte                         { return u.id }
func (u *user) WebAuthnName() string                       { return u.name }
func (u *user) WebAuthnDisplayName() string                { return u.name }
func (u *user) WebAuthnCredentials() []webauthn.Credential { return u.keys }
