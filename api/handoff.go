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
// for a person to compare: 60 bits, as XXXX-XXXX-XXXX. A key with the same code is not to be
// found while a command waits; with 40 bits it might be.
func HandoffCode(key []byte) string {
	h := sha256.Sum256(lp.Join(lp.HandoffCode, key))
	text := base32.StdEncoding.EncodeToString(h[:])
	return text[:4] + "-" + text[4:8] + "-" + text[8:12]
}
