package main

import (
	"fmt"
	"log/slog"
	"os"

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
			// Renamed into place: whoever sees the file sees all of it.
			text := fmt.Sprintf("url=%s\npin=%s\n", s.URL, s.Pin)
			if err := os.WriteFile(path+".new", []byte(text), 0o600); err != nil {
				return err
			}
			if err := os.Rename(path+".new", path); err != nil {
				return err
			}
		}
		if then != nil {
			then(s)
		}
		return nil
	}
}
