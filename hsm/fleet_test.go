package hsm

import (
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/hpke"
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

func opens(t testing.TB, f *Fleet, blob []byte) error {
	t.Helper()
	got, err := f.Open(t.Context(), []byte("info"), blob)
	if err == nil && string(got.Bytes()) != "secret" {
		t.Fatalf("opened to %q", got.Bytes())
	}
	return err
}

func sealed(t testing.TB, f *Fleet) []byte {
	t.Helper()
	blob, err := f.Seal([]byte("info"), []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	return blob
}

func TestPartOpensOnEverySingleToken(t *testing.T) {
	members := []*Token{withKeys(t), withKeys(t), withKeys(t)}
	blob := sealed(t, newFleet(t, members...))
	p, err := parsePart(blob)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range members {
		got, err := m.openPart(t.Context(), p, []byte("info"))
		if err != nil || string(got.Bytes()) != "secret" {
			t.Error(err)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	f := newFleet(t, withKeys(t))
	blob := sealed(t, f)
	if err := opens(t, f, blob); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Open(t.Context(), []byte("other"), blob); !errors.Is(err, ErrSealed) {
		t.Errorf("another info: %v", err)
	}
	for _, at := range []int{0, 1, 2 + keyIDSize, 2 + keyIDSize + 1, 2 + keyIDSize + 20, 2 + entryP256 - 1, 2 + entryP256, len(blob) - 1} {
		b := append([]byte{}, blob...)
		b[at] ^= 1
		if err := opens(t, f, b); !errors.Is(err, ErrSealed) || errors.Is(err, ErrDown) {
			t.Errorf("byte %d changed: %v", at, err)
		}
	}
	b := append([]byte{}, blob...)
	b[2] ^= 1 // the key ID: it names no token of ours
	if err := opens(t, f, b); !errors.Is(err, ErrNoKey) {
		t.Errorf("sealed to others: %v", err)
	}
	if !f.Tokens()[0].Up() {
		t.Error("bad bytes took a token out")
	}
}

func TestOpenGoesToTheNextTokenWhenOneFails(t *testing.T) {
	var broken atomic.Bool
	m := &mock{}
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		if broken.Load() {
			return 0, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
		}
		return m.library.Derive(s, key, peer, template)
	}
	bad := withKeys(t, m.in)
	f := newFleet(t, bad, withKeys(t), withKeys(t))
	blob := sealed(t, f)
	broken.Store(true)
	for range 3 { // each token has its turn to be first
		if err := opens(t, f, blob); err != nil {
			t.Fatal(err)
		}
	}
	if !f.Majority() {
		t.Error("two of three are no majority")
	}
	waitFor(t, func() bool { return !bad.Up() })
	broken.Store(false)
	waitFor(t, bad.Up)
}

// A token that computes wrongly must not pass for a damaged part, which would burn attempts.
func TestWronglyComputingTokenIsTakenOut(t *testing.T) {
	var wrong atomic.Bool
	m := &mock{}
	m.attribute = func(s sh, o oh, attribute uint) ([]byte, error) {
		b, err := m.library.Attribute(s, o, attribute)
		if attribute == pkcs11.CKA_VALUE && wrong.Load() {
			b[7] ^= 1
		}
		return b, err
	}
	m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		b, err := m.library.Sign(s, mechanism, key, data)
		if mechanism == pkcs11.CKM_ECDSA && wrong.Load() {
			b[7] ^= 1
		}
		return b, err
	}
	bad := withKeys(t, m.in)
	good := withKeys(t)
	f := newFleet(t, bad, good)
	blob := sealed(t, f)
	for what, use := range map[string]func() error{
		"open": func() error { return opens(t, f, blob) },
		"sign": func() error {
			serial, signature, err := f.Sign(t.Context(), []byte("m"))
			if err != nil {
				return err
			}
			return f.Statement().Verify(serial, []byte("m"), signature)
		},
	} {
		waitFor(t, bad.Up)
		wrong.Store(true)
		for range 2 {
			if err := use(); err != nil {
				t.Errorf("%s: %v", what, err)
			}
		}
		if bad.Up() || !good.Up() {
			t.Errorf("%s: the wrong one is up: %v, the right one: %v", what, bad.Up(), good.Up())
		}
		wrong.Store(false)
	}
	waitFor(t, bad.Up)
}

func TestPartSealedWhileATokenIsOutOpensOnItLater(t *testing.T) {
	var there atomic.Bool
	there.Store(true)
	m := &mock{}
	m.session = func(slot uint) (sh, error) {
		if !there.Load() {
			return 0, pkcs11.Error(pkcs11.CKR_TOKEN_NOT_PRESENT)
		}
		return m.library.OpenSession(slot)
	}
	away, a, b := withKeys(t, m.in), withKeys(t), withKeys(t)
	f := newFleet(t, away, a, b)
	there.Store(false)
	away.distrust()
	blob := sealed(t, f)
	if away.Up() || !f.Majority() {
		t.Fatal("the token should be out, the other two a majority")
	}
	there.Store(true)
	waitFor(t, away.Up)
	p, err := parsePart(blob)
	if err != nil {
		t.Fatal(err)
	}
	got, err := away.openPart(t.Context(), p, []byte("info"))
	if err != nil || string(got.Bytes()) != "secret" {
		t.Error(err)
	}
}

func TestFleetWithoutLiveTokens(t *testing.T) {
	m := &mock{}
	token := withKeys(t, m.in)
	f := newFleet(t, token)
	blob := sealed(t, f)
	gone := atomic.Bool{}
	m.login = func(s sh, pin string) error {
		if gone.Load() {
			return pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
		}
		return m.library.Login(s, pin)
	}
	inbox := sealFor(t, token.Inbox())
	gone.Store(true)
	token.distrust()
	ctx := t.Context()
	_, _, signErr := f.Sign(ctx, nil)
	for what, err := range map[string]error{
		"open": opens(t, f, blob), "sign": signErr, "inbox": second(f.OpenInbox(ctx, token.Serial(), nil, inbox)),
		"create": token.CreateRoot(ctx, "a"), "destroy": token.DestroyRoot(ctx, "a"), "HMAC": second(token.HMACRoot(ctx, "a", nil)),
		"list": second(token.Roots(ctx)), "keys": token.GenerateKeys(ctx), "clear": token.Destroy(ctx),
		"ECDH": second(token.Seal().ECDH(token.Seal().PublicKey())),
	} {
		if !errors.Is(err, ErrDown) || errors.Is(err, ErrSealed) || errors.Is(err, ErrNoKey) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if f.Majority() {
		t.Error("no token is a majority")
	}
	if _, err := f.Seal(nil, nil); err != nil {
		t.Errorf("sealing takes no token: %v", err)
	}
	gone.Store(false)
	waitFor(t, f.Majority)
	if err := opens(t, f, blob); err != nil {
		t.Error(err)
	}
}

func TestMajority(t *testing.T) {
	for n, need := range map[int]int{1: 1, 2: 2, 3: 2, 4: 3, 5: 3, 6: 4, 7: 4} {
		for up := 0; up <= n; up++ {
			f, tokens := &Fleet{}, []*Token{}
			for i := range n {
				token := &Token{}
				if i < up {
					token.link = &link{}
				}
				tokens = append(tokens, token)
			}
			f.roster.Store(&roster{tokens: tokens})
			if f.Majority() != (up >= need) {
				t.Errorf("%d of %d: %v", up, n, f.Majority())
			}
		}
	}
}

func TestNewFleetRefuses(t *testing.T) {
	token := withKeys(t)
	twin, err := Attach(token.uri.String())
	if err != nil {
		t.Fatal(err)
	}
	eight := make([]*Token, 8)
	for i := range eight {
		eight[i] = &Token{serial: string(rune('a' + i))}
	}
	for what, members := range map[string][]*Token{"none": nil, "eight": eight, "one twice": {token, twin}} {
		if f, err := NewFleet(members); err == nil || f != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	if _, err := Attach("pkcs11:token=x?module-path=/a&pin-source=/b"); err == nil {
		t.Error("attached without a serial")
	}
}

// A fleet logs in tokens that were not there when it began.
func TestFleetOfAttachedTokens(t *testing.T) {
	known := withKeys(t)
	s, err := NewStatement([16]byte{1}, "test", nil, []*Token{known})
	if err != nil {
		t.Fatal(err)
	}
	if err := known.Close(); err != nil {
		t.Fatal(err)
	}
	pin, err := os.ReadFile(known.uri.PINSource)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(known.uri.PINSource); err != nil {
		t.Fatal(err)
	}
	token, err := Attach(known.uri.String())
	if err != nil {
		t.Fatal(err)
	}
	f, err := NewFleet([]*Token{token})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Adopt(s); err != nil {
		t.Fatal(err)
	}
	blob := sealed(t, f)
	if f.Majority() || !errors.Is(opens(t, f, blob), ErrDown) {
		t.Error("up without a PIN")
	}
	if err := os.WriteFile(known.uri.PINSource, pin, 0o600); err != nil {
		t.Fatal(err)
	}
	waitFor(t, f.Majority)
	if err := opens(t, f, blob); err != nil {
		t.Error(err)
	}
}

func TestAdopt(t *testing.T) {
	a, b := withKeys(t), withKeys(t)
	f, err := NewFleet([]*Token{a, b})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Seal(nil, nil); !errors.Is(err, errNotAdopted) {
		t.Error(err)
	}
	if _, _, err := f.Sign(t.Context(), nil); !errors.Is(err, errNotAdopted) {
		t.Error(err)
	}
	good, err := NewStatement([16]byte{1}, "test", nil, f.Tokens())
	if err != nil {
		t.Fatal(err)
	}
	wrong := *good
	wrong.Tokens = append([]api.StatementToken{}, good.Tokens...)
	wrong.Tokens[1].Inbox = good.Tokens[0].Inbox
	if err := f.Adopt(&wrong); err == nil || !strings.Contains(err.Error(), b.Serial()) {
		t.Errorf("another inbox key: %v", err)
	}
	short := *good
	short.Tokens = good.Tokens[:1]
	if err := f.Adopt(&short); err == nil || !strings.Contains(err.Error(), b.Serial()) {
		t.Errorf("a member that is not in the statement: %v", err)
	}
	if f.Statement() != nil {
		t.Error("a refused statement is in force")
	}
	// More tokens than members are fine: those of other nodes open parts too.
	larger := *good
	larger.Tokens = append(append([]api.StatementToken{}, good.Tokens...), withKeys(t).PublicKeys())
	if err := f.Adopt(&larger); err != nil {
		t.Fatal(err)
	}
	if p, err := parsePart(sealed(t, f)); err != nil || len(p.entries) != 3 {
		t.Error(err)
	}
}

// A token that comes back with other keys than the statement's stays out.
func TestReturningTokenWithOtherKeys(t *testing.T) {
	a, b := withKeys(t), withKeys(t)
	s, err := NewStatement([16]byte{1}, "test", nil, []*Token{a, b})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Destroy(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := b.GenerateKeys(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	back, err := Attach(b.uri.String())
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	if err := back.expect(*s.Token(b.Serial())); err != nil {
		t.Fatal(err)
	}
	if err := back.connect(t.Context()); !errors.Is(err, errOtherKeys) {
		t.Error(err)
	}
}

func TestSign(t *testing.T) {
	f := newFleet(t, withKeys(t), withKeys(t), withKeys(t))
	signers := map[string]bool{}
	for range 3 {
		serial, signature, err := f.Sign(t.Context(), []byte("message"))
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Statement().Verify(serial, []byte("message"), signature); err != nil {
			t.Error(err)
		}
		signers[serial] = true
	}
	if len(signers) != 3 {
		t.Errorf("the work is not spread: %v", signers)
	}
}

// sealFor seals as a client does.
func sealFor(t testing.TB, key ecdh.KeyExchanger) []byte {
	t.Helper()
	public, err := hpke.NewDHKEMPublicKey(key.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	b, err := hpke.Seal(public, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte("info"), []byte("finish"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOpenInbox(t *testing.T) {
	var broken atomic.Bool
	m := &mock{}
	m.derive = func(s sh, key oh, peer []byte, template attr) (oh, error) {
		if broken.Load() {
			return 0, pkcs11.Error(pkcs11.CKR_DEVICE_ERROR)
		}
		return m.library.Derive(s, key, peer, template)
	}
	ours, other := withKeys(t, m.in), withKeys(t)
	f := newFleet(t, ours, other)
	ctx := t.Context()
	good := sealFor(t, ours.Inbox())
	if got, err := f.OpenInbox(ctx, ours.Serial(), []byte("info"), good); err != nil || string(got) != "finish" {
		t.Fatal(err)
	}
	offCurve := append([]byte{}, good...)
	offCurve[40] ^= 1
	cases := map[string]struct {
		serial, info string
		sealed       []byte
		want         error
	}{
		"for another token":     {other.Serial(), "info", good, ErrSealed},
		"for another key":       {ours.Serial(), "info", sealFor(t, ours.Seal()), ErrSealed},
		"under another info":    {ours.Serial(), "else", good, ErrSealed},
		"a point off the curve": {ours.Serial(), "info", offCurve, ErrSealed},
		"cut":                   {ours.Serial(), "info", good[:len(good)-1], ErrSealed},
		"empty":                 {ours.Serial(), "info", nil, ErrSealed},
		"too long":              {ours.Serial(), "info", append(good, make([]byte, maxPlaintext)...), ErrSealed},
		"an unknown token":      {"none", "info", good, ErrNoKey},
	}
	for what, c := range cases {
		if _, err := f.OpenInbox(ctx, c.serial, []byte(c.info), c.sealed); !errors.Is(err, c.want) || errors.Is(err, ErrDown) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if !ours.Up() || !other.Up() {
		t.Error("a stranger's bytes took a token out")
	}
	broken.Store(true)
	if _, err := f.OpenInbox(ctx, ours.Serial(), []byte("info"), good); !errors.Is(err, ErrDown) || errors.Is(err, ErrSealed) {
		t.Errorf("a broken token: %v", err)
	}
	broken.Store(false)
}

func TestStatementChain(t *testing.T) {
	ctx := t.Context()
	a, b, c := withKeys(t), withKeys(t), withKeys(t)
	root, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	one, err := NewStatement([16]byte{1}, "test", nil, []*Token{a, b})
	if err != nil {
		t.Fatal(err)
	}
	two, err := NewStatement([16]byte{1}, "test", one, []*Token{a, b, c})
	if err != nil {
		t.Fatal(err)
	}
	next := api.SignedStatement{Body: two.Encode()}
	chain := func() []api.SignedStatement { return []api.SignedStatement{SignStatement(one, key), next} }
	if err := a.CosignStatement(ctx, &next); err != nil {
		t.Fatal(err)
	}
	if _, err := api.VerifyChain(root, chain(), nil); err == nil {
		t.Error("one token of two is no majority")
	}
	if err := b.CosignStatement(ctx, &next); err != nil {
		t.Fatal(err)
	}
	got, err := api.VerifyChain(root, chain(), one)
	if err != nil || got.Hash() != two.Hash() || got.Version != 2 {
		t.Error(got, err)
	}
	if _, err := NewStatement([16]byte{1}, "test", nil, []*Token{a, a}); err == nil {
		t.Error("one token twice")
	}
}

// Everything at once, on one login: run it with -race.
func TestManyAtOnce(t *testing.T) {
	members := []*Token{withKeys(t), withKeys(t)}
	f := newFleet(t, members...)
	blob := sealed(t, f)
	ctx := t.Context()
	if err := members[0].CreateRoot(ctx, "shared"); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for i := range 1000 {
		all.Go(func() {
			name := "root " + string(rune('0'+i%10)) + string(rune('0'+i/10%10)) + string(rune('0'+i/100))
			token := members[i%2]
			err := errors.Join(token.CreateRoot(ctx, name), second(token.HMACRoot(ctx, name, []byte(name))),
				second(members[0].HMACRoot(ctx, "shared", nil)), opens(t, f, blob), token.DestroyRoot(ctx, name))
			if i%100 == 0 {
				err = errors.Join(err, second(token.Roots(ctx))) // a search waits for the creates, and they for it
			}
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
		})
	}
	all.Wait()
	for i, want := range []int{1, 0} {
		if roots, err := members[i].Roots(ctx); err != nil || len(roots) != want {
			t.Error(roots, err)
		}
	}
}

func TestNextWait(t *testing.T) {
	want := []string{"100ms", "200ms", "400ms", "800ms", "1.6s", "3.2s", "6.4s", "12.8s", "25.6s", "30s", "30s"}
	wait := nextWait(0, 0)
	for i, w := range want {
		if wait.String() != w {
			t.Errorf("wait %d is %v, want %s", i, wait, w)
		}
		wait = nextWait(wait, 0)
	}
	if nextWait(lastWait, lastWait) != firstWait || nextWait(lastWait, lastWait-1) != lastWait {
		t.Error("only a token that stayed up starts over")
	}
}
