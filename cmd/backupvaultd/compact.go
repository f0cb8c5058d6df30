package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"backupvault/internal/node"
)

func newCompact() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "compact",
		Short: "Write the store anew, smaller",
		Long: `Write the store anew, without what erased accounts left behind. The daemon must be stopped.
A second file is written beside the first, so the disk must have room for as much as the first one
holds; without it nothing is begun. It takes a minute or two for a million accounts.

It is a commit like any other: the root key moves in the HSMs, and the old file and all copies of
it open no more. Interrupt it, kill it or cut the power at any moment: the old file or the new one
stands there whole. A file "vault.db.compact" that a kill left is of no use to anybody; delete it,
or run compact again.

Exit code 0: done. Any other: the store is as it was, or opening it finishes what was begun.`,
		Example: `  systemctl stop backupvaultd
  backupvaultd compact --config /etc/backupvault/backupvault.toml
  systemctl start backupvaultd`,
		Args: args(cobra.NoArgs),
	}
	config := configFlag(cmd)
	asJSON := cmd.Flags().Bool("json", false, "print JSON")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := node.LoadConfig(*config)
		if err != nil {
			return err
		}
		show, end := progress(cmd.ErrOrStderr(), term.IsTerminal(int(os.Stderr.Fd())))
		r, err := node.Compact(cmd.Context(), c, slog.Default(), show)
		end()
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(cmd.OutOrStdout(), r)
		}
		fmt.Fprintln(cmd.OutOrStdout(), r)
		return nil
	}
	return cmd
}

// progress tells a person at a terminal how far long work is, and erases it at the end.
func progress(out io.Writer, terminal bool) (show func(done, all uint64), end func()) {
	if !terminal {
		return func(uint64, uint64) {}, func() {}
	}
	show = func(done, all uint64) {
		fmt.Fprintf(out, "\r\033[Kbackupvaultd: %d of %d values written (%d %%)", done, all, 100*done/max(all, 1))
	}
	return show, func() { fmt.Fprint(out, "\r\033[K") }
}
