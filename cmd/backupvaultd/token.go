package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"backupvault/internal/node"
)

func newToken() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "token",
		Short: "Change, show and try the vault's HSMs",
		Long: `Change the fleet of HSMs of the running vault, one member at a time, while it serves.

A token that joins needs a [[token]] section in the configuration first; one that has left, or was
replaced, loses its section afterwards. In between the daemon may end and start at any moment: a
section without a member is left alone, a member without a section is refused by name. Where a
command was cut, the same command again goes on, or says that all is done.

Each change is one commit and one more fleet statement, signed by a majority of the members before
it; enrolled clients follow. Sealing the records to the new fleet comes after it, beside everything
else: "token list" shows how far it is. Wait for it before the next change.`,
		Example: `  backupvaultd token list
  backupvaultd token check "pkcs11:serial=0004?module-path=/usr/lib/vendor/libpkcs11.so&pin-source=file:/etc/backupvault/pin-d"`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newTokenAdd(), newTokenReplace(), newTokenRemove(), newTokenList(), newTokenCheck())
	return cmd
}

func newTokenAdd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "add URI",
		Short: "Take one more token into the fleet",
		Long: `Take one more token into the fleet. It is tried first, as "token check" does, and must be
empty; then it makes its own keys. Every record is sealed to it too, in the background.`,
		Example: `  backupvaultd token add "pkcs11:serial=0004?module-path=/usr/lib/vendor/libpkcs11.so&pin-source=file:/etc/backupvault/pin-d"`,
		Args:    args(cobra.ExactArgs(1)),
	}
	return changes(cmd, func(given []string) node.FleetChange { return node.FleetChange{Joins: given[0]} })
}

func newTokenReplace() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "replace SERIAL URI",
		Short: "Put another token at the place of one, which may be dead",
		Long: `Put another token at the place of a member, in one commit. The member may be dead. The new
one is tried first and must be empty. Refused while a record could be opened by no other token
that is up.`,
		Example: `  backupvaultd token replace 0003 "pkcs11:serial=0004?module-path=/usr/lib/vendor/libpkcs11.so&pin-source=file:/etc/backupvault/pin-d"`,
		Args:    args(cobra.ExactArgs(2)),
	}
	lose := loseFlag(cmd)
	return changes(cmd, func(given []string) node.FleetChange {
		return node.FleetChange{Leaves: given[0], Joins: given[1], LoseRecords: *lose}
	})
}

func newTokenRemove() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "remove SERIAL",
		Short: "Let a token go, which may be dead",
		Long: `Let a member go. It may be dead. What is written from then on it cannot open; the records
are sealed anew without it, in the background. Refused while a record could be opened by no other
token that is up. Its keys stay on it: empty it with its vendor's tools before it serves elsewhere.`,
		Example: "  backupvaultd token remove 0003",
		Args:    args(cobra.ExactArgs(1)),
	}
	lose := loseFlag(cmd)
	return changes(cmd, func(given []string) node.FleetChange {
		return node.FleetChange{Leaves: given[0], LoseRecords: *lose}
	})
}

func loseFlag(cmd *cobra.Command) *bool {
	return cmd.Flags().Bool("lose-records", false, "go on where records are lost with the token, which is dead for good")
}

// changes fills in what the commands that change the fleet share.
func changes(cmd *cobra.Command, change func([]string) node.FleetChange) *cobra.Command {
	config := configFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, given []string) error {
		c, err := node.LoadConfig(*config)
		if err != nil {
			return err
		}
		asked := change(given)
		done, err := node.ChangeFleet(cmd.Context(), c, asked)
		if err != nil {
			return err
		}
		fmt.Fprintf(cmd.OutOrStdout(), "fleet statement %d: %s; majority %d\n", done.Version, strings.Join(done.Members, ", "), done.Majority)
		if asked.Leaves != "" {
			fmt.Fprintf(cmd.OutOrStdout(), "now take the [[token]] section of %s out of %s\n", asked.Leaves, *config)
		}
		fmt.Fprintln(cmd.OutOrStdout(), `records are being sealed to this fleet: see "token list"`)
		return nil
	}
	return cmd
}

func newTokenList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "Show the members and what each can open",
		Long: `Show each member: whether it answers and why not, since which commit it counts, and how
many records it can open. Reads every record, but opens none. Asks the daemon through its control
socket, or opens the store itself when none is running.`,
		Example: "  backupvaultd token list --json",
		Args:    args(cobra.NoArgs),
	}
	return shows(cmd, node.ListTokens, printTokens)
}

func printTokens(w io.Writer, l *node.TokenList) {
	fmt.Fprintf(w, "fleet    statement %d; %d of %d records sealed to exactly these tokens\n", l.Statement, l.Sealed, l.Records)
	for _, t := range l.Members {
		printToken(w, &t.TokenStatus, true)
		fmt.Fprintf(w, "         opens %d of %d records\n", t.Sealed, l.Records)
	}
	printSpare(w, l.Spare)
}

// printSpare names what an operator forgot.
func printSpare(w io.Writer, spare []string) {
	for _, serial := range spare {
		fmt.Fprintf(w, "spare    %s is configured and no member: add it, or take its [[token]] section out\n", serial)
	}
}
