package opaque

import (
	"bytes"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// Part is everything the vault needs to answer one login on one method. It leaves memory
// sealed only.
type Part struct {
	Secrets
	Record   []byte // the client's registration record, 192 bytes
	Envelope []byte // released after a verified login, 81 bytes
}

// Encode returns LP(part-secrets, OPRF key, AKE private key, AKE public key, record,
// envelope). The caller seals the bytes and wipes them.
func (p *Part) Encode() *secret.Bytes {
	return secret.Own(lp.Join(lp.PartSecrets, p.oprf.Bytes(), p.ake.Bytes(), p.public, p.Record, p.Envelope))
}

// ParsePart undoes Encode. It checks all sizes and that the keys are scalars; whether they
// and the record fit together shows in Answer. b may be wiped afterwards.
// It fails with ErrPart.
func ParsePart(b []byte) (*Part, error) {
	f, err := lp.Split(b, lp.PartSecrets, 5)
	if err != nil || len(f[2]) != api.ElementSize || len(f[3]) != api.RecordSize || len(f[4]) != api.EnvelopeSize {
		return nil, ErrPart
	}
	oprf, err := parseKey(f[0])
	if err != nil {
		return nil, ErrPart
	}
	ake, err := parseKey(f[1])
	if err != nil {
		oprf.Wipe()
		return nil, ErrPart
	}
	return &Part{
		Secrets:  Secrets{oprf: oprf, ake: ake, public: bytes.Clone(f[2])},
		Record:   bytes.Clone(f[3]),
		Envelope: bytes.Clone(f[4]),
	}, nil
}

// parseKey takes 32 bytes that are a usable scalar.
func parseKey(b []byte) (*secret.Key, error) {
	k, err := secret.KeyFrom(b)
	if err != nil {
		return nil, ErrPart
	}
	s, err := scalarOf(k)
	if err != nil {
		k.Wipe()
		return nil, err
	}
	s.Zero()
	return k, nil
}
