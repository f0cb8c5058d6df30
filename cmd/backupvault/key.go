package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"backupvault/internal/secret"
)

func (a *app) keyCommand() *cobra.Command {
	var k keyFlags
	var asAge bool
	cmd := &cobra.Command{
		Use: "key", Short: "print the stored key, for restic, borg or age", Args: cobra.NoArgs,
		Example: "  restic --password-command 'backupvault key' snapshots\n" +
			"  BORG_PASSCOMMAND='backupvault key' borg list\n" +
			"  backupvault key --age | age -d -i - backup.age > backup",
		RunE: a.do(func(context.Context, []string) error { return a.printKey(&k, asAge) }),
	}
	k.keyFlag(cmd, "use the key in FILE, - for standard input")
	cmd.Flags().BoolVar(&asAge, "age", false, "print it as an age identity instead of 64 hex digits")
	cmd.Flags().BoolVar(&k.show, "show", false, "print the key even if standard output is a terminal")
	return cmd
}

func (a *app) printKey(k *keyFlags, asAge bool) error {
	if err := a.mayPrint(k); err != nil {
		return err
	}
	key, err := a.chosenKey(k.key)
	if err != nil {
		return err
	}
	defer key.Wipe()
	text := keyText(key)
	if asAge {
		text = ageIdentity(key)
	}
	return a.result(map[string]string{"key": text}, func() { fmt.Fprintln(a.out, text) })
}

// chosenKey is for the commands that need K and no vault: a key file needs no profile.
func (a *app) chosenKey(path string) (*secret.Key, error) {
	if path != "" {
		return a.readKey("", path)
	}
	profile, err := a.chosenProfile()
	if err != nil {
		return nil, err
	}
	return a.readKey(profile, "")
}
