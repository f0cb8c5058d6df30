package cryptoki_test

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"math"
	"math/big"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/internal/cryptoki"
)

var oaep = []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_RSA_PKCS_OAEP,
	pkcs11.NewOAEPParams(pkcs11.CKM_SHA_1, pkcs11.CKG_MGF1_SHA1, pkcs11.CKZ_DATA_SPECIFIED, nil))}

// withRSAKey logs in to a new token and makes an RSA key of this session.
func withRSAKey(t *testing.T, c *pkcs11.Ctx, serial, pin string) (s pkcs11.SessionHandle, key pkcs11.ObjectHandle, public *rsa.PublicKey) {
	t.Helper()
	slots, err := c.GetSlotList(true)
	check(t, err)
	for _, slot := range slots {
		if info, err := c.GetTokenInfo(slot); err != nil || info.SerialNumber != serial {
			continue
		}
		s, err = c.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
		check(t, err)
		check(t, c.Login(s, pkcs11.CKU_USER, pin))
	}
	pub, key, err := c.GenerateKeyPair(s, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_RSA_PKCS_KEY_PAIR_GEN, nil)},
		[]*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_MODULUS_BITS, 2048), pkcs11.NewAttribute(pkcs11.CKA_PUBLIC_EXPONENT, []byte{1, 0, 1})},
		[]*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_DECRYPT, true), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, false)})
	check(t, err)
	modulus, err := c.GetAttributeValue(s, pub, []*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_MODULUS, nil)})
	check(t, err)
	return s, key, &rsa.PublicKey{N: new(big.Int).SetBytes(modulus[0].Value), E: 65537}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// resident is the memory of this process in bytes, C's included.
func resident(t *testing.T) int {
	t.Helper()
	debug.FreeOSMemory() // Go's own garbage does not count
	b, err := os.ReadFile("/proc/self/statm")
	check(t, err)
	pages, err := strconv.Atoi(strings.Fields(string(b))[1])
	check(t, err)
	return pages * os.Getpagesize()
}

// A ciphertext that does not open, which a stranger may send as often as he likes, leaves
// nothing behind. The binding's own Decrypt leaves 256 bytes each time.
func TestDecrypt(t *testing.T) {
	uri, pinFile, err := tokens.Create("decrypt")
	check(t, err)
	pin, err := os.ReadFile(pinFile)
	check(t, err)
	_, rest, _ := strings.Cut(uri, "serial=")
	serial, _, _ := strings.Cut(rest, "?")
	m := acquire(t, library)
	defer m.Release()
	check(t, m.Do(func(c *pkcs11.Ctx) error {
		s, key, public := withRSAKey(t, c, serial, strings.TrimSpace(string(pin)))
		decrypt := func(block []byte, room int) ([]byte, error) {
			check(t, c.DecryptInit(s, oaep, key))
			return cryptoki.Decrypt(c, s, block, room)
		}
		good, err := rsa.EncryptOAEP(sha1.New(), rand.Reader, public, []byte("secret"), nil)
		check(t, err)
		if got, err := decrypt(good, 256); err != nil || string(got) != "secret" {
			t.Errorf("%q, %v", got, err)
		}
		bad := bytes.Repeat([]byte{0xff}, 256) // above the modulus: refused before the slow part
		for range 5000 {
			if got, err := decrypt(bad, 256); err == nil || got != nil {
				t.Fatalf("%x", got)
			}
		}
		// A leak shows in every round; the runtime's own growth does not.
		const rounds, times = 4, 15_000
		least := math.MaxInt
		for range rounds {
			before := resident(t)
			for range times {
				_, _ = decrypt(bad, 256)
			}
			least = min(least, resident(t)-before)
		}
		if least > times*100 {
			t.Errorf("at least %d bytes more after each %d refusals", least, times)
		}
		for _, room := range []int{0, -1} {
			if _, err := cryptoki.Decrypt(c, s, good, room); err == nil {
				t.Errorf("room for %d bytes", room)
			}
		}
		if _, err := cryptoki.Decrypt(c, s, nil, 256); err == nil {
			t.Error("nothing was decrypted")
		}
		return nil
	}))
}
