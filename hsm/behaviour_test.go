package hsm

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

// foreign are the tokens to try: those that BACKUPVAULT_TOKENS names (URIs with blanks
// between), as scripts/hsms does with every kind of token there is here, else two of
// SoftHSM's. What is on them is destroyed.
func foreign(t *testing.T) (all []*Token) {
	t.Helper()
	uris := strings.Fields(os.Getenv("BACKUPVAULT_TOKENS"))
	if len(uris) == 0 {
		return []*Token{openTest(t), openTest(t, hides(pkcs11.CKM_ECDH1_DERIVE))}
	}
	t.Setenv("SOFTHSM2_CONF", inherited) // nothing has loaded SoftHSM yet
	for _, uri := range uris {
		token, err := OpenToken(t.Context(), uri)
		if err != nil {
			t.Fatal(err)
		}
		if err := token.Destroy(t.Context()); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := token.Close(); err != nil {
				t.Error(err)
			}
		})
		all = append(all, token)
	}
	return all
}

// What a vault asks of a token, on whatever token it is: alone, then all of them as one
// fleet.
func TestTokenBehaviour(t *testing.T) {
	all := foreign(t)
	for i, token := range all {
		t.Run(fmt.Sprintf("token %d", i+1), func(t *testing.T) { behaves(t, token) })
	}
	t.Run("one fleet", func(t *testing.T) { serveTogether(t, all) })
	for _, token := range all {
		if err := token.Destroy(t.Context()); err != nil {
			t.Errorf("Destroy: %v", err)
		}
		l, err := token.live()
		if err != nil {
			t.Fatal(err)
		}
		if found, err := token.search(t.Context(), l); err != nil || len(found.ours()) > 0 {
			t.Errorf("after Destroy: %v, %v", found, err)
		}
	}
}

func behaves(t *testing.T, token *Token) {
	steps := []struct {
		name string
		run  func(*testing.T, *Token)
	}{
		{"token check", passesCheck}, {"keys", makesKeys}, {"roots", movesRoots}, {"another login", keepsItsKeys},
		{"at once", serveAtOnce},
	}
	for _, s := range steps {
		if !t.Run(s.name, func(t *testing.T) { s.run(t, token) }) {
			return
		}
	}
}

func passesCheck(t *testing.T, token *Token) {
	open := token.open // with what hides mechanisms
	r, err := checkToken(t.Context(), token.uri.String(), open, (*prober).make)
	if err != nil {
		t.Fatal(err)
	}
	if !r.Fit() {
		t.Error(strings.Join(faults(r), "; "))
	}
	t.Logf("%v, %d sessions", r.Kind(), r.Sessions)
}

func makesKeys(t *testing.T, token *Token) {
	ctx := t.Context()
	if err := token.GenerateKeys(ctx); err != nil {
		t.Fatal(err)
	}
	if err := token.GenerateKeys(ctx); !errors.Is(err, ErrKeyExists) {
		t.Errorf("made twice: %v", err)
	}
}

// movesRoots does what 20 commits do.
func movesRoots(t *testing.T, token *Token) {
	ctx := t.Context()
	name := func(i int) string { return fmt.Sprintf("%040d", i) } // the longest there are
	if err := token.CreateRoot(ctx, name(0)); err != nil {
		t.Fatal(err)
	}
	for i := range 20 {
		before, err := token.HMACRoot(ctx, name(i), []byte("header"))
		if err != nil {
			t.Fatal(err)
		}
		if err := token.CreateRoot(ctx, name(i+1)); err != nil {
			t.Fatal(err)
		}
		if err := token.DestroyRoot(ctx, name(i)); err != nil {
			t.Fatal(err)
		}
		after, err := token.HMACRoot(ctx, name(i+1), []byte("header"))
		if err != nil || after.Equal(before) {
			t.Fatalf("two roots compute the same: %v", err)
		}
		if err := second(token.HMACRoot(ctx, name(i), nil)); !errors.Is(err, ErrNoKey) {
			t.Fatalf("a destroyed root: %v", err)
		}
	}
	if roots, err := token.Roots(ctx); err != nil || !slices.Equal(roots, []string{name(20)}) {
		t.Errorf("%q, %v", roots, err)
	}
	if err := token.CreateRoot(ctx, name(20)); !errors.Is(err, ErrKeyExists) {
		t.Errorf("a root made twice: %v", err)
	}
}

