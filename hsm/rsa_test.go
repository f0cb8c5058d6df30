package hsm

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"errors"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/api"
	"backupvault/internal/tokenkey"
)

// hides makes a token keep mechanisms to itself, as slots.mechanisms in SoftHSM's
// configuration does for a whole process.
func hides(hidden ...uint) func(library) library {
	m := &mock{}
	m.mechanism = func(slot, mechanism uint) (uint, error) {
		for _, h := range hidden {
			if mechanism == h {
				return 0, pkcs11.Error(pkcs11.CKR_MECHANISM_INVALID)
			}
		}
		return m.library.Mechanism(slot, mechanism)
	}
	return m.in
}

// withRSA is withKeys on a token without ECDH.
func withRSA(t testing.TB, wrap ...func(library) library) *Token {
	t.Helper()
	token := withKeys(t, append([]func(library) library{hides(pkcs11.CKM_ECDH1_DERIVE)}, wrap...)...)
	if keys := token.PublicKeys(); keys.Seal.Kind() != api.SealRSA || keys.Inbox.Kind() != api.SealRSA || keys.Seal == keys.Inbox {
		t.Fatalf("its keys are %v and %v", keys.Seal.Kind(), keys.Inbox.Kind())
	}
	return token
}

func toInbox(t testing.TB, token *Token, info, plaintext string) []byte {
	t.Helper()
	b, err := tokenkey.Seal(token.PublicKeys().Inbox, []byte(info), []byte(plaintext))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// A fleet of both kinds: every part opens on every single token, and every inbox.
func TestMixedFleet(t *testing.T) {
	ctx := t.Context()
	members := []*Token{withRSA(t), withKeys(t), withRSA(t)}
	f := newFleet(t, members...)
	blob := sealed(t, f)
	if want := 2 + 122 + 2*441 + len("secret") + 16; len(blob) != want {
		t.Errorf("part of %d bytes, want %d", len(blob), want)
	}
	p, err := parsePart(blob)
	if err != nil || !bytes.Equal(p.encode(), blob) {
		t.Fatal(err)
	}
	for i, m := range members {
		if got, err := m.openPart(ctx, p, []byte("info")); err != nil || string(got.Bytes()) != "secret" {
			t.Errorf("token %d: %v", i, err)
		}
		if _, err := m.openPart(ctx, p, []byte("other")); !errors.Is(err, ErrSealed) || !m.Up() {
			t.Errorf("token %d, another info: %v", i, err)
		}
		if got, err := f.OpenInbox(ctx, m.Serial(), []byte("info"), toInbox(t, m, "info", "finish")); err != nil || string(got) != "finish" {
			t.Errorf("inbox of token %d: %v", i, err)
		}
	}
	s, err := api.ParseStatement(f.Statement().Encode())
	if err != nil || s.Hash() != f.Statement().Hash() || s.Tokens[0] != members[0].PublicKeys() {
		t.Errorf("the statement of both kinds: %v", err)
	}
	signed := api.SignedStatement{Body: s.Encode()}
	for _, m := range members {
		if err := m.CosignStatement(ctx, &signed); err != nil || s.Verify(m.Serial(), api.StatementMessage(signed.Body), signed.Signatures[len(signed.Signatures)-1].Signature) != nil {
			t.Errorf("a token's word for a statement: %v", err)
		}
	}
	for _, m := range members { // as after a restart
		again, err := OpenToken(ctx, m.uri.String())
		if err != nil || again.PublicKeys() != m.PublicKeys() {
			t.Fatalf("another login sees other keys: %v", err)
		}
		if err := again.Close(); err != nil {
			t.Error(err)
		}
	}
}

// blocks are what strangers send to an inbox of RSA in the place of what Seal makes.
func blocks(t *testing.T, key api.SealKey) map[string][]byte {
	t.Helper()
	public := &rsa.PublicKey{N: new(big.Int).SetBytes(key.Bytes()), E: 65537}
	box := make([]byte, 64)
	oaep := func(n int, label string) []byte {
		b, err := rsa.EncryptOAEP(sha1.New(), rand.Reader, public, make([]byte, n), []byte(label))
		if err != nil {
			t.Fatal(err)
		}
		return append(b, box...)
	}
	sha2, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, public, make([]byte, 32), nil)
	if err != nil {
		t.Fatal(err)
	}
	random := make([]byte, api.ModulusSize)
	rand.Read(random[1:])
	below := new(big.Int).Sub(public.N, big.NewInt(1)).Bytes()
	return map[string][]byte{
		"a short secret": oaep(31, ""), "no secret": oaep(0, ""), "a long secret": oaep(33, ""), "the longest": oaep(342, ""),
		"a label": oaep(32, "label"), "OAEP with SHA-256": append(sha2, box...),
		"random": append(random, box...), "zero": make([]byte, 448), "one": append(append(make([]byte, 383), 1), box...),
		"n-1": append(below, box...), "the modulus": append(key.Bytes(), box...), "above it": bytes.Repeat([]byte{0xff}, 448),
		"another box": oaep(32, ""), "cut": oaep(32, "")[:399], "empty": nil,
	}
}

