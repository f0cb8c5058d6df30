package hsm

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/miekg/pkcs11"

	"backupvault/internal/secret"
)

// maxUnclosed bounds the OS threads that a token whose calls hang can hold: no further
// login is tried while this many earlier ones still wait for their calls.
const maxUnclosed = 2

// connect logs in, if the token is out. It waits until ctx ends or the call limit passes;
// a login that comes later than that counts all the same.
func (t *Token) connect(ctx context.Context) error {
	t.mu.Lock()
	var err error
	switch {
	case t.link != nil:
		t.mu.Unlock()
		return nil
	case t.isClosed:
		err = errClosed
	case t.connecting, t.unclosed >= maxUnclosed:
		err = errHangs
	}
	if err != nil {
		t.mu.Unlock()
		return err
	}
	t.connecting = true
	last := t.last
	t.mu.Unlock()

	ctx, cancel := context.WithTimeoutCause(ctx, t.limit, errHangs)
	defer cancel()
	done := make(chan error, 1)
	go func() {
		last.wait(t.limit / 4)
		l, err := t.login(ctx)
		t.count(err)
		done <- t.install(l, err)
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// install makes l the token's link.
func (t *Token) install(l *link, err error) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.connecting = false
	switch {
	case t.isClosed: // Close did not wait for this login
		if err == nil {
			t.retire(l)
		}
		go t.release()
		err = errClosed
	case err != nil:
		t.cause = err
	default:
		t.link, t.cause = l, nil
	}
	return err
}

// login goes the whole way: PIN file, library, slot by label and serial, mechanisms, C_Login,
// sessions, one search, proof that the keys are the known ones.
func (t *Token) login(ctx context.Context) (*link, error) {
	pin, err := readPIN(t.uri.PINSource)
	if err != nil {
		return nil, err
	}
	defer pin.Wipe()
	lib, err := t.library(ctx)
	if err != nil {
		return nil, err
	}
	slot, info, err := findSlot(lib, t.uri)
	if err != nil {
		return nil, err
	}
	kinds, err := fit(lib, slot, info)
	if err != nil {
		return nil, err
	}
	if err := t.setSerial(info.SerialNumber); err != nil {
		return nil, err
	}
	l := &link{generation: generations.Add(1), lib: lib, slot: slot, kinds: kinds, gone: make(chan struct{}), closed: make(chan struct{})}
	if l.keeper, err = lib.OpenSession(slot); err != nil {
		return nil, fmt.Errorf("C_OpenSession: %w", err)
	}
	neighbours.enter(lib.Owner(), t)
	if err := l.start(ctx, t, pin); err != nil {
		t.mu.Lock()
		t.retire(l)
		t.mu.Unlock()
		return nil, err
	}
	return l, nil
}

func (l *link) start(ctx context.Context, t *Token, pin *secret.Bytes) error {
	err := pins.try(ctx, pin, t.limit, func() error { return l.lib.Login(l.keeper, string(pin.Bytes())) })
	if err != nil && !isCode(err, pkcs11.CKR_USER_ALREADY_LOGGED_IN) {
		return err
	}
	if err := l.fill(); err != nil {
		return err
	}
	s := &session{link: l, handle: l.keeper, lent: true} // nobody else has it yet
	found, err := s.search()
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	l.inventory = *found
	if n := len(found.orphans); n > 0 {
		slog.Warn("hsm: skipped objects without class or label, left by a create that was cut", "token", t.Serial(), "objects", n)
	}
	if found.strangers > 0 {
		slog.Warn("hsm: the token holds keys that are not ours; it should be ours alone", "token", t.Serial(), "keys", found.strangers)
	}
	return t.checkKeys(s, found)
}

// fill opens the sessions to lend, as many as the token gives.
func (l *link) fill() error {
	var open []*session
	var err error
	for len(open) < maxSessions && err == nil {
		s := &session{link: l}
		if s.handle, err = l.lib.OpenSession(l.slot); err == nil {
			open = append(open, s)
		}
	}
	l.pool = make(chan *session, len(open))
	for _, s := range open {
		l.pool <- s
	}
	if err != nil && (len(open) == 0 || !isCode(err, pkcs11.CKR_SESSION_COUNT)) {
		return fmt.Errorf("C_OpenSession: %w", err)
	}
	return nil
}
