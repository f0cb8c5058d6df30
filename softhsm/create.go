package softhsm

import (
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/miekg/pkcs11"

	"backupvault/internal/cryptoki"
)

const maxLabel = 32 // CK_TOKEN_INFO.label

// Create makes a token: it initialises a free slot, with a random PIN that it writes to
// pinFile (0600). label is 1 to 32 bytes and may repeat. The URI (RFC 7512) names token,
// serial, library and PIN file: hsm.OpenToken takes it as it is.
func (d *Dir) Create(label string) (uri, pinFile string, err error) {
	if label == "" || len(label) > maxLabel || !utf8.ValidString(label) || strings.TrimSpace(label) != label {
		return "", "", fmt.Errorf("softhsm: token label %q: want 1 to %d bytes without blanks around", label, maxLabel)
	}
	m, err := cryptoki.Acquire(d.module)
	if err != nil {
		return "", "", err
	}
	defer m.Release()
	pin := rand.Text()
	var serial string
	// Alone: SoftHSM grows its list of slots here without a lock of its own.
	err = m.Alone(func(ctx *pkcs11.Ctx) error {
		serial, err = initFreeSlot(ctx, label, pin)
		return err
	})
	if err != nil {
		return "", "", fmt.Errorf("softhsm: create token %q: %v", label, err)
	}
	pinFile = filepath.Join(d.path, serial+".pin")
	if err := os.WriteFile(pinFile, []byte(pin+"\n"), 0o600); err != nil {
		return "", "", fmt.Errorf("softhsm: %v", err)
	}
	uri = fmt.Sprintf("pkcs11:token=%s;serial=%s?module-path=%s&pin-source=file:%s",
		escape(label), escape(serial), escapePath(d.module), escapePath(pinFile))
	return uri, pinFile, nil
}

// escape percent-encodes everything that RFC 7512 reserves anywhere.
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

// escapePath keeps slashes, which RFC 7512 allows behind the "?".
func escapePath(s string) string { return strings.ReplaceAll(escape(s), "%2F", "/") }

// initFreeSlot makes the token and returns its serial. The security officer's PIN is
// forgotten: nobody needs it again.
func initFreeSlot(ctx *pkcs11.Ctx, label, pin string) (serial string, err error) {
	slot, err := freeSlot(ctx)
	if err != nil {
		return "", err
	}
	officer := rand.Text()
	if err := ctx.InitToken(slot, officer, label); err != nil {
		return "", err
	}
	session, err := ctx.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
	if err != nil {
		return "", err
	}
	defer ctx.CloseSession(session) // ends the officer's login too
	if err := ctx.Login(session, pkcs11.CKU_SO, officer); err != nil {
		return "", err
	}
	if err := ctx.InitPIN(session, pin); err != nil {
		return "", err
	}
	info, err := ctx.GetTokenInfo(slot)
	return info.SerialNumber, err
}

func freeSlot(ctx *pkcs11.Ctx) (uint, error) {
	slots, err := ctx.GetSlotList(true)
	if err != nil {
		return 0, err
	}
	for _, slot := range slots {
		info, err := ctx.GetTokenInfo(slot)
		if err != nil {
			return 0, err
		}
		if info.Flags&pkcs11.CKF_TOKEN_INITIALIZED == 0 {
			return slot, nil
		}
	}
	return 0, errors.New("SoftHSM offers no free slot")
}
