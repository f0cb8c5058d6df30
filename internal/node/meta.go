package node

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/shred"
)

// classMeta is the store's class of what the node itself keeps; vault has the others.
const classMeta shred.Class = 1

// Keys of classMeta. The chain is kept whole, one row per statement: clients follow it.
var (
	keyRoot = []byte("root")    // vault root public key
	keyLog  = []byte("log-key") // names accounts in the log, the same way over restarts
	// The serial of a token that was seen empty and is being made ready: what keys it holds
	// since are ours. The change of members that takes it in removes the row.
	keyJoining = []byte("joining")
)

func keyStatement(version uint64) []byte { return fmt.Appendf(nil, "statement-%d", version) }

// meta is what classMeta holds.
type meta struct {
	root      ed25519.PublicKey
	logKey    *secret.Key
	chain     []api.SignedStatement
	statement *api.Statement // the last of the chain
}

// follow returns the meta after one more statement, which it verifies as a client does, and
// what makes it so in the store.
func (m *meta) follow(next api.SignedStatement) (*meta, func(shred.Tx) error, error) {
	out := *m
	out.chain = append(slices.Clone(m.chain), next)
	var err error
	if out.statement, err = api.VerifyChain(m.root, out.chain, m.statement); err != nil {
		return nil, nil, err
	}
	body, err := json.Marshal(next)
	if err != nil {
		return nil, nil, err
	}
	return &out, func(tx shred.Tx) error {
		return errors.Join(tx.Put(classMeta, keyStatement(out.statement.Version), body), tx.Delete(classMeta, keyJoining))
	}, nil
}

func writeMeta(ctx context.Context, s *shred.Store, root ed25519.PublicKey, first api.SignedStatement) error {
	body, err := json.Marshal(first)
	if err != nil {
		return err
	}
	logKey := secret.NewKey()
	defer logKey.Wipe()
	return s.Update(ctx, func(tx shred.Tx) error {
		for _, row := range []struct{ key, value []byte }{
			{keyRoot, root}, {keyLog, logKey.Bytes()}, {keyStatement(1), body},
		} {
			if err := tx.Put(classMeta, row.key, row.value); err != nil {
				return err
			}
		}
		return nil
	})
}

// readMeta reads and verifies the chain. What it finds wrong is damage: the store was
// opened, so its bytes are ours.
func readMeta(s *shred.Store) (*meta, error) {
	m := new(meta)
	err := s.View(func(tx shred.Tx) error {
		root, err := tx.Get(classMeta, keyRoot)
		if err != nil {
			return err
		}
		m.root = root
		b, err := tx.Get(classMeta, keyLog)
		if err != nil {
			return err
		}
		defer clear(b)
		if m.logKey, err = secret.KeyFrom(b); err != nil {
			return fmt.Errorf("%w: log key: %v", shred.ErrDamaged, err)
		}
		m.chain, err = readChain(tx)
		return err
	})
	if err != nil {
		return nil, err
	}
	if m.statement, err = api.VerifyChain(m.root, m.chain, nil); err != nil {
		return nil, fmt.Errorf("%w: fleet statements: %v", shred.ErrDamaged, err)
	}
	return m, nil
}

func readChain(tx shred.Tx) (chain []api.SignedStatement, err error) {
	for version := uint64(1); ; version++ {
		b, err := tx.Get(classMeta, keyStatement(version))
		if err != nil || b == nil {
			return chain, err
		}
		var s api.SignedStatement
		if err := json.Unmarshal(b, &s); err != nil {
			return nil, fmt.Errorf("%w: statement %d: %v", shred.ErrDamaged, version, err)
		}
		chain = append(chain, s)
	}
}

func (m *meta) fleet() api.Fleet {
	return api.Fleet{Statements: m.chain, Root: api.Bytes(m.root)}
}
