package hsm

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"backupvault/internal/secret"
)

// CreateRoot makes a root key named name, 1 to 40 bytes. It fails with ErrKeyExists if this
// login knows such a key, else with ErrDown: then the key may exist or not.
func (t *Token) CreateRoot(ctx context.Context, name string) error {
	if name == "" || len(name) > maxName {
		return fmt.Errorf("hsm: root key name of %d bytes, want 1 to %d", len(name), maxName)
	}
	l, err := t.live()
	if err != nil {
		return err
	}
	if l.has(name) {
		return t.wrap(ErrKeyExists)
	}
	_, err = call(ctx, t, l, shared, func(s *session) (struct{}, error) {
		key, err := s.createRoot(name)
		if err == nil {
			l.remember(name, key) // here, so that it is known also if nobody waits any more
		}
		return struct{}{}, err
	})
	if err != nil {
		return t.settle(l, err)
	}
	return nil
}

func (l *link) has(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.roots[name]) > 0
}

// HMACRoot computes HMAC-SHA256 of message under a root key. ErrNoKey means that the token
// answered and has no such key; any other error that it did not answer.
func (t *Token) HMACRoot(ctx context.Context, name string, message []byte) (*secret.Key, error) {
	return onKey(ctx, t, rootOf(name), true, func(s *session, key object) (*secret.Key, error) {
		return s.hmac(key, message)
	})
}

// DestroyRoot destroys a root key. It returns nil only if this call did it, and ErrNoKey if
// the token answered that it has no such key; after any other error the outcome is unknown.
func (t *Token) DestroyRoot(ctx context.Context, name string) error {
	_, err := onKey(ctx, t, rootOf(name), false, func(s *session, key object) (struct{}, error) {
		err := s.destroy(key)
		if err == nil {
			s.link.forget(key)
		}
		return struct{}{}, err
	})
	return err
}

// Roots lists the names of all root keys on the token, found by a new search. A name stands
// twice if the token has it twice.
func (t *Token) Roots(ctx context.Context) ([]string, error) {
	l, err := t.live()
	if err != nil {
		return nil, err
	}
	found, err := t.search(ctx, l)
	if err != nil {
		return nil, t.settle(l, err)
	}
	var names []string
	for _, name := range slices.Sorted(maps.Keys(found.roots)) {
		for range found.roots[name] {
			names = append(names, name)
		}
	}
	return names, nil
}

func rootOf(name string) func(*inventory) (object, error) {
	return func(v *inventory) (object, error) {
		key, err := v.root(name)
		if errors.Is(err, errTwins) {
			return key, fmt.Errorf("%w: %q", err, name)
		}
		return key, err
	}
}
