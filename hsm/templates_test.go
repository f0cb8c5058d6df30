package hsm

import (
	"bytes"
	"testing"

	"github.com/miekg/pkcs11"
)

// What the token itself says of the keys it made.
func TestKeysStayInsideAndServeOnePurpose(t *testing.T) {
	for use, token := range map[string]*Token{"derive": withKeys(t), "decrypt": withRSA(t)} {
		staysInside(t, token, use)
	}
}

func staysInside(t *testing.T, token *Token, sealUse string) {
	t.Helper()
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	l, err := token.live()
	if err != nil {
		t.Fatal(err)
	}
	objects := map[string]object{"root": l.roots["a"][0]}
	for _, name := range keyNames {
		objects[string(name)] = l.private[name][0]
	}
	uses := map[string]uint{"sign": pkcs11.CKA_SIGN, "verify": pkcs11.CKA_VERIFY, "derive": pkcs11.CKA_DERIVE, "encrypt": pkcs11.CKA_ENCRYPT,
		"decrypt": pkcs11.CKA_DECRYPT, "wrap": pkcs11.CKA_WRAP, "unwrap": pkcs11.CKA_UNWRAP, "recover": pkcs11.CKA_SIGN_RECOVER,
		"leave": pkcs11.CKA_EXTRACTABLE, "change": pkcs11.CKA_MODIFIABLE}
	allowed := map[string]string{"root": "sign", string(signKey): "sign", string(sealKey): sealUse, string(inboxKey): sealUse}
	_, err = onSession(t, token, func(s *session) (struct{}, error) {
		for name, o := range objects {
			for _, always := range []uint{pkcs11.CKA_TOKEN, pkcs11.CKA_PRIVATE, pkcs11.CKA_SENSITIVE, pkcs11.CKA_ALWAYS_SENSITIVE, pkcs11.CKA_NEVER_EXTRACTABLE, pkcs11.CKA_LOCAL} {
				if b, err := l.lib.Attribute(s.handle, o.handle, always); err != nil || !bytes.Equal(b, []byte{1}) {
					t.Errorf("%s: attribute %#x is %x %v, want true", name, always, b, err)
				}
			}
			for use, attribute := range uses {
				b, err := readable(l.lib.Attribute(s.handle, o.handle, attribute)) // not every class has every use
				if err != nil || bytes.Equal(b, []byte{1}) != (allowed[name] == use) {
					t.Errorf("%s: may %s: %x %v", name, use, b, err)
				}
			}
			value := uint(pkcs11.CKA_VALUE)
			if allowed[name] == "decrypt" {
				value = pkcs11.CKA_PRIVATE_EXPONENT
			}
			if b, err := l.lib.Attribute(s.handle, o.handle, value); !isCode(err, pkcs11.CKR_ATTRIBUTE_SENSITIVE) {
				t.Errorf("%s: its value could be read: %d bytes, %v", name, len(b), err)
			}
		}
		return struct{}{}, nil
	})
	if err != nil {
		t.Error(err)
	}
}
