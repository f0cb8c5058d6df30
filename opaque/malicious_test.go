package opaque

import (
	"bytes"
	"encoding/hex"
	"errors"
	"runtime"
	"testing"

	"backupvault/api"
)

// Encodings that no element has (RFC 9496, appendix A.3) and the identity.
var badElements = map[string]struct {
	hex  string
	want error
}{
	"identity":                    {"0000000000000000000000000000000000000000000000000000000000000000", ErrIdentity},
	"field element not canonical": {"00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", ErrBadElement},
	"zero written as p":           {"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", ErrBadElement},
	"one written as p+1":          {"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", ErrBadElement},
	"all ones":                    {"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", ErrBadElement},
	"identity with a high bit":    {"0000000000000000000000000000000000000000000000000000000000000080", ErrBadElement},
	"negative field element":      {"0100000000000000000000000000000000000000000000000000000000000000", ErrBadElement},
	"negative, larger":            {"01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", ErrBadElement},
	"not on the curve":            {"26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371", ErrBadElement},
	"negative xy":                 {"3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e", ErrBadElement},
	"s = -1, y = 0":               {"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", ErrBadElement},
	"base point of edwards25519":  {"5866666666666666666666666666666666666666666666666666666666666666", ErrBadElement},
}

func element(t testing.TB, digits string) []byte {
	t.Helper()
	b, err := hex.DecodeString(digits)
	check(t, err)
	if len(b) != api.ElementSize {
		t.Fatalf("%d bytes", len(b))
	}
	return b
}

// mustBeCheap fails the test if f came as far as the KSF: Argon2id at the floor takes 19
// MiB in one piece, everything before it a few KiB.
func mustBeCheap(t *testing.T, name string, f func()) {
	t.Helper()
	if n := allocated(f); n > 1<<20 {
		t.Errorf("%s: the KSF was run (%d KiB were allocated)", name, n>>10)
	}
}

func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

var floorKSF = api.KSF{Time: 2, MemoryKiB: 19 << 10, Parallelism: 1}

// A malicious vault answers a registration.
func TestMaliciousRegistration(t *testing.T) {
	secrets := NewSecrets()
	r, request := NewRegistration(password(t, "correct horse"))
	honest, err := secrets.Evaluate(request)
	check(t, err)
	public := secrets.ServerPublicKey()

	refuse := func(name string, evaluated, public []byte, ksf api.KSF, want error) {
		t.Helper()
		mustBeCheap(t, name, func() {
			record, export, err := r.Finish(testVault, testAccount, evaluated, public, ksf)
			if !errors.Is(err, want) || record != nil || export != nil {
				t.Errorf("%s: %v, want %v", name, err, want)
			}
		})
	}
	for name, bad := range badElements {
		refuse("evaluated: "+name, element(t, bad.hex), public, floorKSF, bad.want)
		refuse("public key: "+name, honest, element(t, bad.hex), floorKSF, bad.want)
	}
	refuse("reflected", request, public, floorKSF, ErrReflected)
	refuse("truncated", honest[:31], public, floorKSF, ErrMalformed)
	refuse("split elsewhere", honest[:31], append(honest[31:32:32], public...), floorKSF, ErrMalformed)
	refuse("oversized", honest, append(bytes.Clone(public), 0), floorKSF, ErrMalformed)
	refuse("empty", nil, nil, floorKSF, ErrMalformed)
	refuse("KSF below the floor", honest, public, api.KSF{Time: 2, MemoryKiB: 18 << 10, Parallelism: 1}, ErrKSFTooWeak)
	refuse("KSF above the ceiling", honest, public, api.KSF{Time: 11, MemoryKiB: 19 << 10, Parallelism: 1}, ErrKSFTooCostly)

	// After all of it the honest answer is still taken, and costs the KSF.
	if allocated(func() { _, _, err = r.Finish(testVault, testAccount, honest, public, floorKSF) }) < 19<<20 || err != nil {
		t.Errorf("the honest answer did not run the KSF: %v", err)
	}
}

// A malicious vault answers a login.
func TestMaliciousLogin(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	l := NewLogin(password(t, "correct horse"))
	honest, _, err := part.Answer(testVault, testAccount, l.KE1())
	check(t, err)

	refuse := func(name string, ke2 []byte, ksf api.KSF, want error) {
		t.Helper()
		mustBeCheap(t, name, func() {
			ke3, session, export, err := l.Finish(testVault, testAccount, ke2, ksf)
			if !errors.Is(err, want) || ke3 != nil || session != nil || export != nil {
				t.Errorf("%s: %v, want %v", name, err, want)
			}
		})
	}
	with := func(at int, b []byte) []byte {
		ke2 := bytes.Clone(honest)
		copy(ke2[at:], b)
		return ke2
	}
	for name, bad := range badElements {
		refuse("evaluated: "+name, with(0, element(t, bad.hex)), floorKSF, bad.want)
		refuse("key share: "+name, with(224, element(t, bad.hex)), floorKSF, bad.want)
	}
	refuse("reflected", with(0, l.KE1()[:32]), floorKSF, ErrReflected)
	refuse("no masking nonce", with(32, make([]byte, 32)), floorKSF, ErrMalformed)
	refuse("no masked response", with(64, make([]byte, 128)), floorKSF, ErrMalformed)
	refuse("no server nonce", with(192, make([]byte, 32)), floorKSF, ErrMalformed)
	refuse("no MAC", with(256, make([]byte, 64)), floorKSF, ErrMalformed)
	refuse("truncated", honest[:api.KE2Size-1], floorKSF, ErrMalformed)
	refuse("oversized", append(bytes.Clone(honest), 0), floorKSF, ErrMalformed)
	refuse("empty", nil, floorKSF, ErrMalformed)
	refuse("KSF below the floor", honest, api.KSF{Time: 1, MemoryKiB: 19 << 10, Parallelism: 1}, ErrKSFTooWeak)
	refuse("KSF above the ceiling", honest, api.KSF{Time: 2, MemoryKiB: 19 << 10, Parallelism: 17}, ErrKSFTooCostly)
}

