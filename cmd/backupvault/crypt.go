package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"filippo.io/age"
	"github.com/spf13/cobra"
)

// cryptFlags are the flags of encrypt and decrypt.
type cryptFlags struct {
	key, output string
	force       bool
}

func (c *cryptFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.key, "key", "", "use the key in FILE")
	cmd.Flags().StringVarP(&c.output, "output", "o", "", "write to FILE, complete or not at all (default: standard output)")
	cmd.Flags().BoolVar(&c.force, "force", false, "replace the output file")
}

func (a *app) encryptCommand() *cobra.Command {
	var c cryptFlags
	cmd := &cobra.Command{
		Use: "encrypt [FILE]", Short: "encrypt a file, or standard input, with the stored key (age format)", Args: cobra.MaximumNArgs(1),
		Example: "  tar c photos | backupvault encrypt -o photos.tar.age",
		RunE: a.do(func(ctx context.Context, args []string) error {
			if a.tty && c.output == "" {
				return withHint(errors.New("refusing to write binary data to a terminal"), "name a file with -o, or redirect standard output")
			}
			return a.crypt(ctx, &c, args, "encrypting", encryptTo)
		}),
	}
	c.add(cmd)
	return cmd
}

func (a *app) decryptCommand() *cobra.Command {
	var c cryptFlags
	cmd := &cobra.Command{
		Use: "decrypt [FILE]", Short: "decrypt what encrypt made", Args: cobra.MaximumNArgs(1),
		Example: "  backupvault decrypt photos.tar.age | tar x",
		RunE: a.do(func(ctx context.Context, args []string) error {
			return a.crypt(ctx, &c, args, "decrypting", decryptTo)
		}),
	}
	c.add(cmd)
	return cmd
}

type transform func(id *age.X25519Identity, to io.Writer, from io.Reader) error

func encryptTo(id *age.X25519Identity, to io.Writer, from io.Reader) error {
	w, err := age.Encrypt(to, id.Recipient())
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, from); err != nil {
		return err
	}
	return w.Close()
}

func decryptTo(id *age.X25519Identity, to io.Writer, from io.Reader) error {
	r, err := age.Decrypt(from, id)
	var noMatch *age.NoIdentityMatchError
	if errors.As(err, &noMatch) {
		return withHint(errors.New("the file is encrypted to another key"), "choose the profile or key that it was made with")
	}
	if err != nil {
		return fmt.Errorf("not an age file, or damaged: %w", err)
	}
	if _, err = io.Copy(to, r); err != nil {
		return withHint(err, "do not trust what was written so far")
	}
	return nil
}

func (a *app) crypt(ctx context.Context, c *cryptFlags, args []string, what string, run transform) error {
	fromStdin := len(args) == 0 || args[0] == "-"
	if c.key == "-" && fromStdin {
		return &usageError{errors.New("the key and the data cannot both be standard input")}
	}
	key, err := a.chosenKey(c.key)
	if err != nil {
		return err
	}
	id, err := ageKey(key)
	key.Wipe()
	if err != nil {
		return err
	}
	from := a.in
	if !fromStdin {
		if from, err = os.Open(args[0]); err != nil {
			return err
		}
		defer from.Close()
	}
	counted, done := a.counting(what, from)
	err = a.toOutput(c, func(to io.Writer) error {
		return interruptible(ctx, func() error { return run(id, to, counted) })
	})
	done()
	return err
}

// toOutput lets write fill standard output, or a file that appears only when it is whole.
func (a *app) toOutput(c *cryptFlags, write func(io.Writer) error) error {
	if c.output == "" || c.output == "-" {
		return buffered(a.out, write)
	}
	info, err := os.Stat(c.output)
	if err == nil && !info.Mode().IsRegular() { // a pipe or device cannot be replaced
		f, err := os.OpenFile(c.output, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(buffered(f, write), f.Close())
	}
	if err == nil && !c.force {
		return errExists(c.output)
	}
	f, err := createFile(c.output)
	if err != nil {
		return err
	}
	defer f.discard()
	if err := buffered(f, write); err != nil {
		return err
	}
	if err := f.place(c.force); errors.Is(err, fs.ErrExist) {
		return errExists(c.output)
	} else {
		return err
	}
}

func errExists(path string) error {
	return withHint(fmt.Errorf("%s exists and is kept", path), "replace it with --force")
}

func buffered(to io.Writer, write func(io.Writer) error) error {
	b := bufio.NewWriterSize(to, 1<<20)
	if err := write(b); err != nil {
		return err
	}
	return b.Flush()
}
