package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"backupvault/api"
)

func (a *app) statusCommand() *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: "show what the vault keeps and how many attempts are left; spends nothing", Args: cobra.NoArgs,
		RunE: a.do(func(ctx context.Context, _ []string) error { return a.status(ctx) }),
	}
}

func (a *app) status(ctx context.Context) error {
	profile, err := a.chosenProfile()
	if err != nil {
		return err
	}
	c, err := a.connect(profile)
	if err != nil {
		return err
	}
	s, err := c.Status(ctx)
	if err != nil {
		return err
	}
	return a.result(s, func() { a.showStatus(s) })
}

func (a *app) showStatus(s *api.Status) {
	line := func(name, format string, args ...any) {
		fmt.Fprintf(a.out, "%-10s %s\n", name, fmt.Sprintf(format, args...))
	}
	line("account", "%s", plain(string(s.Account)))
	line("vault", "%x", []byte(s.VaultID))
	switch s.State {
	case api.StateAbsent:
		line("state", "absent: nothing is enrolled")
	case api.StateDestroyed:
		line("state", "destroyed at %s: %s", when(s.DestroyedAt), reasonText(s.Reason))
	case api.StateLive:
		line("state", "live")
	}
	for _, m := range s.Methods {
		a.showMethod(line, &m)
	}
	if s.Offered != nil { // an older vault does not say
		line("offered", "%s", offeredText(s.Offered))
	}
	if p := s.Pending; p != nil {
		what := "another key replaces this one"
		if p.Kind == api.PendingForget {
			what = "all of this is forgotten"
		}
		line("pending", "%s at %s", what, when(p.Due))
		line("", "if that was not you: run `backupvault recover` on any device, it is dropped then")
	}
	line("lifetime", "%d of %s spent", s.LifetimeFailed, count(s.LifetimeLimit, "failed attempt", "failed attempts"))
}

func (a *app) showMethod(line func(name, format string, args ...any), m *api.MethodStatus) {
	named := ""
	if m.Name != "" {
		named = fmt.Sprintf(" as %q", plain(m.Name))
	}
	line(plain(string(m.Kind)), "enrolled at %s%s", when(m.EnrolledAt), named)
	if m.LastUsedAt != 0 {
		line("", "last used at %s", when(m.LastUsedAt))
	}
	line("", "%d of %s left", m.AttemptsLeft, count(m.Limit, "attempt", "attempts"))
	if m.Failed > 0 {
		line("", "%s since the last success", count(m.Failed, "failed attempt", "failed attempts"))
	}
	if m.LastTriedAt != 0 {
		line("", "last tried at %s", when(m.LastTriedAt))
	}
	if m.State == api.MethodLastChance {
		line("", "last chance: the limit is reached; only an attempt that is already open can still succeed")
	}
	if m.WaitSeconds > 0 {
		line("", "next attempt in %s", seconds(m.WaitSeconds))
	}
	if m.BackupEligible {
		line("", "its provider may copy it to other devices")
	}
}

// offeredText is what the account may set up now.
func offeredText(kinds []api.Kind) string {
	if len(kinds) == 0 {
		return "nothing yet"
	}
	var names []string
	for _, k := range kinds {
		names = append(names, plain(string(k)))
	}
	return strings.Join(names, ", ")
}

func when(unix int64) string { return time.Unix(unix, 0).UTC().Format("2006-01-02 15:04:05 UTC") }

func reasonText(r api.Reason) string {
	if r == api.ReasonLifetime {
		return "the lifetime budget of failed attempts was spent"
	}
	return "too many failed attempts"
}
