package passkey

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"backupvault/api"
)

// Seen is what a right assertion tells beside that it is right.
type Seen struct {
	SignCount   uint32 // the caller asks Key.Forward on the state that it commits
	BackupState bool
}

// AssertOptions are PublicKeyCredentialRequestOptionsJSON for any one of keys, each with
// its own salt.
func (g *Gate) AssertOptions(a *Ask, keys []Key) ([]byte, error) {
	u := &user{id: []byte("account")} // stands in nothing that leaves
	salts := map[string]protocol.PRFValues{}
	for i := range keys {
		u.keys = append(u.keys, keys[i].credential())
		salts[api.Bytes(keys[i].ID).String()] = protocol.PRFValues{First: keys[i].Salt}
	}
	o, _, err := g.beginAssert(a, u, salts)
	if err != nil {
		return nil, err
	}
	return json.Marshal(o.Response)
}

func (g *Gate) beginAssert(a *Ask, u *user, salts map[string]protocol.PRFValues) (*protocol.CredentialAssertion, *webauthn.SessionData, error) {
	return g.get.BeginLogin(u, webauthn.WithChallenge(a.Challenge), webauthn.WithUserVerification(protocol.VerificationRequired),
		webauthn.WithAssertionExtensions(webauthn.WithExtensionPRFByCredential(salts, nil)))
}

// Answer is an assertion that may be judged: Gate.Check makes it.
type Answer struct {
	ask    *Ask
	parsed *protocol.ParsedCredentialAssertionData
}

// Check refuses what is no try: a body of another form, with a prf result, for another
// challenge, late, or from a page that is not configured. Who sends it is not charged. The
// origin decides here and not with the signature: a site that moves its page and forgets to
// say so must not have everybody's passkeys counted down for it.
func (g *Gate) Check(a *Ask, c *api.Assertion, now time.Time) (*Answer, error) {
	if err := noSecrets(c.Outputs); err != nil {
		return nil, err
	}
	parsed, err := parseAssertion(c)
	if err != nil {
		return nil, err
	}
	if a.Late(now) || !a.answeredBy(parsed.Response.CollectedClientData) {
		return nil, ErrStale
	}
	if !g.sameOrigin(parsed.Response.CollectedClientData.Origin) {
		return nil, ErrElsewhere
	}
	return &Answer{a, parsed}, nil
}

// Verify judges an answer by one key. Every error is a failed try and Is ErrRefused.
func (g *Gate) Verify(answer *Answer, k *Key) (Seen, error) {
	parsed := answer.parsed
	u := &user{id: k.User, keys: []webauthn.Credential{k.credential()}}
	_, session, err := g.beginAssert(answer.ask, u, map[string]protocol.PRFValues{api.Bytes(k.ID).String(): {First: k.Salt}})
	if err != nil {
		return Seen{}, fmt.Errorf("%w: %v", ErrRefused, err)
	}
	if _, err := g.get.ValidateLogin(u, *session, parsed); err != nil {
		return Seen{}, fmt.Errorf("%w: %s", ErrRefused, cause(err))
	}
	data := parsed.Response.AuthenticatorData
	return Seen{SignCount: data.Counter, BackupState: data.Flags.HasBackupState()}, nil
}

// cause is the library's reason, for the log. Its further information quotes challenges and
// origins that the caller chose, so it is left out.
func cause(err error) string {
	var p *protocol.Error
	if errors.As(err, &p) {
		return p.Details
	}
	return "not verified"
}
