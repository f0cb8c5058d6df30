package vault

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

// Replacement tells whether a live record may be replaced or removed without a signature of
// its owner key. The zero value denies.
type Replacement struct {
	allow bool          // at once, by whoever holds an access token
	wait  time.Duration // more than 0: after this time, if the owner does not show up
}

// The policies that wait for nothing.
var (
	ReplaceDeny  = Replacement{} // only with the owner key
	ReplaceAllow = Replacement{allow: true}
)

// Bounds of ReplaceAfter. A wait that a night's sleep outlasts warns nobody.
const (
	minReplaceWait = time.Hour
	maxReplaceWait = 90 * 24 * time.Hour
)

// ReplaceAfter allows it after a wait of 1 hour to 90 days, in which a verified release or
// a signature of the owner key drops it.
func ReplaceAfter(wait time.Duration) Replacement { return Replacement{wait: wait} }

// ParseReplacement reads replace_without_proof of the configuration: "deny", "allow" or
// "after <duration>".
func ParseReplacement(s string) (Replacement, error) {
	switch s {
	case "deny":
		return ReplaceDeny, nil
	case "allow":
		return ReplaceAllow, nil
	}
	text, ok := strings.CutPrefix(s, "after ")
	wait, err := time.ParseDuration(text)
	if !ok || err != nil {
		return ReplaceDeny, fmt.Errorf(`%q: want "deny", "allow" or "after <duration>", for example "after 72h"`, s)
	}
	r := ReplaceAfter(wait)
	if err := r.check(); err != nil {
		return ReplaceDeny, fmt.Errorf("%q: %v", s, err)
	}
	return r, nil
}

func (r Replacement) check() error {
	if r == ReplaceDeny || r == ReplaceAllow || !r.allow && r.wait >= minReplaceWait && r.wait <= maxReplaceWait {
		return nil
	}
	return errors.New("the wait must be 1h to 2160h (90 days)")
}

func (r Replacement) String() string {
	switch r {
	case ReplaceDeny:
		return "deny"
	case ReplaceAllow:
		return "allow"
	}
	return "after " + r.wait.String()
}

// DefaultMaxAccounts bounds the accounts that have something in memory at one time:
// attempts, an enrolment, nonces. About 2 KiB each.
const DefaultMaxAccounts = 50_000

// Bounds of Config.CommitsPerHour: enough to set up a password and five passkeys with some
// slips, and no more than anybody needs.
const (
	MinCommitsPerHour = 20
	MaxCommitsPerHour = 3600
)

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

	MaxAccounts    int // 0: DefaultMaxAccounts
	CommitsPerHour int // that one account can cause, so many at once; 0: no bound

	Passkeys     *passkey.Gate      // nil: no passkeys, not even to release
	Offers       map[api.Kind]Offer // who may enrol what; a kind that is not named: everybody
	SecondMethod bool               // a passkey must not stand alone
}

func (c *Config) check() error {
	switch {
	case c.Statement == nil:
		return errors.New("vault: Config.Statement is missing")
	case c.LogKey == nil:
		return errors.New("vault: Config.LogKey is missing")
	case c.Replace.check() != nil:
		return fmt.Errorf("vault: Config.Replace: %v", c.Replace.check())
	case c.MaxAccounts < 0:
		return errors.New("vault: Config.MaxAccounts is negative")
	case c.CommitsPerHour < 0 || c.CommitsPerHour > 0 && c.CommitsPerHour < MinCommitsPerHour || c.CommitsPerHour > MaxCommitsPerHour:
		return fmt.Errorf("vault: Config.CommitsPerHour must be 0 or %d to %d", MinCommitsPerHour, MaxCommitsPerHour)
	}
	if c.MaxAccounts == 0 {
		c.MaxAccounts = DefaultMaxAccounts
	}
	for kind, o := range c.Offers {
		if err := o.check(); err != nil {
			return fmt.Errorf("vault: Config.Offers[%s]: %v", kind, err)
		}
	}
	return c.Policy.Check(c.CommitInterval)
}
