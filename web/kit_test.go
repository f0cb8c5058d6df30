package web_test

import (
	"context"
	"log/slog"
	"os/exec"
	"testing"
	"time"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

// vault is a real vault on SoftHSM tokens that serves in this process.
type vault struct {
	*dev.Vault
	url string
}

func newVault(t *testing.T, o dev.Options) *vault {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	o.Log = log
	v, err := dev.Open(t.Context(), o)
	check(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended, ready := make(chan error, 1), make(chan node.Serving, 1)
	go func() {
		ended <- node.Run(ctx, v.Config, node.Options{Log: log, Ready: func(s node.Serving) error { ready <- s; return nil }})
	}()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		check(t, v.Remove())
	})
	select {
	case s := <-ready:
		return &vault{Vault: v, url: s.URL}
	case err := <-ended:
		ended <- nil
		t.Fatalf("the vault ended: %v", err)
		return nil
	}
}

func (v *vault) token(t *testing.T, subject string) string {
	t.Helper()
	token, err := node.IssueToken(v.Config, subject, time.Hour)
	check(t, err)
	return token
}

// run runs a program; what it printed is told only if it fails.
func run(t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, env
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	return string(out)
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
