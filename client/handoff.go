package client

import (
	"context"
	"crypto/hpke"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"backupvault/api"
	"backupvault/internal/secret"
)

// Purposes of a hand-off: what the person is to do on the page.
const (
	HandoffEnroll  = "enroll"
	HandoffRecover = "recover"
)

// ErrBadHandoff says that what came from the page is not for this command: of another vault,
// account or link, or changed on the way.
var ErrBadHandoff = errors.New("client: what the page handed over does not open")

// ErrForeignKey says that K came, and is not the key that the account has enrolled.
var ErrForeignKey = errors.New("client: what was handed over is not the key that is enrolled")

// Handoff waits for K from the vault's page, where people use the passkeys of their browser.
// Whoever has its link can hand over a K; nobody but this Handoff can read it.
type Handoff struct {
	s     *session
	hatch *hatch
	state []byte
}

// Handoff verifies the fleet, as every contact does, and makes a key for one hand-off.
func (c *Client) Handoff(ctx context.Context) (*Handoff, error) {
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	h, err := newHatch()
	if err != nil {
		return nil, err
	}
	state := make([]byte, api.IDSize)
	if _, err := rand.Read(state); err != nil {
		return nil, err
	}
	return &Handoff{s: s, hatch: h, state: state}, nil
}

// Link is the page's address for a command that listens on a port of 127.0.0.1. What stands
// in it is in the fragment, which a browser sends nowhere.
func (h *Handoff) Link(purpose string, port int) string {
	v := url.Values{}
	v.Set("handoff", "1")
	v.Set("key", base64.RawURLEncoding.EncodeToString(h.hatch.point))
	v.Set("port", strconv.Itoa(port))
	v.Set("state", base64.RawURLEncoding.EncodeToString(h.state))
	v.Set("do", purpose)
	return h.s.base + "/#" + v.Encode()
}

// Code is what the page must show too.
func (h *Handoff) Code() string { return api.HandoffCode(h.hatch.point) }

// State is what a request with K must name, 16 bytes.
func (h *Handoff) State() []byte { return h.state }

// Origin is the page's, as browsers write it.
func (h *Handoff) Origin() string {
	return strings.TrimSuffix(strings.ToLower(h.s.base), ":443")
}

// Account is whose K is awaited.
func (h *Handoff) Account() api.Account { return h.s.account }

// VaultID is which vault's K is awaited, 16 bytes.
func (h *Handoff) VaultID() []byte { return h.s.vaultID() }

// Open opens what the page handed over (api.HandoffSize bytes). The error is ErrBadHandoff.
func (h *Handoff) Open(sealed []byte) (*secret.Key, error) {
	if len(sealed) != api.HandoffSize {
		return nil, ErrBadHandoff
	}
	info := api.HandoffInfo(h.s.vaultID(), h.s.account, h.state)
	r, err := hpke.NewRecipient(sealed[:api.PointSize], h.hatch.private, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
	if err != nil {
		return nil, ErrBadHandoff
	}
	b, err := r.Open(nil, sealed[api.PointSize:])
	if err != nil {
		return nil, ErrBadHandoff
	}
	defer clear(b)
	return secret.KeyFrom(b)
}

// Check asks the vault whether k is the enrolled key: a passkey gets the name that it has,
// which takes a proof by k. It cannot tell where the account has no passkey, or where a new
// key waits for its time; it then only says what is there. Errors beside those of Status:
// ErrForeignKey, api.ErrNotEnrolled, api.ErrDestroyed.
func (h *Handoff) Check(ctx context.Context, k *secret.Key) (*api.Status, error) {
	c := h.s.Client
	st, err := c.Status(ctx)
	switch {
	case err != nil:
		return nil, err
	case st.Account != h.s.account:
		return nil, ErrOtherAccount // the access token source changed its mind
	case st.State == api.StateDestroyed:
		return nil, api.ErrDestroyed.With(api.Fields{State: st.State, Reason: st.Reason})
	case st.State == api.StateAbsent:
		return nil, api.ErrNotEnrolled.With(api.Fields{State: st.State})
	case st.Pending != nil:
		return st, nil
	}
	for _, m := range st.Methods {
		if m.Kind != api.KindPasskey {
			continue
		}
		if err := c.RenameMethod(ctx, k, m.MethodID, m.Name); errors.Is(err, api.ErrProofNeeded) {
			return nil, fmt.Errorf("%w (%v)", ErrForeignKey, err)
		} else if err != nil {
			return nil, err
		}
		break
	}
	return st, nil
}
