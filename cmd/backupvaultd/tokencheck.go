package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"backupvault/hsm"
	"backupvault/internal/node"
)

// checkReport is what "token check --json" prints.
type checkReport struct {
	Serial   string         `json:"serial"`
	Sessions int            `json:"sessions"`
	Fit      bool           `json:"fit"`
	Keys     string         `json:"keys,omitzero"` // kind of seal keys that a vault would make
	Findings []checkFinding `json:"findings"`
}

type checkFinding struct {
	Name  string `json:"name"`
	Works bool   `json:"works"`
	Cause string `json:"cause,omitzero"`
	Kind  string `json:"kind,omitzero"` // of seal keys that alone need it
}

func newTokenCheck() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "check URI",
		Short: "Try on a token whatever a vault needs",
		Long: `Try each mechanism and session rule that a vault rests on, and print which work and why the
others do not. Needs no vault and no configuration. It makes keys on the token and destroys them
again, some 6 writes, and leaves nothing; a token that holds keys is refused. With --read-only it
makes nothing and tries the keys that a vault made: only while no daemon uses that token.

Exit code 0 says that the token can serve, 6 that it cannot.`,
		Example: `  backupvaultd token check "pkcs11:serial=0004?module-path=/usr/lib/vendor/libpkcs11.so&pin-source=file:/etc/backupvault/pin-d"`,
		Args:    args(cobra.ExactArgs(1)),
	}
	asJSON := cmd.Flags().Bool("json", false, "print JSON")
	readOnly := cmd.Flags().Bool("read-only", false, "make nothing: try the keys of a vault at rest")
	cmd.RunE = func(cmd *cobra.Command, given []string) error {
		check := hsm.Check
		if *readOnly {
			check = hsm.CheckReadOnly
		}
		found, err := check(cmd.Context(), given[0])
		if err != nil {
			return fmt.Errorf("%w: %w", node.ErrRefused, err)
		}
		r := newReport(found)
		if *asJSON {
			err = printJSON(cmd.OutOrStdout(), r)
		} else {
			err = r.print(cmd.OutOrStdout())
		}
		if err == nil && !r.Fit {
			err = fmt.Errorf("%w: token %s cannot serve", node.ErrRefused, r.Serial)
		}
		return err
	}
	return cmd
}

func newReport(found *hsm.Report) *checkReport {
	r := &checkReport{Serial: found.Serial, Sessions: found.Sessions, Fit: found.Fit()}
	if found.Kind() != 0 {
		r.Keys = found.Kind().String()
	}
	for _, f := range found.Findings {
		out := checkFinding{Name: f.Name, Works: f.Cause == nil}
		if f.Cause != nil {
			out.Cause = f.Cause.Error()
		}
		if f.Kind != 0 {
			out.Kind = f.Kind.String()
		}
		r.Findings = append(r.Findings, out)
	}
	return r
}

func (r *checkReport) print(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range r.Findings {
		verdict := "ok"
		switch {
		case !f.Works && f.Kind != "":
			verdict = "no (needed for " + f.Kind + " keys alone): " + f.Cause
		case !f.Works:
			verdict = "FAILS: " + f.Cause
		}
		fmt.Fprintf(t, "%s\t%s\n", f.Name, verdict)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if r.Keys != "" {
		fmt.Fprintf(w, "a vault would make %s keys on it\n", r.Keys)
	}
	fmt.Fprintf(w, "token %s gives %d sessions\n", r.Serial, r.Sessions)
	return nil
}
