package hsm

import (
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"math/big"

	"github.com/miekg/pkcs11"

	"backupvault/api"
	"backupvault/internal/tokenkey"
)

// proveSign makes sure that the private key signs for its public key.
func (s *session) proveSign(key object, point []byte) error {
	digest := [sha256.Size]byte{}
	rand.Read(digest[:])
	signature, err := s.sign(key, digest)
	if err != nil {
		return fmt.Errorf("CKM_ECDSA: %w", err)
	}
	if !verifies(point, digest, signature) {
		return errKeyMismatch
	}
	return nil
}

// proveSeal makes sure that the private key opens what is sealed to its public key.
func (s *session) proveSeal(key object, public api.SealKey) error {
	if public.Kind() == api.SealRSA {
		return s.proveRSA(key, public)
	}
	return s.proveECDH(key, public.Bytes())
}

// proveRSA makes sure that the token opens a block of ours.
func (s *session) proveRSA(key object, public api.SealKey) error {
	block, want, err := tokenkey.Block(public.Bytes())
	if err != nil {
		return err
	}
	defer want.Wipe()
	got, err := s.decrypt(key, block)
	if err != nil {
		return fmt.Errorf("CKM_RSA_PKCS_OAEP with SHA-1: %w", err)
	}
	defer got.Wipe()
	if !got.Equal(want) {
		return errKeyMismatch
	}
	return nil
}

// proveECDH makes sure that the token computes what Go computes.
func (s *session) proveECDH(key object, point []byte) error {
	ours, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	theirs, err := ecdh.P256().NewPublicKey(point)
	if err != nil {
		return err
	}
	want, err := ours.ECDH(theirs)
	if err != nil {
		return err
	}
	got, err := s.ecdh(key, ours.PublicKey().Bytes())
	if err != nil {
		return fmt.Errorf("CKM_ECDH1_DERIVE with CKD_NULL and a readable result: %w", err)
	}
	if subtle.ConstantTimeCompare(want, got.Bytes()) != 1 {
		return errKeyMismatch
	}
	return nil
}

func verifies(point []byte, digest [sha256.Size]byte, signature []byte) bool {
	pub, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), point)
	if err != nil || len(signature) != 64 {
		return false
	}
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	return ecdsa.Verify(pub, digest[:], r, s)
}

// keepsLogin makes sure that the login is the token's, not a session's.
func (s *session) keepsLogin() error {
	return s.do(func(c calls) error {
		other, err := c.OpenSession(s.link.slot)
		if err != nil {
			return err
		}
		first, err := c.LoggedIn(other)
		if err2 := c.CloseSession(other); err == nil {
			err = err2
		}
		second, err2 := c.LoggedIn(s.handle)
		if err == nil {
			err = err2
		}
		if err == nil && (!first || !second) {
			err = pkcs11.Error(pkcs11.CKR_USER_NOT_LOGGED_IN)
		}
		return err
	})
}

// hides makes sure that the token does not tell a secret key.
func (s *session) hides(key object) error {
	return s.do(func(c calls) error {
		b, err := readable(c.Attribute(s.handle, key.handle, pkcs11.CKA_VALUE))
		if len(b) > 0 {
			clear(b)
			return fmt.Errorf("%w: CKA_VALUE can be read", ErrUnfit)
		}
		return err
	}, key)
}

// macs makes sure that an HMAC depends on its message and on nothing else.
func (s *session) macs(key object) error {
	one, err := s.hmac(key, []byte("one"))
	if err != nil {
		return err
	}
	again, err := s.hmac(key, []byte("one"))
	if err != nil {
		return err
	}
	two, err := s.hmac(key, []byte("two"))
	if err != nil {
		return err
	}
	if !one.Equal(again) || one.Equal(two) {
		return errWrong
	}
	return nil
}
