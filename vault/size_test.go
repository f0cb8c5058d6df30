package vault

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/opaque"
	"backupvault/passkey"
	"backupvault/ratelimit"
	"backupvault/shred"
)

// largest returns a method whose every field has the most bytes that the parser takes.
func largest(kind api.Kind, n byte) Method {
	if kind == api.KindPassword {
		m := someMethod(n)
		m.Generation, m.Sealed = 7, make([]byte, maxSealed)
		return m
	}
	m, id := somePasskey(n), make([]byte, api.MaxCredentialID)
	id[0] = n
	m.Generation, m.Sealed, m.Name = 7, make([]byte, maxSealed), strings.Repeat("n", api.MaxName)
	m.Passkey.ID, m.Passkey.PublicKey = id, make([]byte, passkey.MaxPublicKey)
	m.Passkey.Format, m.Passkey.Transports = strings.Repeat("f", passkey.MaxFormat), []string{strings.Repeat("t", maxTransports)}
	return m
}

// largestRecord is full, and a passkey waits to replace everything.
func largestRecord(methods int) Live {
	next := largest(api.KindPasskey, 255)
	next.Generation = 8
	live := Live{Kept{7, bytes.Repeat([]byte{9}, 32)}, nil, somePending(&next)}
	for i := range methods {
		live.Methods = append(live.Methods, largest(api.KindPasskey, byte(i)))
	}
	return live
}

// Whatever the parser takes, the store takes: no change of an account is refused for its
// size, and no fleet is too large to seal a record to.
func TestEveryRecordFitsTheStore(t *testing.T) {
	live := largestRecord(ratelimit.MaxMethods)
	b := encodeRecord(live)
	if got, err := decodeRecord(b); err != nil || !reflect.DeepEqual(got, live) {
		t.Errorf("a record of %d bytes: %v", len(b), err)
	}
	if len(b) > shred.MaxValue || maxRecord > shred.MaxValue {
		t.Errorf("a record of %d bytes, one of %d would be read, a value of the store has at most %d", len(b), maxRecord, shred.MaxValue)
	}
	grow := map[string]func(m *Method){
		"name":          func(m *Method) { m.Name += "n" },
		"sealed part":   func(m *Method) { m.Sealed = append(m.Sealed, 0) },
		"credential ID": func(m *Method) { m.Passkey.ID = append(m.Passkey.ID, 0) },
		"public key":    func(m *Method) { m.Passkey.PublicKey = append(m.Passkey.PublicKey, 0) },
		"format":        func(m *Method) { m.Passkey.Format += "f" },
		"transports":    func(m *Method) { m.Passkey.Transports[0] += "t" },
	}
	for name, f := range grow {
		live := largestRecord(1)
		f(&live.Methods[0])
		if _, err := decodeRecord(encodeRecord(live)); err == nil {
			t.Errorf("%s: the record above is not the largest one", name)
		}
	}
	if _, err := decodeRecord(encodeRecord(largestRecord(ratelimit.MaxMethods + 1))); err == nil {
		t.Error("methods: the record above is not the largest one")
	}
}

// Seven tokens with RSA keys make the longest sealed parts.
func TestEverySealedPartFitsARecord(t *testing.T) {
	statement := &api.Statement{Name: "large", Version: 1}
	for i := range api.MaxTokens {
		modulus := make([]byte, api.ModulusSize)
		rand.Read(modulus)
		modulus[0] |= 0x80
		modulus[len(modulus)-1] |= 1
		key, err := api.NewSealKey(api.SealRSA, modulus)
		if err != nil {
			t.Fatal(err)
		}
		statement.Tokens = append(statement.Tokens, api.StatementToken{Serial: fmt.Sprint(i), Seal: key})
	}
	token, err := hsm.Attach("pkcs11:serial=0?module-path=/none&pin-source=file:/none")
	if err != nil {
		t.Fatal(err)
	}
	fleet, err := hsm.NewFleet([]*hsm.Token{token})
	if err != nil {
		t.Fatal(err)
	}
	defer fleet.Close()
	if err := fleet.Adopt(statement); err != nil {
		t.Fatal(err)
	}
	password := opaque.Part{Secrets: *opaque.NewSecrets(), Record: make([]byte, api.RecordSize), Envelope: make([]byte, api.EnvelopeSize)}
	for kind, plain := range map[api.Kind][]byte{
		api.KindPassword: password.Encode().Bytes(),
		api.KindPasskey:  passkey.EncodePart(make([]byte, api.EnvelopeSize)).Bytes(),
	} {
		sealed, err := fleet.Seal([]byte("info"), plain)
		if err != nil || len(sealed) > maxSealed {
			t.Errorf("%s: a sealed part of %d bytes, a record takes %d: %v", kind, len(sealed), maxSealed, err)
		}
	}
}
