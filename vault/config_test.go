package vault_test

import (
	"strings"
	"testing"
	"time"

	"backupvault/vault"
)

func TestParseReplacement(t *testing.T) {
	for text, want := range map[string]vault.Replacement{"deny": vault.ReplaceDeny, "allow": vault.ReplaceAllow,
		"after 72h0m0s": vault.ReplaceAfter(72 * time.Hour), "after 1h0m0s": vault.ReplaceAfter(time.Hour), "after 2160h0m0s": vault.ReplaceAfter(90 * 24 * time.Hour)} {
		if got, err := vault.ParseReplacement(text); err != nil || got != want || got.String() != text {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		"": `want "deny"`, "Deny": `want "deny"`, "after": `want "deny"`, "after ": `want "deny"`, "after 72": `want "deny"`,
		"after  72h": `want "deny"`, "72h": `want "deny"`, "after 59m59s": "1h to 2160h", "after 2160h1s": "1h to 2160h", "after -72h": "1h to 2160h",
	} {
		if got, err := vault.ParseReplacement(text); err == nil || !strings.Contains(err.Error(), want) || got != vault.ReplaceDeny {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	g := newMemGround()
	for want, change := range map[string]func(*vault.Config){
		"Statement":          func(c *vault.Config) { c.Statement = nil },
		"LogKey":             func(c *vault.Config) { c.LogKey = nil },
		"Replace":            func(c *vault.Config) { c.Replace = vault.ReplaceAfter(time.Minute) },
		"MaxAccounts":        func(c *vault.Config) { c.MaxAccounts = -1 },
		"limit is 0":         func(c *vault.Config) { c.Policy.Limit = 0 },
		"deadline is 2m0s":   func(c *vault.Config) { c.CommitInterval = time.Minute },
		"deadline is 59.99s": func(c *vault.Config) { c.Policy.Deadline = 59990 * time.Millisecond },
	} {
		c := vault.Config{Statement: func() (h [32]byte) { return h }, Policy: quick(), LogKey: logKey}
		change(&c)
		v, err := vault.New(c, g.disk.open(), g.hsm, g.hsm, clockFunc(time.Now), discard())
		if err == nil || !strings.Contains(err.Error(), want) || v != nil {
			t.Errorf("want a refusal with %q, got %v", want, err)
		}
	}
}
