package vault

import (
	"bytes"
	"crypto/ed25519"
	"time"

	"backupvault/api"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

// Record is the state of an account: Absent, Live or Destroyed. A state that holds no
// secret has no field for one.
type Record interface {
	kept() Kept
	record()
}

// Kept is what outlives every change of an account.
type Kept struct {
	Generation uint64            // grows with every change of the set of methods
	OwnerKey   ed25519.PublicKey // of the last enrolment; empty: never enrolled
}

// Absent is an account that was never enrolled, or that was forgotten.
type Absent struct{ Kept }

// Live is an account with at least one method.
type Live struct {
	Kept
	Methods []Method
	Pending *Pending // nil: nothing waits
}

// Destroyed is the tombstone of an account whose limit was reached.
type Destroyed struct {
	Kept
	At     time.Time // in seconds
	Reason api.Reason
}

// Method is one way to release. Its counter stands in another row.
type Method struct {
	ID         ratelimit.ID
	Kind       api.Kind
	Generation uint64 // in which it went live
	EnrolledAt time.Time
	KSF        api.KSF            // password only
	Name       string             // passkey only: what its owner calls it
	Passkey    *passkey.Key       // passkey only; its User is the ID. Replaced as a whole, never written to
	Finish     [api.HashSize]byte // hash of the sealed finish that made it: the same again is answered again
	Sealed     []byte             // the method's secrets, sealed to the fleet
}

func (k Kept) kept() Kept { return k }
func (Absent) record()    {}
func (Live) record()      {}
func (Destroyed) record() {}

// method returns the method with that ID, or nil.
func (l Live) method(id []byte) *Method {
	for i := range l.Methods {
		if string(l.Methods[i].ID[:]) == string(id) {
			return &l.Methods[i]
		}
	}
	return nil
}

// sealed are the methods that hold something sealed, also one that is pending. The record
// must be the caller's own: they point into it.
func (l Live) sealed() (all []*Method) {
	for i := range l.Methods {
		all = append(all, &l.Methods[i])
	}
	if l.Pending != nil && l.Pending.Method != nil {
		all = append(all, l.Pending.Method)
	}
	return all
}

// credential returns the passkey with that credential ID, or nil.
func (l Live) credential(id []byte) *Method {
	for i := range l.Methods {
		if k := l.Methods[i].Passkey; k != nil && bytes.Equal(k.ID, id) {
			return &l.Methods[i]
		}
	}
	return nil
}

// keys are the account's passkeys, as ceremonies need them.
func (l Live) keys() (all []passkey.Key) {
	for _, m := range l.Methods {
		if m.Passkey != nil {
			all = append(all, *m.Passkey)
		}
	}
	return all
}

// of counts the methods of one kind.
func (l Live) of(kind api.Kind) (n int) {
	for _, m := range l.Methods {
		if m.Kind == kind {
			n++
		}
	}
	return n
}
