package hsm

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"strings"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

func TestKeysOfAToken(t *testing.T) {
	token, ctx := withKeys(t), t.Context()
	keys := token.PublicKeys()
	if keys.Serial != token.Serial() || keys.Seal == keys.Inbox ||
		bytes.Equal(keys.Seal.Bytes(), keys.Sign[:]) || bytes.Equal(keys.Inbox.Bytes(), keys.Sign[:]) {
		t.Errorf("%+v", keys)
	}
	signature, err := token.Sign(ctx, digest([]byte("message")))
	if err != nil {
		t.Fatal(err)
	}
	if !verifies(keys.Sign[:], digest([]byte("message")), signature) || verifies(keys.Sign[:], digest([]byte("massage")), signature) {
		t.Error("the signature is not over the message")
	}
	if err := token.GenerateKeys(ctx); !errors.Is(err, ErrKeyExists) {
		t.Error(err)
	}
	if token.PublicKeys() != keys {
		t.Error("the keys changed")
	}
	again, err := OpenToken(ctx, token.uri.String())
	if err != nil {
		t.Fatal(err)
	}
	if again.PublicKeys() != keys {
		t.Error("another login sees other keys")
	}
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}
	if !token.Up() || second(token.Sign(ctx, digest(nil))) != nil {
		t.Error("closing one token broke another one of the same library")
	}
}

func TestHPKE(t *testing.T) {
	token := withKeys(t)
	for name, key := range map[string]ecdh.KeyExchanger{"seal": token.Seal(), "inbox": token.Inbox()} {
		public, err := hpke.NewDHKEMPublicKey(key.PublicKey())
		if err != nil {
			t.Fatal(err)
		}
		sealed, err := hpke.Seal(public, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte("info"), []byte("plaintext"))
		if err != nil {
			t.Fatal(err)
		}
		private, err := hpke.NewDHKEMPrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		got, err := hpke.Open(private, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte("info"), sealed)
		if err != nil || string(got) != "plaintext" {
			t.Errorf("%s: %v", name, err)
		}
	}
	for range 300 { // one shared secret in 256 begins with a zero
		peer, err := ecdh.P256().GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		want, err := peer.ECDH(token.Seal().PublicKey())
		if err != nil {
			t.Fatal(err)
		}
		if got, err := token.Seal().ECDH(peer.PublicKey()); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("differs from Go's: %v", err)
		}
	}
	other, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := token.Seal().ECDH(other.PublicKey()); !errors.Is(err, errPeer) || !token.Up() {
		t.Errorf("a peer on another curve: %v", err)
	}
}

func TestKeysBeforeTheyAreMade(t *testing.T) {
	token := openTest(t)
	if token.Seal() != nil || token.Inbox() != nil || token.PublicKeys() != (api.StatementToken{Serial: token.Serial()}) {
		t.Error("keys of a token without keys")
	}
	if _, err := token.Sign(t.Context(), digest(nil)); !errors.Is(err, ErrNoKey) || !token.Up() {
		t.Error(err)
	}
	if _, err := NewStatement([16]byte{1}, "test", nil, []*Token{token}); err == nil {
		t.Error("a statement of a token without keys")
	}
}

