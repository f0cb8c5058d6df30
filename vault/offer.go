package vault

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"

	"backupvault/api"
	"backupvault/internal/lp"
)

// Offer says to whom a kind of method is offered, so that a site can introduce it step by
// step. It decides about enrolment only: what is enrolled stays usable, and may be replaced
// by its kind.
type Offer struct {
	Share int    // percent of the accounts, 0 to 100; raising it takes it from nobody
	Claim string // not empty: in place of Share, the accounts whose access token says true here
}

func (o Offer) check() error {
	if o.Share < 0 || o.Share > 100 {
		return errors.New("want a share of 0 to 100 percent")
	}
	return nil
}

// covers tells whether an account belongs to the share: by a hash, so that it is the same
// accounts at every question and others for each kind and vault.
func (o Offer) covers(vaultID []byte, kind api.Kind, account api.Account, claimed func(string) bool) bool {
	if o.Claim != "" {
		return claimed(o.Claim)
	}
	h := sha256.Sum256(lp.Join(lp.Offer, vaultID, []byte(kind), []byte(account)))
	return binary.BigEndian.Uint64(h[:8])%100 < uint64(o.Share)
}

// offers tells whether an account may enrol a method of this kind now.
func (v *Vault) offers(ctx context.Context, kind api.Kind, account api.Account, r Record) bool {
	if kind == api.KindPasskey && v.passkeys == nil {
		return false
	}
	live, _ := r.(Live)
	o, limited := v.offered[kind]
	return !limited || live.of(kind) > 0 ||
		o.covers(v.id[:], kind, account, func(name string) bool { return api.HasClaim(ctx, name) })
}
