package lp

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"
)

func TestSplitUndoesJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fields := rapid.SliceOfN(rapid.SliceOf(rapid.Byte()), 0, 6).Draw(t, "fields")
		b := Join(KSF, fields...)
		got, err := Split(b, KSF, len(fields))
		if err != nil {
			t.Fatal(err)
		}
		for i := range fields {
			if !bytes.Equal(got[i], fields[i]) {
				t.Fatalf("field %d: %x, want %x", i, got[i], fields[i])
			}
		}
		if _, err := Split(b, KSF, len(fields)+1); err == nil {
			t.Fatal("one field more was read")
		}
		if _, err := Split(append(b, 0), KSF, len(fields)); err == nil {
			t.Fatal("a trailing byte was accepted")
		}
		if _, err := Split(b[:len(b)-1], KSF, len(fields)); err == nil {
			t.Fatal("a cut message was accepted")
		}
		if _, err := Split(b, Envelope, len(fields)); err == nil {
			t.Fatal("another label was accepted")
		}
	})
}

func FuzzSplit(f *testing.F) {
	f.Add(Join(KSF, []byte("a"), nil), uint8(2))
	f.Add([]byte{0, 0, 0, 1}, uint8(0))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff}, uint8(1))
	f.Fuzz(func(t *testing.T, b []byte, n uint8) {
		fields, err := Split(b, KSF, int(n))
		if err != nil {
			return
		}
		if again := Join(KSF, fields...); !bytes.Equal(again, b) {
			t.Fatalf("%x was read but is written %x", b, again)
		}
	})
}

func TestUint64(t *testing.T) {
	if n, err := ParseUint64(Uint64(1<<63 + 5)); err != nil || n != 1<<63+5 {
		t.Fatal(n, err)
	}
	for _, b := range [][]byte{nil, make([]byte, 7), make([]byte, 9)} {
		if _, err := ParseUint64(b); err == nil {
			t.Errorf("%d bytes accepted", len(b))
		}
	}
}
