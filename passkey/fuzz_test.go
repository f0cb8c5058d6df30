package passkey

import (
	"bytes"
	"errors"
	"testing"

	"backupvault/api"
	"backupvault/passkey/softauthn"
)

// Whatever a caller sends as a credential is refused with one of four errors, or it is a
// credential that this device never made.
func FuzzCreate(f *testing.F) {
	g, d := newGate(f, nil), &softauthn.Device{Origin: testOrigin}
	a, w := ask(f, api.CeremonyEnroll), wanted()
	options, err := g.CreateOptions(a, w, nil)
	if err != nil {
		f.Fatal(err)
	}
	good, _, err := d.Create(options, softauthn.Bend{})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(encode(f, good))
	f.Fuzz(func(t *testing.T, body []byte) {
		var c api.Credential
		if api.DecodeRequest(bytes.NewReader(body), &c) != nil {
			return
		}
		k, err := g.Create(a, w, &c, now)
		if err == nil && len(k.PublicKey) == 0 {
			t.Fatal("a key without a key")
		}
		if err != nil && !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrSecrets) && !errors.Is(err, ErrStale) &&
			!errors.Is(err, ErrRefused) && !errors.Is(err, ErrUnfit) {
			t.Fatalf("another error: %v", err)
		}
	})
}

// No bytes but the device's own verify.
func FuzzAssertion(f *testing.F) {
	g, d := newGate(f, nil), &softauthn.Device{Origin: testOrigin}
	k, _, err := create(f, g, d, softauthn.Bend{})
	if err != nil {
		f.Fatal(err)
	}
	a := ask(f, api.CeremonyRelease)
	options, err := g.AssertOptions(a, []Key{*k})
	if err != nil {
		f.Fatal(err)
	}
	good, _, err := d.Get(options, softauthn.Bend{})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(encode(f, good))
	f.Fuzz(func(t *testing.T, body []byte) {
		var c api.Assertion
		if api.DecodeRequest(bytes.NewReader(body), &c) != nil {
			return
		}
		answer, err := g.Check(a, &c, now)
		if err != nil {
			return
		}
		if _, err := g.Verify(answer, k); err == nil && !bytes.Equal(c.Response.Signature, good.Response.Signature) {
			t.Fatal("verifies another signature")
		} else if err != nil && !errors.Is(err, ErrRefused) {
			t.Fatalf("another error: %v", err)
		}
	})
}

func encode(f *testing.F, v any) []byte {
	var b bytes.Buffer
	if err := api.Encode(&b, v); err != nil {
		f.Fatal(err)
	}
	return b.Bytes()
}
