package opaque

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

var (
	testVault   = bytes.Repeat([]byte{0xa1}, api.IDSize)
	testMethod  = bytes.Repeat([]byte{0xb2}, api.IDSize)
	testAttempt = bytes.Repeat([]byte{0xc3}, api.IDSize)
)

const testAccount api.Account = "https://issuer.example alice"

// quickKSF is below every floor: what these tests are about is not Argon2id.
var quickKSF = api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}

func password(t testing.TB, s string) *secret.Bytes {
	t.Helper()
	p, err := NormalizePassword([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// enroll makes a part as vault and client make it, and the client's export key.
func enroll(t testing.TB, typed string) (*Part, *secret.Bytes) {
	t.Helper()
	secrets := NewSecrets()
	r, request := NewRegistration(password(t, typed))
	defer r.Wipe()
	r.Floor = Floor{}
	evaluated, err := secrets.Evaluate(request)
	if err != nil {
		t.Fatal(err)
	}
	record, export, err := r.Finish(testVault, testAccount, evaluated, secrets.ServerPublicKey(), quickKSF)
	if err != nil {
		t.Fatal(err)
	}
	if err := CheckRecord(record); err != nil {
		t.Fatal(err)
	}
	return &Part{Secrets: *secrets, Record: record, Envelope: make([]byte, api.EnvelopeSize)}, export
}

func newTestLogin(t testing.TB, typed string) *ClientLogin {
	t.Helper()
	l := NewLogin(password(t, typed))
	l.Floor = Floor{}
	return l
}

func TestLogin(t *testing.T) {
	part, export := enroll(t, "correct horse")
	stored, err := ParsePart(part.Encode().Bytes())
	if err != nil {
		t.Fatal(err)
	}
	l := newTestLogin(t, "correct horse")
	ke2, login, err := stored.Answer(testVault, testAccount, l.KE1())
	if err != nil {
		t.Fatal(err)
	}
	ke3, session, again, err := l.Finish(testVault, testAccount, ke2, quickKSF)
	if err != nil {
		t.Fatal(err)
	}
	if !again.Equal(export) || export.Len() != 64 {
		t.Error("the export key of the login is not that of the registration")
	}
	key, err := login.Verify(ke3)
	if err != nil || !key.Equal(session) || key.Len() != 64 {
		t.Errorf("session keys differ (%v)", err)
	}
}

func TestWrongPassword(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	for range 20 { // the unmasked public key is an element in about one of 16 runs
		l := newTestLogin(t, "wrong horse")
		ke2, login, err := part.Answer(testVault, testAccount, l.KE1())
		if err != nil {
			t.Fatal(err)
		}
		if _, _, _, err := l.Finish(testVault, testAccount, ke2, quickKSF); err != ErrWrongPassword {
			t.Fatalf("client: %v, want ErrWrongPassword", err)
		}
		for _, ke3 := range [][]byte{make([]byte, api.KE3Size), bytes.Repeat([]byte{7}, api.KE3Size)} {
			if _, err := login.Verify(ke3); err != ErrWrongPassword {
				t.Fatalf("vault: %v, want ErrWrongPassword", err)
			}
		}
		for _, ke3 := range [][]byte{nil, make([]byte, api.KE3Size-1), make([]byte, api.KE3Size+1)} {
			if _, err := login.Verify(ke3); !errors.Is(err, ErrMalformed) {
				t.Fatalf("vault: %v, want ErrMalformed", err)
			}
		}
	}
}

// Names, keys and record are bound: with any other one the right password fails.
func TestLoginIsBound(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	other, _ := enroll(t, "correct horse")
	otherVault := bytes.Repeat([]byte{9}, api.IDSize)
	tests := map[string]struct {
		part    *Part
		vault   []byte
		account api.Account
		want    error
	}{
		"another vault":      {part, otherVault, testAccount, ErrServer},
		"another account":    {part, testVault, "https://issuer.example bob", ErrServer},
		"another record":     {&Part{Secrets: part.Secrets, Record: other.Record}, testVault, testAccount, ErrWrongPassword},
		"another OPRF key":   {&Part{Secrets: other.Secrets, Record: part.Record}, testVault, testAccount, ErrWrongPassword},
		"another AKE key":    {&Part{Secrets: Secrets{oprf: part.oprf, ake: other.ake, public: other.public}, Record: part.Record}, testVault, testAccount, ErrWrongPassword},
		"the part as it was": {part, testVault, testAccount, nil},
	}
	for name, test := range tests {
		l := newTestLogin(t, "correct horse")
		ke2, _, err := test.part.Answer(test.vault, test.account, l.KE1())
		if err != nil {
			t.Fatal(err)
		}
		if _, _, _, err := l.Finish(testVault, testAccount, ke2, quickKSF); err != test.want {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

func TestWipedLoginVerifiesNothing(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	_, login, err := part.Answer(testVault, testAccount, newTestLogin(t, "correct horse").KE1())
	if err != nil {
		t.Fatal(err)
	}
	login.Wipe()
	login.Wipe()
	if _, err := login.Verify(make([]byte, api.KE3Size)); err != ErrWrongPassword {
		t.Errorf("zeros after Wipe: %v", err)
	}
	(*Login)(nil).Wipe()
}

// The library's configuration is shared by all requests.
func TestParallelAnswers(t *testing.T) {
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			typed := fmt.Sprint("password ", i)
			part, _ := enroll(t, typed)
			for range 5 {
				l := newTestLogin(t, typed)
				ke2, login, err := part.Answer(testVault, testAccount, l.KE1())
				if err != nil {
					t.Error(err)
					return
				}
				ke3, _, _, err := l.Finish(testVault, testAccount, ke2, quickKSF)
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := login.Verify(ke3); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
}
