package passkey

import (
	"crypto/ecdh"
	"fmt"
	"math/big"

	"github.com/go-webauthn/webauthn/protocol/webauthncose"

	"backupvault/internal/edkey"
)

// checkPublicKey refuses a COSE key that is not what its algorithm says, or under which
// others can sign than who has the private half. The library verifies by whatever there is.
func checkPublicKey(cose []byte) error {
	parsed, err := webauthncose.ParsePublicKey(cose)
	if err != nil {
		return fmt.Errorf("%w: public key", ErrUnfit)
	}
	sound := false
	switch k := parsed.(type) {
	case webauthncose.EC2PublicKeyData:
		sound = k.Algorithm == int64(webauthncose.AlgES256) && onP256(k)
	case webauthncose.OKPPublicKeyData:
		sound = k.Algorithm == int64(webauthncose.AlgEdDSA) && k.Curve == int64(webauthncose.Ed25519) && edkey.Check(k.XCoord) == nil
	case webauthncose.RSAPublicKeyData:
		sound = k.Algorithm == int64(webauthncose.AlgRS256) && soundRSA(k)
	}
	if !sound {
		return fmt.Errorf("%w: public key", ErrUnfit)
	}
	return nil
}

func onP256(k webauthncose.EC2PublicKeyData) bool {
	if k.Curve != int64(webauthncose.P256) || len(k.XCoord) != 32 || len(k.YCoord) != 32 {
		return false
	}
	_, err := ecdh.P256().NewPublicKey(append(append([]byte{4}, k.XCoord...), k.YCoord...))
	return err == nil
}

// soundRSA wants a modulus of 2,048 bits or more and the exponent that every authenticator
// has. That a modulus is one of two large primes, nobody can see.
func soundRSA(k webauthncose.RSAPublicKeyData) bool {
	n, e := new(big.Int).SetBytes(k.Modulus), new(big.Int).SetBytes(k.Exponent)
	return n.BitLen() >= 2048 && n.Bit(0) == 1 && e.IsInt64() && e.Int64() == 65537
}
