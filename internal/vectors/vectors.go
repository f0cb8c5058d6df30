// Package vectors reads and writes the test vectors of testdata/vectors, from which another
// implementation of the protocol can be checked.
//
// It promises that a test reads the committed file and computes every output again from the
// inputs that stand in it. Only "go test -update" writes.
package vectors

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/vectors anew")

// Hex is a binary field of a vector.
type Hex []byte

// MarshalText writes lower-case hexadecimal digits.
func (h Hex) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, h), nil }

// UnmarshalText reads hexadecimal digits.
func (h *Hex) UnmarshalText(text []byte) (err error) {
	*h, err = hex.AppendDecode(nil, text)
	return err
}

// Check computes the outputs of every vector in the file and compares them with the file's.
// With -update it writes the file from inputs first. compute fills a copy of its argument,
// of which it uses the inputs only.
func Check[V any](t *testing.T, file string, inputs func() []V, compute func(t *testing.T, in V) V) {
	t.Helper()
	path := filepath.Join(folder(t), file)
	if *update {
		var made []V
		for _, in := range inputs() {
			made = append(made, compute(t, in))
		}
		if err := os.WriteFile(path, format(t, made), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stored := Read[V](t, file)
	for i, v := range stored {
		got, want := format(t, compute(t, v)), format(t, v)
		if !bytes.Equal(got, want) {
			t.Errorf("%s: vector %d differs\ngot  %s\nwant %s", file, i, got, want)
		}
	}
}

// Read returns the vectors of a file; an empty file fails the test.
func Read[V any](t testing.TB, file string) []V {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(folder(t), file))
	if err != nil {
		t.Fatal(err)
	}
	var stored []V
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&stored); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	if len(stored) == 0 {
		t.Fatalf("%s holds no vectors", file)
	}
	return stored
}

func format(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(b, '\n')
}

// folder finds testdata/vectors of the module from a package's own folder.
func folder(t testing.TB) string {
	t.Helper()
	for dir := "."; ; dir = filepath.Join("..", dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "testdata", "vectors")
		} else if !errors.Is(err, os.ErrNotExist) || len(dir) > 60 {
			t.Fatalf("no module above the test's folder: %v", err)
		}
	}
}
