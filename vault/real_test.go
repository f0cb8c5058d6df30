package vault_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/shred"
	"backupvault/softhsm"
	"backupvault/vault"
)

// The real ground: a shred store over SoftHSM tokens, which all tests of the package use
// one after the other.
var real struct {
	fleet *hsm.Fleet
	stmt  *api.Statement
}

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.DiscardHandler))
	os.Exit(withTokens(m))
}

func withTokens(m *testing.M) int {
	dir := must(softhsm.NewDir(""))
	defer dir.Remove()
	var tokens []*hsm.Token
	for _, label := range []string{"one", "two", "three"} {
		uri, _, err := dir.Create(label)
		if err != nil {
			panic(err)
		}
		token := must(hsm.OpenToken(context.Background(), uri))
		if err := token.GenerateKeys(context.Background()); err != nil {
			panic(err)
		}
		tokens = append(tokens, token)
	}
	real.fleet = must(hsm.NewFleet(tokens))
	defer real.fleet.Close()
	real.stmt = must(hsm.NewStatement(vaultID, "test", nil, tokens))
	if err := real.fleet.Adopt(real.stmt); err != nil {
		panic(err)
	}
	return m.Run()
}

type realGround struct {
	path  string
	store *shred.Store
	away  atomic.Pointer[string] // serial of the token that does not answer the store
}

// newRealGround is an empty file on tokens without root keys.
func newRealGround(t testing.TB) ground {
	g := &realGround{path: filepath.Join(t.TempDir(), "store")}
	t.Cleanup(func() {
		if err := g.store.Close(); err != nil {
			t.Error(err)
		}
		for _, token := range real.fleet.Tokens() {
			for _, name := range must(token.Roots(context.Background())) {
				if err := token.DestroyRoot(context.Background(), name); err != nil {
					t.Error(err)
				}
			}
		}
	})
	return g
}

func (g *realGround) fleet() fleet { return realFleet{real.fleet} }

func (g *realGround) boot(t tb, now func() time.Time) (vault.Store, vault.Clock) {
	t.Helper()
	o := shred.Options{Now: now, Log: slog.New(slog.DiscardHandler)}
	for _, token := range real.fleet.Tokens() {
		o.Tokens = append(o.Tokens, member{token, &g.away})
	}
	var err error
	if g.store == nil {
		g.store, err = shred.Create(t.Context(), g.path, vaultID, o)
	} else {
		if err := g.store.Close(); err != nil {
			t.Fatal(err)
		}
		g.store, err = shred.Open(t.Context(), g.path, o)
	}
	if err != nil {
		t.Fatal(err)
	}
	return g.store, g.store
}

func (g *realGround) check(ctx context.Context, visit func(class byte, key, value []byte) error) error {
	_, err := g.store.CheckEach(ctx, visit)
	return err
}

// realFleet tells a client's bad ciphertext from a fault as vault.Signer asks for it.
type realFleet struct{ *hsm.Fleet }

func (f realFleet) tokens() []api.StatementToken { return real.stmt.Tokens }

func (f realFleet) OpenInbox(ctx context.Context, serial string, info, sealed []byte) ([]byte, error) {
	plain, err := f.Fleet.OpenInbox(ctx, serial, info, sealed)
	if errors.Is(err, hsm.ErrSealed) {
		return nil, api.ErrMalformed
	}
	return plain, err
}
