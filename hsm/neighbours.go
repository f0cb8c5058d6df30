package hsm

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"maps"
	"slices"
	"sync"

	"backupvault/internal/cryptoki"
)

// neighbours are the tokens that live on each initialisation of a library, from a login's
// start until it is done for: finalising takes them all out.
var neighbours = &register{tokens: map[*cryptoki.Module]map[*Token]bool{}}

type register struct {
	mu     sync.Mutex
	tokens map[*cryptoki.Module]map[*Token]bool
}

func (r *register) enter(m *cryptoki.Module, t *Token) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.tokens[m] == nil {
		r.tokens[m] = map[*Token]bool{}
	}
	r.tokens[m][t] = true
}

func (r *register) leave(m *cryptoki.Module, t *Token) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if delete(r.tokens[m], t); len(r.tokens[m]) == 0 {
		delete(r.tokens, m)
	}
}

func (r *register) on(m *cryptoki.Module) []*Token {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Keys(r.tokens[m]))
}

// lose tells whether finalising m for the sake of t would cost another token something.
func (r *register) lose(ctx context.Context, m *cryptoki.Module, t *Token) bool {
	return slices.ContainsFunc(r.on(m), func(other *Token) bool {
		return other != t && (other.isConnecting() || !other.idleWith(t) && other.answers(ctx))
	})
}

// takeOut ends what is left of m's links.
func (r *register) takeOut(m *cryptoki.Module) {
	for _, t := range r.on(m) {
		if l, err := t.live(); err == nil && l.lib.Owner() == m {
			t.takeOut(l, cryptoki.ErrFinalized)
		}
	}
}

func (t *Token) isConnecting() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.connecting
}

// idleWith tells whether both serve a fleet that has no majority: it serves nobody, so a
// new login costs it nothing, and may bring the majority back.
func (t *Token) idleWith(other *Token) bool {
	f := t.fleet.Load()
	return f != nil && f == other.fleet.Load() && !f.Majority()
}

// answers tells whether the token is up and signs. One that nobody has used since its
// connection was lost only looks up, and this takes it out.
func (t *Token) answers(ctx context.Context) bool {
	var digest [sha256.Size]byte
	rand.Read(digest[:])
	_, err := t.Sign(ctx, digest)
	return !errors.Is(err, ErrDown) // that it has no keys yet is an answer, too
}
