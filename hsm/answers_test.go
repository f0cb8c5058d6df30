package hsm

import (
	"errors"
	"io/fs"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"
)

// The codes by which tokens say that a handle or a session is gone, and what may run twice.
func TestLostHandlesAndSessions(t *testing.T) {
	ctx := t.Context()
	for _, code := range []pkcs11.Error{pkcs11.CKR_OBJECT_HANDLE_INVALID, pkcs11.CKR_KEY_HANDLE_INVALID,
		pkcs11.CKR_SESSION_HANDLE_INVALID, pkcs11.CKR_SESSION_CLOSED} {
		var fail atomic.Bool
		var closed closings
		m := &mock{}
		m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
			if fail.CompareAndSwap(true, false) {
				return nil, code
			}
			return m.library.Sign(s, mechanism, key, data)
		}
		closed.note(m)
		token := openTest(t, m.in)
		if err := token.CreateRoot(ctx, "a"); err != nil {
			t.Fatal(err)
		}
		fail.Store(true)
		if _, err := token.HMACRoot(ctx, "a", nil); err != nil || !token.Up() {
			t.Errorf("%v: %v", code, err)
		}
		l, err := token.live()
		if err != nil {
			t.Fatal(err)
		}
		waitFor(t, func() bool { return len(l.pool) == cap(l.pool) })
		if lost := lostSession(code); lost != (len(closed.all()) == 0) {
			t.Errorf("%v: closed %v: a lost session must not be closed, any other must", code, closed.all())
		}
	}
	m := &mock{}
	tries := 0
	m.generate = func(sh, uint, attr, attr) (oh, oh, error) {
		tries++
		return 0, 0, pkcs11.Error(pkcs11.CKR_SESSION_HANDLE_INVALID)
	}
	token := openTest(t, m.in)
	if err := token.CreateRoot(ctx, "a"); !errors.Is(err, ErrDown) || tries != 1 || token.Up() {
		t.Errorf("create: %v after %d tries", err, tries)
	}
}

// Whatever a token answers that is no answer takes it out, closes the session and is not
// mistaken for a missing key.
func TestUnexpectedAnswersTakeTheTokenOut(t *testing.T) {
	codes := []pkcs11.Error{pkcs11.CKR_GENERAL_ERROR, pkcs11.CKR_DEVICE_ERROR, pkcs11.CKR_DEVICE_REMOVED, pkcs11.CKR_TOKEN_NOT_PRESENT,
		pkcs11.CKR_USER_NOT_LOGGED_IN, pkcs11.CKR_OPERATION_ACTIVE, pkcs11.CKR_FUNCTION_FAILED, pkcs11.CKR_HOST_MEMORY,
		pkcs11.CKR_CRYPTOKI_NOT_INITIALIZED, pkcs11.CKR_BUFFER_TOO_SMALL, pkcs11.CKR_VENDOR_DEFINED}
	cases := map[string]error{}
	for _, code := range codes {
		cases[code.Error()] = code
	}
	cases["no such file"] = fs.ErrNotExist // whoever puts it there, it is no answer
	for what, fault := range cases {
		var closed closings
		var on sh
		m := &mock{sign: func(s sh, _ uint, _ oh, _ []byte) ([]byte, error) { on = s; return nil, fault }}
		closed.note(m)
		token := openTest(t, m.in)
		if err := token.CreateRoot(t.Context(), "a"); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			_, err := token.HMACRoot(t.Context(), "a", nil)
			if !errors.Is(err, ErrDown) || errors.Is(err, fs.ErrNotExist) {
				t.Errorf("%s: %v", what, err)
			}
		}
		if token.Up() || m.signs.Load() != 1 {
			t.Errorf("%s: up %v, %d calls", what, token.Up(), m.signs.Load())
		}
		<-token.last.closed
		if all := closed.all(); !slices.Contains(all, on) || len(all) <= maxSessions {
			t.Errorf("%s: %d sessions closed, the faulty one among them: %v", what, len(all), slices.Contains(all, on))
		}
	}
}

func TestValuesOfTheWrongSize(t *testing.T) {
	ctx := t.Context()
	for _, size := range []int{0, 1, 31, 33, 64} {
		m := &mock{}
		token := withKeys(t, m.in)
		if err := token.CreateRoot(ctx, "a"); err != nil {
			t.Fatal(err)
		}
		m.sign = func(sh, uint, oh, []byte) ([]byte, error) { return make([]byte, size), nil }
		if _, err := token.HMACRoot(ctx, "a", nil); !errors.Is(err, ErrDown) {
			t.Errorf("an HMAC of %d bytes: %v", size, err)
		}
		m.sign = nil
		if err := token.connect(ctx); err != nil {
			t.Fatal(err)
		}
		m.sign = func(sh, uint, oh, []byte) ([]byte, error) { return make([]byte, size+1), nil }
		if _, err := token.Sign(ctx, digest(nil)); !errors.Is(err, ErrDown) {
			t.Errorf("a signature of %d bytes: %v", size+1, err)
		}
		m.sign = nil
		if err := token.connect(ctx); err != nil {
			t.Fatal(err)
		}
		m.attribute = func(sh, oh, uint) ([]byte, error) { return make([]byte, size), nil }
		if _, err := token.Seal().ECDH(token.Seal().PublicKey()); !errors.Is(err, ErrDown) {
			t.Errorf("a shared secret of %d bytes: %v", size, err)
		}
	}
}

// The readable secret of an ECDH is destroyed; if it cannot be, its session is closed,
// which destroys it, and the token is out.
func TestSharedSecretIsDestroyed(t *testing.T) {
	m := &mock{}
	token := withKeys(t, m.in)
	var made, gone []oh
	var on sh
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		o, err := m.library.Derive(s, key, peer, template)
		made, on = append(made, o), s
		return o, err
	}
	m.destroy = func(s sh, o oh) error {
		gone = append(gone, o)
		return m.library.Destroy(s, o)
	}
	if _, err := token.Seal().ECDH(token.Inbox().PublicKey()); err != nil || len(made) != 1 || !slices.Equal(made, gone) {
		t.Fatal(made, gone, err)
	}
	var closed closings
	m.destroy = func(sh, oh) error { return pkcs11.Error(pkcs11.CKR_GENERAL_ERROR) }
	closed.note(m)
	if _, err := token.Seal().ECDH(token.Inbox().PublicKey()); !errors.Is(err, ErrDown) {
		t.Error(err)
	}
	<-token.last.closed
	if !slices.Contains(closed.all(), on) {
		t.Error("the session with the secret was not closed")
	}
}
