package client

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	"backupvault/api"
	"backupvault/opaque"
)

// Status tells what the vault keeps of the account. It spends nothing.
func (c *Client) Status(ctx context.Context) (*api.Status, error) {
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	return s.status(ctx)
}

func (s *session) status(ctx context.Context) (*api.Status, error) {
	var st api.Status
	err := s.repeat(ctx, func() error { return s.call(ctx, http.MethodGet, "/v1/status", s.bearer, nil, &st) })
	if err != nil {
		return nil, err
	}
	switch {
	case st.Protocol != api.Version:
		return nil, fmt.Errorf("%w: %d, this client %d", ErrProtocol, st.Protocol, api.Version)
	case !slices.Equal(st.VaultID, s.vaultID()):
		return nil, ErrOtherVault
	case st.Account != s.account:
		return nil, ErrOtherAccount
	case !validState(st.State) || !validReason(st.Reason):
		return nil, ErrMalformed
	}
	if p := st.Pending; p != nil && (p.Due <= 0 || p.Kind != api.PendingReplace && p.Kind != api.PendingForget) {
		return nil, ErrMalformed
	}
	for _, m := range st.Methods {
		if len(m.MethodID) != api.IDSize || !printable(string(m.Kind)) || m.Name != "" && !api.ValidName(m.Name) ||
			(m.State != api.MethodOpen && m.State != api.MethodLastChance) {
			return nil, ErrMalformed
		}
	}
	return &st, nil
}

// password picks the account's password method and checks its KSF: a vault must not talk
// a client into a cheap one, nor into one that takes the device down.
func (s *session) password(st *api.Status) (*api.MethodStatus, error) {
	switch st.State {
	case api.StateAbsent:
		return nil, api.ErrNotEnrolled.With(api.Fields{State: st.State})
	case api.StateDestroyed:
		return nil, api.ErrDestroyed.With(api.Fields{State: st.State, Reason: st.Reason})
	}
	for i := range st.Methods {
		if m := &st.Methods[i]; m.Kind == api.KindPassword {
			return m, opaque.CheckKSF(m.KSF, *s.cfg.Floor)
		}
	}
	return nil, ErrNoPassword
}

func validState(s api.State) bool {
	return s == api.StateAbsent || s == api.StateLive || s == api.StateDestroyed
}

func validReason(r api.Reason) bool {
	return r == "" || r == api.ReasonLimit || r == api.ReasonLifetime
}
