package main

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
	"backupvault/opaque"
)

// lightest is the cheapest KSF that Argon2id knows; a client takes it only where its
// library's floor is lowered, as here.
var lightest = api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}

func account(i int) api.Account {
	return api.Account(fmt.Sprintf("https://issuer.example user-%08d", i))
}

func password(i int) *secret.Bytes { return secret.Own(fmt.Appendf(nil, "password of user %d", i)) }

// enrol makes account i live. The client's own checks of signatures are left out: the
// vault's work is the same.
func (s *site) enrol(ctx context.Context, i int) error {
	r, request := opaque.NewRegistration(password(i))
	defer r.Wipe()
	r.Floor = opaque.Floor{}
	id, who := s.statement.VaultID[:], account(i)
	start := &api.EnrollPasswordStart{Protocol: api.Version, VaultID: id, Request: request, KSF: lightest}
	a, err := s.vault.EnrollPasswordStart(ctx, who, start)
	if err != nil {
		return err
	}
	record, export, err := r.Finish(id, who, a.Evaluated, a.ServerPublicKey, lightest)
	if err != nil {
		return err
	}
	owner, _, err := ed25519.GenerateKey(nil) // nobody signs with it here
	if err != nil {
		return err
	}
	key := secret.NewKey()
	hash := sha256.Sum256(api.EnrollAnswerMessage(id, who, start, a))
	finish := api.EnrollFinish{Record: record, Envelope: envelope.Seal(export, id, who, a.Session, key), OwnerKey: owner, AnswerHash: hash[:]}
	sealed, err := s.sealToInbox(a.Token, api.EnrollInfo(id, who, a.Session), finish.Encode())
	if err != nil {
		return err
	}
	_, err = s.vault.EnrollPasswordFinish(ctx, who, &api.EnrollPasswordFinish{Session: a.Session, Sealed: sealed})
	return err
}

func (s *site) sealToInbox(serial string, info, plaintext []byte) ([]byte, error) {
	t := s.statement.Token(serial)
	if t == nil {
		return nil, fmt.Errorf("token %q is not in the statement", serial)
	}
	return tokenkey.Seal(t.Inbox, info, plaintext)
}

// release gets account i's key back, and returns how long the vault took of it.
func (s *site) release(ctx context.Context, i int) (time.Duration, error) {
	id, who := s.statement.VaultID[:], account(i)
	status, err := s.vault.Status(ctx, who)
	if err != nil {
		return 0, err
	}
	if len(status.Methods) != 1 {
		return 0, fmt.Errorf("account %d has %d methods", i, len(status.Methods))
	}
	method, ksf, attempt := status.Methods[0].MethodID, lightest.Hash(), make([]byte, api.IDSize)
	rand.Read(attempt)
	login := opaque.NewLogin(password(i))
	defer login.Wipe()
	login.Floor = opaque.Floor{}
	start := &api.ReleasePasswordStart{Protocol: api.Version, VaultID: id, MethodID: method,
		KSFHash: ksf[:], AttemptID: attempt, KE1: login.KE1()}
	begin := time.Now()
	a, err := s.vault.ReleasePasswordStart(ctx, who, start)
	took := time.Since(begin)
	if err != nil {
		return 0, err
	}
	ke3, session, export, err := login.Finish(id, who, a.KE2, lightest)
	if err != nil {
		return 0, err
	}
	begin = time.Now()
	out, err := s.vault.ReleasePasswordFinish(ctx, who, &api.ReleasePasswordFinish{MethodID: method, AttemptID: attempt, KE3: ke3})
	took += time.Since(begin)
	if err != nil {
		return 0, err
	}
	sealed, err := opaque.OpenRelease(session, id, who, method, attempt, out.Released)
	if err == nil {
		_, err = envelope.Open(export, id, who, method, sealed)
	}
	return took, err
}

// forget erases account i, which was enrolled once.
func (s *site) forget(ctx context.Context, i int) error {
	f, err := s.vault.Forget(ctx, account(i), &api.Forget{Generation: 1})
	if err == nil && f.Generation != 2 {
		err = errors.New("forget did not end the generation")
	}
	return err
}
