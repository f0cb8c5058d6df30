package client

import (
	"bytes"
	"context"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"encoding/json"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/secret"
)

// Authenticator makes and uses passkeys: a browser's navigator.credentials, or a device. It
// takes the options as the vault made them (JSON) and gives what goes to the vault without
// the output of the prf extension, and that output (32 bytes) beside it; Create may give
// none.
type Authenticator interface {
	Create(ctx context.Context, options []byte) (*api.Credential, *secret.Bytes, error)
	Get(ctx context.Context, options []byte) (*api.Assertion, *secret.Bytes, error)
}

// RecoverByPasskey gives K back for one of the account's passkeys. Beginning is free; only
// an assertion that does not verify costs an attempt of that passkey.
func (c *Client) RecoverByPasskey(ctx context.Context, a Authenticator) (*Recovered, error) {
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	h, err := newHatch()
	if err != nil {
		return nil, err
	}
	var answer api.ReleasePasskeyAnswer
	start := &api.ReleasePasskeyStart{Protocol: api.Version, VaultID: s.vaultID(), ClientKey: h.point}
	if err := s.post(ctx, "/v1/release/passkey/start", start, &answer); err != nil {
		return nil, err
	}
	if len(answer.Session) != api.IDSize || !s.asks(api.CeremonyRelease, answer.Generation, h, answer.Challenge, answer.Options) {
		return nil, ErrMalformed
	}
	assertion, prf, err := a.Get(ctx, answer.Options)
	if err != nil {
		return nil, err
	}
	if prf == nil || prf.Len() != api.PRFSize {
		return nil, ErrUnfitPasskey
	}
	defer prf.Wipe()
	var out api.ReleasedPasskey
	finish := &api.ReleasePasskeyFinish{Session: answer.Session, Credential: *assertion}
	if err := s.call(ctx, "POST", "/v1/release/passkey/finish", s.bearer, finish, &out); err != nil {
		return nil, err // not repeated: a session is good for one answer, and beginning again is free
	}
	k, err := h.open(s, prf, out.MethodID, answer.Session, answer.Challenge, out.Released)
	if err != nil {
		return nil, err
	}
	return &Recovered{Key: k, Generation: out.Generation, FailedSince: out.FailedSince}, nil
}

// asks checks that a challenge and the options ask what this client asked for, under its key.
func (s *session) asks(c api.Ceremony, generation uint64, h *hatch, challenge, options []byte) bool {
	want := api.PasskeyContext(c, s.vaultID(), s.account, generation, h.point)
	var o struct {
		Challenge api.Bytes `json:"challenge"`
	}
	return len(challenge) == api.PasskeyChallengeSize && bytes.Equal(challenge[32:], want[:]) &&
		json.Unmarshal(options, &o) == nil && bytes.Equal(o.Challenge, challenge)
}

// hatch is a key that lives as long as one ceremony: the vault seals the envelope to it.
type hatch struct {
	private hpke.PrivateKey
	point   []byte
}

func newHatch() (*hatch, error) {
	k, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	private, err := hpke.NewDHKEMPrivateKey(k)
	if err != nil {
		return nil, err
	}
	return &hatch{private: private, point: k.PublicKey().Bytes()}, nil
}

// open opens what was released, and the envelope in it with the prf output.
func (h *hatch) open(s *session, prf *secret.Bytes, method, session, challenge, released []byte) (*secret.Key, error) {
	if len(method) != api.IDSize || len(released) != api.ReleasedPasskeySize {
		return nil, ErrMalformed
	}
	info := api.ReleasePasskeyInfo(s.vaultID(), s.account, method, session)
	r, err := hpke.NewRecipient(released[:api.PointSize], h.private, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
	if err != nil {
		return nil, ErrBadRelease
	}
	sealed, err := r.Open(challenge, released[api.PointSize:])
	if err != nil {
		return nil, ErrBadRelease
	}
	k, err := envelope.Open(prf, s.vaultID(), s.account, method, sealed)
	if err != nil {
		return nil, ErrBadRelease
	}
	return k, nil
}
