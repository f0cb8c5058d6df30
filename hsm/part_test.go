package hsm

import (
	"bytes"
	"crypto/ecdh"
	"crypto/rand"
	"errors"
	"fmt"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

// entryP256 is the size of an entry for a P-256 key.
const entryP256 = entryHead + api.PointSize + tagSize + secret.KeySize

// softKeys are n seal keys outside tokens: what sealing needs.
func softKeys(t testing.TB, n int) (out []api.StatementToken) {
	t.Helper()
	for i := range n {
		key, err := ecdh.P256().GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		public, err := api.NewSealKey(api.SealP256, key.PublicKey().Bytes())
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, api.StatementToken{Serial: fmt.Sprint(i), Seal: public})
	}
	return out
}

func sealTo(t testing.TB, n int, plaintext []byte) []byte {
	t.Helper()
	blob, err := sealPart(softKeys(t, n), []byte("info"), plaintext)
	if err != nil {
		t.Fatal(err)
	}
	return blob
}

func TestPartFormat(t *testing.T) {
	for n := 1; n <= api.MaxTokens; n++ {
		for _, size := range []int{0, 1, 500, maxPlaintext} {
			blob := sealTo(t, n, make([]byte, size))
			if want := 2 + n*122 + size + 16; len(blob) != want {
				t.Fatalf("%d tokens, %d bytes: part of %d bytes, want %d", n, size, len(blob), want)
			}
			p, err := parsePart(blob)
			if err != nil || len(p.entries) != n || !bytes.Equal(p.encode(), blob) {
				t.Fatalf("%d tokens, %d bytes: %v", n, size, err)
			}
		}
	}
	if _, err := sealPart(softKeys(t, 1), nil, make([]byte, maxPlaintext+1)); err == nil {
		t.Error("a plaintext over 64 KiB was sealed")
	}
	if _, err := sealPart([]api.StatementToken{{Serial: "x"}}, nil, nil); err == nil {
		t.Error("sealed to a token without a key")
	}
	one, two := sealTo(t, 1, []byte("secret")), sealTo(t, 1, []byte("secret"))
	if bytes.Equal(one[2+entryP256:], two[2+entryP256:]) {
		t.Error("two parts share a data key")
	}
}

func TestParsePartRefuses(t *testing.T) {
	good := sealTo(t, 2, []byte("secret"))
	edit := func(at int, to byte) []byte { b := bytes.Clone(good); b[at] = to; return b }
	twin := bytes.Clone(good)
	copy(twin[2+entryP256:], twin[2:2+keyIDSize])
	for what, b := range map[string][]byte{
		"nothing": nil, "one byte": good[:1], "no token": edit(1, 0), "8 tokens": edit(1, 8), "more tokens than bytes": edit(1, 5),
		"another format": edit(0, 2), "format 0": edit(0, 0), "another profile": edit(2+keyIDSize, 3), "the other profile": edit(2+keyIDSize, 2), "the second's profile": edit(2+entryP256+keyIDSize, 0),
		"one key twice": twin, "no room for the tag": good[:2+2*entryP256+tagSize-1],
		"too long": append(bytes.Clone(good), make([]byte, maxPlaintext)...),
		"huge":     append(bytes.Clone(good), make([]byte, maxPart)...),
	} {
		if _, err := parsePart(b); !errors.Is(err, errFormat) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func FuzzParsePart(f *testing.F) {
	f.Add(sealTo(f, 1, nil))
	f.Add(sealTo(f, 3, []byte("secret")))
	f.Add([]byte{1, 7})
	f.Add(append([]byte{1, 1, 0, 0, 0, 0, 0, 0, 0, 0, byte(api.SealRSA)}, make([]byte, api.ModulusSize+tagSize+secret.KeySize+tagSize)...))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := parsePart(b)
		if err != nil {
			return
		}
		if again := p.encode(); !bytes.Equal(again, b) {
			t.Fatalf("%x was read but is written %x", b, again)
		}
	})
}
