package shred

import (
	"encoding/base64"
	"strconv"
	"strings"
)

// MaxRootName is the longest name of a root, in bytes: a YubiHSM2 label holds no more.
const MaxRootName = 40

// idSize is how many random bytes of a header name it on the tokens. Two histories that
// share an epoch meet in these 48 bits with probability 2^-48.
const idSize = 6

// rootID is the part of a header's random bytes that stands in the names of roots.
type rootID [idSize]byte

// root is what the name of a root key says:
//
//	<vault>.<epoch>.<own>.<parent>
//
// vault: first 6 bytes of the vault ID; epoch: base 36; own and parent: first 6 of the
// random bytes in the header of this and of the epoch before (zeros before epoch 1). The
// byte strings are base64url without padding, 8 characters each.
type root struct {
	vault  rootID
	epoch  uint64
	own    rootID
	parent rootID
}

func (r root) String() string {
	return strings.Join([]string{enc(r.vault), strconv.FormatUint(r.epoch, 36), enc(r.own), enc(r.parent)}, ".")
}

// parseRoot accepts exactly what String makes.
func parseRoot(name string) (root, bool) {
	var r root
	part := strings.Split(name, ".")
	if len(name) > MaxRootName || len(part) != 4 {
		return r, false
	}
	epoch, err := strconv.ParseUint(part[1], 36, 64)
	if err != nil {
		return r, false
	}
	r.epoch = epoch
	for i, id := range map[int]*rootID{0: &r.vault, 2: &r.own, 3: &r.parent} {
		if !dec(id, part[i]) {
			return r, false
		}
	}
	return r, r.String() == name
}

func enc(id rootID) string { return base64.RawURLEncoding.EncodeToString(id[:]) }

func dec(id *rootID, s string) bool {
	b, err := base64.RawURLEncoding.DecodeString(s)
	return err == nil && copy(id[:], b) == idSize && len(b) == idSize
}
