package hsm

import (
	"github.com/miekg/pkcs11"

	"backupvault/api"
)

// keyName names one of the long-lived keys; it is the label of both halves on the token.
type keyName string

const (
	sealKey  keyName = "backupvault seal"  // ECDH or OAEP: opens data keys at rest
	inboxKey keyName = "backupvault inbox" // the same: opens what clients send
	signKey  keyName = "backupvault sign"  // ECDSA
)

var keyNames = []keyName{sealKey, inboxKey, signKey}

// maxName is the longest name of a root key, in bytes: a YubiHSM2 label holds no more.
const maxName = 40

// oidP256 is the DER form of prime256v1, 1.2.840.10045.3.1.7.
var oidP256 = []byte{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07}

// rsaExponent is 65537.
var rsaExponent = []byte{1, 0, 1}

type mechanism struct {
	id, flag uint
	name     string
}

// mechanisms are what every token must offer, and for what.
var mechanisms = []mechanism{
	{pkcs11.CKM_EC_KEY_PAIR_GEN, pkcs11.CKF_GENERATE_KEY_PAIR, "CKM_EC_KEY_PAIR_GEN"},
	{pkcs11.CKM_ECDSA, pkcs11.CKF_SIGN, "CKM_ECDSA"},
	{pkcs11.CKM_GENERIC_SECRET_KEY_GEN, pkcs11.CKF_GENERATE, "CKM_GENERIC_SECRET_KEY_GEN"},
	{pkcs11.CKM_SHA256_HMAC, pkcs11.CKF_SIGN, "CKM_SHA256_HMAC"},
}

// sealKinds are the kinds of seal and inbox keys, best first, and what a token must offer
// for one of them besides.
var sealKinds = []struct {
	kind  api.SealKind
	needs []mechanism
}{
	{api.SealP256, []mechanism{{pkcs11.CKM_ECDH1_DERIVE, pkcs11.CKF_DERIVE, "CKM_ECDH1_DERIVE"}}},
	{api.SealRSA, []mechanism{
		{pkcs11.CKM_RSA_PKCS_KEY_PAIR_GEN, pkcs11.CKF_GENERATE_KEY_PAIR, "CKM_RSA_PKCS_KEY_PAIR_GEN"},
		{pkcs11.CKM_RSA_PKCS_OAEP, pkcs11.CKF_DECRYPT, "CKM_RSA_PKCS_OAEP"}}},
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

// pairTemplates are for one of the long-lived keys; kind is that of seal and inbox.
func pairTemplates(k keyName, kind api.SealKind) (mechanism uint, public, private []*pkcs11.Attribute) {
	signs, decrypts := k == signKey, k != signKey && kind == api.SealRSA
	private = attributes(
		pkcs11.CKA_CLASS, pkcs11.CKO_PRIVATE_KEY,
		pkcs11.CKA_LABEL, string(k), pkcs11.CKA_ID, []byte(k[len("backupvault "):]),
		pkcs11.CKA_TOKEN, true, pkcs11.CKA_PRIVATE, true, pkcs11.CKA_MODIFIABLE, false,
		pkcs11.CKA_SENSITIVE, true, pkcs11.CKA_EXTRACTABLE, false,
		pkcs11.CKA_SIGN, signs, pkcs11.CKA_DERIVE, !signs && !decrypts, pkcs11.CKA_DECRYPT, decrypts,
		pkcs11.CKA_SIGN_RECOVER, false, pkcs11.CKA_UNWRAP, false)
	public = attributes(
		pkcs11.CKA_CLASS, pkcs11.CKO_PUBLIC_KEY,
		pkcs11.CKA_LABEL, string(k), pkcs11.CKA_ID, []byte(k[len("backupvault "):]),
		pkcs11.CKA_TOKEN, true, pkcs11.CKA_PRIVATE, false, pkcs11.CKA_MODIFIABLE, false,
		pkcs11.CKA_VERIFY, signs, pkcs11.CKA_DERIVE, false, pkcs11.CKA_ENCRYPT, decrypts,
		pkcs11.CKA_VERIFY_RECOVER, false, pkcs11.CKA_WRAP, false)
	if decrypts {
		return pkcs11.CKM_RSA_PKCS_KEY_PAIR_GEN,
			append(public, attributes(pkcs11.CKA_KEY_TYPE, pkcs11.CKK_RSA, pkcs11.CKA_MODULUS_BITS, 8*api.ModulusSize, pkcs11.CKA_PUBLIC_EXPONENT, rsaExponent)...),
			append(private, attributes(pkcs11.CKA_KEY_TYPE, pkcs11.CKK_RSA)...)
	}
	return pkcs11.CKM_EC_KEY_PAIR_GEN,
		append(public, attributes(pkcs11.CKA_KEY_TYPE, pkcs11.CKK_EC, pkcs11.CKA_EC_PARAMS, oidP256)...),
		append(private, attributes(pkcs11.CKA_KEY_TYPE, pkcs11.CKK_EC)...)
}

// derivedTemplate is for the result of ECDH. It has to be readable: HPKE runs in Go. It has
// to be modifiable: else SoftHSM refuses to write the value it derived.
var derivedTemplate = attributes(
	pkcs11.CKA_CLASS, pkcs11.CKO_SECRET_KEY, pkcs11.CKA_KEY_TYPE, pkcs11.CKK_GENERIC_SECRET, pkcs11.CKA_VALUE_LEN, 32,
	pkcs11.CKA_TOKEN, false, pkcs11.CKA_PRIVATE, true, pkcs11.CKA_MODIFIABLE, true,
	pkcs11.CKA_SENSITIVE, false, pkcs11.CKA_EXTRACTABLE, true,
	pkcs11.CKA_SIGN, false, pkcs11.CKA_VERIFY, false, pkcs11.CKA_DERIVE, false,
	pkcs11.CKA_ENCRYPT, false, pkcs11.CKA_DECRYPT, false, pkcs11.CKA_WRAP, false, pkcs11.CKA_UNWRAP, false)
