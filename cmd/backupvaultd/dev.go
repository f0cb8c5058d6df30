package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

func newDev() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "dev",
		Short: "Run a throwaway vault on SoftHSM2 tokens",
		Long: `Run a vault to try things with: three SoftHSM2 tokens, its own certificate authority and
its own issuer, and no waits between attempts. Prints the client's commands to paste. It offers
passwords, and passkeys under the name localhost.

Without --dir everything lies in a temporary folder that is removed at the end; with --dir it is
kept, and the same vault serves again at the next start. Its keys are files: it protects nothing.`,
		Example: `  backupvaultd dev
  backupvaultd dev --dir try --listen 127.0.0.1:8443 --waits`,
		Args: args(cobra.NoArgs),
	}
	dir := cmd.Flags().String("dir", "", "`folder` to keep the vault in (default: a temporary one)")
	listen := cmd.Flags().String("listen", "", "`host:port` to serve at (default 127.0.0.1 and a free port)")
	waits := cmd.Flags().Bool("waits", false, "wait between attempts as a real vault does (only when the vault is made)")
	rsa := cmd.Flags().Bool("rsa", false, "tokens without ECDH, whose seal keys are RSA (only when the vault is made)")
	ready := readyFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		v, err := dev.Open(cmd.Context(), dev.Options{Dir: *dir, Listen: *listen, Waits: *waits, RSA: *rsa, Log: slog.Default()})
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, v.Close()) }()
		announce := readyFile(*ready, func(s node.Serving) { printCommands(cmd.OutOrStdout(), v, s) })
		return node.Run(cmd.Context(), v.Config, node.Options{Log: slog.Default(), Ready: func(s node.Serving) error {
			s.URL = dev.URL(s.URL)
			return announce(s)
		}})
	}
	return cmd
}

// printCommands says what to paste into a second terminal.
func printCommands(w io.Writer, v *dev.Vault, s node.Serving) {
	self, err := os.Executable()
	if err != nil {
		self = "backupvaultd"
	}
	issue := quote(self) + " issue-token --config " + quote(v.ConfigPath()) + " --subject alice"
	link := s.URL
	if token, err := node.IssueToken(v.Config, "alice", time.Hour); err == nil {
		link += "/#token=" + token
	}
	fmt.Fprintf(w, `A throwaway vault serves at %[1]s. Try it from a second terminal:

  backupvault profile add dev --server %[1]s --ca %[2]s \
    --pin %[3]s \
    --access-token-command %[4]s
  backupvault enroll
  backupvault status
  backupvault recover

With a passkey instead of a password, in the browser that opens; its page asks for an access
token, which the last line prints:

  backupvault enroll --passkey
  backupvault recover --passkey
  %[5]s

The page by itself, as alice and for an hour:

  %[6]s

Browsers use passkeys only where they trust the certificate; going on past a warning is not
enough. This vault's own authority vouches for localhost and has thrown its key away. Trust it
in Chromium and Chrome (certutil comes with libnss3-tools; -D -n backupvault-dev takes it back):

  mkdir -p ~/.pki/nssdb
  certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n backupvault-dev -i %[2]s

or in Firefox: Settings, Privacy & Security, View Certificates, Authorities, Import, that file.

Ctrl-C ends it.
`, s.URL, quote(v.CAPath()), s.Pin, quote(issue), issue, link)
}

// quote writes s as one word of a POSIX shell.
func quote(s string) string {
	if s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=+,@%") == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
