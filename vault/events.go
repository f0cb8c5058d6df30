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

// AccountName stands for an account in logs: 12 hex digits of a keyed hash, the same ones
// as in the vault's own log. It is empty once the vault has closed and wiped that key.
func (v *Vault) AccountName(a api.Account) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.closed {
		return ""
	}
	return v.nameOf(keyOf(a))
}

func (v *Vault) nameOf(key accountKey) string {
	mac := hmac.New(sha256.New, v.logKey.Bytes())
	mac.Write(lp.Join(lp.LogAccount, key[:]))
	return hex.EncodeToString(mac.Sum(nil)[:6])
}

func (v *Vault) accountName(key accountKey) slog.Attr { return slog.String("account", v.nameOf(key)) }

// logEvent writes what a commit did.
func (v *Vault) logEvent(key accountKey, e event) {
	level := slog.LevelInfo
	switch e.name {
	case "destroyed", "method_destroyed", "pending": // somebody may have to be told
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
