package hsm

import (
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

func faults(r *Report) (names []string) {
	for _, f := range r.Findings {
		if f.Cause != nil {
			names = append(names, f.Name+": "+f.Cause.Error())
		}
	}
	return names
}

func TestCheckOfAGoodToken(t *testing.T) {
	uri := newURI(t)
	for range 2 { // the first leaves nothing that keeps the second from running
		r, err := Check(t.Context(), uri)
		if err != nil {
			t.Fatal(err)
		}
		if !r.Fit() || r.Kind() != api.SealP256 || len(r.Findings) < 15 || r.Sessions != maxSessions || !strings.Contains(uri, r.Serial) {
			t.Errorf("%d findings, %d sessions: %q", len(r.Findings), r.Sessions, faults(r))
		}
	}
}

// A real token without ECDH: p11-kit hides it.
func TestCheckNamesTheMechanismThatIsMissing(t *testing.T) {
	_, u := newServer(t)
	r, err := Check(t.Context(), u.String())
	if err != nil {
		t.Fatal(err)
	}
	if got := faults(r); len(got) != 1 || !r.Fit() || r.Kind() != api.SealRSA || !strings.Contains(got[0], "offer CKM_ECDH1_DERIVE") {
		t.Errorf("%v: %q", r.Kind(), got)
	}
	neither := wrapped([]func(library) library{hides(pkcs11.CKM_RSA_PKCS_OAEP)})
	r, err = checkToken(t.Context(), u.String(), neither, (*prober).make)
	if err != nil {
		t.Fatal(err)
	}
	if got := faults(r); len(got) != 2 || r.Fit() || r.Kind() != 0 || !strings.Contains(got[1], "offer CKM_RSA_PKCS_OAEP") {
		t.Errorf("%v: %q", r.Kind(), got)
	}
}

func TestCheckLeavesAVaultsTokenAlone(t *testing.T) {
	token := rooted(t, withKeys(t))
	uri, ctx := token.uri.String(), t.Context()
	if r, err := Check(ctx, uri); !errors.Is(err, ErrKeyExists) || r != nil {
		t.Errorf("tried on a vault's token: %v", err)
	}
	r, err := CheckReadOnly(ctx, uri)
	if err != nil || !r.Fit() || r.Kind() != api.SealP256 {
		t.Fatal(r, err)
	}
	if roots, err := token.Roots(ctx); err != nil || !slices.Equal(roots, []string{"a"}) {
		t.Error(roots, err)
	}
	if _, err := token.Sign(ctx, digest(nil)); err != nil {
		t.Error(err)
	}
	if r, err := CheckReadOnly(ctx, newURI(t)); err != nil || r.Fit() {
		t.Errorf("a token without keys: %v, %v", r, err)
	}
}

// Tokens that answer OK and do otherwise.
func TestCheckFindsWhatIsWrong(t *testing.T) {
	cases := map[string]func(m *mock){
		"its value cannot be read": func(m *mock) {
			m.attribute = func(s sh, o oh, a uint) ([]byte, error) {
				if b, err := m.library.Attribute(s, o, a); a != pkcs11.CKA_VALUE || err == nil {
					return b, err
				}
				return make([]byte, 32), nil
			}
		},
		"a destroyed key is gone": func(m *mock) { m.destroy = func(sh, oh) error { return nil } },
		"nothing is left":         func(m *mock) { m.destroy = func(sh, oh) error { return pkcs11.Error(pkcs11.CKR_ACTION_PROHIBITED) } },
		"CKM_SHA256_HMAC on another session": func(m *mock) {
			m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
				if mechanism == pkcs11.CKM_SHA256_HMAC {
					return make([]byte, 32), nil
				}
				return m.library.Sign(s, mechanism, key, data)
			}
		},
		"CKM_ECDSA, right result": func(m *mock) {
			m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
				b, err := m.library.Sign(s, mechanism, key, data)
				if mechanism == pkcs11.CKM_ECDSA && err == nil {
					b[7] ^= 1
				}
				return b, err
			}
		},
		"closing it logs nobody out": func(m *mock) {
			var closed atomic.Bool
			m.close = func(s sh) error { closed.Store(true); return m.library.CloseSession(s) }
			m.loggedIn = func(s sh) (bool, error) { return !closed.Load(), nil }
		},
	}
	for name, breaks := range cases {
		m := &mock{}
		breaks(m)
		r, err := checkToken(t.Context(), newURI(t), wrapped([]func(library) library{m.in}), (*prober).make)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := faults(r); !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, name) }) {
			t.Errorf("%s is not among %q", name, got)
		}
	}
}
