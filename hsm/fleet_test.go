package hsm

import (
	"errors"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/miekg/pkcs11"
)

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
