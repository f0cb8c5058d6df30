// Command backupvault keeps the key of a backup in a vault and gets it back with a password.
//
// The rules of its surface: what a person must answer goes through the terminal and is
// erased afterwards; everything else that is said goes to standard error, prefixed, in
// lower case, with a hint of what to do; standard output carries results only, and secrets
// only where it is no terminal or --show is given. Nothing secret is taken from, or put
// on, a command line. Exit codes are in exit.go.
//
// It reaches no cgo: client does the protocol, this is paths, prompts and words.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	// After the first signal the command unwinds and removes what it half wrote; a second kills.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// app is what all commands share.
type app struct {
	in       *os.File
	out, err io.Writer
	tty      bool // out is a terminal
	errTTY   bool
	profile  string
	json     bool
	started  bool // the command line was understood
}

func run(ctx context.Context, args []string, in, out, errOut *os.File) int {
	results := &sink{Writer: out}
	a := &app{in: in, out: results, err: errOut, tty: isTerminal(out), errTTY: isTerminal(errOut)}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(results)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	if err == nil && results.err != nil {
		a.started, err = true, fmt.Errorf("the result could not be written: %w", results.err)
	}
	if err == nil {
		return exitOK
	}
	if !a.started {
		err = &usageError{err}
		a.json = a.json || slices.Contains(args, "--json") // flags may not have been read
	}
	if ctx.Err() != nil && !errors.Is(err, context.Canceled) {
		err = errors.Join(context.Canceled, err)
	}
	return a.fail(err)
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "backupvault",
		Short:         "keep the key of a backup in a vault, get it back with a password",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	f := root.PersistentFlags()
	f.StringVarP(&a.profile, "profile", "p", os.Getenv("BACKUPVAULT_PROFILE"), "which profile (default: $BACKUPVAULT_PROFILE, or the only one)")
	f.BoolVar(&a.json, "json", false, "print one JSON object on standard output, results and errors alike")
	_ = root.RegisterFlagCompletionFunc("profile", completeProfiles)
	root.AddCommand(a.profileCommand(), a.enrollCommand(), a.recoverCommand(), a.statusCommand(),
		a.changePasswordCommand(), a.passkeyCommand(), a.forgetCommand(), a.keyCommand(), a.encryptCommand(), a.decryptCommand())
	return root
}

// do marks the point after which an error is no mistake in the command line.
func (a *app) do(f func(ctx context.Context, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		a.started = true
		return f(cmd.Context(), args)
	}
}
