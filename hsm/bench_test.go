package hsm

import (
	"strconv"
	"sync/atomic"
	"testing"
)

// The figures are those of one SoftHSM token on a tmpfs; pkcs11.md has the bare calls.

func BenchmarkECDH(b *testing.B) {
	token := withKeys(b)
	seal, peer := token.Seal(), token.Inbox().PublicKey()
	b.Run("1", func(b *testing.B) {
		for b.Loop() {
			if _, err := seal.ECDH(peer); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("8", func(b *testing.B) {
		b.SetParallelism(8)
		b.RunParallel(func(p *testing.PB) {
			key := token.Seal()
			for p.Next() {
				if _, err := key.ECDH(peer); err != nil {
					b.Error(err)
				}
			}
		})
	})
}

func BenchmarkHMAC(b *testing.B) {
	token := withKeys(b)
	if err := token.CreateRoot(b.Context(), "a"); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := token.HMACRoot(b.Context(), "a", []byte("message")); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCreateDestroy(b *testing.B) {
	token := withKeys(b)
	var n atomic.Int64
	for b.Loop() {
		name := strconv.FormatInt(n.Add(1), 10)
		if err := token.CreateRoot(b.Context(), name); err != nil {
			b.Fatal(err)
		}
		if err := token.DestroyRoot(b.Context(), name); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	f := newFleet(b, withKeys(b))
	blob := sealed(b, f)
	for b.Loop() {
		if err := opens(b, f, blob); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSeal(b *testing.B) {
	f := newFleet(b, withKeys(b), withKeys(b), withKeys(b))
	for b.Loop() {
		sealed(b, f)
	}
}
