package hsm

import (
	"crypto/ecdsa"
	"crypto/elliptic"
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
	public := &api.StatementToken{Serial: serial}
	for name, point := range pointsOf(public) {
		if err := s.readPoint(found.public[name][0], point); err != nil {
			return fmt.Errorf("public key %q: %w", name, err)
		}
		if err := s.checkPrivate(found.private[name][0]); err != nil {
			return fmt.Errorf("private key %q: %w", name, err)
		}
	}
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

func pointsOf(p *api.StatementToken) map[keyName]*[api.PointSize]byte {
	return map[keyName]*[api.PointSize]byte{sealKey: &p.Seal, inboxKey: &p.Inbox, signKey: &p.Sign}
}

func (s *session) readPoint(o object, point *[api.PointSize]byte) error {
	return s.do(func(c calls) error {
		b, err := c.Attribute(s.handle, o.handle, pkcs11.CKA_EC_POINT)
		if err != nil {
			return err
		}
		// The standard says DER OCTET STRING; some tokens leave the wrapping out.
		if len(b) == api.PointSize+2 && b[0] == 0x04 && b[1] == api.PointSize {
			b = b[2:]
		}
		if _, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), b); err != nil {
			return errors.New("not a point on P-256")
		}
		copy(point[:], b)
		return nil
	}, o)
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
	for name, point := range map[keyName][]byte{sealKey: public.Seal[:], inboxKey: public.Inbox[:]} {
		if err := s.proveECDH(found.private[name][0], point); err != nil {
			return fmt.Errorf("%q: %w", name, err)
		}
	}
	return nil
}
