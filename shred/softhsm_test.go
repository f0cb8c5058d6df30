package shred_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"backupvault/hsm"
	"backupvault/shred"
	"backupvault/softhsm"
)

// folder is the one SoftHSM folder of this test process.
var folder *softhsm.Dir

func TestMain(m *testing.M) {
	var err error
	if folder, err = softhsm.NewDir(""); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	if err := folder.Remove(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

// softTokens makes n SoftHSM tokens and logs in to them.
func softTokens(t testing.TB, n int) []shred.Token {
	t.Helper()
	var out []shred.Token
	for range n {
		uri, _, err := folder.Create("shred")
		if err != nil {
			t.Fatal(err)
		}
		token, err := hsm.OpenToken(t.Context(), uri)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { token.Close() })
		if err := token.GenerateKeys(t.Context()); err != nil {
			t.Fatal(err)
		}
		out = append(out, token)
	}
	return out
}

func put(s *shred.Store, key, value string) error {
	return s.Update(context.Background(), func(tx shred.Tx) error { return tx.Put(3, []byte(key), []byte(value)) })
}

// The whole life of a store on three real tokens.
func TestOnSoftHSM(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store")
	o := shred.Options{Tokens: softTokens(t, 3), Retry: time.Hour}
	s, err := shred.Create(t.Context(), path, [16]byte{1}, o)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := shred.Create(t.Context(), path+"2", [16]byte{2}, o); !errors.Is(err, shred.ErrNotEmpty) {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			if err := put(s, fmt.Sprint("k", i), "v"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := put(s, "k0", "new"); err != nil {
		t.Fatal(err)
	}
	if r, err := s.Check(t.Context()); err != nil || r.Values[3] != 8 || r.Opened != 3 {
		t.Fatal(r, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	older := filepath.Join(t.TempDir(), "older")
	if err := os.WriteFile(older, old, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := shred.Open(t.Context(), older, o); !errors.Is(err, shred.ErrRolledBack) {
		t.Fatal(err)
	}
	if s, err = shred.Open(t.Context(), path, o); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, token := range o.Tokens { // exactly one root is left on each
		if roots, err := token.Roots(t.Context()); err != nil || len(roots) != 1 {
			t.Fatal(roots, err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkCommitSoftHSM(b *testing.B) {
	for _, writers := range []int{1, 8, 64} {
		b.Run(fmt.Sprintf("writers=%d", writers), func(b *testing.B) {
			s, err := shred.Create(b.Context(), filepath.Join(b.TempDir(), "store"), [16]byte{1}, shred.Options{Tokens: softTokens(b, 3), Retry: time.Hour})
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			shred.Hammer(b, s, writers)
		})
	}
}
