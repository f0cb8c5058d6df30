package hsm

import (
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

// put makes an object on the token past all rules.
func put(t testing.TB, token *Token, template attr) {
	t.Helper()
	_, err := onSession(t, token, func(s *session) (struct{}, error) {
		return struct{}{}, s.do(func(c calls) error {
			return second2(c.Generate(s.handle, pkcs11.CKM_GENERIC_SECRET_KEY_GEN, nil, template))
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}

func second2[A, B any](_ A, _ B, err error) error { return err }

// A create that a crash cut leaves objects without a label: they are nobody's.
func TestOrphansAreSkipped(t *testing.T) {
	token, ctx := withKeys(t), t.Context()
	if err := token.CreateRoot(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	put(t, token, rootTemplate(""))
	put(t, token, rootTemplate(""))
	token.distrust()
	if err := token.connect(ctx); err != nil {
		t.Fatal(err)
	}
	if roots, err := token.Roots(ctx); err != nil || !slices.Equal(roots, []string{"a"}) {
		t.Error(roots, err)
	}
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	found, err := token.search(ctx, l)
	if err != nil || len(found.orphans) != 2 {
		t.Error(found, err)
	}
	if err := token.Destroy(ctx); err != nil {
		t.Fatal(err)
	}
	if found, err := token.search(ctx, l); err != nil || len(found.orphans)+len(found.ours()) != 0 {
		t.Error(found, err)
	}
}

// Malformed answers to each question of a search: the object is skipped where the answer is
// about the object, and the token is out where it is not.
func TestAnswersToASearch(t *testing.T) {
	ctx := t.Context()
	bare := func(code pkcs11.Error) func([]byte) ([]byte, error) {
		return func([]byte) ([]byte, error) { return nil, code }
	}
	value := func(v []byte) func([]byte) ([]byte, error) {
		return func([]byte) ([]byte, error) { return v, nil }
	}
	for _, c := range []struct {
		what      string
		attribute uint
		answer    func(real []byte) ([]byte, error)
		roots     int // -1: the token is out
	}{
		{"nothing wrong", pkcs11.CKA_CLASS, func(b []byte) ([]byte, error) { return b, nil }, 1},
		{"no class", pkcs11.CKA_CLASS, bare(pkcs11.CKR_ATTRIBUTE_TYPE_INVALID), 0},
		{"unreadable class", pkcs11.CKA_CLASS, bare(pkcs11.CKR_ATTRIBUTE_VALUE_INVALID), 0},
		{"vanished object", pkcs11.CKA_CLASS, bare(pkcs11.CKR_OBJECT_HANDLE_INVALID), 0},
		{"empty class", pkcs11.CKA_CLASS, value(nil), 0},
		{"odd class", pkcs11.CKA_CLASS, value(make([]byte, 5)), 0},
		{"unknown class", pkcs11.CKA_CLASS, value(binary.NativeEndian.AppendUint64(nil, 0x80000001)), 0},
		{"class of 4 bytes", pkcs11.CKA_CLASS, value(binary.NativeEndian.AppendUint32(nil, pkcs11.CKO_SECRET_KEY)), 1},
		{"no label", pkcs11.CKA_LABEL, bare(pkcs11.CKR_ATTRIBUTE_TYPE_INVALID), 0},
		{"sensitive label", pkcs11.CKA_LABEL, bare(pkcs11.CKR_ATTRIBUTE_SENSITIVE), 0},
		{"empty label", pkcs11.CKA_LABEL, value(nil), 0},
		{"long label", pkcs11.CKA_LABEL, value(make([]byte, maxName+1)), 0},
		{"another type", pkcs11.CKA_KEY_TYPE, value(binary.NativeEndian.AppendUint64(nil, pkcs11.CKK_AES)), 0},
		{"no type", pkcs11.CKA_KEY_TYPE, bare(pkcs11.CKR_ATTRIBUTE_TYPE_INVALID), 0},
		{"broken at class", pkcs11.CKA_CLASS, bare(pkcs11.CKR_DEVICE_ERROR), -1},
		{"broken at label", pkcs11.CKA_LABEL, bare(pkcs11.CKR_DEVICE_ERROR), -1},
		{"broken at type", pkcs11.CKA_KEY_TYPE, bare(pkcs11.CKR_GENERAL_ERROR), -1},
	} {
		m := &mock{}
		token := openTest(t, m.in)
		if err := token.CreateRoot(ctx, "a"); err != nil {
			t.Fatal(err)
		}
		m.attribute = func(s sh, o oh, attribute uint) ([]byte, error) {
			b, err := m.library.Attribute(s, o, attribute)
			if attribute == c.attribute && err == nil {
				return c.answer(b)
			}
			return b, err
		}
		roots, err := token.Roots(ctx)
		switch {
		case c.roots < 0 && (!errors.Is(err, ErrDown) || token.Up()):
			t.Errorf("%s: %v %v", c.what, roots, err)
		case c.roots >= 0 && (err != nil || len(roots) != c.roots):
			t.Errorf("%s: %v %v", c.what, roots, err)
		}
	}
}

// The three ways in which "nothing found" is no answer: a lost login hides private objects,
// a vanished store hides all of them, and too many are not read to the end.
func TestNothingFoundIsNotAlwaysAnAnswer(t *testing.T) {
	ctx := t.Context()
	m := &mock{}
	token := withKeys(t, m.in)
	nothing := func(sh) ([]oh, error) { return nil, nil }
	for what, fault := range map[string]func(){
		"logged out elsewhere": func() { m.loggedIn = func(sh) (bool, error) { return false, nil }; m.find = nothing },
		"session state lost": func() {
			m.loggedIn = func(sh) (bool, error) { return true, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR) }
		},
		"all objects gone": func() { m.find = nothing },
		"search fails":     func() { m.find = func(sh) ([]oh, error) { return nil, pkcs11.Error(pkcs11.CKR_FUNCTION_FAILED) } },
		"too many objects": func() { m.find = func(sh) ([]oh, error) { return nil, errTooMany } },
	} {
		fault()
		if err := second(token.HMACRoot(ctx, "a", nil)); !errors.Is(err, ErrDown) || errors.Is(err, ErrNoKey) {
			t.Errorf("%s: HMAC: %v", what, err)
		}
		if err := token.DestroyRoot(ctx, "a"); !errors.Is(err, ErrDown) || errors.Is(err, ErrNoKey) {
			t.Errorf("%s: destroy: %v", what, err)
		}
		m.find, m.loggedIn = nil, nil
		if err := token.connect(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if err := second(token.HMACRoot(ctx, "a", nil)); !errors.Is(err, ErrNoKey) {
		t.Error(err)
	}
}

func TestLoginLostElsewhereInTheProcess(t *testing.T) {
	ctx := t.Context()
	for what, lose := range map[string]func(*pkcs11.Ctx, *link) error{
		"logout":             func(c *pkcs11.Ctx, l *link) error { return c.Logout(l.keeper) },
		"all sessions close": func(c *pkcs11.Ctx, l *link) error { return c.CloseAllSessions(l.slot) },
	} {
		token := openTest(t) // no keys: that they are gone must not be what is noticed
		if err := token.CreateRoot(ctx, "a"); err != nil {
			t.Fatal(err)
		}
		l, err := token.live()
		if err != nil {
			t.Fatal(err)
		}
		if err := l.lib.(binding).Do(func(c *pkcs11.Ctx) error { return lose(c, l) }); err != nil {
			t.Fatal(err)
		}
		if err := second(token.HMACRoot(ctx, "b", nil)); !errors.Is(err, ErrDown) || errors.Is(err, ErrNoKey) {
			t.Errorf("%s: %v", what, err)
		}
		if err := token.connect(ctx); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if err := second(token.HMACRoot(ctx, "a", nil)); err != nil {
			t.Errorf("%s: after the new login: %v", what, err)
		}
	}
}

// Labels may repeat on a token. Two keys of one name are not guessed between.
func TestTwoKeysOfOneName(t *testing.T) {
	token, ctx := withKeys(t), t.Context()
	put(t, token, rootTemplate("a"))
	put(t, token, rootTemplate("a"))
	if roots, err := token.Roots(ctx); err != nil || !slices.Equal(roots, []string{"a", "a"}) {
		t.Error(roots, err)
	}
	for what, err := range map[string]error{"HMAC": second(token.HMACRoot(ctx, "a", nil)), "destroy": token.DestroyRoot(ctx, "a")} {
		if err == nil || errors.Is(err, ErrNoKey) {
			t.Errorf("%s: %v", what, err)
		}
	}
	_, err := onSession(t, token, func(s *session) (struct{}, error) { return struct{}{}, s.createPair(sealKey, api.SealP256) })
	if err != nil {
		t.Fatal(err)
	}
	if err := second(token.Roots(ctx)); !errors.Is(err, ErrDown) {
		t.Errorf("two seal keys: %v", err)
	}
	if err := token.connect(ctx); !errors.Is(err, errKeysGone) {
		t.Errorf("two seal keys at login: %v", err)
	}
	if keys := token.PublicKeys(); keys.Seal == (api.SealKey{}) {
		t.Error("the known keys were forgotten")
	}
}
