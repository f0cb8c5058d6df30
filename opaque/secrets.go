package opaque

import (
	"backupvault/internal/secret"

	"github.com/bytemare/ecc"
	bytemare "github.com/bytemare/opaque"
)

// Secrets are the keys of one password method. Each method has its own, so that the keys in
// a host's memory open no more than the method in hand. A copied value shares its keys.
type Secrets struct {
	redacted
	oprf   *secret.Key // scalar
	ake    *secret.Key // scalar
	public []byte      // the AKE public key, kept to save its computation at every login
}

// NewSecrets draws fresh keys. They are random scalars, not derived from a seed (RFC 9807,
// section 4.1, allows both): what is destroyed can be computed again from nothing.
func NewSecrets() *Secrets {
	private, public := suite.KeyGen()
	oprf := group.NewScalar().Random()
	defer private.Zero()
	defer oprf.Zero()
	return &Secrets{oprf: keyOf(oprf), ake: keyOf(private), public: public.Encode()}
}

// ServerPublicKey is the method's AKE public key, 32 bytes.
func (s *Secrets) ServerPublicKey() []byte { return s.public }

// Evaluate answers a registration request (32 bytes) with the evaluated element (32 bytes);
// RFC 9807, section 5.1.2. The caller must let one method's key evaluate no other element,
// since each is a guess. It fails with ErrMalformed, ErrBadElement or ErrIdentity.
func (s *Secrets) Evaluate(request []byte) (evaluated []byte, err error) {
	m, err := parseRequest(request)
	if err != nil {
		return nil, err
	}
	oprf, err := scalarOf(s.oprf)
	if err != nil {
		return nil, err
	}
	defer oprf.Zero()
	server := *prototype
	server.ServerKeyMaterial = &bytemare.ServerKeyMaterial{PublicKeyBytes: s.public}
	answer, err := server.RegistrationResponse(m, nil, oprf)
	if err != nil {
		return nil, ErrPart
	}
	return answer.EvaluatedMessage.Encode(), nil
}

// Wipe overwrites the keys, in all copies; they are of no use afterwards.
func (s *Secrets) Wipe() {
	s.oprf.Wipe()
	s.ake.Wipe()
}

// keyMaterial is what the library needs for one login. The caller zeroes the private key.
func (s *Secrets) keyMaterial(identity []byte) (*bytemare.ServerKeyMaterial, error) {
	private, err := scalarOf(s.ake)
	if err != nil {
		return nil, err
	}
	return &bytemare.ServerKeyMaterial{PrivateKey: private, PublicKeyBytes: s.public, Identity: identity}, nil
}

func keyOf(s *ecc.Scalar) *secret.Key {
	b := s.Encode()
	defer clear(b)
	return must(secret.KeyFrom(b))
}

// scalarOf refuses zero and numbers of the group's order and above.
func scalarOf(k *secret.Key) (*ecc.Scalar, error) {
	if k == nil {
		return nil, ErrPart
	}
	s, err := bytemare.DeserializeScalar(group, k.Bytes())
	if err != nil {
		return nil, ErrPart
	}
	return s, nil
}
