package hsm

import (
	"context"
	"fmt"
	"log/slog"

	"backupvault/api"
)

// Adopt makes s the statement in force: parts are sealed to all its tokens. It refuses s if
// a member does not stand in it or, being up, has other keys; one that is out stays out
// until it shows the keys of s.
func (f *Fleet) Adopt(s *api.Statement) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.adopt(s, f.Tokens())
}

func (f *Fleet) adopt(s *api.Statement, tokens []*Token) error {
	for _, t := range tokens {
		if s.Token(t.Serial()) == nil {
			return fmt.Errorf("hsm: token %s does not stand in the fleet statement", t.Serial())
		}
	}
	for _, t := range tokens {
		if err := t.expect(*s.Token(t.Serial())); err != nil {
			return err
		}
	}
	f.roster.Store(&roster{tokens, s})
	return nil
}

// Change adopts s and, in the same step, lets the token named leaves go ("": none) and
// takes joins in (nil: none). The fleet owns joins from then on; it closes the one that
// leaves, beside its running calls. Where Change fails nothing has changed.
func (f *Fleet) Change(s *api.Statement, leaves string, joins *Token) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	tokens, left, err := exchange(f.Tokens(), leaves, joins)
	if err != nil {
		return err
	}
	if err := f.adopt(s, tokens); err != nil {
		return err
	}
	if joins != nil {
		f.take(joins)
	}
	if left != nil {
		f.release(left)
	}
	return nil
}

// release stops bringing a token back and closes it.
func (f *Fleet) release(t *Token) {
	f.leave[t]()
	delete(f.leave, t)
	t.fleet.Store(nil)
	f.keep.Go(func() {
		if err := t.Close(); err != nil {
			slog.Warn("hsm: a token that left was not closed", "token", t.Serial(), "cause", err.Error())
		}
	})
}

// exchange returns the tokens after a change, in their order, and the one that leaves.
func exchange(tokens []*Token, leaves string, joins *Token) (next []*Token, left *Token, err error) {
	for _, t := range tokens {
		switch {
		case joins != nil && t.Serial() == joins.Serial():
			return nil, nil, fmt.Errorf("hsm: token %s is in the fleet already", t.Serial())
		case t.Serial() != leaves:
			next = append(next, t)
		default:
			if left = t; joins != nil {
				next = append(next, joins) // at the place of the one it replaces
			}
		}
	}
	if leaves != "" && left == nil {
		return nil, nil, fmt.Errorf("hsm: token %s is not in the fleet", leaves)
	}
	if joins != nil && left == nil {
		next = append(next, joins)
	}
	return next, left, nil
}

// Next is the statement that follows the one in force, without the token named leaves and
// with joins, which must have its keys, signed by every token that is up: joins does not
// sign. It fails with ErrDown if these are no majority of the present statement's tokens.
func (f *Fleet) Next(ctx context.Context, leaves string, joins *Token) (*api.Statement, api.SignedStatement, error) {
	now, signed := f.roster.Load(), api.SignedStatement{}
	if now.statement == nil {
		return nil, signed, errNotAdopted
	}
	tokens, _, err := exchange(now.tokens, leaves, joins)
	if err != nil {
		return nil, signed, err
	}
	next, err := NewStatement(now.statement.VaultID, now.statement.Name, now.statement, tokens)
	if err != nil {
		return nil, signed, err
	}
	signed.Body = next.Encode()
	for _, t := range now.tokens {
		if err := t.CosignStatement(ctx, &signed); err != nil {
			slog.Warn("hsm: a token does not sign the next fleet statement", "token", t.Serial(), "cause", err.Error())
		}
	}
	if n, need := len(signed.Signatures), len(now.statement.Tokens)/2+1; n < need {
		return nil, signed, fmt.Errorf("%w: %d tokens sign the next fleet statement, %d needed", ErrDown, n, need)
	}
	return next, signed, nil
}

// SealedTo tells which tokens of the statement in force can open a sealed part, and whether
// that is all of them and nobody else. It fails for bytes that are no sealed part.
func (f *Fleet) SealedTo(blob []byte) (serials []string, exactly bool, err error) {
	s := f.Statement()
	if s == nil {
		return nil, false, errNotAdopted
	}
	p, err := parsePart(blob)
	if err != nil {
		return nil, false, err
	}
	for _, t := range s.Tokens {
		if p.sealedTo(keyIDOf(t.Seal)) != nil {
			serials = append(serials, t.Serial)
		}
	}
	return serials, len(serials) == len(s.Tokens) && len(serials) == len(p.entries), nil
}

// Reseal opens a part, as Open does, and seals what is in it anew, under another data key,
// to the tokens of the statement in force.
func (f *Fleet) Reseal(ctx context.Context, info, blob []byte) ([]byte, error) {
	plaintext, err := f.Open(ctx, info, blob)
	if err != nil {
		return nil, err
	}
	defer plaintext.Wipe()
	return f.Seal(info, plaintext.Bytes())
}
