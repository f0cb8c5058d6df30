package hsm

import (
	"github.com/miekg/pkcs11"
)

// keyName names one of the long-lived keys; it is the label of both halves on the token.
type keyName string

const (
	sealKey  keyName = "backupvault seal"  // ECDH: opens data keys at rest
	inboxKey keyName = "backupvault inbox" // ECDH: opens what clients send
	signKey  keyName = "backupvault sign"  // ECDSA
)

var keyNames = []keyName{sealKey, inboxKey, signKey}

// maxName is the longest name of a root key, in bytes: a YubiHSM2 label holds no more.
const maxName = 40

// oidP256 is the DER form of prime256v1, 1.2.840.10045.3.1.7.
var oidP256 = []byte{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07}

type mechanism struct {
	id, flag uint
	name     string
}

// mechanisms are what a token must offer, and for what.
var mechanisms = []mechanism{
	{pkcs11.CKM_EC_KEY_PAIR_GEN, pkcs11.CKF_GENERATE_KEY_PAIR, "CKM_EC_KEY_PAIR_GEN"},
	{pkcs11.CKM_ECDH1_DERIVE, pkcs11.CKF_DERIVE, "CKM_ECDH1_DERIVE"},
	{pkcs11.CKM_ECDSA, pkcs11.CKF_SIGN, "CKM_ECDSA"},
	{pkcs11.CKM_GENERIC_SECRET_KEY_GEN, pkcs11.CKF_GENERATE, "CKM_GENERIC_SECRET_KEY_GEN"},
	{pkcs11.CKM_SHA256_HMAC, pkcs11.CKF_SIGN, "CKM_SHA256_HMAC"},
}

// The templates state every attribute, because defaults differ between products: what is
// not named here may turn out exportable, or usable for more than its purpose.

func attributes(pairs ...any) []*pkcs11.Attribute {
	var out []*pkcs11.Attribute
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, pkcs11.NewAttribute(uint(pairs[i].(int)), pairs[i+1]))
	}
	return out
}

func rootTemplate(name string) []*pkcs11.Attribute {
	return attributes(
		pkcs11.CKA_CLASS, pkcs11.CKO_SECRET_KEY, pkcs11.CKA_KEY_TYPE, pkcs11.CKK_GENERIC_SECRET,
		pkcs11.CKA_VALUE_LEN, 32, pkcs11.CKA_LABEL, name,
		pkcs11.CKA_TOKEN, true, pkcs11.CKA_PRIVATE, true, pkcs11.CKA_MODIFIABLE, false,
		pkcs11.CKA_SENSITIVE, true, pkcs11.CKA_EXTRACTABLE, false,
		pkcs11.CKA_SIGN, true, pkcs11.CKA_VERIFY, false, pkcs11.CKA_DERIVE, false,
		pkcs11.CKA_ENCRYPT, false, pkcs11.CKA_DECRYPT, false, pkcs11.CKA_WRAP, false, pkcs11.CKA_UNWRAP, false)
}

func privateTemplate(k keyName) []*pkcs11.Attribute {
	return attributes(
		pkcs11.CKA_CLASS, pkcs11.CKO_PRIVATE_KEY, pkcs11.CKA_KEY_TYPE, pkcs11.CKK_EC,
		pkcs11.CKA_LABEL, string(k), pkcs11.CKA_ID, []byte(k[len("backupvault "):]),
		pkcs11.CKA_TOKEN, true, pkcs11.CKA_PRIVATE, true, pkcs11.CKA_MODIFIABLE, false,
		pkcs11.CKA_SENSITIVE, true, pkcs11.CKA_EXTRACTABLE, false,
		pkcs11.CKA_SIGN, k == signKey, pkcs11.CKA_DERIVE, k != signKey,
		pkcs11.CKA_SIGN_RECOVER, false, pkcs11.CKA_DECRYPT, false, pkcs11.CKA_UNWRAP, false)
}

func publicTemplate(k keyName) []*pkcs11.Attribute {
	return attributes(
		pkcs11.CKA_CLASS, pkcs11.CKO_PUBLIC_KEY, pkcs11.CKA_KEY_TYPE, pkcs11.CKK_EC, pkcs11.CKA_EC_PARAMS, oidP256,
		pkcs11.CKA_LABEL, string(k), pkcs11.CKA_ID, []byte(k[len("backupvault "):]),
		pkcs11.CKA_TOKEN, true, pkcs11.CKA_PRIVATE, false, pkcs11.CKA_MODIFIABLE, false,
		pkcs11.CKA_VERIFY, k == signKey, pkcs11.CKA_DERIVE, false,
		pkcs11.CKA_VERIFY_RECOVER, false, pkcs11.CKA_ENCRYPT, false, pkcs11.CKA_WRAP, false)
}

// derivedTemplate is for the result of ECDH. It has to be readable: HPKE runs in Go. It has
// to be modifiable: else SoftHSM refuses to write the value it derived.
var derivedTemplate = attributes(
	pkcs11.CKA_CLASS, pkcs11.CKO_SECRET_KEY, pkcs11.CKA_KEY_TYPE, pkcs11.CKK_GENERIC_SECRET, pkcs11.CKA_VALUE_LEN, 32,
	pkcs11.CKA_TOKEN, false, pkcs11.CKA_PRIVATE, true, pkcs11.CKA_MODIFIABLE, true,
	pkcs11.CKA_SENSITIVE, false, pkcs11.CKA_EXTRACTABLE, true,
	pkcs11.CKA_SIGN, false, pkcs11.CKA_VERIFY, false, pkcs11.CKA_DERIVE, false,
	pkcs11.CKA_ENCRYPT, false, pkcs11.CKA_DECRYPT, false, pkcs11.CKA_WRAP, false, pkcs11.CKA_UNWRAP, false)
