package vault

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/ratelimit"
)

// Replacement tells whether a live record may be replaced or removed without a signature of
// its owner key. The zero value denies.
type Replacement int

const (
	ReplaceDeny  Replacement = iota // only with the owner key
	ReplaceAllow                    // at once, by whoever holds an access token
)

// ParseReplacement reads replace_without_proof of the configuration: deny or allow. The
// form "after <duration>" is reserved and refused by this version.
func ParseReplacement(s string) (Replacement, error) {
	switch {
	case s == "deny":
		return ReplaceDeny, nil
	case s == "allow":
		return ReplaceAllow, nil
	case s == "after" || strings.HasPrefix(s, "after "):
		return ReplaceDeny, errors.New(`replace_without_proof = "after <duration>" is not supported by this version: use "deny" or "allow"`)
	}
	return ReplaceDeny, fmt.Errorf(`replace_without_proof = %q: want "deny" or "allow"`, s)
}

func (r Replacement) String() string {
	switch r {
	case ReplaceDeny:
		return "deny"
	case ReplaceAllow:
		return "allow"
	}
	return "invalid"
}

// DefaultMaxAccounts bounds the accounts that have something in memory at one time:
// attempts, an enrolment, nonces. About 2 KiB each.
const DefaultMaxAccounts = 50_000

// Config is what a Vault is made with.
type Config struct {
	VaultID [api.IDSize]byte

	// Statement returns the hash of the fleet statement in force; it is called for each
	// registration answer and receipt.
	Statement func() [api.HashSize]byte

	Policy         ratelimit.Policy
	CommitInterval time.Duration // the store's minimum between two commits
	Replace        Replacement

	// LogKey keys the hash that stands for an account in the log: lines of one account
	// can be brought together, also over restarts, and nobody without the key can test
	// whether a line is about an account that he knows.
	LogKey *secret.Key

	MaxAccounts int // 0: DefaultMaxAccounts
}

func (c *Config) check() error {
	switch {
	case c.Statement == nil:
		return errors.New("vault: Config.Statement is missing")
	case c.LogKey == nil:
		return errors.New("vault: Config.LogKey is missing")
	case c.Replace != ReplaceDeny && c.Replace != ReplaceAllow:
		return errors.New("vault: Config.Replace is neither deny nor allow")
	case c.MaxAccounts < 0:
		return errors.New("vault: Config.MaxAccounts is negative")
	}
	if c.MaxAccounts == 0 {
		c.MaxAccounts = DefaultMaxAccounts
	}
	return c.Policy.Check(c.CommitInterval)
}
