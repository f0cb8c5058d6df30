package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

func (a *app) passkeyCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "passkey", Short: "list, rename and remove the account's passkeys", Args: cobra.NoArgs, RunE: needsCommand}
	cmd.AddCommand(a.passkeyListCommand(), a.passkeyRenameCommand(), a.passkeyRemoveCommand())
	return cmd
}

func (a *app) passkeyListCommand() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "show the account's passkeys with their IDs; spends nothing", Args: cobra.NoArgs,
		RunE: a.do(func(ctx context.Context, _ []string) error {
			profile, err := a.chosenProfile()
			if err != nil {
				return err
			}
			c, err := a.connect(profile)
			if err != nil {
				return err
			}
			found, err := passkeys(ctx, c)
			if err != nil {
				return err
			}
			return a.result(found, func() {
				for _, m := range found {
					fmt.Fprintf(a.out, "%s  %s\n", hex.EncodeToString(m.MethodID[:4]), plain(m.Name))
					a.showMethod(func(_, format string, args ...any) {
						fmt.Fprintf(a.out, "          %s\n", fmt.Sprintf(format, args...))
					}, &m)
				}
			})
		}),
	}
}

// passkeys are the account's, never nil.
func passkeys(ctx context.Context, c *client.Client) ([]api.MethodStatus, error) {
	s, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	found := []api.MethodStatus{}
	for _, m := range s.Methods {
		if m.Kind == api.KindPasskey {
			found = append(found, m)
		}
	}
	return found, nil
}

func (a *app) passkeyRenameCommand() *cobra.Command {
	var k keyFlags
	cmd := &cobra.Command{
		Use: "rename ID NAME", Short: "give a passkey another name", Args: cobra.ExactArgs(2),
		Long: "Give a passkey another name: 1 to 64 bytes of printable text. ID is what `backupvault\npasskey list` shows. The stored key is the proof.",
		RunE: a.do(func(ctx context.Context, args []string) error {
			if !api.ValidName(args[1]) {
				return &usageError{fmt.Errorf("a name has 1 to %d bytes of printable text", api.MaxName)}
			}
			return a.changePasskey(ctx, &k, args[0], func(c *client.Client, key *secret.Key, m *api.MethodStatus) error {
				return c.RenameMethod(ctx, key, m.MethodID, args[1])
			}, "renamed")
		}),
	}
	k.keyFlag(cmd, "use the key in FILE, - for standard input")
	return cmd
}

func (a *app) passkeyRemoveCommand() *cobra.Command {
	var k keyFlags
	cmd := &cobra.Command{
		Use: "remove ID", Short: "remove a passkey; the last method goes by forget only", Args: cobra.ExactArgs(1),
		Long: "Remove a passkey and have the vault shred its copy of the key. ID is what `backupvault\npasskey list` shows. The stored key is the proof. The account's last method is not removed.",
		RunE: a.do(func(ctx context.Context, args []string) error {
			return a.changePasskey(ctx, &k, args[0], func(c *client.Client, key *secret.Key, m *api.MethodStatus) error {
				return c.RemoveMethod(ctx, key, m.MethodID)
			}, "removed")
		}),
	}
	k.keyFlag(cmd, "use the key in FILE, - for standard input")
	return cmd
}

// changePasskey runs one change of the passkey that the ID names.
func (a *app) changePasskey(ctx context.Context, k *keyFlags, id string, change func(*client.Client, *secret.Key, *api.MethodStatus) error, done string) error {
	_, c, key, err := a.withKey(k.key)
	if err != nil {
		return err
	}
	defer key.Wipe()
	found, err := passkeys(ctx, c)
	if err != nil {
		return err
	}
	m, err := pick(found, id)
	if err != nil {
		return err
	}
	if err := change(c, key, m); err != nil {
		return err
	}
	return a.result(map[string]api.Bytes{"method_id": m.MethodID}, func() { a.say("%s the passkey %s", done, plain(m.Name)) })
}

// pick finds the one passkey whose ID starts so: at least four of its hex digits.
func pick(found []api.MethodStatus, id string) (*api.MethodStatus, error) {
	var picked *api.MethodStatus
	for i := range found {
		if len(id) < 4 || !strings.HasPrefix(hex.EncodeToString(found[i].MethodID), strings.ToLower(id)) {
			continue
		}
		if picked != nil {
			return nil, &usageError{errors.New("several passkeys start with this ID: give more of it")}
		}
		picked = &found[i]
	}
	if picked == nil {
		return nil, &usageError{errors.New("no passkey with this ID: see `backupvault passkey list`")}
	}
	return picked, nil
}
