package hsm

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"

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

// sealKeyOf returns the public half of the seal or inbox key, no key before GenerateKeys.
func (t *Token) sealKeyOf(name keyName) api.SealKey {
	keys := t.PublicKeys()
	if name == inboxKey {
		return keys.Inbox
	}
	return keys.Seal
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

// Empty fails with ErrKeyExists if the token holds any key.
func (t *Token) Empty(ctx context.Context) error {
	l, err := t.live()
	if err != nil {
		return err
	}
	return t.empty(ctx, l)
}

func (t *Token) empty(ctx context.Context, l *link) error {
	found, err := t.search(ctx, l)
	if err != nil {
		return t.settle(l, err)
	}
	if len(found.ours()) > 0 || found.strangers > 0 {
		return t.wrap(ErrKeyExists)
	}
	return nil
}

// GenerateKeys makes the long-lived keys: for seal and inbox P-256 where the token's ECDH
// works, else RSA-3072. It fails with ErrKeyExists if the token holds any key already: the
// token must be ours alone, and with ErrUnfit if the token refuses what it offers; then it is
// empty again. After another failure Destroy clears it.
func (t *Token) GenerateKeys(ctx context.Context) error {
	l, err := t.live()
	if err != nil {
		return err
	}
	if err := t.empty(ctx, l); err != nil {
		return err
	}
	for i, kind := range l.kinds {
		if err = t.generate(ctx, l, kind); err == nil || ctx.Err() != nil || i == len(l.kinds)-1 {
			break
		}
		// Some tokens offer a mechanism and refuse what we ask of it.
		slog.Info("hsm: the token's keys of one kind do not work, trying another", "token", t.Serial(), "cause", err.Error())
		if err = t.clear(ctx, l); err != nil {
			break
		}
	}
	if err == nil {
		return nil
	}
	// A token that can still be cleared is well, and cannot serve.
	if cleared := t.clear(context.WithoutCancel(ctx), l); cleared != nil || ctx.Err() != nil {
		return t.settle(l, err)
	}
	return fmt.Errorf("hsm: token %s: %w: %v", t.Serial(), ErrUnfit, err)
}

// generate makes all keys and proves them.
func (t *Token) generate(ctx context.Context, l *link, kind api.SealKind) error {
	for _, name := range keyNames {
		_, err := call(ctx, t, l, shared, func(s *session) (struct{}, error) { return struct{}{}, s.createPair(name, kind) })
		if err != nil {
			return err
		}
	}
	if _, err := t.search(ctx, l); err != nil {
		return err
	}
	if t.sealKeyOf(sealKey).Kind() != kind {
		return errKeysGone
	}
	return nil
}

// Destroy removes every object of backupvault from the token, root keys included.
func (t *Token) Destroy(ctx context.Context) error {
	l, err := t.live()
	if err != nil {
		return err
	}
	if err := t.clear(ctx, l); err != nil {
		return t.settle(l, err)
	}
	return nil
}

// clear is Destroy under one login. It does not ask whether the keys are the known ones, or
// work.
func (t *Token) clear(ctx context.Context, l *link) error {
	t.disown()
	found, err := call(ctx, t, l, alone, (*session).search)
	if err != nil {
		return err
	}
	for _, o := range append(found.ours(), found.orphans...) {
		_, err := call(ctx, t, l, shared, func(s *session) (struct{}, error) { return struct{}{}, s.destroy(o) })
		// Where a pair is one object on the token, its second half is gone with the first.
		if err != nil && !lostHandle(err) {
			return err
		}
	}
	left, err := t.search(ctx, l)
	if err == nil && len(left.ours()) > 0 {
		err = errors.New("objects are left after they were destroyed")
	}
	return err
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
