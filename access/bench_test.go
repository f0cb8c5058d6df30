package access

import (
	"testing"

	"github.com/go-jose/go-jose/v4"
)

func BenchmarkVerify(b *testing.B) {
	v := verifier(b)
	for _, alg := range []struct {
		name, key string
		alg       jose.SignatureAlgorithm
	}{{"EdDSA", "ed", jose.EdDSA}, {"ES256", "ec", jose.ES256}, {"RS256", "rsa", jose.RS256}} {
		token := sign(b, alg.key, alg.key, alg.alg, with(), nil)
		b.Run(alg.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				v.cache.tokens = nil
				if _, err := v.Verify(b.Context(), token); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
