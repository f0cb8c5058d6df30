package hsm

import (
	"context"
	"crypto/ecdh"
	"errors"

	"backupvault/api"
	"backupvault/internal/secret"
)

// exchanger is a token's ECDH key as the standard library's HPKE takes it.
type exchanger struct {
	ctx    context.Context // of the one operation it is made for
	token  *Token
	name   keyName
	public *ecdh.PublicKey
	fault  error // why the last ECDH failed: the token's fault, not the ciphertext's
}

var errPeer = errors.New("hsm: the peer's key is not on P-256")

// Seal returns the token's seal key, or nil where it is none for ECDH. Each ECDH is bounded by
// the call limit only.
func (t *Token) Seal() ecdh.KeyExchanger { return t.exchangerOrNil(sealKey) }

// Inbox returns the token's inbox key, or nil where it is none for ECDH.
func (t *Token) Inbox() ecdh.KeyExchanger { return t.exchangerOrNil(inboxKey) }

func (t *Token) exchangerOrNil(name keyName) ecdh.KeyExchanger {
	x, err := t.exchanger(context.Background(), name)
	if err != nil {
		return nil
	}
	return x
}

func (t *Token) exchanger(ctx context.Context, name keyName) (*exchanger, error) {
	key := t.sealKeyOf(name)
	public, err := ecdh.P256().NewPublicKey(key.Bytes())
	if key.Kind() != api.SealP256 || err != nil {
		return nil, t.wrap(ErrNoKey)
	}
	return &exchanger{ctx: ctx, token: t, name: name, public: public}, nil
}

func (x *exchanger) PublicKey() *ecdh.PublicKey { return x.public }

func (x *exchanger) Curve() ecdh.Curve { return ecdh.P256() }

// ECDH returns the 32-byte shared secret. An ecdh.PublicKey of P-256 is a checked point, so
// a stranger's bytes never reach the token unchecked.
func (x *exchanger) ECDH(peer *ecdh.PublicKey) ([]byte, error) {
	if peer.Curve() != ecdh.P256() {
		return nil, errPeer
	}
	shared, err := onKey(x.ctx, x.token, keyOf(x.name), true, func(s *session, key object) (*secret.Key, error) {
		return s.ecdh(key, peer.Bytes())
	})
	if err != nil {
		x.fault = err
		return nil, err
	}
	return shared.Bytes(), nil
}
