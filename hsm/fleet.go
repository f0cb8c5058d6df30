package hsm

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"backupvault/api"
	"backupvault/internal/secret"
)

// Fleet is the tokens of one node, used together under a majority rule. All methods may be
// called from any goroutine.
type Fleet struct {
	roster atomic.Pointer[roster]
	turn   atomic.Uint64 // spreads the work over the tokens

	ctx   context.Context // ends with the fleet
	stop  context.CancelFunc
	keep  sync.WaitGroup // one goroutine per token that brings it back
	mu    sync.Mutex     // one change of the roster at a time; guards leave
	leave map[*Token]context.CancelFunc
}

// roster is who serves and what clients are told of it; both change in one step.
type roster struct {
	tokens    []*Token
	statement *api.Statement // nil: none adopted yet
}

var errNotAdopted = errors.New("hsm: the fleet has no statement yet")

// NewFleet takes over 1 to 7 tokens of different serials, some of which may be out: it
// logs them in, again and again with growing waits, until Close.
func NewFleet(tokens []*Token) (*Fleet, error) {
	if len(tokens) < 1 || len(tokens) > api.MaxTokens {
		return nil, fmt.Errorf("hsm: a fleet of %d tokens, want 1 to %d", len(tokens), api.MaxTokens)
	}
	serials := map[string]bool{}
	for _, t := range tokens {
		// One token twice would be a majority of its own.
		if serials[t.Serial()] {
			return nil, fmt.Errorf("hsm: token %s stands twice in the fleet", t.Serial())
		}
		serials[t.Serial()] = true
	}
	if len(tokens) == 2 {
		slog.Warn("hsm: a fleet of two tokens stops when either fails: one or three are better")
	}
	f := &Fleet{leave: map[*Token]context.CancelFunc{}}
	f.ctx, f.stop = context.WithCancel(context.Background())
	f.roster.Store(&roster{tokens: tokens})
	for _, t := range tokens {
		f.take(t)
	}
	return f, nil
}

// take keeps a token logged in for as long as it serves this fleet.
func (f *Fleet) take(t *Token) {
	ctx, leave := context.WithCancel(f.ctx)
	f.leave[t] = leave
	t.fleet.Store(f)
	f.keep.Go(func() { keepUp(ctx, t) })
}

// Close stops the fleet and closes its tokens.
func (f *Fleet) Close() error {
	f.stop()
	f.keep.Wait()
	var all error
	for _, t := range f.Tokens() {
		all = errors.Join(all, t.Close())
	}
	return all
}

// Tokens returns all members, also those that are out.
func (f *Fleet) Tokens() []*Token { return f.roster.Load().tokens }

// Statement returns the statement in force, nil before one was adopted.
func (f *Fleet) Statement() *api.Statement { return f.roster.Load().statement }

// Majority tells whether N/2+1 tokens are up.
func (f *Fleet) Majority() bool {
	up, tokens := 0, f.Tokens()
	for _, t := range tokens {
		if t.Up() {
			up++
		}
	}
	return up >= len(tokens)/2+1
}

// each calls fn on the live tokens, another one first each time, until it succeeds. It
// returns the last error, or ErrDown if no token is up.
func (f *Fleet) each(ctx context.Context, fn func(*Token) error) error {
	tokens := f.Tokens()
	first := int(f.turn.Add(1) % uint64(len(tokens)))
	err := fmt.Errorf("%w: no token is up", ErrDown)
	for i := range tokens {
		t := tokens[(first+i)%len(tokens)]
		if !t.Up() {
			continue
		}
		if err = fn(t); err == nil || ctx.Err() != nil {
			break
		}
	}
	return err
}

// Seal seals a part, at most 64 KiB, to every token of the statement; any one of them opens
// it, under the same info. It needs public keys only, so a token that is out can open the
// part later.
func (f *Fleet) Seal(info, plaintext []byte) ([]byte, error) {
	s := f.Statement()
	if s == nil {
		return nil, errNotAdopted
	}
	return sealPart(s.Tokens, info, plaintext)
}

// Open opens a sealed part with one call on one live token, and tries the next one if that
// fails. ErrSealed: the part is damaged or was sealed under another info. ErrNoKey: it was
// not sealed to the live tokens. ErrDown: no token answered.
func (f *Fleet) Open(ctx context.Context, info, blob []byte) (*secret.Bytes, error) {
	p, err := parsePart(blob)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSealed, err)
	}
	var plaintext *secret.Bytes
	var doubted []*Token
	err = f.each(ctx, func(t *Token) error {
		plaintext, err = t.openPart(ctx, p, info)
		if errors.Is(err, ErrSealed) {
			doubted = append(doubted, t)
		}
		return err
	})
	switch {
	case err == nil:
		// What another token opens is not damaged: these computed wrongly.
		for _, t := range doubted {
			t.distrust()
		}
		return plaintext, nil
	case len(doubted) > 0:
		return nil, ErrSealed
	}
	return nil, err
}

// Sign signs SHA-256(message) with a live token's sign key, and tells which token's: ECDSA
// P-256, r || s.
func (f *Fleet) Sign(ctx context.Context, message []byte) (serial string, signature []byte, err error) {
	s := f.Statement()
	if s == nil {
		return "", nil, errNotAdopted
	}
	err = f.each(ctx, func(t *Token) error {
		serial = t.Serial()
		if signature, err = t.Sign(ctx, digest(message)); err != nil {
			return err
		}
		if s.Verify(serial, message, signature) != nil {
			t.distrust()
			return t.down(errWrong)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return serial, signature, nil
}

func digest(message []byte) [sha256.Size]byte { return sha256.Sum256(message) }

// OpenInbox opens what a client sealed to the inbox key of the token named serial. ErrSealed: the bytes do not open, the token is well. ErrDown: the token is
// out.
func (f *Fleet) OpenInbox(ctx context.Context, serial string, info, sealed []byte) ([]byte, error) {
	for _, t := range f.Tokens() {
		if t.Serial() != serial {
			continue
		}
		return t.unseal(ctx, inboxKey, info, sealed)
	}
	return nil, fmt.Errorf("hsm: token %q: %w", serial, ErrNoKey)
}
