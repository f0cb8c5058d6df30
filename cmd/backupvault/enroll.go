package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

// keyFlags are the flags of the commands that read or write K.
type keyFlags struct {
	key          string
	passwordFile string
	noStore      bool
	force        bool
	show         bool
}

func (k *keyFlags) keyFlag(cmd *cobra.Command, usage string) {
	cmd.Flags().StringVar(&k.key, "key", "", usage)
}

func (k *keyFlags) passwordFlag(cmd *cobra.Command, what string) {
	cmd.Flags().StringVar(&k.passwordFile, "password-file", "", "read the "+what+" from FILE, - for standard input")
}

func (k *keyFlags) printFlags(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&k.noStore, "no-store", false, "print the key on standard output instead of keeping it on this device")
	cmd.Flags().BoolVar(&k.show, "show", false, "print the key even if standard output is a terminal")
}

// oneStdin refuses two values from one standard input.
func (k *keyFlags) oneStdin() error {
	if k.key == "-" && k.passwordFile == "-" {
		return &usageError{errors.New("--key and --password-file cannot both be standard input")}
	}
	return nil
}

// mayPrint refuses a key on a screen, before anything is done for it.
func (a *app) mayPrint(k *keyFlags) error {
	if a.tty && !k.show {
		return withHint(errors.New("refusing to print a key on a terminal"), "redirect standard output, or insist with --show")
	}
	return nil
}

func (a *app) enrollCommand() *cobra.Command {
	var k keyFlags
	var p pageFlags
	cmd := &cobra.Command{
		Use: "enroll", Short: "put the backup key into the vault under a password or a passkey", Args: cobra.NoArgs,
		Long: "Put the backup key into the vault under a new password. The key is that of --key, else the\n" +
			"one that is stored on this device, else a new one, which is then stored. Where another key\n" +
			"is enrolled that this device does not hold, the site may make the vault wait first.\n\n" +
			"With --passkey a browser does it: the vault's page makes a new key, sets it up with a\n" +
			"passkey and hands it over. Do so only if the page shows the code that is shown here.",
		RunE: a.do(func(ctx context.Context, _ []string) error { return a.enroll(ctx, &k, &p) }),
	}
	k.keyFlag(cmd, "enrol the key in FILE, - for standard input")
	k.passwordFlag(cmd, "new password")
	k.printFlags(cmd)
	p.flags(cmd, "set up with a passkey")
	return cmd
}

// enrollment is what enroll found before it asks and sends anything.
type enrollment struct {
	key   *secret.Key
	owner *secret.Key // the key that this device holds and the vault may know
	store string      // where the key is to be stored; empty: it is there, or is not wanted
	print bool
}

func (a *app) enroll(ctx context.Context, k *keyFlags, p *pageFlags) error {
	if err := errors.Join(k.oneStdin(), p.check(k)); err != nil {
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
	if p.passkey {
		return a.enrollByPage(ctx, profile, c, k, p)
	}
	e, err := a.planEnroll(profile, k)
	if err != nil {
		return err
	}
	defer e.key.Wipe()
	password, err := a.newPassword(ctx, k.passwordFile)
	if err != nil {
		return err
	}
	defer password.Wipe()
	receipt, err := e.run(ctx, c, password)
	if err != nil && !isPending(err) {
		return err
	}
	return a.enrolled(profile, receipt, e)
}

// planEnroll decides which key is enrolled and where it is kept.
func (a *app) planEnroll(profile string, k *keyFlags) (*enrollment, error) {
	path, err := statePath(profile, "key")
	if err != nil {
		return nil, err
	}
	stored, err := a.storedKey(profile)
	if err != nil {
		return nil, err
	}
	e := &enrollment{key: stored, owner: stored}
	switch {
	case k.key != "":
		if e.key, err = a.readKey(profile, k.key); err != nil {
			return nil, err
		}
		if stored == nil {
			e.owner = e.key
		}
		if !k.noStore && stored != nil && !stored.Equal(e.key) {
			return nil, withHint(fmt.Errorf("another key is stored in %s and is kept", path), "move it away, or enrol with --no-store")
		}
	case stored == nil:
		e.key, e.print = secret.NewKey(), k.noStore
		if e.print {
			return e, a.mayPrint(k)
		}
	}
	if stored == nil && !k.noStore {
		e.store = path
	}
	return e, nil
}

// run stores a key before it enrols it: a key that is or will be live in the vault is then
// on the device too. After a certain failure the stored key is taken back.
func (e *enrollment) run(ctx context.Context, c *client.Client, password *secret.Bytes) (*client.Receipt, error) {
	if e.store != "" {
		if err := writeKey(e.store, e.key, false); err != nil {
			return nil, err
		}
	}
	receipt, err := c.Enroll(ctx, e.key, password, e.owner)
	if err != nil && e.store != "" && !errors.Is(err, client.ErrUnknownOutcome) && !isPending(err) {
		err = errors.Join(err, removeFile(e.store))
	}
	return receipt, err
}

type enrolledResult struct {
	Account      api.Account `json:"account"`
	VaultID      api.Bytes   `json:"vault_id"`
	MethodID     api.Bytes   `json:"method_id,omitempty"` // left out with --passkey
	Generation   uint64      `json:"generation"`
	PendingUntil int64       `json:"pending_until,omitempty"` // Unix seconds; the exit code is then 17
	KeyFile      string      `json:"key_file,omitempty"`
	Key          string      `json:"key,omitempty"` // --no-store only
}

func (a *app) enrolled(profile string, r *client.Receipt, e *enrollment) error {
	a.keepReceipt(profile, r)
	v := enrolledResult{Account: r.Account, VaultID: r.VaultID, MethodID: r.MethodID, Generation: r.Generation,
		PendingUntil: r.PendingUntil}
	return a.showEnrolled(v, e, "under a new password")
}

func (a *app) showEnrolled(v enrolledResult, e *enrollment, how string) error {
	v.KeyFile = e.store
	if e.print {
		v.Key = keyText(e.key)
	}
	err := a.result(v, func() {
		if account := plain(string(v.Account)); v.PendingUntil == 0 {
			a.say("enrolled %s %s", account, how)
		} else {
			a.say("pending until %s: another key is enrolled for %s, and works until then", when(v.PendingUntil), account)
			a.say("a recovery with its password, or a use of that key, drops what is pending; `backupvault status` shows it")
		}
		if e.store != "" {
			a.say("the key is stored in %s", e.store)
		}
		if e.print {
			fmt.Fprintln(a.out, v.Key)
		}
	})
	return orPending(err, v.PendingUntil)
}

// keepReceipt only warns: the change is made, and a key that is printed stands nowhere else.
func (a *app) keepReceipt(profile string, r *client.Receipt) {
	if err := saveReceipt(profile, r); err != nil {
		a.warn("the vault's receipt cannot be kept: %s", plain(err.Error()))
	}
}

func saveReceipt(profile string, r *client.Receipt) error {
	path, err := statePath(profile, "receipt")
	if err != nil {
		return err
	}
	b, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return writeFile(path, append(b, '\n'), true)
}
