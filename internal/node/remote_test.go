package node_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
)

// remote is a token's process: p11-kit's server in front of a SoftHSM token.
type remote struct {
	provider, socket, token string
	cmd                     *exec.Cmd
}

// take puts a process before the token and returns the URI that leads through it.
func (r *remote) take(t *testing.T, uri string) string {
	t.Helper()
	u, err := hsm.ParseURI(uri)
	if err != nil {
		t.Fatal(err)
	}
	r.provider, r.token = u.ModulePath, "pkcs11:serial="+u.Serial
	found, _ := filepath.Glob("/usr/lib*/*/pkcs11/p11-kit-client.so")
	if len(found) == 0 {
		t.Fatal("p11-kit's client library is missing; run: apt-get install p11-kit p11-kit-modules")
	}
	r.start(t)
	t.Cleanup(r.kill)
	return strings.Replace(uri, "module-path="+r.provider, "module-path="+found[0], 1)
}

func (r *remote) start(t *testing.T) {
	t.Helper()
	r.cmd = exec.Command("p11-kit", "server", "-f", "-n", r.socket, "--provider", r.provider, r.token)
	r.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := r.cmd.Start(); err != nil {
		t.Fatalf("%v; run: apt-get install p11-kit p11-kit-modules", err)
	}
	eventually(t, "p11-kit listens", func() bool { _, err := os.Stat(r.socket); return err == nil })
}

func (r *remote) kill() {
	_ = syscall.Kill(-r.cmd.Process.Pid, syscall.SIGKILL) // it may be dead already
	_ = r.cmd.Wait()
	_ = os.Remove(r.socket)
}

// The process of one of three tokens, and then that of the only token, is really ended and
// started again, under a vault that people use. The token is one of RSA: p11-kit carries no
// ECDH.
func TestAttackTokenProcessDies(t *testing.T) {
	r := &remote{socket: filepath.Join(t.TempDir(), "p11-kit")}
	t.Setenv("P11_KIT_SERVER_ADDRESS", "unix:path="+r.socket) // read once by the library
	for _, fleet := range []int{3, 1} {
		v := newVault(t, dev.Options{Tokens: fleet, Edit: func(c *node.Config) {
			c.Tokens[fleet-1].URI = r.take(t, c.Tokens[fleet-1].URI)
		}})
		running := mustServe(t, v)
		alice := newClient(t, v, running.url, "alice")
		k := enroll(t, alice)
		for range 6 { // each token has its turn
			recover(t, alice, k)
		}

		r.kill()
		if fleet == 3 {
			for range 6 {
				recover(t, alice, k)
			}
			recover(t, newClient(t, v, running.url, "bert"), enroll(t, newClient(t, v, running.url, "bert")))
		} else if _, err := alice.Recover(t.Context(), secret.Own([]byte(password))); !errors.Is(err, api.ErrNoMajority) && !errors.Is(err, api.ErrUnavailable) {
			t.Errorf("without its only token: %v", err)
		}

		r.start(t)
		eventually(t, "the token is back", func() bool {
			s, err := node.ReadStatus(t.Context(), v.Config, quiet)
			return err == nil && s.Ready && s.Tokens[fleet-1].Up
		})
		for range 6 {
			recover(t, alice, k)
		}
		if s, err := alice.Status(t.Context()); err != nil || s.Methods[0].Failed != 0 {
			t.Errorf("a guess was charged: %+v, %v", s, err)
		}
		running.stop(t)
		r.kill()
	}
}
