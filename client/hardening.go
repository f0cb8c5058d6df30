package client

import (
	"fmt"

	"backupvault/api"
)

func hardening(k api.KSF) string {
	return fmt.Sprintf("hardening the password (Argon2id, %d MiB)", k.MemoryKiB>>10)
}