// keepsItsKeys logs in anew: after the last session has closed.
func keepsItsKeys(t *testing.T, token *Token) {
	ctx := t.Context()
	roots, err := token.Roots(ctx)
	if err != nil || len(roots) != 1 {
		t.Fatal(roots, err)
	}
	keys := token.PublicKeys()
	want, err := token.HMACRoot(ctx, roots[0], []byte("header"))
	if err != nil {
		t.Fatal(err)
	}
	token.distrust()
	if err := token.connect(ctx); err != nil {
		t.Fatal(err)
	}
	if got, err := token.HMACRoot(ctx, roots[0], []byte("header")); err != nil || !got.Equal(want) {
		t.Errorf("its root computes another value: %v", err)
	}
	if token.PublicKeys() != keys {
		t.Error("it has other keys")
	}
}

// serveAtOnce uses every session for every operation, good ciphertext and bad.
func serveAtOnce(t *testing.T, token *Token) {
	ctx := t.Context()
	key := token.PublicKeys()
	s := &api.Statement{Version: 1, Tokens: []api.StatementToken{key}}
	part, err := sealPart(s.Tokens, []byte("info"), []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	p, err := parsePart(part)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for i := range maxSessions {
		all.Go(func() {
			root := fmt.Sprintf("root %d %s", i, rand.Text())[:maxName/2]
			for range 5 {
				if got, err := token.openPart(ctx, p, []byte("info")); err != nil || !bytes.Equal(got.Bytes(), []byte("secret")) {
					t.Errorf("open: %v", err)
				}
				if _, err := token.openPart(ctx, p, []byte("other")); !errors.Is(err, ErrSealed) {
					t.Errorf("bad ciphertext: %v", err)
				}
				if b, err := token.Sign(ctx, digest(nil)); err != nil || !verifies(key.Sign[:], digest(nil), b) {
					t.Errorf("sign: %v", err)
				}
				if err := errors.Join(token.CreateRoot(ctx, root), second(token.HMACRoot(ctx, root, nil)), token.DestroyRoot(ctx, root)); err != nil {
					t.Errorf("root: %v", err)
				}
			}
		})
	}
	all.Wait()
	if !token.Up() {
		t.Errorf("it is out: %v", token.Cause())
	}
}

// serveTogether makes one fleet of the tokens, which have keys.
func serveTogether(t *testing.T, all []*Token) {
	s, err := NewStatement([16]byte{1}, "all", nil, all)
	if err != nil {
		t.Fatal(err)
	}
	if s, err = api.ParseStatement(s.Encode()); err != nil {
		t.Fatal(err)
	}
	signed := api.SignedStatement{Body: s.Encode()}
	part, err := sealPart(s.Tokens, []byte("info"), []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	p, err := parsePart(part)
	if err != nil {
		t.Fatal(err)
	}
	for _, token := range all {
		if got, err := token.openPart(t.Context(), p, []byte("info")); err != nil || string(got.Bytes()) != "secret" {
			t.Errorf("token %s: %v", token.Serial(), err)
		}
		if err := token.CosignStatement(t.Context(), &signed); err != nil {
			t.Errorf("token %s: %v", token.Serial(), err)
		}
	}
	for _, sig := range signed.Signatures {
		if err := s.Verify(sig.Token, api.StatementMessage(signed.Body), sig.Signature); err != nil {
			t.Errorf("token %s: %v", sig.Token, err)
		}
	}
}
