package vault

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"

	"backupvault/api"
	"backupvault/internal/lp"
)

// accountName stands for an account in the log: 12 hex digits of a keyed hash.
func (v *Vault) accountName(key accountKey) slog.Attr {
	mac := hmac.New(sha256.New, v.logKey.Bytes())
	mac.Write(lp.Join(lp.LogAccount, key[:]))
	return slog.String("account", hex.EncodeToString(mac.Sum(nil)[:6]))
}

// logEvent writes what a commit did.
func (v *Vault) logEvent(key accountKey, e event) {
	level := slog.LevelInfo
	if e.name == "destroyed" || e.name == "method-destroyed" {
		level = slog.LevelWarn
	}
	attrs := append([]slog.Attr{v.accountName(key)}, e.attrs...)
	v.log.LogAttrs(context.Background(), level, e.name, attrs...)
}

// fault logs a cause and returns what the client is told.
func (v *Vault) fault(op string, key accountKey, cause error) error {
	v.log.LogAttrs(context.Background(), slog.LevelError, "fault",
		slog.String("in", op), v.accountName(key), slog.String("cause", cause.Error()))
	if errors.Is(cause, api.ErrNoMajority) {
		return api.ErrNoMajority
	}
	return api.ErrUnavailable
}
