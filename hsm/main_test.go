package hsm

import (
	"log/slog"
	"os"
	"testing"

	"backupvault/softhsm"
)

// tokens is the one SoftHSM folder of this test process.
var tokens *softhsm.Dir

// inherited is the SoftHSM configuration that the environment named.
var inherited = os.Getenv("SOFTHSM2_CONF")

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.DiscardHandler))
	var err error
	if tokens, err = softhsm.NewDir(""); err != nil {
		panic(err)
	}
	code := m.Run()
	if err := tokens.Remove(); err != nil {
		panic(err)
	}
	os.Exit(code)
}

// newURI makes a SoftHSM token.
func newURI(t testing.TB) string {
	t.Helper()
	uri, _, err := tokens.Create(t.Name()[:min(32, len(t.Name()))])
	if err != nil {
		t.Fatal(err)
	}
	return uri
}

// openTest logs in to a new SoftHSM token; each wrap may put faults in front of it.
func openTest(t testing.TB, wrap ...func(library) library) *Token {
	t.Helper()
	u, err := ParseURI(newURI(t))
	if err != nil {
		t.Fatal(err)
	}
	token, err := openToken(t.Context(), newToken(u, wrapped(wrap)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := token.Close(); err != nil {
			t.Error(err)
		}
	})
	return token
}

func wrapped(wrap []func(library) library) func(string) (library, error) {
	return func(path string) (library, error) {
		lib, err := openLibrary(path)
		for _, w := range wrap {
			lib = w(lib)
		}
		return lib, err
	}
}

// withKeys is openTest with the long-lived keys made.
func withKeys(t testing.TB, wrap ...func(library) library) *Token {
	t.Helper()
	token := openTest(t, wrap...)
	if err := token.GenerateKeys(t.Context()); err != nil {
		t.Fatal(err)
	}
	return token
}

// newFleet is n tokens with keys and a statement in force.
func newFleet(t testing.TB, members ...*Token) *Fleet {
	t.Helper()
	f, err := NewFleet(members)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	s, err := NewStatement([16]byte{1}, "test", nil, members)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Adopt(s); err != nil {
		t.Fatal(err)
	}
	return f
}
