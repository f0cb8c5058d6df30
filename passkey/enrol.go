package passkey

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/go-webauthn/webauthn/metadata"
	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"backupvault/api"
)

// Wanted is a passkey to be made.
type Wanted struct {
	User []byte // the method ID
	Salt []byte
	Name string // shown by the authenticator
}

// CreateOptions are PublicKeyCredentialCreationOptionsJSON for one new passkey. The prf
// extension is asked for with its salt at once: some platforms say "not supported" without.
func (g *Gate) CreateOptions(a *Ask, w Wanted, have []Key) ([]byte, error) {
	o, _, err := g.beginCreate(a, w, have)
	if err != nil {
		return nil, err
	}
	return json.Marshal(o.Response)
}

func (g *Gate) beginCreate(a *Ask, w Wanted, have []Key) (*protocol.CredentialCreation, *webauthn.SessionData, error) {
	var exclude []protocol.CredentialDescriptor
	for i := range have {
		c := have[i].credential()
		exclude = append(exclude, c.Descriptor())
	}
	challenge := func(o *protocol.PublicKeyCredentialCreationOptions) error {
		o.Challenge = a.Challenge
		return nil
	}
	return g.create.BeginRegistration(&user{id: w.User, name: w.Name}, challenge, webauthn.WithExclusions(exclude),
		webauthn.WithCredentialParameters(algorithms), webauthn.WithExtensions(webauthn.WithExtensionCredProps(),
			webauthn.WithExtensionPRF(protocol.PRFValues{First: w.Salt})))
}

// Create judges a new credential. The library's session is made again from the Ask instead
// of kept: it holds nothing else.
func (g *Gate) Create(a *Ask, w Wanted, c *api.Credential, now time.Time) (*Key, error) {
	if err := noSecrets(c.Outputs); err != nil {
		return nil, err
	}
	if a.Late(now) {
		return nil, ErrStale
	}
	parsed, err := parseCredential(c)
	if err != nil {
		return nil, err
	}
	if !a.answeredBy(parsed.Response.CollectedClientData) {
		return nil, ErrStale
	}
	_, session, err := g.beginCreate(a, w, nil)
	if err != nil {
		return nil, err
	}
	made, err := g.create.CreateCredential(&user{id: w.User}, *session, parsed)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrRefused, cause(err))
	}
	if !g.sameOrigin(parsed.Response.CollectedClientData.Origin) {
		return nil, fmt.Errorf("%w: origin", ErrRefused)
	}
	return g.keep(w, made)
}

// keep applies what the library leaves to its caller.
func (g *Gate) keep(w Wanted, made *webauthn.Credential) (*Key, error) {
	switch e := made.Extensions; {
	case e.PRFEnabled == nil || !*e.PRFEnabled:
		return nil, fmt.Errorf("%w: no prf extension", ErrUnfit)
	case e.RK != nil && !*e.RK:
		return nil, fmt.Errorf("%w: not resident", ErrUnfit)
	case g.models != nil && !provesModel(made.AttestationType):
		return nil, fmt.Errorf("%w: no attestation of its model", ErrUnfit) // the library lets both kinds pass
	case len(made.ID) == 0 || len(made.ID) > api.MaxCredentialID || len(made.PublicKey) > MaxPublicKey || len(made.AttestationFormat) > MaxFormat:
		return nil, fmt.Errorf("%w: sizes", ErrUnfit)
	}
	if err := checkPublicKey(made.PublicKey); err != nil {
		return nil, err
	}
	var claimed []string
	for _, t := range made.Transport {
		claimed = append(claimed, string(t))
	}
	return &Key{User: w.User, Salt: w.Salt, ID: made.ID, PublicKey: made.PublicKey, AAGUID: made.Authenticator.AAGUID,
		Format: made.AttestationFormat, Transports: transports(claimed), SignCount: made.Authenticator.SignCount,
		BackupEligible: made.Flags.BackupEligible, BackupState: made.Flags.BackupState}, nil
}

// provesModel tells whether an attestation names its model by a certificate, which metadata
// then vouch for. None at all names nothing, and one by the new key itself (self
// attestation) is as good as the authenticator's word.
func provesModel(attestation string) bool {
	switch metadata.AuthenticatorAttestationType(attestation) {
	case metadata.BasicFull, metadata.AttCA, metadata.AnonCA:
		return true
	}
	return false
}
