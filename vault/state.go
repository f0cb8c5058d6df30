package vault

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/ratelimit"
)

// accountKey names an account in the store: SHA-256(LP(account-key, account)).
type accountKey [sha256.Size]byte

func keyOf(account api.Account) accountKey {
	return sha256.Sum256(lp.Join(lp.AccountKey, []byte(account)))
}

// credentialKey names a passkey's credential in the store.
func credentialKey(id []byte) []byte {
	h := sha256.Sum256(lp.Join(lp.CredentialKey, id))
	return h[:]
}

// errTaken: the credential stands in the vault already.
var errTaken = errors.New("vault: the credential is enrolled already")

var errRowsDiffer = errors.New("vault: record, counter and index of credentials do not agree")

// state is all that is stored of one account.
type state struct {
	record  Record
	counter ratelimit.Counter
}

// row is a state with the bytes that it was read from.
type row struct {
	state
	record, counter []byte
}

// load reads an account. It refuses as ErrRow what cannot be decoded, and rows that do not
// belong together: they are written in one update, so only a fault can part them.
func load(tx Tx, key accountKey) (row, error) {
	r, err := read(tx, key)
	if err != nil {
		return row{}, err
	}
	if err := r.decode(); err != nil {
		return row{}, fmt.Errorf("%w: %w", ErrRow, err)
	}
	return r, nil
}

func read(tx Tx, key accountKey) (r row, err error) {
	if r.record, err = tx.Get(ClassRecord, key[:]); err == nil {
		r.counter, err = tx.Get(ClassCounter, key[:])
	}
	return r, err
}

func (r *row) decode() (err error) {
	if r.state.record, err = decodeRecord(r.record); err != nil {
		return err
	}
	if r.state.counter, err = ratelimit.Decode(r.counter); err != nil {
		return err
	}
	return r.state.check()
}

// check tells whether record and counter count the same methods, in the same order.
func (s state) check() error {
	live, _ := s.record.(Live)
	if len(live.Methods) != len(s.counter.Methods) {
		return errRowsDiffer
	}
	for i := range live.Methods {
		if live.Methods[i].ID != s.counter.Methods[i].ID {
			return errRowsDiffer
		}
	}
	return nil
}

// save writes what changed. Writing a record again is what shreds the old one.
func (r row) save(tx Tx, key accountKey, next state) error {
	if err := next.check(); err != nil {
		return fmt.Errorf("refusing to write: %w", err)
	}
	if b := encodeRecord(next.record); !bytes.Equal(b, r.record) {
		if err := index(tx, key, r.state.record, next.record); err != nil {
			return err
		}
		if err := tx.Put(ClassRecord, key[:], b); err != nil {
			return err
		}
	}
	if b := next.counter.Encode(); !bytes.Equal(b, r.counter) {
		return tx.Put(ClassCounter, key[:], b)
	}
	return nil
}

// seats are the noted attempts.
func (s state) seats() map[seat]bool {
	all := map[seat]bool{}
	for _, m := range s.counter.Methods {
		for _, a := range m.Open {
			all[seat{m.ID, a.ID}] = true
		}
	}
	return all
}

// dropVanished removes from memory the attempts that before noted and next does not; the
// caller holds v.mu. It looks at the difference, not at next alone: another commit may
// have noted more meanwhile.
func (v *Vault) dropVanished(key accountKey, before, next state) {
	d := v.desks[key]
	if d == nil {
		return
	}
	left := next.seats()
	for at := range before.seats() {
		if a := d.attempts[at]; a != nil && !left[at] {
			v.drop(key, a)
		}
	}
}
