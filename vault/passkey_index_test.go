package vault_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"backupvault/api"
	"backupvault/passkey/softauthn"
	"backupvault/vault"
)

// held is a credential that an account of the model holds.
type held struct {
	method []byte
	device *softauthn.Device
}

// holder is an account of the model: its credentials, by ID.
type holder struct {
	*person
	live, pending map[string]held
}

// TestAttackCredentialIndexModel: whatever two accounts do with three credentials, each
// answers for one of them at most, is free when that one gives it up, and the index of
// credentials says what the records say.
func TestAttackCredentialIndexModel(t *testing.T) {
	steps := []string{"add", "add", "replace", "pend", "due", "remove", "destroy", "forget", "restart"}
	rapid.Check(t, func(rt *rapid.T) {
		r, g := onMemory(rt, withPasskeys, func(c *vault.Config) { c.Replace = vault.ReplaceAfter(72 * time.Hour) })
		all := []*holder{{person: r.enrolled("alice", "good")}, {person: r.enrolled("bob", "good")}}
		for _, h := range all {
			h.live, h.pending = map[string]held{}, map[string]held{}
		}
		for range rapid.IntRange(1, 30).Draw(rt, "steps") {
			i := rapid.IntRange(0, 1).Draw(rt, "account")
			credential := rapid.SampledFrom([]string{"one", "two", "three"}).Draw(rt, "credential")
			all[i].step(rapid.SampledFrom(steps).Draw(rt, "step"), credential, all[1-i])
			rows := new(vault.RowCheck)
			err := g.check(context.Background(), rows.Row)
			if _, unsound := rows.Done(); err != nil || unsound != nil {
				rt.Fatal(err, unsound)
			}
		}
	})
}

func (h *holder) has(credential string) bool {
	return h.live[credential].device != nil || h.pending[credential].device != nil
}

func (h *holder) step(what, credential string, other *holder) {
	h.t.Helper()
	methods := len(h.status().Methods)
	switch held := h.live[credential]; {
	case what == "add" && methods > 0:
		h.add(credential, other)
	case what == "replace":
		h.replace(credential, other)
	case what == "pend" && methods > 0:
		h.pend(credential, other)
	case what == "due":
		h.pass(73 * time.Hour)
		h.v.Sweep()
		h.due()
		other.due()
	case what == "remove" && held.device != nil && methods > 1:
		_, err := h.v.RemoveMethod(context.Background(), h.account, h.removal(held.method, h.status().Generation))
		h.want(err, nil)
		delete(h.live, credential)
		clear(h.pending)
	case what == "destroy" && held.device != nil:
		for range 9 {
			h.wantTap(held.device, bogus, api.ErrWrongSecret)
		}
		h.wantTap(held.device, bogus, api.ErrDestroyed)
		delete(h.live, credential)
		clear(h.pending)
	case what == "forget" && methods > 0:
		h.want(h.forget(h.owner()), nil)
		clear(h.live)
		clear(h.pending)
	case what == "restart":
		h.restart()
	}
}

func (h *holder) add(credential string, other *holder) {
	d := &softauthn.Device{Origin: origin, NextID: []byte(credential)}
	method, err := h.enrolPasskey(d, true, h.owner())
	if h.live[credential].device != nil || other.has(credential) {
		h.want(err, api.ErrConflict)
		return
	}
	h.want(err, nil)
	h.live[credential] = held{method, d}
	clear(h.pending)
}

func (h *holder) replace(credential string, other *holder) {
	d := &softauthn.Device{Origin: origin, NextID: []byte(credential)}
	method, err := h.enrolPasskey(d, false, h.owner())
	if other.has(credential) {
		h.want(err, api.ErrConflict)
		return
	}
	h.want(err, nil)
	clear(h.live)
	h.live[credential] = held{method, d}
	clear(h.pending)
}

func (h *holder) pend(credential string, other *holder) {
	d := &softauthn.Device{Origin: origin, NextID: []byte(credential)}
	waits := h.status().Pending != nil
	method, err := h.enrolPasskey(d, false, nil)
	switch {
	case waits && errors.Is(err, api.ErrPending):
	case other.has(credential):
		h.want(err, api.ErrConflict)
	default:
		h.want(err, nil)
		h.pending[credential] = held{method, d}
	}
}

// due is what has waited its time.
func (h *holder) due() {
	if len(h.pending) > 0 {
		h.live, h.pending = h.pending, map[string]held{}
	}
	for credential, held := range h.live {
		if h.methodStatus(held.method) == nil {
			h.t.Fatalf("%s is not live", credential)
		}
	}
}