func TestGenerateKeysWantsTheTokenForItself(t *testing.T) {
	ctx := t.Context()
	withRoot := openTest(t)
	if err := withRoot.CreateRoot(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	withOther := openTest(t)
	template := rootTemplate(strings.Repeat("x", maxName+1))
	put(t, withOther, template)
	half := openTest(t)
	_, err := onSession(t, half, func(s *session) (struct{}, error) { return struct{}{}, s.createPair(inboxKey, api.SealP256) })
	if err != nil {
		t.Fatal(err)
	}
	for what, token := range map[string]*Token{"a root key": withRoot, "a stranger's key": withOther, "half of an init": half} {
		if err := token.GenerateKeys(ctx); !errors.Is(err, ErrKeyExists) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if err := half.Destroy(ctx); err != nil {
		t.Fatal(err)
	}
	if err := half.GenerateKeys(ctx); err != nil {
		t.Errorf("after Destroy: %v", err)
	}
}

func TestDestroy(t *testing.T) {
	token, ctx := withKeys(t), t.Context()
	if err := token.CreateRoot(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	before := token.PublicKeys()
	if err := token.Destroy(ctx); err != nil {
		t.Fatal(err)
	}
	if roots, err := token.Roots(ctx); err != nil || len(roots) != 0 {
		t.Error(roots, err)
	}
	if token.Seal() != nil {
		t.Error("keys are known after Destroy")
	}
	if err := token.GenerateKeys(ctx); err != nil || token.PublicKeys().Seal == before.Seal {
		t.Error(err)
	}
}

// What a token must not answer about its long-lived keys.
func TestUnfitKeys(t *testing.T) {
	ctx := t.Context()
	good := withKeys(t).PublicKeys()
	answers := map[string]struct {
		attribute uint
		value     []byte
		want      error
	}{
		"an extractable key":  {pkcs11.CKA_EXTRACTABLE, []byte{1}, ErrUnfit},
		"a readable key":      {pkcs11.CKA_SENSITIVE, []byte{0}, ErrUnfit},
		"no word of it":       {pkcs11.CKA_SENSITIVE, nil, ErrUnfit},
		"a key of another":    {pkcs11.CKA_EC_POINT, append([]byte{4, 65}, good.Seal.Bytes()...), errKeyMismatch},
		"a raw point":         {pkcs11.CKA_EC_POINT, good.Seal.Bytes(), errKeyMismatch},
		"an empty point":      {pkcs11.CKA_EC_POINT, nil, nil},
		"a compressed point":  {pkcs11.CKA_EC_POINT, append([]byte{4, 33, 2}, good.Seal.Bytes()[1:33]...), nil},
		"a point not on P256": {pkcs11.CKA_EC_POINT, append([]byte{4, 65, 4}, make([]byte, 64)...), nil},
		"infinity":            {pkcs11.CKA_EC_POINT, []byte{4, 1, 0}, nil},
	}
	for what, c := range answers {
		m := &mock{}
		token := withKeys(t, m.in)
		token.distrust()
		token.public = nil // as after a restart
		m.attribute = func(s sh, o oh, attribute uint) ([]byte, error) {
			if attribute == c.attribute {
				return c.value, nil
			}
			return m.library.Attribute(s, o, attribute)
		}
		if err := token.connect(ctx); err == nil || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestTokenWithOtherKeysThanBefore(t *testing.T) {
	token, ctx := withKeys(t), t.Context()
	token.public.Inbox = token.public.Seal
	if err := second(token.Roots(ctx)); !errors.Is(err, ErrDown) {
		t.Error(err)
	}
	if err := token.connect(ctx); !errors.Is(err, errOtherKeys) {
		t.Error(err)
	}
}

func TestTokenThatLacksAMechanism(t *testing.T) {
	for _, lacking := range mechanisms {
		for what, answer := range map[string]struct {
			flags uint
			err   error
			want  error
		}{
			"absent":          {0, pkcs11.Error(pkcs11.CKR_MECHANISM_INVALID), ErrUnfit},
			"not for us":      {pkcs11.CKF_DIGEST, nil, ErrUnfit},
			"does not answer": {0, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR), ErrDown},
		} {
			m := &mock{}
			m.mechanism = func(slot, mechanism uint) (uint, error) {
				if mechanism == lacking.id {
					return answer.flags, answer.err
				}
				return m.library.Mechanism(slot, mechanism)
			}
			u, err := ParseURI(newURI(t))
			if err != nil {
				t.Fatal(err)
			}
			_, err = openToken(t.Context(), newToken(u, wrapped([]func(library) library{m.in})))
			if !errors.Is(err, answer.want) || !strings.Contains(err.Error(), lacking.name) {
				t.Errorf("%s %s: %v", lacking.name, what, err)
			}
			if m.ins.Load() != 0 {
				t.Errorf("%s %s: logged in all the same", lacking.name, what)
			}
		}
	}
}

func TestFindSlot(t *testing.T) {
	ctx := t.Context()
	u, err := ParseURI(newURI(t))
	if err != nil {
		t.Fatal(err)
	}
	open := func(u URI, m *mock) error {
		token, err := openToken(ctx, newToken(u, wrapped([]func(library) library{m.in})))
		if err == nil {
			return token.Close()
		}
		return err
	}
	onlySerial := u
	onlySerial.Token = ""
	if err := open(onlySerial, &mock{}); err != nil {
		t.Error(err)
	}
	if _, err := ParseURI(newURI(t)); err != nil { // a second token of the same label
		t.Fatal(err)
	}
	onlyLabel, other, elsewhere := u, u, u
	onlyLabel.Serial = ""
	other.Serial = "0000"
	elsewhere.ModulePath = "/nonexistent/libp11.so"
	broken := &mock{slots: func() ([]uint, error) { return nil, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR) }}
	for what, c := range map[string]struct {
		uri  URI
		m    *mock
		says string
	}{
		"two tokens of one label":   {onlyLabel, &mock{}, "add the serial"},
		"a token that is not there": {other, &mock{}, "no such token"},
		"no slot list":              {u, broken, "C_GetSlotList"},
	} {
		if err := open(c.uri, c.m); !errors.Is(err, ErrDown) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if _, err := OpenToken(ctx, elsewhere.String()); !errors.Is(err, ErrDown) || !strings.Contains(err.Error(), "libp11.so") {
		t.Error(err)
	}
	// A broken neighbour in another slot keeps nobody out.
	m := &mock{}
	m.tokenInfo = func(slot uint) (pkcs11.TokenInfo, error) {
		info, err := m.library.TokenInfo(slot)
		if info.SerialNumber != u.Serial {
			return info, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
		}
		return info, err
	}
	if err := open(u, m); err != nil {
		t.Error(err)
	}
}
