package hsm

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
)

// settle decides what an operation's error means. After anything that is neither the
// caller's going nor an answer the token is out: return codes do not tell bad data from a
// broken HSM, and we send it no bad data.
func (t *Token) settle(l *link, err error) error {
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("hsm: token %s: %w", t.Serial(), err)
	case errors.Is(err, ErrNoKey), errors.Is(err, errTwins):
	default:
		t.takeOut(l, err)
	}
	return t.wrap(err)
}

// wrap names the token and keeps only the errors that callers tell apart.
func (t *Token) wrap(err error) error {
	if errors.Is(err, ErrNoKey) || errors.Is(err, ErrKeyExists) {
		return fmt.Errorf("hsm: token %s: %w", t.Serial(), err)
	}
	return t.down(err)
}

// down makes ErrDown of any cause; ErrPIN and ErrUnfit stay visible in it.
func (t *Token) down(cause error) error {
	if errors.Is(cause, ErrPIN) || errors.Is(cause, ErrUnfit) {
		return fmt.Errorf("hsm: token %s: %w: %w", t.Serial(), ErrDown, cause)
	}
	return fmt.Errorf("hsm: token %s: %w: %v", t.Serial(), ErrDown, cause)
}

// takeOut ends a link: nothing is lent any more, and the fleet is told.
func (t *Token) takeOut(l *link, cause error) {
	t.mu.Lock()
	if t.link != l {
		t.mu.Unlock()
		return
	}
	t.link, t.cause = nil, cause
	t.retire(l)
	t.mu.Unlock()
	slog.Warn("hsm: token taken out", "token", t.Serial(), "cause", cause.Error())
	select {
	case t.out <- struct{}{}:
	default:
	}
}

// distrust takes out a token that computed wrongly; the next login proves its keys again.
func (t *Token) distrust() {
	if l, err := t.live(); err == nil {
		t.takeOut(l, errWrong)
	}
}

// retire closes a link beside everything else. Call it with t.mu held.
func (t *Token) retire(l *link) {
	close(l.gone)
	neighbours.leave(l.lib.Owner(), t)
	t.unclosed++
	t.last = l
	go func() {
		l.close()
		t.mu.Lock()
		t.unclosed--
		t.mu.Unlock()
	}()
}
