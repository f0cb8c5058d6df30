package opaque

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/lp"
)

func TestPart(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	part.Envelope = bytes.Repeat([]byte{5}, api.EnvelopeSize)
	encoded := part.Encode()
	got, err := ParsePart(encoded.Bytes())
	check(t, err)
	if again := got.Encode(); !again.Equal(encoded) {
		t.Error("encoded again it differs")
	}
	encoded.Wipe()
	if !got.oprf.Equal(part.oprf) || !got.ake.Equal(part.ake) || !bytes.Equal(got.public, part.public) ||
		!bytes.Equal(got.Record, part.Record) || !bytes.Equal(got.Envelope, part.Envelope) {
		t.Error("the part changed with the bytes that it was read from")
	}
}

func TestParsePartRefuses(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	fields := func(change int, to []byte) []byte {
		f := [][]byte{part.oprf.Bytes(), part.ake.Bytes(), part.public, part.Record, part.Envelope}
		f[change] = to
		return lp.Join(lp.PartSecrets, f...)
	}
	whole := part.Encode().Bytes()
	for name, b := range map[string][]byte{
		"empty": nil, "truncated": whole[:len(whole)-1], "trailing": append(bytes.Clone(whole), 0),
		"another label":   lp.Join(lp.Record, part.oprf.Bytes(), part.ake.Bytes(), part.public, part.Record, part.Envelope),
		"OPRF key zero":   fields(0, make([]byte, 32)),
		"OPRF key large":  fields(0, bytes.Repeat([]byte{0xff}, 32)),
		"OPRF key short":  fields(0, part.oprf.Bytes()[:31]),
		"AKE key zero":    fields(1, make([]byte, 32)),
		"public key long": fields(2, make([]byte, 33)),
		"record short":    fields(3, part.Record[:191]),
		"no envelope":     fields(4, nil),
		"envelope long":   fields(4, make([]byte, 82)),
	} {
		if p, err := ParsePart(b); err != ErrPart || p != nil {
			t.Errorf("%s: %v, want ErrPart", name, err)
		}
	}
}

// A public key that does not belong to the private one is found before anything is sent.
func TestPartOfTwoMethods(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	part.public = NewSecrets().public
	if ke2, _, err := part.Answer(testVault, testAccount, newTestLogin(t, "x").KE1()); ke2 != nil || err == nil {
		t.Errorf("answered: %v", err)
	}
}

// Each method has keys of its own.
func TestSecretsAreFresh(t *testing.T) {
	a, b := NewSecrets(), NewSecrets()
	if a.oprf.Equal(b.oprf) || a.ake.Equal(b.ake) || a.oprf.Equal(a.ake) {
		t.Error("keys repeat")
	}
}

// Nothing that holds a secret shows it when it is printed or logged by mistake.
func TestNothingPrintsSecrets(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	l := newTestLogin(t, "correct horse")
	_, login, err := part.Answer(testVault, testAccount, l.KE1())
	check(t, err)
	r, _ := NewRegistration(password(t, "correct horse"))
	state := l.State()
	secrets := map[string][]byte{
		"OPRF key": part.oprf.Bytes(), "AKE key": part.ake.Bytes(), "session key": login.session.Bytes(),
		"expected KE3": login.expected.Bytes(), "password": []byte("correct horse"), "blind": state[1:33], "seed": state[33:65],
	}
	for _, v := range []any{part, *part, part.Secrets, l, *l, login, *login, r, *r} {
		var log strings.Builder
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "v", v)
		for _, shown := range []string{fmt.Sprintf("%v", v), fmt.Sprintf("%+v", v), fmt.Sprintf("%#v", v), fmt.Sprintf("%x", v), fmt.Sprintf("%s", v), log.String()} {
			for name, b := range secrets {
				for _, form := range []string{string(b), fmt.Sprintf("%x", b), strings.Trim(fmt.Sprint(b), "[]"), strings.Trim(fmt.Sprintf("%#v", b), "[]byte{}")} {
					if strings.Contains(shown, form) {
						t.Errorf("%T shows the %s", v, name)
					}
				}
			}
		}
	}
}