// Whatever an enrolled stranger seals to an inbox, it neither takes the token out nor tells
// him anything: all refusals are one error, and cost the token the same two calls.
func TestAttackBadBlocks(t *testing.T) {
	m := &mock{}
	var calls atomic.Int64
	m.decrypt = func(s sh, key oh, block []byte) ([]byte, error) {
		calls.Add(1)
		return m.library.Decrypt(s, key, block)
	}
	ours := withRSA(t, m.in)
	f := newFleet(t, ours)
	ctx := t.Context()
	said := map[string]bool{}
	for what, b := range blocks(t, ours.PublicKeys().Inbox) {
		before := calls.Load()
		_, err := f.OpenInbox(ctx, ours.Serial(), []byte("info"), b)
		if !errors.Is(err, ErrSealed) || errors.Is(err, ErrDown) || !ours.Up() {
			t.Fatalf("%s: %v", what, err)
		}
		said[err.Error()] = true
		if n := calls.Load() - before; n != 2 && n != 0 {
			t.Errorf("%s: %d calls", what, n)
		}
	}
	if len(said) != 1 {
		t.Errorf("the refusals differ: %v", said)
	}
	good := toInbox(t, ours, "info", "finish")
	var all sync.WaitGroup
	for i := range 2 * maxSessions { // more than there are sessions, half of them bad
		all.Go(func() {
			b := bytes.Clone(good)
			if i%2 == 1 {
				b[100] ^= 1
			}
			if got, err := f.OpenInbox(ctx, ours.Serial(), []byte("info"), b); (err == nil) != (i%2 == 0) || err == nil && string(got) != "finish" {
				t.Errorf("call %d: %v", i, err)
			}
		})
	}
	all.Wait()
	l, err := ours.live()
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool { return len(l.pool) == maxSessions }) // they come back beside the callers
}

// A token that is broken is not taken for a stranger's bad bytes.
func TestTokenThatDecryptsWrongly(t *testing.T) {
	var breaks atomic.Pointer[func(right []byte) ([]byte, error)]
	m := &mock{}
	m.decrypt = func(s sh, key oh, block []byte) ([]byte, error) {
		b, err := m.library.Decrypt(s, key, block)
		if answer := breaks.Load(); answer != nil && err == nil {
			return (*answer)(b)
		}
		return b, err
	}
	bad, well := withRSA(t, m.in), withKeys(t)
	f := newFleet(t, bad, well)
	blob, toBad := sealed(t, f), toInbox(t, bad, "info", "finish")
	for what, answer := range map[string]func(right []byte) ([]byte, error){
		"an error":      func([]byte) ([]byte, error) { return nil, pkcs11.Error(pkcs11.CKR_ENCRYPTED_DATA_INVALID) },
		"gone":          func([]byte) ([]byte, error) { return nil, pkcs11.Error(pkcs11.CKR_DEVICE_REMOVED) },
		"nothing":       func([]byte) ([]byte, error) { return nil, nil },
		"another value": func(b []byte) ([]byte, error) { b[0] ^= 1; return b, nil },
		"a short value": func(b []byte) ([]byte, error) { return b[:31], nil },
		"a long value":  func(b []byte) ([]byte, error) { return append(b, 0), nil },
	} {
		breaks.Store(&answer)
		_, err := f.OpenInbox(t.Context(), bad.Serial(), []byte("info"), toBad)
		if !errors.Is(err, ErrDown) || errors.Is(err, ErrSealed) || bad.Up() {
			t.Errorf("%s: %v", what, err)
		}
		for range 2 {
			if err := opens(t, f, blob); err != nil {
				t.Errorf("%s: the other token: %v", what, err)
			}
		}
		breaks.Store(nil)
		waitFor(t, bad.Up)
	}
}

