package hsm

import (
	"context"
	"crypto/hpke"
	"fmt"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/tokenkey"
)

// unseal opens what was sealed to the token's seal or inbox key. ErrSealed means that the
// bytes are at fault, and says no more: which of several things was wrong with them is
// nothing to tell a stranger. Any other error is the token's.
func (t *Token) unseal(ctx context.Context, name keyName, info, sealed []byte) ([]byte, error) {
	key := t.sealKeyOf(name)
	least := tokenkey.Overhead(key.Kind())
	if key.Kind() != 0 && (len(sealed) < least || len(sealed) > least+maxPlaintext) {
		return nil, ErrSealed
	}
	switch key.Kind() {
	case api.SealP256:
		x, err := t.exchanger(ctx, name)
		if err != nil {
			return nil, err
		}
		return openHPKE(x, info, sealed)
	case api.SealRSA:
		return t.openRSA(ctx, name, key, info, sealed)
	}
	return nil, t.wrap(ErrNoKey)
}

// openHPKE opens enc || ciphertext with the exchanger's key.
func openHPKE(x *exchanger, info, sealed []byte) ([]byte, error) {
	private, err := hpke.NewDHKEMPrivateKey(x)
	if err != nil {
		return nil, fmt.Errorf("hsm: %v", err)
	}
	plaintext, err := hpke.Open(private, hpke.HKDFSHA256(), hpke.AES256GCM(), info, sealed)
	switch {
	case x.fault != nil:
		return nil, x.fault
	case err != nil:
		return nil, ErrSealed
	}
	return plaintext, nil
}

// openRSA opens block || box. Here, other than with ECDH, a stranger's bytes reach the
// token, and its return codes do not tell bad bytes from a broken token. So whatever fails,
// the token has to open a block of ours, on another session: then the bytes were at fault,
// else the token is. It is the same work for a block that the token refuses and for a box
// that does not open. What is left of a difference in time tells whether OAEP's padding was
// right, which OAEP may tell; whether its first byte was (Manger's oracle) only the token
// knows.
func (t *Token) openRSA(ctx context.Context, name keyName, key api.SealKey, info, sealed []byte) ([]byte, error) {
	block, box, err := tokenkey.SplitRSA(key, sealed)
	if err != nil {
		return nil, ErrSealed
	}
	answer, err := onKey(ctx, t, keyOf(name), true, func(s *session, key object) (found, error) {
		k, err := s.decrypt(key, block)
		if lostHandle(err) || lostSession(err) {
			return found{}, err
		}
		return found{k}, nil // any other error has closed the session
	})
	if err != nil {
		return nil, err
	}
	if answer.key != nil {
		defer answer.Wipe()
		if plaintext, err := tokenkey.OpenRSA(answer.key, info, box); err == nil {
			return plaintext, nil
		}
	}
	_, err = onKey(ctx, t, keyOf(name), true, func(s *session, o object) (struct{}, error) {
		return struct{}{}, s.proveRSA(o, key)
	})
	if err != nil {
		return nil, err
	}
	return nil, ErrSealed
}

// found is what a token made of a block; without a key it refused the block.
type found struct{ key *secret.Key }

// Wipe wipes the key, if there is one.
func (f found) Wipe() {
	if f.key != nil {
		f.key.Wipe()
	}
}
