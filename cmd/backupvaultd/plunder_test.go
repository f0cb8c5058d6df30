package main

import (
	"crypto/rand"
	"path/filepath"
	"slices"
	"testing"

	"github.com/miekg/pkcs11"

	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/softhsm"
)

// plunderer tries with any call that PKCS#11 offers to get the bytes of keys out of a token.
type plunderer struct {
	*testing.T
	*pkcs11.Ctx
	session pkcs11.SessionHandle
}

// plunder opens a session on the token with this serial, in which hsm has logged in: a login
// is the whole process's.
func plunder(t *testing.T, serial string) *plunderer {
	t.Helper()
	module, err := softhsm.ModulePath()
	if err != nil {
		t.Fatal(err)
	}
	p := &plunderer{T: t, Ctx: pkcs11.New(module)}
	slots, err := p.GetSlotList(true)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(slots, func(slot uint) bool {
		info, err := p.GetTokenInfo(slot)
		return err == nil && info.SerialNumber == serial
	})
	if i < 0 {
		t.Fatalf("no token %s", serial)
	}
	if p.session, err = p.OpenSession(slots[i], pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION); err != nil {
		t.Fatal(err)
	}
	return p
}

// objects are the secret and private keys of the token.
func (p *plunderer) objects() (out []pkcs11.ObjectHandle) {
	p.Helper()
	for _, class := range []uint{pkcs11.CKO_SECRET_KEY, pkcs11.CKO_PRIVATE_KEY} {
		err := p.FindObjectsInit(p.session, []*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_CLASS, class), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true)})
		if err != nil {
			p.Fatal(err)
		}
		found, _, err := p.FindObjects(p.session, 100)
		if err != nil {
			p.Fatal(err)
		}
		if err := p.FindObjectsFinal(p.session); err != nil {
			p.Fatal(err)
		}
		out = append(out, found...)
	}
	return out
}

var loose = []*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_SENSITIVE, false), pkcs11.NewAttribute(pkcs11.CKA_EXTRACTABLE, true), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, false)}

// loot returns what of a key leaves the token: its value, that of a loosened copy, or the
// key wrapped under one that the thief knows.
func (p *plunderer) loot(key pkcs11.ObjectHandle) (by string) {
	p.SetAttributeValue(p.session, key, loose[:2])
	copied, err := p.CopyObject(p.session, key, loose)
	if err != nil {
		copied = key
	}
	for _, o := range []pkcs11.ObjectHandle{key, copied} {
		for _, part := range []uint{pkcs11.CKA_VALUE, pkcs11.CKA_PRIVATE_EXPONENT} {
			if a, err := p.GetAttributeValue(p.session, o, []*pkcs11.Attribute{pkcs11.NewAttribute(part, nil)}); err == nil && len(a[0].Value) > 0 {
				return "its value"
			}
		}
		for _, mechanism := range []uint{pkcs11.CKM_AES_KEY_WRAP, pkcs11.CKM_AES_KEY_WRAP_PAD} {
			if b, err := p.WrapKey(p.session, []*pkcs11.Mechanism{pkcs11.NewMechanism(mechanism, nil)}, p.known(), o); err == nil && len(b) > 0 {
				return "wrapped"
			}
		}
	}
	return ""
}

// known makes a wrapping key of which the thief knows the bytes.
func (p *plunderer) known() pkcs11.ObjectHandle {
	p.Helper()
	value := make([]byte, 32)
	rand.Read(value)
	return p.create(pkcs11.CKK_AES, pkcs11.NewAttribute(pkcs11.CKA_VALUE, value), pkcs11.NewAttribute(pkcs11.CKA_WRAP, true))
}

func (p *plunderer) create(kind uint, more ...*pkcs11.Attribute) pkcs11.ObjectHandle {
	p.Helper()
	o, err := p.CreateObject(p.session, append([]*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_CLASS, pkcs11.CKO_SECRET_KEY),
		pkcs11.NewAttribute(pkcs11.CKA_KEY_TYPE, kind), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, false)}, more...))
	if err != nil {
		p.Fatal(err)
	}
	return o
}

// TestAttackKeysLeaveNoToken: whoever has a token and its PIN may use its keys while they are
// there; he cannot take one away for the time after.
func TestAttackKeysLeaveNoToken(t *testing.T) {
	dir := vaultFolder(t, dev.Options{Tokens: 1})
	c, err := node.LoadConfig(filepath.Join(dir, "backupvault.toml"))
	if err != nil {
		t.Fatal(err)
	}
	token, err := hsm.OpenToken(t.Context(), c.Tokens[0].URI)
	if err != nil {
		t.Fatal(err)
	}
	defer token.Close()
	p := plunder(t, token.Serial())
	mine := p.create(pkcs11.CKK_GENERIC_SECRET, append(slices.Clone(loose[:2]), pkcs11.NewAttribute(pkcs11.CKA_VALUE, make([]byte, 32)))...)
	if p.loot(mine) == "" {
		t.Fatal("not even a loose key is taken: this thief takes nothing")
	}
	keys := p.objects()
	if len(keys) != 4 { // seal, inbox, sign, one root
		t.Fatalf("%d keys", len(keys))
	}
	for _, key := range keys {
		if by := p.loot(key); by != "" {
			t.Errorf("key %d leaves the token: %s", key, by)
		}
	}
}
