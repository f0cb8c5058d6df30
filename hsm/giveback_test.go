package hsm

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/miekg/pkcs11"
)

// A session that hangs while it is closed, or while another one is opened in its place,
// keeps no caller waiting, and takes the token out when the limit has passed.
func TestHangWhileASessionIsGivenBack(t *testing.T) {
	for what, code := range map[string]uint{"C_OpenSession": pkcs11.CKR_SESSION_HANDLE_INVALID, "C_CloseSession": pkcs11.CKR_KEY_HANDLE_INVALID} {
		var fails, hang atomic.Bool
		leave := make(chan struct{})
		wait := func(call string) {
			if hang.Load() && call == what {
				<-leave
			}
		}
		m := &mock{}
		m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
			if fails.CompareAndSwap(true, false) {
				return nil, pkcs11.Error(code)
			}
			return m.library.Sign(s, mechanism, key, data)
		}
		m.session = func(slot uint) (sh, error) { wait("C_OpenSession"); return m.library.OpenSession(slot) }
		m.close = func(s sh) error { wait("C_CloseSession"); return m.library.CloseSession(s) }
		token := rooted(t, withKeys(t, m.in))
		token.limit = time.Second
		fails.Store(true)
		hang.Store(true)
		// Nothing but the result ends this wait: the context has no end, and the first session
		// never comes back.
		if _, err := token.HMACRoot(context.Background(), "a", nil); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		waitFor(t, func() bool { return !token.Up() })
		if !errors.Is(token.Cause(), errHangs) {
			t.Errorf("%s: it is out because of %v", what, token.Cause())
		}
		hang.Store(false)
		close(leave)
		<-token.last.closed
		token.limit = callLimit
	}
}

// A fleet that is closed while it logs a token in has nothing to warn of.
func TestQuickCloseIsQuiet(t *testing.T) {
	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(before)
	entered, leave := make(chan struct{}), make(chan struct{})
	m := &mock{}
	m.slots = func() ([]uint, error) { close(entered); <-leave; return m.library.Slots() }
	u, err := ParseURI(newURI(t))
	if err != nil {
		t.Fatal(err)
	}
	f, err := NewFleet([]*Token{newToken(u, wrapped([]func(library) library{m.in}))})
	if err != nil {
		t.Fatal(err)
	}
	<-entered
	closed := make(chan error)
	go func() { closed <- f.Close() }()
	if err := <-closed; err != nil {
		t.Error(err)
	}
	close(leave)
	waitFor(t, func() bool { return !connecting(f.Tokens()[0]) })
	if s := log.String(); strings.Contains(s, "stays out") {
		t.Error(s)
	}
}

func connecting(t *Token) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.connecting
}
