package api

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func sealedPasskey() EnrollPasskeySealed {
	return EnrollPasskeySealed{Envelope: make([]byte, EnvelopeSize), OwnerKey: make([]byte, 32),
		AnswerHash: make([]byte, HashSize), CredentialID: []byte{1}}
}

func TestEnrollPasskeySealedSizes(t *testing.T) {
	good := sealedPasskey()
	if _, err := ParseEnrollPasskeySealed(good.Encode()); err != nil {
		t.Fatal(err)
	}
	for name, breakIt := range map[string]func(*EnrollPasskeySealed){
		"envelope":         func(f *EnrollPasskeySealed) { f.Envelope = f.Envelope[1:] },
		"owner key":        func(f *EnrollPasskeySealed) { f.OwnerKey = nil },
		"hash":             func(f *EnrollPasskeySealed) { f.AnswerHash = append(f.AnswerHash, 0) },
		"no credential ID": func(f *EnrollPasskeySealed) { f.CredentialID = nil },
		"credential ID":    func(f *EnrollPasskeySealed) { f.CredentialID = make([]byte, MaxCredentialID+1) },
	} {
		f := sealedPasskey()
		breakIt(&f)
		if _, err := ParseEnrollPasskeySealed(f.Encode()); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s of another size: %v", name, err)
		}
	}
}

// Every fact that a challenge or a signature must bind changes its bytes.
func TestPasskeyMessagesBindEveryFact(t *testing.T) {
	vault, account, key := []byte("v"), Account("i s"), []byte("k")
	context := PasskeyContext(CeremonyRelease, vault, account, 1, key)
	for name, got := range map[string][HashSize]byte{
		"ceremony":   PasskeyContext(CeremonyConfirm, vault, account, 1, key),
		"vault":      PasskeyContext(CeremonyRelease, []byte("w"), account, 1, key),
		"account":    PasskeyContext(CeremonyRelease, vault, "i t", 1, key),
		"generation": PasskeyContext(CeremonyRelease, vault, account, 2, key),
		"client key": PasskeyContext(CeremonyRelease, vault, account, 1, []byte("l")),
	} {
		if got == context {
			t.Errorf("a challenge does not bind the %s", name)
		}
	}
	answer := EnrollPasskeyAnswer{Session: Bytes("s"), Generation: 1, Challenge: Bytes("c"), Salt: Bytes("t"), Statement: Bytes("h")}
	base := EnrollPasskeyAnswerMessage(vault, account, key, &answer)
	changed := func(f func(*EnrollPasskeyAnswer)) []byte {
		a := answer
		f(&a)
		return EnrollPasskeyAnswerMessage(vault, account, key, &a)
	}
	for name, got := range map[string][]byte{
		"vault":      EnrollPasskeyAnswerMessage([]byte("w"), account, key, &answer),
		"account":    EnrollPasskeyAnswerMessage(vault, "i t", key, &answer),
		"client key": EnrollPasskeyAnswerMessage(vault, account, []byte("l"), &answer),
		"session":    changed(func(a *EnrollPasskeyAnswer) { a.Session = Bytes("x") }),
		"generation": changed(func(a *EnrollPasskeyAnswer) { a.Generation = 2 }),
		"challenge":  changed(func(a *EnrollPasskeyAnswer) { a.Challenge = Bytes("d") }),
		"salt":       changed(func(a *EnrollPasskeyAnswer) { a.Salt = Bytes("u") }),
		"statement":  changed(func(a *EnrollPasskeyAnswer) { a.Statement = Bytes("i") }),
	} {
		if bytes.Equal(got, base) {
			t.Errorf("a passkey's enrolment answer does not bind the %s", name)
		}
	}
	if bytes.Equal(MethodChangeBody([]byte("m"), "a"), MethodChangeBody([]byte("n"), "a")) ||
		bytes.Equal(MethodChangeBody([]byte("m"), "a"), MethodChangeBody([]byte("m"), "")) {
		t.Error("a method change does not bind method and name")
	}
}

func TestValidName(t *testing.T) {
	for _, good := range []string{"a", "Laptop (Büro)", strings.Repeat("x", MaxName), "鍵"} {
		if !ValidName(good) {
			t.Errorf("%q is refused", good)
		}
	}
	for _, bad := range []string{"", strings.Repeat("x", MaxName+1), "a\nb", "\x1b[2J", "a\u202eb", "\xff", "a\u00a0b", "\u200b"} {
		if ValidName(bad) {
			t.Errorf("%q is taken", bad)
		}
	}
}

// What a browser's toJSON gives is taken, whatever the order, with outputs kept raw; a member
// that no browser sends, or one twice, is not.
func TestCredentialJSON(t *testing.T) {
	good := `{"session":"AA","credential":{"rawId":"AQ","id":"AQ","type":"public-key","authenticatorAttachment":"platform","clientExtensionResults":` +
		`{"appid":false,"prf":{"enabled":true}},"response":{"clientDataJSON":"AQ","attestationObject":"AQ","transports":["internal"],` +
		`"authenticatorData":"AQ","publicKey":"AQ","publicKeyAlgorithm":-7}}}`
	var c EnrollPasskeyCreated
	if err := DecodeRequest(strings.NewReader(good), &c); err != nil {
		t.Fatal(err)
	}
	if string(c.Credential.Outputs["prf"]) != `{"enabled":true}` || c.Credential.Response.Algorithm != -7 {
		t.Errorf("read as %+v", c)
	}
	for name, bad := range map[string]string{
		"another member":    strings.Replace(good, `"type"`, `"more":1,"type"`, 1),
		"another case":      strings.Replace(good, `"clientExtensionResults"`, `"ClientExtensionResults"`, 1),
		"a member twice":    strings.Replace(good, `"enabled":true`, `"enabled":true,"enabled":true`, 1),
		"results twice":     strings.Replace(good, `"appid":false`, `"prf":{},"appid":false`, 1),
		"padded base64":     strings.Replace(good, `"AQ"`, `"AQ=="`, 1),
		"response's member": strings.Replace(good, `"transports"`, `"transport"`, 1),
	} {
		if DecodeRequest(strings.NewReader(bad), new(EnrollPasskeyCreated)) == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func FuzzParseEnrollPasskeySealed(f *testing.F) {
	good := sealedPasskey()
	f.Add(good.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := ParseEnrollPasskeySealed(b)
		if err == nil && !bytes.Equal(got.Encode(), b) {
			t.Fatal("read, but written otherwise")
		}
	})
}