// Lost sessions and stale handles are looked after as with other calls.
func TestDecryptAfterALostSession(t *testing.T) {
	for _, code := range []uint{pkcs11.CKR_SESSION_HANDLE_INVALID, pkcs11.CKR_KEY_HANDLE_INVALID} {
		var once atomic.Bool
		m := &mock{}
		m.decrypt = func(s sh, key oh, block []byte) ([]byte, error) {
			if once.CompareAndSwap(true, false) {
				return nil, pkcs11.Error(code)
			}
			return m.library.Decrypt(s, key, block)
		}
		token := withRSA(t, m.in)
		f := newFleet(t, token)
		once.Store(true)
		if got, err := f.OpenInbox(t.Context(), token.Serial(), []byte("info"), toInbox(t, token, "info", "finish")); err != nil || string(got) != "finish" {
			t.Errorf("%v: %v", pkcs11.Error(code), err)
		}
	}
}

// A token without both mechanisms is refused before the login, and both are named.
func TestTokenWithoutAnySealKey(t *testing.T) {
	for _, lacking := range []uint{pkcs11.CKM_RSA_PKCS_OAEP, pkcs11.CKM_RSA_PKCS_KEY_PAIR_GEN} {
		u, err := ParseURI(newURI(t))
		if err != nil {
			t.Fatal(err)
		}
		hide := hides(pkcs11.CKM_ECDH1_DERIVE, lacking)
		_, err = openToken(t.Context(), newToken(u, wrapped([]func(library) library{hide})))
		if !errors.Is(err, ErrUnfit) || !strings.Contains(err.Error(), "CKM_ECDH1_DERIVE nor CKM_RSA_PKCS_") {
			t.Errorf("%#x: %v", lacking, err)
		}
	}
}

// A token that offers ECDH and keeps the result for itself gets RSA keys, and no trace of
// the others is left.
func TestTokenThatKeepsSharedSecretsGetsRSA(t *testing.T) {
	keeps := func(lacking ...uint) *Token {
		m := &mock{}
		m.attribute = func(s sh, o oh, attribute uint) ([]byte, error) {
			if attribute == pkcs11.CKA_VALUE {
				return nil, pkcs11.Error(pkcs11.CKR_ATTRIBUTE_SENSITIVE)
			}
			return m.library.Attribute(s, o, attribute)
		}
		return openTest(t, hides(lacking...), m.in)
	}
	token := keeps()
	if err := token.GenerateKeys(t.Context()); err != nil || token.PublicKeys().Seal.Kind() != api.SealRSA {
		t.Fatal(err)
	}
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	found, err := token.search(t.Context(), l)
	if err != nil || len(found.ours()) != 6 {
		t.Errorf("%d objects, %v", len(found.ours()), err)
	}
	other := keeps(pkcs11.CKM_RSA_PKCS_OAEP)
	err = other.GenerateKeys(t.Context())
	if !errors.Is(err, ErrUnfit) || !strings.Contains(err.Error(), "CKM_ECDH1_DERIVE with CKD_NULL") {
		t.Errorf("a token without RSA: %v", err)
	}
	if found, err := onSession(t, other, (*session).search); err != nil || len(found.ours()) > 0 || !other.Up() {
		t.Errorf("its keys are left, or it is out: %v", err)
	}
}

// Not every RSA key will do.
func TestUnfitRSAKeys(t *testing.T) {
	m := &mock{}
	token := withRSA(t, m.in)
	good := withRSA(t).PublicKeys().Seal.Bytes()
	for what, c := range map[string]struct {
		attribute uint
		value     []byte
		mends     bool
	}{
		"a zero in front":     {pkcs11.CKA_MODULUS, nil, true},
		"3071 bits":           {pkcs11.CKA_MODULUS, append([]byte{0x7f}, good[1:]...), false},
		"2048 bits":           {pkcs11.CKA_MODULUS, good[128:], false},
		"4096 bits":           {pkcs11.CKA_MODULUS, append(good[:128:128], good...), false},
		"even":                {pkcs11.CKA_MODULUS, append(good[:383:383], good[383]&^1), false},
		"none":                {pkcs11.CKA_MODULUS, nil, false},
		"another token's key": {pkcs11.CKA_MODULUS, good, false},
		"exponent 3":          {pkcs11.CKA_PUBLIC_EXPONENT, []byte{3}, false},
		"no exponent":         {pkcs11.CKA_PUBLIC_EXPONENT, nil, false},
	} {
		token.distrust()
		token.public = nil // as after a restart
		m.attribute = func(s sh, o oh, attribute uint) ([]byte, error) {
			b, err := m.library.Attribute(s, o, attribute)
			if attribute == c.attribute && c.mends {
				b = append([]byte{0}, b...)
			} else if attribute == c.attribute {
				b = c.value
			}
			return b, err
		}
		if err := token.connect(t.Context()); (err == nil) != c.mends {
			t.Errorf("%s: %v", what, err)
		}
	}
}
