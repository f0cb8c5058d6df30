package envelope

import (
	"bytes"
	"errors"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/vectors"
)

const testAccount api.Account = "https://issuer.example alice"

var (
	testVault  = bytes.Repeat([]byte{0xa1}, api.IDSize)
	testMethod = bytes.Repeat([]byte{0xb2}, api.IDSize)
)

func material(b byte) *secret.Bytes { return secret.Own(bytes.Repeat([]byte{b}, 64)) }

func TestOpen(t *testing.T) {
	k := secret.NewKey()
	e := Seal(material(1), testVault, testAccount, testMethod, k)
	if len(e) != Size {
		t.Fatalf("%d bytes", len(e))
	}
	got, err := Open(material(1), testVault, testAccount, testMethod, e)
	if err != nil || !got.Equal(k) {
		t.Fatal("does not open", err)
	}
	if bytes.Contains(e, k.Bytes()) {
		t.Error("the envelope shows the key")
	}
}

// Everything that went into an envelope is bound.
func TestOpenElsewhere(t *testing.T) {
	e := Seal(material(1), testVault, testAccount, testMethod, secret.NewKey())
	other := bytes.Repeat([]byte{9}, api.IDSize)
	for name, open := range map[string]func() (*secret.Key, error){
		"key material": func() (*secret.Key, error) { return Open(material(2), testVault, testAccount, testMethod, e) },
		"vault":        func() (*secret.Key, error) { return Open(material(1), other, testAccount, testMethod, e) },
		"account": func() (*secret.Key, error) {
			return Open(material(1), testVault, "https://issuer.example bob", testMethod, e)
		},
		"method": func() (*secret.Key, error) { return Open(material(1), testVault, testAccount, other, e) },
	} {
		if _, err := open(); err != ErrWrongKey {
			t.Errorf("another %s: %v, want ErrWrongKey", name, err)
		}
	}
}

// Each byte matters, and its error tells which part it stands in.
func TestOpenChanged(t *testing.T) {
	e := Seal(material(1), testVault, testAccount, testMethod, secret.NewKey())
	for i := range e {
		want := ErrDamaged
		switch {
		case i == 0:
			want = ErrVersion
		case i <= commitmentSize:
			want = ErrWrongKey
		}
		changed := bytes.Clone(e)
		changed[i] ^= 0x80
		if _, err := Open(material(1), testVault, testAccount, testMethod, changed); err != want {
			t.Errorf("byte %d changed: %v, want %v", i, err, want)
		}
	}
	for _, b := range [][]byte{nil, e[:Size-1], append(bytes.Clone(e), 0), e[:1]} {
		if _, err := Open(material(1), testVault, testAccount, testMethod, b); err != ErrMalformed {
			t.Errorf("%d bytes: %v, want ErrMalformed", len(b), err)
		}
	}
}

// An envelope made to pass GCM under a second key still does not open under it: the
// commitment is checked, and first.
func TestOpensUnderOneKeyOnly(t *testing.T) {
	k := secret.NewKey()
	first := Seal(material(1), testVault, testAccount, testMethod, k)
	second := Seal(material(2), testVault, testAccount, testMethod, k)
	planted := append(bytes.Clone(first[:1+commitmentSize]), second[1+commitmentSize:]...)
	if _, err := Open(material(2), testVault, testAccount, testMethod, planted); err != ErrWrongKey {
		t.Errorf("second key: %v, want ErrWrongKey", err)
	}
	if _, err := Open(material(1), testVault, testAccount, testMethod, planted); err != ErrDamaged {
		t.Errorf("first key: %v, want ErrDamaged", err)
	}
}

type vector struct {
	Inputs struct {
		KeyMaterial vectors.Hex `json:"key_material"`
		VaultID     vectors.Hex `json:"vault_id"`
		Account     api.Account `json:"account"`
		MethodID    vectors.Hex `json:"method_id"`
		BackupKey   vectors.Hex `json:"backup_key"`
	} `json:"inputs"`
	Envelope vectors.Hex `json:"envelope"`
	Refused  []refusal   `json:"refused"`
}

// refusal is an envelope that must not open with the same inputs.
type refusal struct {
	Envelope vectors.Hex `json:"envelope"`
	Error    string      `json:"error"`
}

func TestVectors(t *testing.T) {
	vectors.Check(t, "envelope.json", vectorInputs, func(t *testing.T, v vector) vector {
		in := v.Inputs
		k, err := secret.KeyFrom(in.BackupKey)
		if err != nil {
			t.Fatal(err)
		}
		key := secret.Own(in.KeyMaterial)
		v.Envelope = Seal(key, in.VaultID, in.Account, in.MethodID, k)
		refused := v.Refused
		v.Refused = nil
		if refused == nil {
			refused = spoil(v.Envelope)
		}
		for _, r := range refused {
			_, err := Open(key, in.VaultID, in.Account, in.MethodID, r.Envelope)
			v.Refused = append(v.Refused, refusal{r.Envelope, class(err)})
		}
		return v
	})
}

func vectorInputs() []vector {
	make := func(size int, account api.Account) (v vector) {
		v.Inputs.KeyMaterial, v.Inputs.BackupKey = random(size), random(32)
		v.Inputs.VaultID, v.Inputs.MethodID, v.Inputs.Account = random(16), random(16), account
		return v
	}
	return []vector{make(64, testAccount), make(32, "https://issuer.example jos\u00e9")} // export key, PRF output
}

func random(n int) vectors.Hex {
	return append(secret.NewKey().Bytes(), secret.NewKey().Bytes()...)[:n]
}

func spoil(e []byte) []refusal {
	flip := func(i int) vectors.Hex {
		b := bytes.Clone(e)
		b[i] ^= 1
		return b
	}
	return []refusal{
		{Envelope: e[:Size-1]}, {Envelope: append(bytes.Clone(e), 0)}, {Envelope: vectors.Hex{}},
		{Envelope: flip(0)}, {Envelope: flip(1)}, {Envelope: flip(commitmentSize)},
		{Envelope: flip(1 + commitmentSize)}, {Envelope: flip(Size - 1)},
	}
}

func class(err error) string {
	for name, e := range map[string]error{"malformed": ErrMalformed, "version": ErrVersion, "wrong key": ErrWrongKey, "damaged": ErrDamaged} {
		if errors.Is(err, e) {
			return name
		}
	}
	return "none"
}

func FuzzOpen(f *testing.F) {
	e := Seal(material(1), testVault, testAccount, testMethod, secret.NewKey())
	f.Add(e)
	f.Add(e[:Size-1])
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := Open(material(1), testVault, testAccount, testMethod, b)
		if err != nil {
			if class(err) == "none" {
				t.Fatalf("error without a name: %v", err)
			}
			return
		}
		// Deterministic sealing: what opens is exactly what Seal makes.
		if again := Seal(material(1), testVault, testAccount, testMethod, k); !bytes.Equal(again, b) {
			t.Fatalf("%x opens but Seal makes %x", b, again)
		}
	})
}
