package vault

import (
	"time"

	"backupvault/api"
	"backupvault/opaque"
	"backupvault/ratelimit"
)

// enrolmentLife is how long an enrolment waits for its finish.
const enrolmentLife = 10 * time.Minute

// desk is what one account has in memory between two calls. A restart empties it: attempts
// are noted in the store, an enrolment or a nonce is asked for again. Vault.mu guards it.
type desk struct {
	attempts  map[seat]*attempt
	enrolment *enrolment
	passkey   *passkeyEnrolment
	asks      []*ask // open releases by passkey, oldest first
	nonces    nonces
}

// seat names an attempt of an account.
type seat struct{ method, attempt ratelimit.ID }

// phase of an attempt in memory.
type phase int

const (
	opening   phase = iota // its start is being charged and opened
	ready                  // answered; waits for its finish
	finishing              // its finish arrived in time and is being decided
	gone                   // no longer noted, or its start failed
)

// attempt is a start with its answer. done is closed when answer, judge, deadline and err
// are set, which happens once; phase is guarded by Vault.mu.
type attempt struct {
	seat
	fingerprint [32]byte
	phase       phase

	done     chan struct{}
	first    []byte
	left     int
	deadline time.Time
	judge    Judge
	err      error
}

// enrolment is an open registration: one OPRF key, one element. done is closed when
// answer, secrets and err are set; users and over are guarded by Vault.mu.
type enrolment struct {
	request [32]byte // SHA-256 of the element and the KSF
	ksf     api.KSF
	expires time.Time
	users   int  // calls that work on it
	over    bool // dead: replaced, passed or used

	done       chan struct{}
	answer     api.EnrollPasswordAnswer
	answerHash [api.HashSize]byte
	secrets    *opaque.Secrets
	err        error
}

// deskOf returns the account's desk, new if there is room; the caller holds v.mu.
func (v *Vault) deskOf(key accountKey) (*desk, error) {
	if d := v.desks[key]; d != nil {
		return d, nil
	}
	if len(v.desks) >= v.maxAccounts {
		v.tidy()
	}
	if len(v.desks) >= v.maxAccounts {
		v.log.Warn("too many accounts have something open: refused", "limit", v.maxAccounts)
		return nil, api.ErrUnavailable
	}
	d := &desk{attempts: map[seat]*attempt{}}
	v.desks[key] = d
	return d, nil
}

// drop removes an attempt from memory; the caller holds v.mu. Whoever works on it finds it
// gone, and wipes it then.
func (v *Vault) drop(key accountKey, a *attempt) {
	if d := v.desks[key]; d != nil && d.attempts[a.seat] == a {
		delete(d.attempts, a.seat)
	}
	if a.phase == ready {
		a.judge.Wipe()
	}
	a.phase = gone
	v.stir()
}

// closeEnrolment ends an enrolment; the caller holds v.mu. Its keys are wiped when nobody
// works on them any more.
func (d *desk) closeEnrolment(e *enrolment) {
	if d.enrolment == e {
		d.enrolment = nil
	}
	e.over = true
	e.wipeUnused()
}

// release ends one use of an enrolment; the caller holds v.mu.
func (e *enrolment) release() {
	e.users--
	e.wipeUnused()
}

func (e *enrolment) wipeUnused() {
	if e.over && e.users == 0 && e.secrets != nil {
		e.secrets.Wipe()
	}
}

// tidy removes what has passed; the caller holds v.mu.
func (v *Vault) tidy() {
	now := v.clock.Now()
	v.brake.tidy(now)
	for key, d := range v.desks {
		for _, a := range d.attempts {
			if a.phase == ready && now.After(a.deadline) {
				v.drop(key, a)
			}
		}
		if e := d.enrolment; e != nil && now.After(e.expires) {
			d.closeEnrolment(e)
		}
		if d.passkey != nil && now.After(d.passkey.expires) {
			d.passkey = nil
		}
		for len(d.asks) > 0 && d.asks[0].Late(now) {
			d.asks = d.asks[1:]
		}
		d.nonces.tidy(now)
		if len(d.attempts) == 0 && d.enrolment == nil && d.passkey == nil && len(d.asks) == 0 && len(d.nonces) == 0 {
			delete(v.desks, key)
		}
	}
}
