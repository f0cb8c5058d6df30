package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"backupvault/access"
	"backupvault/internal/node"
)

func newStatus() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show the vault's HSMs and store",
		Long: `Show which HSMs answer, since which commit each counts, and the store's size. Asks the
daemon through its control socket, or opens the store itself when none is running.`,
		Example: "  backupvaultd status --json",
		Args:    args(cobra.NoArgs),
	}
	return shows(cmd, node.ReadStatus, printStatus)
}

func newFsck() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "fsck",
		Short: "Check every page and record of the store",
		Long: `Read the whole store: open every page, check that every value stands where it belongs.
Exit code 0 says that all of it is sound, 5 that something is damaged. Runs inside the daemon when
one is running; damage then stops that daemon too.`,
		Example: "  backupvaultd fsck --config /etc/backupvault/backupvault.toml",
		Args:    args(cobra.NoArgs),
	}
	return shows(cmd, node.Fsck, func(w io.Writer, r *node.Report) { fmt.Fprintln(w, r) })
}

func newIssueToken() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "issue-token",
		Short: "Issue an access token with the vault's own issuer",
		Long: `Issue an access token that names an account, for sites without an issuer of their own.
Needs the key that "init --own-issuer" made. The token is a bearer credential: whoever has it may
guess for that account. Never issue the same subject to another person.`,
		Example: "  backupvaultd issue-token --subject alice",
		Args:    args(cobra.NoArgs),
	}
	config := configFlag(cmd)
	subject := cmd.Flags().String("subject", "", "the person's lasting `name` at this site (required)")
	lifetime := cmd.Flags().Duration("lifetime", 10*time.Minute, "how long the token is good for")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := need(cmd, "subject"); err != nil {
			return err
		}
		c, err := node.LoadConfig(*config)
		if err != nil {
			return err
		}
		text, err := node.IssueToken(c, *subject, *lifetime)
		if errors.Is(err, access.ErrCannotIssue) {
			return &usageError{err}
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(cmd.OutOrStdout(), text)
		return nil
	}
	return cmd
}

// shows fills in what the commands that read something and print it share.
func shows[T any](cmd *cobra.Command, read func(context.Context, *node.Config, *slog.Logger) (T, error), write func(io.Writer, T)) *cobra.Command {
	config := configFlag(cmd)
	asJSON := cmd.Flags().Bool("json", false, "print JSON")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := node.LoadConfig(*config)
		if err != nil {
			return err
		}
		found, err := read(cmd.Context(), c, slog.Default())
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(cmd.OutOrStdout(), found)
		}
		write(cmd.OutOrStdout(), found)
		return nil
	}
	return cmd
}

func printJSON(w io.Writer, v any) error {
	if err := json.MarshalWrite(w, v, jsontext.Multiline(true)); err != nil {
		return err
	}
	_, err := fmt.Fprintln(w)
	return err
}

// printToken shows one token. Since when it counts is known once the store is open.
func printToken(w io.Writer, t *node.TokenStatus, open bool) {
	state := "up"
	if !t.Up {
		state = "OUT: " + t.Cause
	}
	fmt.Fprintf(w, "token    %s %s\n", t.Serial, state)
	if t.CountsSince > 0 {
		fmt.Fprintf(w, "         counts since commit %d\n", t.CountsSince)
	} else if open {
		fmt.Fprintln(w, "         does not count towards the majority")
	}
}

func printStatus(w io.Writer, s *node.Status) {
	fmt.Fprintf(w, "vault    %s %s\n", s.Name, s.VaultID)
	if s.Pin != "" {
		fmt.Fprintf(w, "pin      %s\n", s.Pin)
	}
	switch {
	case !s.Serving:
		fmt.Fprintln(w, "daemon   not running")
	case s.Ready:
		fmt.Fprintf(w, "daemon   ready at %s\n", s.URL)
	default:
		fmt.Fprintf(w, "daemon   not ready: %s\n", s.Reason)
	}
	for _, t := range s.Tokens {
		printToken(w, &t, s.Store != nil)
	}
	printSpare(w, s.Spare)
	if s.Sealing != nil {
		fmt.Fprintf(w, "records  %d of %d sealed to exactly these tokens\n", s.Sealing.Sealed, s.Sealing.Records)
		if s.Sealing.Failed > 0 {
			fmt.Fprintf(w, "         %d could not be sealed anew; they are tried again\n", s.Sealing.Failed)
		}
	}
	if s.Store != nil {
		fmt.Fprintf(w, "store    commit %d, majority %d, %d bytes, %d pages free\n",
			s.Store.Epoch, s.Store.Majority, s.Store.Bytes, s.Store.FreePages)
	} else {
		fmt.Fprintf(w, "store    not open: %s\n", s.Reason)
	}
}
