package client

import (
	"crypto/ecdh"
	"crypto/hpke"
	"fmt"

	"backupvault/api"
)

// sealToInbox encrypts to a token's inbox key (HPKE base mode, RFC 9180: DHKEM(P-256,
// HKDF-SHA256), HKDF-SHA256, AES-256-GCM) and returns enc || ciphertext.
func sealToInbox(inbox, info, plaintext []byte) ([]byte, error) {
	point, err := ecdh.P256().NewPublicKey(inbox)
	if err != nil {
		return nil, fmt.Errorf("client: inbox key: %w", err)
	}
	pub, err := hpke.NewDHKEMPublicKey(point)
	if err != nil {
		return nil, fmt.Errorf("client: inbox key: %w", err)
	}
	return hpke.Seal(pub, hpke.HKDFSHA256(), hpke.AES256GCM(), info, plaintext)
}

func hardening(k api.KSF) string {
	return fmt.Sprintf("hardening the password (Argon2id, %d MiB)", k.MemoryKiB>>10)
}
