package opaque

import (
	"bytes"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
)

func TestRelease(t *testing.T) {
	session := secret.Own(bytes.Repeat([]byte{1}, 64))
	envelope := bytes.Repeat([]byte{2}, api.EnvelopeSize)
	released := SealRelease(session, testVault, testAccount, testMethod, testAttempt, envelope)
	if len(released) != ReleasedSize || bytes.Contains(released, envelope[:16]) {
		t.Fatalf("%x", released)
	}
	got, err := OpenRelease(session, testVault, testAccount, testMethod, testAttempt, released)
	if err != nil || !bytes.Equal(got, envelope) {
		t.Fatalf("%x, %v", got, err)
	}

	other := bytes.Repeat([]byte{9}, api.IDSize)
	open := func(name string, session *secret.Bytes, vault []byte, account api.Account, method, attempt, released []byte) {
		t.Helper()
		if got, err := OpenRelease(session, vault, account, method, attempt, released); err != ErrRelease || got != nil {
			t.Errorf("%s: %v, want ErrRelease", name, err)
		}
	}
	open("another session", secret.Own(bytes.Repeat([]byte{3}, 64)), testVault, testAccount, testMethod, testAttempt, released)
	open("another vault", session, other, testAccount, testMethod, testAttempt, released)
	open("another account", session, testVault, "https://issuer.example bob", testMethod, testAttempt, released)
	open("another method", session, testVault, testAccount, other, testAttempt, released)
	open("another attempt", session, testVault, testAccount, testMethod, other, released)
	open("truncated", session, testVault, testAccount, testMethod, testAttempt, released[:ReleasedSize-1])
	open("oversized", session, testVault, testAccount, testMethod, testAttempt, append(bytes.Clone(released), 0))
	open("empty", session, testVault, testAccount, testMethod, testAttempt, nil)
	for i := range released {
		changed := bytes.Clone(released)
		changed[i] ^= 1
		open("changed", session, testVault, testAccount, testMethod, testAttempt, changed)
	}
}
