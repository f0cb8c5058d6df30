package opaque

import (
	"bytes"
	"crypto/rand"

	"backupvault/internal/secret"

	bytemare "github.com/bytemare/opaque"
)

// A saved login: version, blind, seed of the ephemeral key, nonce.
const (
	stateVersion = 1
	stateSize    = 1 + scalarSize + seedSize + nonceSize
)

// State returns what ResumeLogin needs besides the password, 97 bytes, for a private file:
// with it a client repeats the same KE1 after a crash, which the vault does not charge
// again. It holds neither KE1 nor the password: KE1 beside the blind would let whoever
// finds the file test passwords without the vault, and without key stretching. The vault
// has seen KE1, so delete the file as soon as the attempt is settled.
func (l *ClientLogin) State() []byte { return bytes.Clone(l.state.Bytes()) }

func newState() []byte {
	state := make([]byte, stateSize)
	state[0] = stateVersion
	blind := group.NewScalar().Random()
	defer blind.Zero()
	encoded := blind.Encode()
	defer clear(encoded)
	rand.Read(state[1+copy(state[1:], encoded):])
	return state
}

// ResumeLogin restores a login from State and the normalised password that it was begun
// with; with the same two its KE1 is the same, byte for byte. Whether the password is the
// same one cannot be told here. It fails with ErrState.
func ResumeLogin(state []byte, password *secret.Bytes) (*ClientLogin, error) {
	if len(state) != stateSize || state[0] != stateVersion {
		return nil, ErrState
	}
	state = bytes.Clone(state)
	encoded, seed, nonce := state[1:1+scalarSize], state[1+scalarSize:stateSize-nonceSize], state[stateSize-nonceSize:]
	blind, err := bytemare.DeserializeScalar(group, encoded)
	if err != nil || bytes.Equal(nonce, make([]byte, nonceSize)) {
		clear(state)
		return nil, ErrState
	}
	client := must(suite.Client())
	ke1 := must(client.GenerateKE1(oprfInput(password), &bytemare.ClientOptions{
		OPRFBlind: blind,
		AKE:       &bytemare.AKEOptions{SecretKeyShareSeed: seed, Nonce: nonce},
	}))
	return &ClientLogin{Floor: StandardFloor(), client: client, state: secret.Own(state), ke1: ke1.Serialize()}, nil
}
