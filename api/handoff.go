package api

import (
	"crypto/sha256"
	"encoding/base32"

	"backupvault/internal/lp"
)

// HandoffSize is the size in bytes of a handed over K: HPKE of 32 bytes.
const HandoffSize = PointSize + 32 + 16

// HandoffInfo is the HPKE info under which the page seals K to a command that waits on the
// same device: LP(handoff, vault ID, account, state). Another vault, account or command
// opens nothing.
func HandoffInfo(vaultID []byte, account Account, state []byte) []byte {
	return lp.Join(lp.Handoff, vaultID, []byte(account), state)
}

// HandoffCode is what page and command show of the command's key (a P-256 point, 65 bytes),
// for a person to compare: 40 bits, as XXXX-XXXX.
func HandoffCode(key []byte) string {
	h := sha256.Sum256(lp.Join(lp.HandoffCode, key))
	text := base32.StdEncoding.EncodeToString(h[:5])
	return text[:4] + "-" + text[4:]
}
