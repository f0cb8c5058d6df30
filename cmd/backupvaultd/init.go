package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/spf13/cobra"

	"backupvault/internal/node"
)

func newInit() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Make a vault: keys on every HSM, fleet statement, store",
		Long: `Make a vault from a configuration. All tokens of the configuration must answer and be
empty. The vault root key is written to --root-key: move it to an offline medium, it signs
changes of the fleet. The pin that is printed is what clients trust: publish it.

init refuses where a token holds keys of a vault, or a file exists, and a failed init removes what
it made. With --destroy-existing it destroys such keys and the store first: every backup key in
that vault is lost. It asks for the vault's name before.`,
		Example: `  backupvaultd init --config /etc/backupvault/backupvault.toml --root-key /media/usb/root.key
  backupvaultd init --root-key root.key --own-issuer     # makes access tokens itself, see issue-token`,
		Args: args(cobra.NoArgs),
	}
	config := configFlag(cmd)
	rootKey := cmd.Flags().String("root-key", "", "new `file` for the vault root key (required)")
	own := cmd.Flags().Bool("own-issuer", false, "make a key for access tokens of the vault's own, in the data folder")
	destroy := cmd.Flags().Bool("destroy-existing", false, "destroy the vault that exists; asks for its name")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := need(cmd, "root-key"); err != nil {
			return err
		}
		c, err := node.LoadConfig(*config)
		if err != nil {
			return err
		}
		if *destroy {
			if err := confirm(cmd.InOrStdin(), cmd.ErrOrStderr(), c.Name); err != nil {
				return err
			}
		}
		made, err := node.Init(cmd.Context(), c, node.InitOptions{
			RootKey: *rootKey, OwnIssuer: *own, DestroyExisting: *destroy, Log: slog.Default(),
		})
		if errors.Is(err, node.ErrExists) && !*destroy {
			return fmt.Errorf("%w (nothing was changed; init destroys a vault only with --destroy-existing)", err)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(cmd.OutOrStdout(), "vault  %s\nid     %x\npin    %s\nroot   %s (take it offline now)\n",
			c.Name, made.VaultID, made.Pin, *rootKey)
		return nil
	}
	return cmd
}

// confirm makes a person type the name of what is about to be lost.
func confirm(in io.Reader, out io.Writer, name string) error {
	fmt.Fprintf(out, "This destroys every backup key in the vault %q. Type its name: ", name)
	line, err := bufio.NewReader(io.LimitReader(in, 1024)).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if strings.TrimRight(line, "\r\n") != name {
		return errors.New("that is not the vault's name; nothing was changed")
	}
	return nil
}
