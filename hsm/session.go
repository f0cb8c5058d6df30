package hsm

import (
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/miekg/pkcs11"

	"backupvault/api"
	"backupvault/internal/secret"
)

// object is a handle with the generation of the login that found or made it. On a real
// token an older handle may name another key: a session refuses it.
type object struct {
	generation uint64
	handle     pkcs11.ObjectHandle
}

// session is a PKCS#11 session. Its methods are whole operations, one at a time: two
// goroutines on one session would crash the library. link.borrow is the only way to get
// one, and after giveBack its methods refuse.
type session struct {
	link   *link
	handle pkcs11.SessionHandle

	mu    sync.Mutex // held during an operation
	lent  bool
	fault error // an operation failed: close it, never use it again
}

// do runs one operation on the session, on objects of this session's login. A panic in it,
// over an answer that no token gives, is that token's fault and not the end of the others:
// the binding panics for one, when a length does not fit into 31 bits.
func (s *session) do(op func(c calls) error, objects ...object) (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.lent || s.fault != nil {
		return errNotLent
	}
	for _, o := range objects {
		if o.generation != s.link.generation {
			return errStale
		}
	}
	defer func() {
		if p := recover(); p != nil {
			s.fault = fmt.Errorf("%w: %v", errPanicked, p)
			err = s.fault
		}
	}()
	s.fault = op(s.link.lib)
	return s.fault
}

// lend marks the session as lent or given back, after any operation that still runs on it,
// and tells whether it may be used again.
func (s *session) lend(lent bool) (usable bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lent = lent
	return s.fault == nil
}

// close closes the session, unless the library has lost it: it may have given the handle
// to another session of ours since.
func (s *session) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !lostSession(s.fault) {
		_ = s.link.lib.CloseSession(s.handle) // nothing depends on it any more
	}
}

// hmac computes HMAC-SHA256 of message under a root key.
func (s *session) hmac(key object, message []byte) (mac *secret.Key, err error) {
	err = s.do(func(c calls) error {
		b, err := c.Sign(s.handle, pkcs11.CKM_SHA256_HMAC, key.handle, message)
		if err != nil {
			return err
		}
		mac, err = takeKey(b)
		return err
	}, key)
	return mac, err
}

// sign makes an ECDSA signature (r || s, 64 bytes) of a digest.
func (s *session) sign(key object, digest [sha256.Size]byte) (signature []byte, err error) {
	err = s.do(func(c calls) error {
		signature, err = c.Sign(s.handle, pkcs11.CKM_ECDSA, key.handle, digest[:])
		if err == nil && len(signature) != 64 {
			return errBadValue
		}
		return err
	}, key)
	return signature, err
}

// ecdh returns the raw shared secret with a peer's point, which the caller has checked to
// be on the curve. The secret exists on the token as a readable session object for the
// time of this call; if it cannot be destroyed, closing the session ends it.
func (s *session) ecdh(key object, point []byte) (shared *secret.Key, err error) {
	err = s.do(func(c calls) error {
		derived, err := c.Derive(s.handle, key.handle, point, derivedTemplate)
		if err != nil {
			return err
		}
		b, err := c.Attribute(s.handle, derived, pkcs11.CKA_VALUE)
		if err2 := c.Destroy(s.handle, derived); err == nil {
			err = err2
		}
		if err != nil {
			clear(b)
			return err
		}
		shared, err = takeKey(b)
		return err
	}, key)
	return shared, err
}

// decrypt returns the secret in an OAEP block.
func (s *session) decrypt(key object, block []byte) (found *secret.Key, err error) {
	err = s.do(func(c calls) error {
		b, err := c.Decrypt(s.handle, key.handle, block)
		if err != nil {
			return err
		}
		found, err = takeKey(b)
		return err
	}, key)
	return found, err
}

// createRoot makes a root key.
func (s *session) createRoot(name string) (key object, err error) {
	err = s.do(func(c calls) error {
		_, h, err := c.Generate(s.handle, pkcs11.CKM_GENERIC_SECRET_KEY_GEN, nil, rootTemplate(name))
		key = object{s.link.generation, h}
		return err
	})
	return key, err
}

// createPair makes one of the long-lived keys; kind is that of seal and inbox.
func (s *session) createPair(k keyName, kind api.SealKind) error {
	return s.do(func(c calls) error {
		mechanism, public, private := pairTemplates(k, kind)
		_, _, err := c.Generate(s.handle, mechanism, public, private)
		return err
	})
}

// destroy returns nil only if this call destroyed the object.
func (s *session) destroy(o object) error {
	return s.do(func(c calls) error { return c.Destroy(s.handle, o.handle) }, o)
}

func takeKey(b []byte) (*secret.Key, error) {
	defer clear(b)
	k, err := secret.KeyFrom(b)
	if err != nil {
		return nil, errBadValue
	}
	return k, nil
}
