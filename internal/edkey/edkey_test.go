package edkey

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"testing"
)

// smallOrder are encodings of the eight points whose order divides 8, and of some of them
// that are not canonical.
var smallOrder = map[string]string{
	"identity":                   "0100000000000000000000000000000000000000000000000000000000000000",
	"order 2":                    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	"order 4":                    "0000000000000000000000000000000000000000000000000000000000000000",
	"order 4, negative":          "0000000000000000000000000000000000000000000000000000000000000080",
	"order 8":                    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
	"order 8, negative":          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
	"order 8, other":             "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
	"order 8, other, negative":   "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
	"identity, sign of zero":     "0100000000000000000000000000000000000000000000000000000000000080",
	"identity, y over the field": "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	"order 4, y over the field":  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
}

func TestRefused(t *testing.T) {
	for name, text := range smallOrder {
		key, err := hex.DecodeString(text)
		if err != nil {
			t.Fatal(err)
		}
		if Check(key) == nil {
			t.Errorf("%s is taken", name)
		}
	}
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil || Check(public) != nil {
		t.Error("an honest key is refused")
	}
	for name, key := range map[string][]byte{"no point": append([]byte{2}, make([]byte, 31)...), "cut": public[:31], "longer": append(bytes.Clone(public), 0), "none": nil,
		// y = 3 is on the curve, so is y = 3 + p as other software reads it.
		"not canonical": append(append([]byte{0xf0}, bytes.Repeat([]byte{0xff}, 30)...), 0x7f)} {
		if Check(key) == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func FuzzCheck(f *testing.F) {
	for _, text := range smallOrder {
		key, _ := hex.DecodeString(text)
		f.Add(key)
	}
	f.Fuzz(func(t *testing.T, key []byte) {
		if Check(key) == nil && len(key) != ed25519.PublicKeySize {
			t.Fatalf("a key of %d bytes", len(key))
		}
	})
}
