package hsm

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

var (
	errKeysGone    = errors.New("its keys are gone")
	errOtherKeys   = errors.New("its keys are not the known ones")
	errKeyMismatch = errors.New("a private key does not fit its public key")
)

// checkKeys compares the long-lived keys that a search found with the known ones, and
// proves that each private key is the one of its public key: a handle, or a mixed-up
// token, may name another key. Keys that are missing are fine as long as none are known.
func (t *Token) checkKeys(s *session, found *inventory) error {
	t.mu.Lock()
	known, serial := t.public, t.serial
	t.mu.Unlock()
	for _, name := range keyNames {
		if len(found.private[name]) != 1 || len(found.public[name]) != 1 {
			if known != nil {
				return errKeysGone
			}
			return nil // before init, or an init that was cut
		}
	}
	public, err := s.readKeys(found)
	if err != nil {
		return err
	}
	public.Serial = serial
	if known != nil && *known != *public {
		return errOtherKeys
	}
	if err := s.prove(found, public); err != nil {
		return err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.public = public
	return nil
}

// readKeys reads the three public keys, and makes sure of how the private ones are kept.
func (s *session) readKeys(found *inventory) (*api.StatementToken, error) {
	public := &api.StatementToken{}
	for _, name := range keyNames {
		key, err := s.readPublic(found.public[name][0])
		if err != nil {
			return nil, fmt.Errorf("public key %q: %w", name, err)
		}
		if err := s.checkPrivate(found.private[name][0]); err != nil {
			return nil, fmt.Errorf("private key %q: %w", name, err)
		}
		switch name {
		case sealKey:
			public.Seal = key
		case inboxKey:
			public.Inbox = key
		case signKey:
			if key.Kind() != api.SealP256 {
				return nil, fmt.Errorf("public key %q: not a point on P-256", name)
			}
			copy(public.Sign[:], key.Bytes())
		}
	}
	return public, nil
}

// readPublic reads a point on P-256 or an RSA-3072 modulus.
func (s *session) readPublic(o object) (key api.SealKey, err error) {
	err = s.do(func(c calls) error {
		kind, _, err := number(c, s.handle, o.handle, pkcs11.CKA_KEY_TYPE)
		if err != nil {
			return err
		}
		if kind == pkcs11.CKK_RSA {
			key, err = readModulus(c, s.handle, o.handle)
		} else {
			key, err = readPoint(c, s.handle, o.handle)
		}
		return err
	}, o)
	return key, err
}

func readPoint(c calls, s pkcs11.SessionHandle, o pkcs11.ObjectHandle) (api.SealKey, error) {
	b, err := c.Attribute(s, o, pkcs11.CKA_EC_POINT)
	if err != nil {
		return api.SealKey{}, err
	}
	// The standard says DER OCTET STRING; some tokens leave the wrapping out.
	if len(b) == api.PointSize+2 && b[0] == 0x04 && b[1] == api.PointSize {
		b = b[2:]
	}
	key, err := api.NewSealKey(api.SealP256, b)
	if err != nil {
		return key, errors.New("not a point on P-256")
	}
	return key, nil
}

func readModulus(c calls, s pkcs11.SessionHandle, o pkcs11.ObjectHandle) (api.SealKey, error) {
	modulus, err := c.Attribute(s, o, pkcs11.CKA_MODULUS)
	if err != nil {
		return api.SealKey{}, err
	}
	exponent, err := c.Attribute(s, o, pkcs11.CKA_PUBLIC_EXPONENT)
	if err != nil {
		return api.SealKey{}, err
	}
	key, err := api.NewSealKey(api.SealRSA, bytes.TrimLeft(modulus, "\x00"))
	if err != nil || !bytes.Equal(bytes.TrimLeft(exponent, "\x00"), rsaExponent) {
		return api.SealKey{}, errors.New("not an RSA key of 3072 bits with the exponent 65537")
	}
	return key, nil
}

// checkPrivate refuses a key that could leave the token.
func (s *session) checkPrivate(o object) error {
	return s.do(func(c calls) error {
		sensitive, err := c.Attribute(s.handle, o.handle, pkcs11.CKA_SENSITIVE)
		if err != nil {
			return err
		}
		extractable, err := c.Attribute(s.handle, o.handle, pkcs11.CKA_EXTRACTABLE)
		if err != nil {
			return err
		}
		if len(sensitive) != 1 || sensitive[0] != 1 || len(extractable) != 1 || extractable[0] != 0 {
			return fmt.Errorf("%w: the key is not kept inside the token", ErrUnfit)
		}
		return nil
	}, o)
}

// prove uses each private key once and checks the result against its public key.
func (s *session) prove(found *inventory, public *api.StatementToken) error {
	if err := s.proveSign(found.private[signKey][0], public.Sign[:]); err != nil {
		return fmt.Errorf("%q: %w", signKey, err)
	}
	for name, key := range map[keyName]api.SealKey{sealKey: public.Seal, inboxKey: public.Inbox} {
		if err := s.proveSeal(found.private[name][0], key); err != nil {
			return fmt.Errorf("%q: %w", name, err)
		}
	}
	return nil
}
