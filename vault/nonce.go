package vault

import (
	"bytes"
	"crypto/rand"
	"slices"
	"time"

	"backupvault/api"
)

// nonceLife is what a nonce has left, at least, when it is given out.
const nonceLife = 5 * time.Minute

// nonces keep a signature of the owner key from being used twice, no more: they are no
// secret. So whoever asks meanwhile gets the same one, and only a signature that did its
// work uses it up: who holds an access token and not K takes none away from the owner,
// neither by asking nor by answering. Two at most are good at one time. Vault.mu guards them.
type nonces []nonce

type nonce struct {
	value   [api.IDSize]byte
	expires time.Time
}

// give returns a nonce that is good for nonceLife or more.
func (n *nonces) give(now time.Time) nonce {
	n.tidy(now)
	if last := len(*n) - 1; last >= 0 && (*n)[last].expires.Sub(now) >= nonceLife {
		return (*n)[last]
	}
	fresh := nonce{expires: now.Add(2 * nonceLife)}
	rand.Read(fresh.value[:])
	*n = append(*n, fresh)
	return fresh
}

func (n nonces) good(value []byte, now time.Time) bool {
	return slices.ContainsFunc(n, func(n nonce) bool { return bytes.Equal(n.value[:], value) && !now.After(n.expires) })
}

func (n *nonces) spend(value []byte) {
	*n = slices.DeleteFunc(*n, func(n nonce) bool { return bytes.Equal(n.value[:], value) })
}

func (n *nonces) tidy(now time.Time) {
	*n = slices.DeleteFunc(*n, func(n nonce) bool { return now.After(n.expires) })
}