// Each part of a KE2 that was changed fails the login after the KSF. The export key is
// given out only if everything is right.
func TestChangedKE2(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	l := newTestLogin(t, "correct horse")
	ke2, _, err := part.Answer(testVault, testAccount, l.KE1())
	check(t, err)
	changed := func(at int, b byte) []byte {
		out := bytes.Clone(ke2)
		out[at] ^= b
		return out
	}
	otherElement := bytes.Clone(ke2)
	copy(otherElement, NewSecrets().ServerPublicKey())
	for name, test := range map[string]struct {
		ke2  []byte
		want error
	}{
		"evaluated":       {otherElement, ErrWrongPassword},
		"masking nonce":   {changed(32, 1), ErrWrongPassword},
		"masked response": {changed(64+127, 1), ErrWrongPassword},
		"server nonce":    {changed(192, 1), ErrServer},
		"MAC":             {changed(319, 1), ErrServer},
	} {
		ke3, session, export, err := l.Finish(testVault, testAccount, test.ke2, quickKSF)
		if err != test.want || ke3 != nil || session != nil || export != nil {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	if _, _, _, err := l.Finish(testVault, testAccount, ke2, quickKSF); err != nil {
		t.Errorf("unchanged: %v", err)
	}
}

// A malicious client asks the vault.
func TestMaliciousClient(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	ke1 := newTestLogin(t, "correct horse").KE1()
	with := func(b []byte, at int, e []byte) []byte {
		b = bytes.Clone(b)
		copy(b[at:], e)
		return b
	}
	type message struct {
		name  string
		check func([]byte) error
		use   func([]byte) error
		bytes []byte
		want  error
	}
	evaluate := func(b []byte) error { _, err := part.Evaluate(b); return err }
	answer := func(b []byte) error { _, _, err := part.Answer(testVault, testAccount, b); return err }
	record := func(b []byte) error {
		_, _, err := (&Part{Secrets: part.Secrets, Record: b}).Answer(testVault, testAccount, ke1)
		return err
	}
	var all []message
	for name, bad := range badElements {
		e := element(t, bad.hex)
		all = append(all,
			message{"request: " + name, CheckRequest, evaluate, e, bad.want},
			message{"blinded: " + name, CheckKE1, answer, with(ke1, 0, e), bad.want},
			message{"key share: " + name, CheckKE1, answer, with(ke1, 64, e), bad.want},
			message{"record: " + name, CheckRecord, nil, with(part.Record, 0, e), bad.want},
			message{"stored record: " + name, nil, record, with(part.Record, 0, e), ErrPart})
	}
	zeros := make([]byte, api.RecordSize)
	all = append(all,
		message{"no nonce", CheckKE1, answer, with(ke1, 32, zeros[:32]), ErrMalformed},
		message{"no masking key", CheckRecord, nil, with(part.Record, 32, zeros[:64]), ErrMalformed},
		message{"truncated KE1", CheckKE1, answer, ke1[:95], ErrMalformed},
		message{"oversized KE1", CheckKE1, answer, append(bytes.Clone(ke1), 0), ErrMalformed},
		message{"truncated request", CheckRequest, evaluate, ke1[:31], ErrMalformed},
		message{"oversized request", CheckRequest, evaluate, ke1[:33], ErrMalformed},
		message{"truncated record", CheckRecord, nil, part.Record[:191], ErrMalformed},
		message{"oversized record", CheckRecord, nil, append(bytes.Clone(part.Record), 0), ErrMalformed},
		message{"empty", CheckKE1, answer, nil, ErrMalformed})
	for _, m := range all {
		for _, f := range []func([]byte) error{m.check, m.use} {
			if f == nil {
				continue
			}
			if err := f(m.bytes); !errors.Is(err, m.want) {
				t.Errorf("%s: %v, want %v", m.name, err, m.want)
			}
		}
	}
}

// Names that would leave a party unnamed are refused, for the library would go on without.
func TestNames(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	l := newTestLogin(t, "correct horse")
	long := api.Account(bytes.Repeat([]byte("a"), api.MaxAccount+1))
	for _, bad := range []struct {
		vault   []byte
		account api.Account
	}{{nil, testAccount}, {testVault[:15], testAccount}, {testVault, ""}, {testVault, long}} {
		if _, _, err := part.Answer(bad.vault, bad.account, l.KE1()); err != ErrNames {
			t.Errorf("vault, %x %q: %v", bad.vault, bad.account, err)
		}
		if _, _, _, err := l.Finish(bad.vault, bad.account, make([]byte, api.KE2Size), quickKSF); err != ErrNames {
			t.Errorf("client, %x %q: %v", bad.vault, bad.account, err)
		}
	}
}
