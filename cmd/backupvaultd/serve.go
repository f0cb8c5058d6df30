package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"backupvault/internal/node"
)

func newServe() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the vault",
		Long: `Serve the vault that "init" made. While fewer than a majority of the HSMs answer, it
stays up, answers 503 and tries again; it ends with exit code 3 when the file was rolled back or
forked, and with 5 when it is damaged. SIGTERM: no new attempts, open ones may finish for up to
30 seconds.`,
		Example: "  backupvaultd serve --config /etc/backupvault/backupvault.toml",
		Args:    args(cobra.NoArgs),
	}
	config := configFlag(cmd)
	ready := readyFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := node.LoadConfig(*config)
		if err != nil {
			return err
		}
		return node.Run(cmd.Context(), c, node.Options{Log: slog.Default(), Ready: readyFile(*ready, nil)})
	}
	return cmd
}

func readyFlag(cmd *cobra.Command) *string {
	return cmd.Flags().String("ready-file", "", "write url=... and pin=... to this `file` once requests are answered")
}

// readyFile returns what Node calls when it serves: it writes path, if there is one, so
// that a script can wait for it, then calls then, if there is one.
func readyFile(path string, then func(node.Serving)) func(node.Serving) error {
	return func(s node.Serving) error {
		if path != "" {
			if err := writeWhole(path, fmt.Sprintf("url=%s\npin=%s\n", s.URL, s.Pin)); err != nil {
				return err
			}
		}
		if then != nil {
			then(s)
		}
		return nil
	}
}

// writeWhole renames a file of mode 0600 into place: whoever sees it sees all of it, and no
// link that stands there is followed.
func writeWhole(path, text string) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
