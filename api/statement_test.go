package api

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"testing"

	"backupvault/internal/lp"
)

// signer is a token of a test fleet with its sign key in memory.
type signer struct {
	StatementToken
	key *ecdsa.PrivateKey
}

func newSigner(t testing.TB, serial string) signer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	point, err := key.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	s := signer{StatementToken: StatementToken{Serial: serial}, key: key}
	copy(s.Sign[:], point)
	if s.Seal, err = NewSealKey(SealP256, point); err != nil {
		t.Fatal(err)
	}
	s.Inbox = s.Seal
	return s
}

// newRSASigner has RSA seal and inbox keys.
func newRSASigner(t testing.TB, serial string) signer {
	t.Helper()
	s := newSigner(t, serial)
	for _, k := range []*SealKey{&s.Seal, &s.Inbox} {
		key, err := rsa.GenerateKey(rand.Reader, 8*ModulusSize)
		if err != nil {
			t.Fatal(err)
		}
		if *k, err = NewSealKey(SealRSA, key.N.Bytes()); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func (s signer) sign(t testing.TB, message []byte) []byte {
	t.Helper()
	h := sha256.Sum256(message)
	r, v, err := ecdsa.Sign(rand.Reader, s.key, h[:])
	if err != nil {
		t.Fatal(err)
	}
	sig := make([]byte, SignSize)
	r.FillBytes(sig[:32])
	v.FillBytes(sig[32:])
	return sig
}

// chain is a vault's statements while they grow in a test.
type chain struct {
	t      testing.TB
	root   ed25519.PrivateKey
	signed []SignedStatement
	last   *Statement
}

func newChain(t testing.TB, tokens ...signer) *chain {
	_, root, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &chain{t: t, root: root}
	c.add(c.next(tokens...), true)
	return c
}

func (c *chain) next(tokens ...signer) *Statement {
	s := &Statement{VaultID: [16]byte{7}, Name: "test", Version: 1}
	if c.last != nil {
		s.Version, s.Previous = c.last.Version+1, c.last.Hash()
	}
	for _, k := range tokens {
		s.Tokens = append(s.Tokens, k.StatementToken)
	}
	return s
}

// add signs s by the root key, or by the given tokens of the statement before.
func (c *chain) add(s *Statement, byRoot bool, by ...signer) {
	body := s.Encode()
	signed := SignedStatement{Body: body}
	if byRoot {
		signed.Signatures = append(signed.Signatures, StatementSignature{Signature: ed25519.Sign(c.root, StatementMessage(body))})
	}
	for _, k := range by {
		signed.Signatures = append(signed.Signatures, StatementSignature{Token: k.Serial, Signature: k.sign(c.t, StatementMessage(body))})
	}
	c.signed, c.last = append(c.signed, signed), s
}

func (c *chain) pin() ed25519.PublicKey { return c.root.Public().(ed25519.PublicKey) }

func TestChain(t *testing.T) {
	a, b, c, d := newSigner(t, "a"), newSigner(t, "b"), newSigner(t, "c"), newSigner(t, "d")
	grown := func(byRoot bool, by ...signer) *chain {
		ch := newChain(t, a, b, c)
		ch.add(ch.next(a, b, d), byRoot, by...)
		return ch
	}
	for name, tc := range map[string]struct {
		chain *chain
		want  error
	}{
		"first only":        {newChain(t, a), nil},
		"by the root key":   {grown(true), nil},
		"by two of three":   {grown(false, a, b), nil},
		"by one of three":   {grown(false, a), ErrNotPinned},
		"twice by the same": {grown(false, a, a), ErrNotPinned},
		"by the newcomer":   {grown(false, a, d), ErrNotPinned},
		"by nobody":         {grown(false), ErrNotPinned},
		"no statement":      {&chain{root: newChain(t, a).root}, ErrNotPinned},
		"first not by root, by tokens": {func() *chain {
			ch := newChain(t, a)
			s := ch.last
			ch.signed, ch.last = nil, nil
			ch.add(s, false, a)
			return ch
		}(), ErrNotPinned},
	} {
		got, err := VerifyChain(tc.chain.pin(), tc.chain.signed, nil)
		if !errors.Is(err, tc.want) || (tc.want == nil) != (got != nil) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
		if tc.want == nil && got.Hash() != tc.chain.last.Hash() {
			t.Errorf("%s: not the newest statement", name)
		}
	}
}

func TestChainRefusesOtherRootGapsAndForks(t *testing.T) {
	a, b := newSigner(t, "a"), newSigner(t, "b")
	ch := newChain(t, a)
	first := ch.last
	ch.add(ch.next(a, b), true)
	second := ch.last

	if _, err := VerifyChain(newChain(t, a).pin(), ch.signed, nil); !errors.Is(err, ErrNotPinned) {
		t.Errorf("another vault's pin: %v", err)
	}
	if _, err := VerifyChain(ch.pin(), ch.signed[1:], nil); !errors.Is(err, ErrNotPinned) {
		t.Errorf("chain without its start: %v", err)
	}
	if _, err := VerifyChain(ch.pin(), ch.signed[:1], second); !errors.Is(err, ErrOldFleet) {
		t.Errorf("older than known: %v", err)
	}
	if _, err := VerifyChain(ch.pin(), ch.signed, first); err != nil {
		t.Errorf("a chain that contains the known statement: %v", err)
	}
	fork := &chain{t: t, root: ch.root, signed: ch.signed[:1:1], last: first}
	fork.add(fork.next(b), true)
	if _, err := VerifyChain(ch.pin(), fork.signed, second); !errors.Is(err, ErrOldFleet) {
		t.Errorf("another second statement: %v", err)
	}
	fork.add(fork.next(a), true)
	if _, err := VerifyChain(ch.pin(), fork.signed, second); !errors.Is(err, ErrNotPinned) {
		t.Errorf("a longer fork: %v", err)
	}
	other := ch.next(a)
	other.VaultID[0]++
	ch.add(other, true)
	if _, err := VerifyChain(ch.pin(), ch.signed, nil); !errors.Is(err, ErrNotPinned) {
		t.Errorf("another vault ID: %v", err)
	}
}

func TestVerifyToken(t *testing.T) {
	a := newSigner(t, "a")
	s := newChain(t, a).last
	message := []byte("message")
	sig := a.sign(t, message)
	if err := s.Verify("a", message, sig); err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(sig)
	flipped[5] ^= 1
	for name, err := range map[string]error{
		"other message": s.Verify("a", []byte("massage"), sig),
		"other token":   s.Verify("b", message, sig),
		"flipped":       s.Verify("a", message, flipped),
		"cut":           s.Verify("a", message, sig[:63]),
		"zeros":         s.Verify("a", message, make([]byte, SignSize)),
	} {
		if !errors.Is(err, ErrBadSigner) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestParseStatementRefuses(t *testing.T) {
	a, b := newSigner(t, "a"), newSigner(t, "b")
	good := func() *Statement { return newChain(t, a, b).last }
	for name, breakIt := range map[string]func(*Statement){
		"no token":        func(s *Statement) { s.Tokens = nil },
		"serial repeats":  func(s *Statement) { s.Tokens[1].Serial = "a" },
		"no seal key":     func(s *Statement) { s.Tokens[1].Seal = SealKey{} },
		"serial empty":    func(s *Statement) { s.Tokens[1].Serial = "" },
		"version 0":       func(s *Statement) { s.Version = 0 },
		"point off curve": func(s *Statement) { s.Tokens[0].Sign[64] ^= 1 },
		"name too long":   func(s *Statement) { s.Name = string(make([]byte, 129)) },
		"eight tokens": func(s *Statement) {
			for i := range 6 {
				s.Tokens = append(s.Tokens, newSigner(t, fmt.Sprint(i)).StatementToken)
			}
		},
	} {
		s := good()
		breakIt(s)
		if _, err := ParseStatement(s.Encode()); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := ParseStatement(good().Encode()); err != nil {
		t.Fatal(err)
	}
}

// Format 2 is for what format 1 cannot say and for nothing else, and what neither can say
// is refused as newer.
func TestStatementFormats(t *testing.T) {
	ec, mixed := newSigner(t, "a"), newRSASigner(t, "b")
	first, second := newChain(t, ec).last, newChain(t, ec, mixed).last
	for _, s := range []*Statement{first, second} {
		got, err := ParseStatement(s.Encode())
		if err != nil || got.Hash() != s.Hash() || got.Tokens[0] != s.Tokens[0] {
			t.Fatal(err)
		}
		label, _ := lp.LabelOf(s.Encode())
		if (label == lp.FleetStatement) != (s == first) {
			t.Errorf("%d tokens are written as %s", len(s.Tokens), label)
		}
	}
	if _, err := ParseStatement(inFormat2(first)); !errors.Is(err, ErrMalformed) {
		t.Errorf("format 2 for P-256 alone: %v", err)
	}
	later := bytes.Replace(second.Encode(), []byte("statement-2"), []byte("statement-3"), 1)
	kind := bytes.Replace(second.Encode(), []byte{1, 0x81, 2}, []byte{1, 0x81, 9}, 1)
	for what, b := range map[string][]byte{"format 3": later, "kind 9": kind} {
		signed := SignedStatement{Body: b}
		if _, err := ParseStatement(b); !errors.Is(err, errNewer) {
			t.Errorf("%s: %v", what, err)
		}
		if _, err := VerifyChain(nil, []SignedStatement{signed}, nil); !errors.Is(err, ErrNotPinned) || !strings.Contains(err.Error(), "a newer version is needed") {
			t.Errorf("%s in a chain: %v", what, err)
		}
	}
	if SealP256.String() == SealRSA.String() || SealKind(9).String() != "none" {
		t.Error("kinds have no names")
	}
}

func TestPin(t *testing.T) {
	pin := newChain(t, newSigner(t, "a")).pin()
	got, err := ParsePin(" " + FormatPin(pin) + "\n")
	if err != nil || !got.Equal(pin) {
		t.Fatal(got, err)
	}
	for _, s := range []string{"", "bvpin1:", FormatPin(pin)[1:], FormatPin(pin) + "A", FormatPin(pin[:31]), "bvpin2:" + FormatPin(pin)[7:]} {
		if _, err := ParsePin(s); !errors.Is(err, ErrBadPin) {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func FuzzParseStatement(f *testing.F) {
	f.Add(newChain(f, newSigner(f, "a"), newSigner(f, "b")).last.Encode())
	f.Add(newChain(f, newRSASigner(f, "a"), newSigner(f, "b")).last.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ParseStatement(b)
		if err == nil && !bytes.Equal(s.Encode(), b) {
			t.Fatal("read, but written otherwise")
		}
	})
}

// The chain of a fleet of seven that changed two hundred times still fits into what a
// client reads, so a vault does not outgrow its clients.
func TestALongChainFits(t *testing.T) {
	large, tokens := newRSASigner(t, ""), []signer{}
	for i := range MaxTokens {
		s := newSigner(t, fmt.Sprintf("%016d", i))
		s.Seal, s.Inbox = large.Seal, large.Inbox
		tokens = append(tokens, s)
	}
	c := newChain(t, tokens...)
	for range 200 {
		c.add(c.next(tokens...), false, tokens[:4]...)
	}
	var answer bytes.Buffer
	if err := Encode(&answer, Fleet{Root: Bytes(c.pin()), Statements: c.signed}); err != nil {
		t.Fatal(err)
	}
	var got Fleet
	if err := DecodeFleet(&answer, &got); err != nil {
		t.Fatal(err)
	}
	if newest, err := VerifyChain(c.pin(), got.Statements, nil); err != nil || newest.Version != 201 {
		t.Fatal(newest, err)
	}
}
