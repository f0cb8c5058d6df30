package opaque

import (
	"crypto"
	"encoding/hex"

	"backupvault/api"

	"github.com/bytemare/ecc"
	"github.com/bytemare/ksf"
	bytemare "github.com/bytemare/opaque"
)

// Sizes in bytes inside this package; those of messages stand in api.
const (
	scalarSize = 32
	seedSize   = 32
	nonceSize  = 32
)

// group serves OPRF and AKE alike.
const group = ecc.Ristretto255Sha512

// suite is the only configuration: nothing is negotiated. The context is empty, because
// vault ID and account are bound as identities.
var suite = &bytemare.Configuration{
	OPRF:    bytemare.RistrettoSha512,
	AKE:     bytemare.RistrettoSha512,
	KSF:     ksf.Argon2id,
	KDF:     crypto.SHA512,
	MAC:     crypto.SHA512,
	Hash:    crypto.SHA512,
	Context: nil,
}

// prototype is copied for each request, because the library keeps the keys in the struct.
var prototype = must(suite.Server())

// must is for calls that only a mistake in this package can make fail.
func must[T any](v T, err error) T {
	if err != nil {
		panic("opaque: " + err.Error())
	}
	return v
}

// identities are the names of client and server in envelope and transcript (RFC 9807,
// section 4). Where one is missing the library takes a public key instead, so none is.
func identities(vaultID []byte, account api.Account) (client, server []byte, err error) {
	if len(vaultID) != api.IDSize || len(account) == 0 || len(account) > api.MaxAccount {
		return nil, nil, ErrNames
	}
	return []byte(account), []byte("backupvault/1 " + hex.EncodeToString(vaultID)), nil
}
