package hsm

import (
	"crypto/ed25519"
	"errors"
	"slices"
	"sync"
	"testing"

	"backupvault/api"
)

// grown is a fleet with a chain of statements.
type grown struct {
	*Fleet
	root  ed25519.PublicKey
	chain []api.SignedStatement
}

func newGrown(t *testing.T, members ...*Token) *grown {
	t.Helper()
	g := &grown{Fleet: newFleet(t, members...)}
	root, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	g.root, g.chain = root, []api.SignedStatement{SignStatement(g.Statement(), key)}
	return g
}

// change goes the whole way, as a daemon does.
func (g *grown) change(t *testing.T, leaves string, joins *Token) {
	t.Helper()
	next, signed, err := g.Next(t.Context(), leaves, joins)
	if err != nil {
		t.Fatal(err)
	}
	if g.Statement().Hash() == next.Hash() {
		t.Error("in force before it was adopted")
	}
	if err := g.Change(next, leaves, joins); err != nil {
		t.Fatal(err)
	}
	g.chain = append(g.chain, signed)
	if got, err := api.VerifyChain(g.root, g.chain, nil); err != nil || got.Hash() != g.Statement().Hash() {
		t.Errorf("the chain: %v", err)
	}
}

func (g *grown) sealedTo(t *testing.T, blob []byte, exactly bool, want ...*Token) {
	t.Helper()
	var names []string
	for _, token := range want {
		names = append(names, token.Serial())
	}
	got, all, err := g.SealedTo(blob)
	if err != nil || !slices.Equal(got, names) || all != exactly {
		t.Errorf("sealed to %v, exactly %v, want %v, %v (%v)", got, all, names, exactly, err)
	}
}

// Tokens come and go; what is sealed afterwards opens with exactly those that stay.
func TestFleetChanges(t *testing.T) {
	a, b, c, d := withKeys(t), withKeys(t), withKeys(t), withKeys(t)
	g := newGrown(t, a)
	old := sealed(t, g.Fleet)
	g.change(t, "", b)
	g.sealedTo(t, old, false, a)
	g.change(t, "", c)
	three := sealed(t, g.Fleet)
	g.sealedTo(t, three, true, a, b, c)
	c.distrust() // it may be out when it is replaced
	g.change(t, c.Serial(), d)
	g.sealedTo(t, three, false, a, b)
	g.sealedTo(t, sealed(t, g.Fleet), true, a, b, d)
	g.change(t, a.Serial(), nil)
	g.sealedTo(t, sealed(t, g.Fleet), true, b, d)
	if err := opens(t, g.Fleet, old); !errors.Is(err, ErrNoKey) {
		t.Errorf("sealed to a token that left: %v", err)
	}
	if err := opens(t, g.Fleet, three); err != nil {
		t.Errorf("sealed to one that stays: %v", err)
	}
	if got := g.Tokens(); len(got) != 2 || got[0] != b || got[1] != d {
		t.Errorf("%d tokens", len(got))
	}
	waitFor(t, func() bool { return errors.Is(a.Cause(), errClosed) })
}

func TestFleetChangesThatAreRefused(t *testing.T) {
	ctx := t.Context()
	a, b, c, d := withKeys(t), withKeys(t), withKeys(t), withKeys(t)
	g := newGrown(t, a, b, c)
	before := g.Statement()
	for what, err := range map[string]error{
		"a member again":  second3(g.Next(ctx, "", a)),
		"nobody leaves":   second3(g.Next(ctx, "none", nil)),
		"nobody replaced": second3(g.Next(ctx, "none", d)),
		"without keys":    second3(g.Next(ctx, "", openTest(t))),
		"not in it":       g.Change(before, "", d),
		"member again":    g.Change(before, "", a),
	} {
		if err == nil {
			t.Errorf("%s: done", what)
		}
	}
	a.distrust()
	b.distrust()
	if _, _, err := g.Next(ctx, "", d); !errors.Is(err, ErrDown) {
		t.Errorf("one of three signs: %v", err)
	}
	if g.Statement() != before || len(g.Tokens()) != 3 {
		t.Error("something changed")
	}
	if _, _, err := g.SealedTo([]byte("no part")); !errors.Is(err, errFormat) {
		t.Error(err)
	}
}

func second3[A, B any](_ A, _ B, err error) error { return err }

// Who uses the fleet while it changes sees it before or after. Run it with -race.
func TestFleetChangesUnderLoad(t *testing.T) {
	a, b, c := withKeys(t), withKeys(t), withKeys(t)
	g := newGrown(t, a)
	stop := make(chan struct{})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if err := opens(t, g.Fleet, sealed(t, g.Fleet)); err != nil {
					t.Errorf("open: %v", err)
					return
				}
				if _, _, err := g.Sign(t.Context(), []byte("m")); err != nil {
					t.Errorf("sign: %v", err)
					return
				}
			}
		})
	}
	g.change(t, "", b)
	g.change(t, "", c)
	g.change(t, b.Serial(), nil)
	close(stop)
	all.Wait()
}
