package backupkey

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ed25519"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/vectors"
)

const testAccount api.Account = "https://issuer.example alice"

var testVault = bytes.Repeat([]byte{0xa1}, api.IDSize)

const digits = "00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef"

func parse(t testing.TB, text string) *secret.Key {
	t.Helper()
	k, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestParse(t *testing.T) {
	for _, text := range []string{digits, digits + "\n", " \t" + digits + "\r\n"} {
		if got := string(Format(parse(t, text)).Bytes()); got != digits {
			t.Errorf("%q is written %q", text, got)
		}
	}
	for _, text := range []string{
		"", "\n", digits[:63], digits + "0", "g" + digits[1:], "A" + digits[1:], digits[:32] + " " + digits[32:],
		"0x" + digits[2:], digits[:63] + "\n", digits[:62] + "\u00e9", "\x00" + digits[1:],
	} {
		if k, err := Parse([]byte(text)); err != ErrNotAKey || k != nil {
			t.Errorf("%q: %v, want ErrNotAKey", text, err)
		}
	}
}

// Another K, vault or account is another owner.
func TestOwnerKeyIsBound(t *testing.T) {
	k := parse(t, digits)
	owner := OwnerKey(k, testVault, testAccount)
	message := api.OwnerProofMessage(api.OpForget, testVault, testAccount, 3, []byte("nonce"), nil)
	signature := ed25519.Sign(owner, message)
	public := func(k *secret.Key, vault []byte, account api.Account) ed25519.PublicKey {
		return OwnerKey(k, vault, account).Public().(ed25519.PublicKey)
	}
	if !ed25519.Verify(public(k, testVault, testAccount), message, signature) {
		t.Error("the same key does not verify")
	}
	for name, p := range map[string]ed25519.PublicKey{
		"K":       public(secret.NewKey(), testVault, testAccount),
		"vault":   public(k, bytes.Repeat([]byte{2}, api.IDSize), testAccount),
		"account": public(k, testVault, "https://issuer.example bob"),
	} {
		if ed25519.Verify(p, message, signature) {
			t.Errorf("verifies under the owner key of another %s", name)
		}
	}
}

func TestDerivedKeysDiffer(t *testing.T) {
	k := parse(t, digits)
	age := AgeSecret(k)
	if age.Equal(k) || bytes.Equal(age.Bytes(), OwnerKey(k, testVault, testAccount).Seed()) {
		t.Error("two purposes share a key")
	}
}

type vector struct {
	Inputs struct {
		BackupKey  vectors.Hex   `json:"backup_key"`
		VaultID    vectors.Hex   `json:"vault_id"`
		Account    api.Account   `json:"account"`
		Operation  api.Operation `json:"operation"`
		Generation uint64        `json:"generation"`
		Nonce      vectors.Hex   `json:"nonce"`
		Body       vectors.Hex   `json:"body"`
	} `json:"inputs"`
	Digits         string      `json:"digits"`
	OwnerSeed      vectors.Hex `json:"owner_seed"`
	OwnerPublicKey vectors.Hex `json:"owner_public_key"`
	ProofMessage   vectors.Hex `json:"proof_message"`
	Proof          vectors.Hex `json:"proof"`
	AgeSecret      vectors.Hex `json:"age_secret"`
	AgePublicKey   vectors.Hex `json:"age_public_key"`
}

func TestVectors(t *testing.T) {
	vectors.Check(t, "backupkey.json", vectorInputs, func(t *testing.T, v vector) vector {
		in := v.Inputs
		k, err := secret.KeyFrom(in.BackupKey)
		if err != nil {
			t.Fatal(err)
		}
		v.Digits = string(Format(k).Bytes())
		owner := OwnerKey(k, in.VaultID, in.Account)
		v.OwnerSeed, v.OwnerPublicKey = owner.Seed(), vectors.Hex(owner.Public().(ed25519.PublicKey))
		v.ProofMessage = api.OwnerProofMessage(in.Operation, in.VaultID, in.Account, in.Generation, in.Nonce, in.Body)
		v.Proof = ed25519.Sign(owner, v.ProofMessage)
		age, err := ecdh.X25519().NewPrivateKey(AgeSecret(k).Bytes())
		if err != nil {
			t.Fatal(err)
		}
		v.AgeSecret, v.AgePublicKey = age.Bytes(), age.PublicKey().Bytes()
		return v
	})
}

func vectorInputs() []vector {
	make := func(op api.Operation, generation uint64, body []byte) (v vector) {
		in := &v.Inputs
		in.BackupKey, in.Account, in.Operation, in.Generation = secret.NewKey().Bytes(), testAccount, op, generation
		in.VaultID, in.Nonce, in.Body = secret.NewKey().Bytes()[:16], secret.NewKey().Bytes()[:16], body
		return v
	}
	return []vector{make(api.OpForget, 1, vectors.Hex{}), make(api.OpEnrollPassword, 1<<40, secret.NewKey().Bytes())}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(digits))
	f.Add([]byte(digits + "\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		k, err := Parse(text)
		if err != nil {
			return
		}
		if again := Format(k).Bytes(); !bytes.Equal(again, bytes.TrimSpace(text)) {
			t.Fatalf("%q is written %q", text, again)
		}
	})
}
