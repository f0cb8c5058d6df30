package passkey

import (
	"testing"

	"backupvault/api"
	"backupvault/passkey/softauthn"
)

// BenchmarkVerify is what one assertion costs the vault, parsing included.
func BenchmarkVerify(b *testing.B) {
	for name, algorithm := range map[string]int{"ES256": softauthn.ES256, "EdDSA": softauthn.EdDSA, "RS256": softauthn.RS256} {
		g, d := newGate(b, nil), &softauthn.Device{Origin: testOrigin, Algorithm: algorithm}
		k, _, err := create(b, g, d, softauthn.Bend{})
		if err != nil {
			b.Fatal(err)
		}
		a := ask(b, api.CeremonyRelease)
		options, err := g.AssertOptions(a, []Key{*k})
		if err != nil {
			b.Fatal(err)
		}
		c, _, err := d.Get(options, softauthn.Bend{})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				answer, err := g.Check(a, c, now)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := g.Verify(answer, k); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
