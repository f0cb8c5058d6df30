// Command backupvaultd is a backup key vault: the daemon and its operator's commands.
//
// It promises the exit codes 0 ok, 1 other, 2 usage, 3 rolled back or forked, 4
// configuration, 5 store damaged; it takes no secret on its command line and prints none.
// All it does is done by internal/node; here are only flags, texts and signals.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"backupvault/internal/node"
)

func main() { os.Exit(run()) }

func run() int {
	if err := node.Harden(); err != nil {
		fmt.Fprintf(os.Stderr, "backupvaultd: %v\n", err)
		return node.ExitOther
	}
	slog.SetDefault(newLog()) // hsm speaks through it too
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	// After the first signal the daemon finishes what is open; a second one ends it at once.
	context.AfterFunc(ctx, stop)
	root, results := newRoot(), &sink{Writer: os.Stdout}
	root.SetOut(results)
	err := root.ExecuteContext(ctx)
	if err == nil && results.err != nil {
		err = fmt.Errorf("the result could not be written: %w", results.err)
	}
	if err == nil {
		return 0
	}
	fmt.Fprintf(os.Stderr, "backupvaultd: %v\n", err)
	var usage *usageError
	if errors.As(err, &usage) {
		fmt.Fprintln(os.Stderr, "run backupvaultd --help, or a command with --help, for what can be said")
		return node.ExitUsage
	}
	return node.ExitCode(err)
}

// usageError marks a mistake on the command line.
type usageError struct{ error }

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "backupvaultd",
		Short: "A backup key vault: at most ten guesses, then the key is destroyed",
		Long: `backupvaultd keeps wrapped backup keys for people who lost their device. HSMs, not
disks, decide what can be opened: an older copy of its file opens nothing.

Start with "backupvaultd dev" for a vault to try, with "backupvaultd init" for a real one.

Exit codes: 0 ok, 1 other, 2 usage, 3 rolled back or forked, 4 configuration, 5 store damaged, 6 token refused.`,
		Args:          args(cobra.NoArgs),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(newInit(), newServe(), newDev(), newStatus(), newFsck(), newCompact(), newToken(), newIssueToken())
	return root
}

// args marks what a validator refuses as a usage error.
func args(validate cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, given []string) error {
		if err := validate(cmd, given); err != nil {
			return &usageError{err}
		}
		return nil
	}
}

// need makes a flag mandatory with the exit code of a usage error.
func need(cmd *cobra.Command, flags ...string) error {
	for _, name := range flags {
		if !cmd.Flags().Changed(name) {
			return &usageError{fmt.Errorf("%s needs --%s", cmd.Name(), name)}
		}
	}
	return nil
}

// newLog writes JSON lines for a machine and plain ones for a person.
func newLog() *slog.Logger {
	if term.IsTerminal(int(os.Stderr.Fd())) {
		return slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	return slog.New(slog.NewJSONHandler(os.Stderr, nil))
}

// configFlag is the one flag that most commands share.
func configFlag(cmd *cobra.Command) *string {
	return cmd.Flags().StringP("config", "c", "/etc/backupvault/backupvault.toml", "configuration `file`")
}
