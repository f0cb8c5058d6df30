package hsm

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"backupvault/api"
)

// Token is one PKCS#11 token, logged in or out. All methods may be called from any
// goroutine.
type Token struct {
	uri   URI
	limit time.Duration
	open  func(path string) (library, error)
	out   chan struct{} // one message when the token is taken out, for its fleet

	fleet atomic.Pointer[Fleet] // nil while it serves none

	// Used and set by the one login that runs at a time.
	lib  library // nil while it has none
	lost int     // logins in a row that failed for a lost connection

	mu         sync.Mutex
	serial     string
	link       *link // nil: out
	cause      error // why it is out
	connecting bool
	isClosed   bool
	unclosed   int                 // earlier links that still wait for calls
	last       *link               // newest retired link
	public     *api.StatementToken // keys it must have, once known
}

// Attach returns a token that is out, without asking it anything: for a fleet, which logs
// it in and waits for it if it is not there. The URI must name the serial.
func Attach(uri string) (*Token, error) {
	u, err := ParseURI(uri)
	if err != nil {
		return nil, err
	}
	if u.Serial == "" {
		return nil, errors.New("hsm: token URI: it must name the token's serial")
	}
	return newToken(u, openLibrary), nil
}

// OpenToken logs in to a token. It fails with ErrUnfit for a token that does not offer what
// is needed, naming it, with ErrPIN where the PIN or its file is at fault, else with
// ErrDown.
func OpenToken(ctx context.Context, uri string) (*Token, error) {
	u, err := ParseURI(uri)
	if err != nil {
		return nil, err
	}
	return openToken(ctx, newToken(u, openLibrary))
}

func openToken(ctx context.Context, t *Token) (*Token, error) {
	if err := t.connect(ctx); err != nil {
		_ = t.Close() // the first error says more
		return nil, t.wrap(err)
	}
	return t, nil
}

func newToken(u URI, open func(string) (library, error)) *Token {
	return &Token{uri: u, limit: callLimit, open: open, out: make(chan struct{}, 1), serial: u.Serial, cause: errors.New("not logged in yet")}
}

// Serial names the token in statements and in the store's header.
func (t *Token) Serial() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.serial
}

func (t *Token) setSerial(serial string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.serial != "" && t.serial != serial {
		return errOtherOne
	}
	t.serial = serial
	return nil
}

// Up tells whether the token is logged in.
func (t *Token) Up() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.link != nil
}

// Cause says why the token is out, for people; nil while it is up.
func (t *Token) Cause() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.cause
}

// live returns the link, or ErrDown at once.
func (t *Token) live() (*link, error) {
	t.mu.Lock()
	l, cause := t.link, t.cause
	t.mu.Unlock()
	if l == nil {
		return nil, t.down(cause)
	}
	return l, nil
}

// Close logs out by closing all sessions, waiting for running calls up to the call limit,
// and gives the library back.
func (t *Token) Close() error {
	t.mu.Lock()
	if t.isClosed {
		t.mu.Unlock()
		return nil
	}
	t.isClosed = true
	if l := t.link; l != nil {
		t.link, t.cause = nil, errClosed
		t.retire(l)
	}
	connecting := t.connecting
	t.mu.Unlock()
	if connecting {
		return nil // the login that runs sees isClosed and cleans up
	}
	return t.release()
}

// release gives the library back when the last link is closed.
func (t *Token) release() error {
	t.mu.Lock()
	last := t.last
	t.mu.Unlock()
	if !last.wait(t.limit) {
		return t.down(errHangs)
	}
	if t.lib == nil {
		return nil
	}
	// Beside us: another token's call may hang in the library's start or end.
	released := make(chan struct{})
	go func() { t.lib.Release(); close(released) }()
	select {
	case <-released:
		return nil
	case <-time.After(t.limit):
		return t.down(errHangs)
	}
}
