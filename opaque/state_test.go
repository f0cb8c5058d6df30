package opaque

import (
	"bytes"
	"testing"

	"backupvault/api"
)

func TestResumeLogin(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	l := newTestLogin(t, "correct horse")
	state, ke1 := l.State(), l.KE1()
	l.Wipe()

	resumed, err := ResumeLogin(state, password(t, "correct horse"))
	check(t, err)
	resumed.Floor = Floor{}
	if !bytes.Equal(resumed.KE1(), ke1) {
		t.Error("KE1 differs after resuming")
	}
	if !bytes.Equal(resumed.State(), state) {
		t.Error("the state differs after resuming")
	}
	ke2, login, err := part.Answer(testVault, testAccount, ke1)
	check(t, err)
	ke3, _, _, err := resumed.Finish(testVault, testAccount, ke2, quickKSF)
	check(t, err)
	if _, err := login.Verify(ke3); err != nil {
		t.Error(err)
	}

	other, err := ResumeLogin(state, password(t, "another password"))
	check(t, err) // whether the password is the same one cannot be told from the state
	if bytes.Equal(other.KE1(), ke1) {
		t.Error("another password has the same KE1")
	}
}

// The state on disk beside KE1 would be an oracle for guesses; so neither KE1 (nor any
// element of it) nor the password stands in it.
func TestStateIsNoOracle(t *testing.T) {
	l := newTestLogin(t, "correct horse")
	state, ke1 := l.State(), l.KE1()
	for name, part := range map[string][]byte{"blinded element": ke1[:32], "key share": ke1[64:], "password": []byte("correct horse")} {
		if bytes.Contains(state, part) {
			t.Errorf("the state holds the %s", name)
		}
	}
}

func TestStateIsCopied(t *testing.T) {
	l := newTestLogin(t, "correct horse")
	before := l.KE1()
	clear(l.State())
	clear(l.KE1())
	again, err := ResumeLogin(l.State(), password(t, "correct horse"))
	check(t, err)
	if !bytes.Equal(again.KE1(), before) || !bytes.Equal(l.KE1(), before) {
		t.Error("the caller's copy is the login's own")
	}
}

func TestResumeRefuses(t *testing.T) {
	state := newTestLogin(t, "correct horse").State()
	with := func(at int, b []byte) []byte {
		s := bytes.Clone(state)
		copy(s[at:], b)
		return s
	}
	order := append([]byte{0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14}, make([]byte, 16)...)
	order[31] = 0x10
	for name, bad := range map[string][]byte{
		"empty": nil, "truncated": state[:96], "oversized": append(bytes.Clone(state), 0),
		"version 0": with(0, []byte{0}), "version 2": with(0, []byte{2}),
		"blind of zero": with(1, make([]byte, 32)), "blind not reduced": with(1, order),
		"blind of ones": with(1, bytes.Repeat([]byte{0xff}, 32)), "no nonce": with(65, make([]byte, 32)),
	} {
		if l, err := ResumeLogin(bad, password(t, "correct horse")); err != ErrState || l != nil {
			t.Errorf("%s: %v, want ErrState", name, err)
		}
	}
}

func TestWiped(t *testing.T) {
	part, _ := enroll(t, "correct horse")
	l := newTestLogin(t, "correct horse")
	ke2, _, err := part.Answer(testVault, testAccount, l.KE1())
	check(t, err)
	l.Wipe()
	if !bytes.Equal(l.state.Bytes(), make([]byte, stateSize)) {
		t.Error("the state is still there")
	}
	if _, _, _, err := l.Finish(testVault, testAccount, ke2, quickKSF); err != ErrState {
		t.Errorf("login: %v, want ErrState", err)
	}

	r, request := NewRegistration(password(t, "correct horse"))
	evaluated, err := part.Evaluate(request)
	check(t, err)
	r.Wipe()
	r.Floor = Floor{}
	if _, _, err := r.Finish(testVault, testAccount, evaluated, part.ServerPublicKey(), quickKSF); err != ErrState {
		t.Errorf("registration: %v, want ErrState", err)
	}

	part.Wipe()
	if _, _, err := part.Answer(testVault, testAccount, l.KE1()); err != ErrPart {
		t.Errorf("part: %v, want ErrPart", err)
	}
	if _, err := part.Evaluate(request); err != ErrPart {
		t.Errorf("secrets: %v, want ErrPart", err)
	}
}

func TestFreshLogins(t *testing.T) {
	a, b := newTestLogin(t, "correct horse").KE1(), newTestLogin(t, "correct horse").KE1()
	for _, field := range [][2]int{{0, 32}, {32, 64}, {64, api.KE1Size}} {
		if bytes.Equal(a[field[0]:field[1]], b[field[0]:field[1]]) {
			t.Errorf("two logins share bytes %d to %d of KE1", field[0], field[1])
		}
	}
}
