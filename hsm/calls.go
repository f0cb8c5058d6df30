package hsm

import (
	"slices"

	"github.com/miekg/pkcs11"

	"backupvault/api"
	"backupvault/internal/cryptoki"
)

// calls is the whole use of PKCS#11 on a session, cut to eleven steps so that tests can put a
// malformed answer or a return code in any of them. Each is one or a few C_ calls that
// leave no operation open on the session. Never two at a time on one session.
type calls interface {
	OpenSession(slot uint) (pkcs11.SessionHandle, error)
	CloseSession(pkcs11.SessionHandle) error
	Login(s pkcs11.SessionHandle, pin string) error
	LoggedIn(pkcs11.SessionHandle) (bool, error)
	Find(pkcs11.SessionHandle) ([]pkcs11.ObjectHandle, error) // all token objects
	Attribute(s pkcs11.SessionHandle, o pkcs11.ObjectHandle, attribute uint) ([]byte, error)
	// Generate makes one secret key, or a pair if public is not nil.
	Generate(s pkcs11.SessionHandle, mechanism uint, public, private []*pkcs11.Attribute) (pub, priv pkcs11.ObjectHandle, err error)
	Derive(s pkcs11.SessionHandle, key pkcs11.ObjectHandle, peer []byte, template []*pkcs11.Attribute) (pkcs11.ObjectHandle, error)
	// Decrypt opens a block by OAEP with SHA-1 and returns what the caller wipes.
	Decrypt(s pkcs11.SessionHandle, key pkcs11.ObjectHandle, block []byte) ([]byte, error)
	Sign(s pkcs11.SessionHandle, mechanism uint, key pkcs11.ObjectHandle, data []byte) ([]byte, error)
	Destroy(pkcs11.SessionHandle, pkcs11.ObjectHandle) error
}

// library is what a token needs of its PKCS#11 library: the slots, before there is a
// session, and the calls.
type library interface {
	Slots() ([]uint, error)
	TokenInfo(slot uint) (pkcs11.TokenInfo, error)
	Mechanism(slot, mechanism uint) (flags uint, err error)
	calls
	Owner() *cryptoki.Module
	Release()
}

func openLibrary(path string) (library, error) {
	m, err := cryptoki.Acquire(path)
	if err != nil {
		return nil, err
	}
	return binding{m}, nil
}

// binding makes the calls through the module's owner.
type binding struct{ *cryptoki.Module }

func (b binding) Owner() *cryptoki.Module { return b.Module }

func (b binding) Slots() (slots []uint, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error { slots, err = c.GetSlotList(true); return err })
	return slots, err
}

func (b binding) TokenInfo(slot uint) (info pkcs11.TokenInfo, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error { info, err = c.GetTokenInfo(slot); return err })
	return info, err
}

func (b binding) Mechanism(slot, mechanism uint) (flags uint, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		// The list too: C_GetMechanismInfo of SoftHSM tells of mechanisms that it hides.
		list, err := c.GetMechanismList(slot)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(list, func(m *pkcs11.Mechanism) bool { return m.Mechanism == mechanism }) {
			return pkcs11.Error(pkcs11.CKR_MECHANISM_INVALID)
		}
		info, err := c.GetMechanismInfo(slot, []*pkcs11.Mechanism{pkcs11.NewMechanism(mechanism, nil)})
		flags = info.Flags
		return err
	})
	return flags, err
}

func (b binding) OpenSession(slot uint) (s pkcs11.SessionHandle, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		// Read-write for all: CloudHSM has no read-only sessions.
		s, err = c.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
		return err
	})
	return s, err
}

func (b binding) CloseSession(s pkcs11.SessionHandle) error {
	return b.Do(func(c *pkcs11.Ctx) error { return c.CloseSession(s) })
}

func (b binding) Login(s pkcs11.SessionHandle, pin string) error {
	return b.Do(func(c *pkcs11.Ctx) error { return c.Login(s, pkcs11.CKU_USER, pin) })
}

func (b binding) LoggedIn(s pkcs11.SessionHandle) (in bool, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		info, err := c.GetSessionInfo(s)
		in = info.State == pkcs11.CKS_RW_USER_FUNCTIONS
		return err
	})
	return in, err
}

func (b binding) Find(s pkcs11.SessionHandle) (found []pkcs11.ObjectHandle, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		onToken := []*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true)}
		if err := c.FindObjectsInit(s, onToken); err != nil {
			return err
		}
		for {
			batch, _, err := c.FindObjects(s, 256)
			if err != nil || len(batch) == 0 {
				_ = c.FindObjectsFinal(s) // after an error the session is closed anyway
				return err
			}
			if found = append(found, batch...); len(found) > maxObjects {
				_ = c.FindObjectsFinal(s)
				return errTooMany
			}
		}
	})
	return found, err
}

func (b binding) Attribute(s pkcs11.SessionHandle, o pkcs11.ObjectHandle, attribute uint) (value []byte, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		// One by one: the binding returns nothing if a single one is missing.
		a, err := c.GetAttributeValue(s, o, []*pkcs11.Attribute{pkcs11.NewAttribute(attribute, nil)})
		if err == nil && len(a) == 1 {
			value = a[0].Value
		}
		return err
	})
	return value, err
}

func (b binding) Generate(s pkcs11.SessionHandle, mechanism uint, public, private []*pkcs11.Attribute) (pub, priv pkcs11.ObjectHandle, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		m := []*pkcs11.Mechanism{pkcs11.NewMechanism(mechanism, nil)}
		if public == nil {
			priv, err = c.GenerateKey(s, m, private)
		} else {
			pub, priv, err = c.GenerateKeyPair(s, m, public, private)
		}
		return err
	})
	return pub, priv, err
}

func (b binding) Derive(s pkcs11.SessionHandle, key pkcs11.ObjectHandle, peer []byte, template []*pkcs11.Attribute) (o pkcs11.ObjectHandle, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		params := pkcs11.NewECDH1DeriveParams(pkcs11.CKD_NULL, nil, peer)
		o, err = c.DeriveKey(s, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_ECDH1_DERIVE, params)}, key, template)
		return err
	})
	return o, err
}

func (b binding) Decrypt(s pkcs11.SessionHandle, key pkcs11.ObjectHandle, block []byte) (plaintext []byte, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		params := pkcs11.NewOAEPParams(pkcs11.CKM_SHA_1, pkcs11.CKG_MGF1_SHA1, pkcs11.CKZ_DATA_SPECIFIED, nil)
		if err := c.DecryptInit(s, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_RSA_PKCS_OAEP, params)}, key); err != nil {
			return err
		}
		plaintext, err = cryptoki.Decrypt(c, s, block, api.ModulusSize)
		return err
	})
	return plaintext, err
}

func (b binding) Sign(s pkcs11.SessionHandle, mechanism uint, key pkcs11.ObjectHandle, data []byte) (signature []byte, err error) {
	err = b.Do(func(c *pkcs11.Ctx) error {
		if err := c.SignInit(s, []*pkcs11.Mechanism{pkcs11.NewMechanism(mechanism, nil)}, key); err != nil {
			return err
		}
		signature, err = c.Sign(s, data)
		return err
	})
	return signature, err
}

func (b binding) Destroy(s pkcs11.SessionHandle, o pkcs11.ObjectHandle) error {
	return b.Do(func(c *pkcs11.Ctx) error { return c.DestroyObject(s, o) })
}
