package hsm

import (
	"testing"
)

func TestPartOpensOnEverySingleToken(t *testing.T) {
	members := []*Token{withKeys(t), withKeys(t), withKeys(t)}
	f := newFleet(t, members...)
	blob, err := f.Seal([]byte("info"), []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range members {
		p, err := parsePart(blob)
		if err != nil {
			t.Fatal(err)
		}
		got, err := m.openPart(t.Context(), p, []byte("info"))
		if err != nil || string(got.Bytes()) != "secret" {
			t.Fatal(err)
		}
	}
	if got, err := f.Open(t.Context(), []byte("info"), blob); err != nil || string(got.Bytes()) != "secret" {
		t.Fatal(err)
	}
}
