package tokenkey

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"errors"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

// holder is a token's key outside a token.
type holder struct {
	public api.SealKey
	open   func(info, sealed []byte) ([]byte, error)
}

func newP256(t testing.TB) holder {
	t.Helper()
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	private, err := hpke.NewDHKEMPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	public, err := api.NewSealKey(api.SealP256, key.PublicKey().Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return holder{public, func(info, sealed []byte) ([]byte, error) {
		return hpke.Open(private, hpke.HKDFSHA256(), hpke.AES256GCM(), info, sealed)
	}}
}

func newRSA(t testing.TB) holder {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 3072)
	if err != nil {
		t.Fatal(err)
	}
	public, err := api.NewSealKey(api.SealRSA, key.N.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return holder{public, func(info, sealed []byte) ([]byte, error) { return openRSA(key, public, info, sealed) }}
}

// openRSA does in memory what hsm does with a token.
func openRSA(key *rsa.PrivateKey, public api.SealKey, info, sealed []byte) ([]byte, error) {
	block, box, err := SplitRSA(public, sealed)
	if err != nil {
		return nil, err
	}
	b, err := rsa.DecryptOAEP(sha1.New(), nil, key, block, nil)
	if err != nil {
		return nil, err
	}
	found, err := secret.KeyFrom(b)
	if err != nil {
		return nil, err
	}
	return OpenRSA(found, info, box)
}

func TestSealOpensUnderItsKeyAndInfoOnly(t *testing.T) {
	for name, make := range map[string]func(testing.TB) holder{"P-256": newP256, "RSA": newRSA} {
		ours, other := make(t), make(t)
		for _, plaintext := range [][]byte{nil, []byte("x"), bytes.Repeat([]byte("long"), 1000)} {
			sealed, err := Seal(ours.public, []byte("info"), plaintext)
			if err != nil || len(sealed) != len(plaintext)+Overhead(ours.public.Kind()) {
				t.Fatalf("%s: %d bytes sealed as %d: %v", name, len(plaintext), len(sealed), err)
			}
			if got, err := ours.open([]byte("info"), sealed); err != nil || !bytes.Equal(got, plaintext) {
				t.Errorf("%s: opens to %q, %v", name, got, err)
			}
			if _, err := ours.open([]byte("inf"), sealed); err == nil {
				t.Errorf("%s: opens under another info", name)
			}
			if _, err := other.open([]byte("info"), sealed); err == nil {
				t.Errorf("%s: opens under another key", name)
			}
			for _, at := range []int{0, 70, len(sealed) - 17, len(sealed) - 1} {
				flipped := bytes.Clone(sealed)
				flipped[at] ^= 1
				if _, err := ours.open([]byte("info"), flipped); err == nil {
					t.Errorf("%s: opens with byte %d changed", name, at)
				}
			}
			again, err := Seal(ours.public, []byte("info"), plaintext)
			if err != nil || bytes.Equal(again, sealed) {
				t.Errorf("%s: sealed twice to the same bytes (%v)", name, err)
			}
		}
	}
	if _, err := Seal(api.SealKey{}, nil, nil); err == nil || Overhead(0) != 0 {
		t.Error("sealed to no key")
	}
}

// What a token need not see does not reach it.
func TestSplitRSARefuses(t *testing.T) {
	key := newRSA(t).public
	sealed, err := Seal(key, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := SplitRSA(key, sealed); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{
		"nothing": nil, "one byte less": sealed[:len(sealed)-1], "the modulus": append(key.Bytes(), make([]byte, 16)...),
		"above the modulus": bytes.Repeat([]byte{0xff}, 400),
	} {
		if _, _, err := SplitRSA(key, b); !errors.Is(err, ErrOpen) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzOpenRSA(f *testing.F) {
	key := newRSA(f)
	sealed, err := Seal(key.public, []byte("info"), []byte("plaintext"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{}, []byte{0})
	f.Add([]byte("info"), sealed)
	f.Fuzz(func(t *testing.T, info, b []byte) {
		if _, err := key.open(info, b); err == nil && !(bytes.Equal(b, sealed) && string(info) == "info") {
			t.Fatalf("%x opens, and nobody sealed it", b)
		}
	})
}
