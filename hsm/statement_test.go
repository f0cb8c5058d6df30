package hsm

import (
	"crypto/ed25519"
	"errors"
	"strings"
	"testing"

	"backupvault/api"
)

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
