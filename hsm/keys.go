package hsm

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"backupvault/api"
)

// PublicKeys returns the token's serial and its public keys; before GenerateKeys the keys
// are zeros.
func (t *Token) PublicKeys() api.StatementToken {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.public == nil {
		return api.StatementToken{Serial: t.serial}
	}
	return *t.public
}

// expect makes the token stay, or go, out unless its keys are the given ones.
func (t *Token) expect(public api.StatementToken) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.public != nil && *t.public != public {
		return fmt.Errorf("hsm: token %s: its public keys are not those of the fleet statement", t.serial)
	}
	if t.link != nil && t.public == nil {
		return fmt.Errorf("hsm: token %s: %w", t.serial, errKeysGone)
	}
	t.public = &public
	return nil
}

// GenerateKeys makes the long-lived keys. It fails with ErrKeyExists if the token holds any
// key already: the token must be ours alone. After another failure Destroy clears it.
func (t *Token) GenerateKeys(ctx context.Context) error {
	l, err := t.live()
	if err != nil {
		return err
	}
	found, err := t.search(ctx, l)
	if err != nil {
		return t.settle(l, err)
	}
	if len(found.ours()) > 0 || found.strangers > 0 {
		return t.wrap(ErrKeyExists)
	}
	for _, name := range keyNames {
		_, err := call(ctx, t, l, shared, func(s *session) (struct{}, error) { return struct{}{}, s.createPair(name) })
		if err != nil {
			return t.settle(l, err)
		}
	}
	if _, err = t.search(ctx, l); err != nil {
		return t.settle(l, err)
	}
	if t.PublicKeys().Seal == [api.PointSize]byte{} {
		return t.settle(l, errKeysGone)
	}
	return nil
}

// Destroy removes every object of backupvault from the token, root keys included.
func (t *Token) Destroy(ctx context.Context) error {
	l, err := t.live()
	if err != nil {
		return err
	}
	t.disown() // also where half of the keys are gone already
	found, err := t.search(ctx, l)
	if err != nil {
		return t.settle(l, err)
	}
	t.disown()
	for _, o := range append(found.ours(), found.orphans...) {
		_, err := call(ctx, t, l, shared, func(s *session) (struct{}, error) { return struct{}{}, s.destroy(o) })
		// Where a pair is one object on the token, its second half is gone with the first.
		if err != nil && !lostHandle(err) {
			return t.settle(l, err)
		}
	}
	left, err := t.search(ctx, l)
	if err == nil && len(left.ours()) > 0 {
		err = errors.New("objects are left after they were destroyed")
	}
	if err != nil {
		return t.settle(l, err)
	}
	return nil
}

// disown forgets which keys the token must have.
func (t *Token) disown() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.public = nil
}

// Sign makes an ECDSA P-256 signature of a digest with the token's sign key: r || s, 64
// bytes.
func (t *Token) Sign(ctx context.Context, digest [sha256.Size]byte) ([]byte, error) {
	return onKey(ctx, t, keyOf(signKey), true, func(s *session, key object) ([]byte, error) {
		return s.sign(key, digest)
	})
}

func keyOf(name keyName) func(*inventory) (object, error) {
	return func(v *inventory) (object, error) { return v.key(name) }
}
