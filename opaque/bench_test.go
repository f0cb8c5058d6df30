package opaque

import (
	"testing"

	"github.com/bytemare/opaque/message"

	bytemare "github.com/bytemare/opaque"
)

// BenchmarkAnswer is all that a vault computes for a login besides its HSM call: reading
// the part and the KE1, and KE2.
func BenchmarkAnswer(b *testing.B) {
	part, _ := enroll(b, "correct horse")
	encoded, ke1 := part.Encode().Bytes(), newTestLogin(b, "correct horse").KE1()
	b.ReportAllocs()
	for b.Loop() {
		p, err := ParsePart(encoded)
		check(b, err)
		_, _, err = p.Answer(testVault, testAccount, ke1)
		check(b, err)
	}
}

// BenchmarkGenerateKE2 is the library alone, with everything decoded: what Answer is
// measured against.
func BenchmarkGenerateKE2(b *testing.B) {
	part, _ := enroll(b, "correct horse")
	ke1 := must(parseKE1(newTestLogin(b, "correct horse").KE1()))
	client, name, err := identities(testVault, testAccount)
	check(b, err)
	server := *prototype
	server.ServerKeyMaterial = must(part.keyMaterial(name))
	record := &bytemare.ClientRecord{RegistrationRecord: must[*message.RegistrationRecord](parseRecord(part.Record)), ClientIdentity: client}
	oprf := must(scalarOf(part.oprf))
	b.ReportAllocs()
	for b.Loop() {
		_, _, err := server.GenerateKE2(ke1, record, &bytemare.ServerOptions{ClientOPRFKey: oprf})
		check(b, err)
	}
}

func BenchmarkCheckKE1(b *testing.B) {
	ke1 := newTestLogin(b, "correct horse").KE1()
	for b.Loop() {
		check(b, CheckKE1(ke1))
	}
}

func BenchmarkVerify(b *testing.B) {
	part, _ := enroll(b, "correct horse")
	l := newTestLogin(b, "correct horse")
	ke2, login, err := part.Answer(testVault, testAccount, l.KE1())
	check(b, err)
	ke3, _, _, err := l.Finish(testVault, testAccount, ke2, quickKSF)
	check(b, err)
	for b.Loop() {
		_, err := login.Verify(ke3)
		check(b, err)
	}
}

func BenchmarkEvaluate(b *testing.B) {
	secrets := NewSecrets()
	_, request := NewRegistration(password(b, "correct horse"))
	for b.Loop() {
		_, err := secrets.Evaluate(request)
		check(b, err)
	}
}

// BenchmarkFinishDefaultKSF is what a client waits for: almost all of it is Argon2id.
func BenchmarkFinishDefaultKSF(b *testing.B) {
	part, _ := enroll(b, "correct horse")
	l := newTestLogin(b, "correct horse")
	ke2, _, err := part.Answer(testVault, testAccount, l.KE1())
	check(b, err)
	for b.Loop() {
		if _, _, _, err := l.Finish(testVault, testAccount, ke2, DefaultKSF()); err != ErrWrongPassword { // enrolled with another KSF
			b.Fatal(err)
		}
	}
}
