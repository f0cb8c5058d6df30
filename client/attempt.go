package client

import (
	"crypto/rand"
	"fmt"
	"slices"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// Attempt names one try to release and holds what is needed to repeat its first message
// with the same password: then the vault charges it once, however often it is sent.
//
// State holds the OPRF blind and the AKE secrets, neither the password nor KE1. Who has
// it and has seen KE1 on the wire can guess offline; so it is kept only until the attempt
// is settled, readable by its owner alone.
type Attempt struct {
	VaultID, MethodID, ID api.Bytes
	Account               api.Account
	State                 *secret.Bytes
}

// AttemptStore keeps the attempt that is not settled yet, at most one. Save must be durable
// when it returns, and replaces what was there.
type AttemptStore interface {
	Load() (*Attempt, error) // nil, nil when there is none
	Save(*Attempt) error
	Clear() error // no error when there is none
}

func (s *session) newAttempt(method []byte, login *opaque.ClientLogin) *Attempt {
	id := make([]byte, api.IDSize)
	rand.Read(id)
	return &Attempt{VaultID: s.vaultID(), MethodID: method, ID: id, Account: s.account, State: secret.Own(login.State())}
}

// savedAttempt returns the unsettled attempt on this method, or nil. One on another method,
// account or vault can never be finished by us and is dropped.
func (s *session) savedAttempt(method []byte) (*Attempt, error) {
	a, err := s.cfg.Attempts.Load()
	if err != nil {
		return nil, fmt.Errorf("client: read the saved attempt: %w", err)
	}
	if a == nil {
		return nil, nil
	}
	if a.Account != s.account || len(a.ID) != api.IDSize ||
		!slices.Equal(a.VaultID, s.vaultID()) || !slices.Equal(a.MethodID, method) {
		return nil, s.cfg.Attempts.Clear()
	}
	return a, nil
}

// keep makes a the saved attempt; nil clears.
func (s *session) keep(a *Attempt) error {
	var err error
	if a == nil {
		err = s.cfg.Attempts.Clear()
	} else {
		err = s.cfg.Attempts.Save(a)
	}
	if err != nil {
		return fmt.Errorf("client: keep the attempt: %w", err)
	}
	return nil
}

type memoryAttempt struct{ a *Attempt }

func (m *memoryAttempt) Load() (*Attempt, error) { return m.a, nil }
func (m *memoryAttempt) Save(a *Attempt) error   { m.a = a; return nil }
func (m *memoryAttempt) Clear() error            { m.a = nil; return nil }
