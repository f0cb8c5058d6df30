package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

func (a *app) changePasswordCommand() *cobra.Command {
	var k keyFlags
	cmd := &cobra.Command{
		Use: "change-password", Short: "enrol the stored key under a new password", Args: cobra.NoArgs,
		Long: "Enrol the stored key under a new password; the old one opens nothing any more. The key\n" +
			"is the proof, the old password is not asked for.",
		RunE: a.do(func(ctx context.Context, _ []string) error { return a.changePassword(ctx, &k) }),
	}
	k.keyFlag(cmd, "use the key in FILE, - for standard input")
	k.passwordFlag(cmd, "new password")
	return cmd
}

func (a *app) changePassword(ctx context.Context, k *keyFlags) error {
	if err := k.oneStdin(); err != nil {
		return err
	}
	profile, c, key, err := a.withKey(k.key)
	if err != nil {
		return err
	}
	defer key.Wipe()
	password, err := a.newPassword(ctx, k.passwordFile)
	if err != nil {
		return err
	}
	defer password.Wipe()
	r, err := c.ChangePassword(ctx, key, password)
	if err != nil {
		return err
	}
	a.keepReceipt(profile, r)
	v := enrolledResult{Account: r.Account, VaultID: r.VaultID, MethodID: r.MethodID, Generation: r.Generation}
	return a.result(v, func() { a.say("changed the password of %s", plain(string(r.Account))) })
}

// withKey is the start of the commands that need both the vault and K.
func (a *app) withKey(path string) (profile string, c *client.Client, k *secret.Key, err error) {
	if profile, err = a.chosenProfile(); err != nil {
		return "", nil, nil, err
	}
	if c, err = a.connect(profile); err != nil {
		return "", nil, nil, err
	}
	k, err = a.readKey(profile, path)
	return profile, c, k, err
}

func (a *app) forgetCommand() *cobra.Command {
	var k keyFlags
	var yes bool
	cmd := &cobra.Command{
		Use: "forget", Short: "have the vault shred what it keeps of this account", Args: cobra.NoArgs,
		Long: "Have the vault shred what it keeps of this account. The key on this device stays; where\n" +
			"there is none, the site may refuse or make the vault wait first.",
		RunE: a.do(func(ctx context.Context, _ []string) error { return a.forget(ctx, &k, yes) }),
	}
	k.keyFlag(cmd, "use the key in FILE, - for standard input")
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

func (a *app) forget(ctx context.Context, k *keyFlags, yes bool) error {
	profile, err := a.chosenProfile()
	if err != nil {
		return err
	}
	c, err := a.connect(profile)
	if err != nil {
		return err
	}
	key, err := a.storedKey(profile)
	if k.key != "" {
		key, err = a.readKey(profile, k.key)
	}
	if err != nil {
		return err
	}
	defer key.Wipe()
	if !yes {
		if err := confirmForget(ctx, profile); err != nil {
			return err
		}
	}
	generation, err := c.Forget(ctx, key)
	var pending *client.PendingError
	if errors.As(err, &pending) {
		return a.forgetPending(generation, pending.Until.Unix())
	}
	if errors.Is(err, api.ErrProofNeeded) && key == nil {
		return withHint(err, "no key is stored on this device: run `backupvault recover` first, or give the key with --key")
	}
	if err != nil {
		return err
	}
	return a.result(map[string]uint64{"generation": generation}, func() { a.say("the vault has shredded what it kept of this account") })
}

func (a *app) forgetPending(generation uint64, until int64) error {
	v := map[string]any{"generation": generation, "pending_until": until}
	err := a.result(v, func() {
		a.say("pending until %s: the vault keeps everything until then", when(until))
		a.say("a recovery with the password, or a use of the key, drops what is pending; `backupvault status` shows it")
	})
	return orPending(err, until)
}

func confirmForget(ctx context.Context, profile string) error {
	typed, err := askLine(ctx, fmt.Sprintf("no password will bring the key of %q back; type yes to go on", profile))
	if errors.Is(err, errNoTerminal) {
		return withHint(err, "say --yes")
	}
	if err == nil && typed != "yes" {
		err = errors.New("not confirmed; nothing was done")
	}
	return err
}
