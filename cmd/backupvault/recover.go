package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"backupvault/client"
	"backupvault/internal/secret"
)

func (a *app) recoverCommand() *cobra.Command {
	var k keyFlags
	var p pageFlags
	cmd := &cobra.Command{
		Use: "recover", Short: "get the backup key back with the password or a passkey", Args: cobra.NoArgs,
		Long: "Get the backup key back with the password. A wrong password costs one of the attempts\n" +
			"that the vault allows; `backupvault status` shows how many are left and costs nothing.\n\n" +
			"With --passkey a browser does it: the vault's page takes any passkey that the browser\n" +
			"knows and hands the key over. Do so only if the page shows the code that is shown here.",
		RunE: a.do(func(ctx context.Context, _ []string) error { return a.recover(ctx, &k, &p) }),
	}
	k.keyFlag(cmd, "write the key to FILE, - for standard output (default: this profile's own file)")
	k.passwordFlag(cmd, "password")
	k.printFlags(cmd)
	cmd.Flags().BoolVar(&k.force, "force", false, "replace another key in the file")
	p.flags(cmd, "use a passkey")
	return cmd
}

func (a *app) recover(ctx context.Context, k *keyFlags, p *pageFlags) error {
	if err := p.check(k); err != nil {
		return err
	}
	profile, err := a.chosenProfile()
	if err != nil {
		return err
	}
	c, err := a.connect(profile)
	if err != nil {
		return err
	}
	path, err := a.destination(profile, k)
	if err != nil {
		return err
	}
	if p.passkey {
		return a.recoverByPage(ctx, c, path, k, p)
	}
	password, err := a.password(ctx, k.passwordFile)
	if err != nil {
		return err
	}
	defer password.Wipe()
	r, err := c.Recover(ctx, password)
	if err != nil {
		return err
	}
	defer r.Key.Wipe()
	if path != "" {
		if err := a.keepRecovered(path, r.Key, k.force); err != nil {
			return err
		}
	}
	return a.recovered(path, r)
}

// destination says where K goes; empty: to standard output. What can be refused is refused
// before an attempt is spent.
func (a *app) destination(profile string, k *keyFlags) (string, error) {
	switch {
	case k.noStore && k.key != "" && k.key != "-":
		return "", &usageError{errors.New("--no-store prints the key, --key FILE stores it: choose one")}
	case k.noStore || k.key == "-":
		return "", a.mayPrint(k)
	case k.key == "":
		return statePath(profile, "key")
	}
	if _, err := os.Lstat(k.key); err == nil && !k.force {
		return "", withHint(fmt.Errorf("%s exists and is kept", k.key), "replace it with --force")
	}
	return k.key, nil
}

// keepRecovered leaves a file alone that holds this very key: recover is also the drill
// that shows that a password works.
func (a *app) keepRecovered(path string, k *secret.Key, force bool) error {
	there, _, err := a.findKey("", path)
	if err == nil && there.Equal(k) {
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) && !force {
		return err
	}
	return writeKey(path, k, force)
}

type recoveredResult struct {
	Generation  uint64 `json:"generation"`
	FailedSince int    `json:"failed_since"`
	KeyFile     string `json:"key_file,omitempty"`
	Key         string `json:"key,omitempty"` // only where no file was wanted
}

func (a *app) recovered(path string, r *client.Recovered) error {
	if r.FailedSince > 0 {
		a.warn("%s since the last success; were they yours?", count(r.FailedSince, "attempt failed", "attempts failed"))
	}
	v := recoveredResult{Generation: r.Generation, FailedSince: r.FailedSince, KeyFile: path}
	if path == "" {
		v.Key = keyText(r.Key)
	}
	return a.result(v, func() {
		if path == "" {
			fmt.Fprintln(a.out, v.Key)
			return
		}
		a.say("recovered the key; it is stored in %s", path)
	})
}
