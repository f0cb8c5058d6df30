package node_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/shred"
)

func TestServeEnrolRecoverRestart(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	recover(t, newClient(t, v, r.url, "alice"), k)
	r.stop(t)

	r = mustServe(t, v)
	defer r.stop(t)
	recover(t, newClient(t, v, r.url, "alice"), k)
	report, err := node.Fsck(t.Context(), v.Config, quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(report)
}

// Without a majority the node stays up, refuses with 503, and serves when a token returns.
func TestServeWithoutMajority(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)

	one, two := hide(t, pinFile(t, v, 0)), hide(t, pinFile(t, v, 2))
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r = &running{cancel: cancel, ended: make(chan error, 1)}
	ready := make(chan node.Serving, 1)
	go func() {
		r.ended <- node.Run(ctx, v.Config, node.Options{Log: quiet, Ready: func(s node.Serving) error { ready <- s; return nil }})
	}()
	var s *node.Status
	eventually(t, "status", func() bool {
		var err error
		s, err = node.ReadStatus(t.Context(), v.Config, quiet)
		return err == nil && s.Serving && s.Reason != "starting"
	})
	if s.Ready || s.Reason != "too few HSMs answer" || s.Store != nil {
		t.Errorf("status is %+v", s)
	}
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 503, "/v1/fleet": 503} {
		if status, body := probe(t, v, s.URL, path); status != want {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
	if _, err := newClient(t, v, s.URL, "alice").Status(t.Context()); !errors.Is(err, api.ErrNoMajority) {
		t.Errorf("an operation answers %v", err)
	}
	two()
	r.url = (<-ready).URL
	recover(t, newClient(t, v, r.url, "alice"), k)
	one()
	eventually(t, "all tokens up", func() bool {
		s, err := node.ReadStatus(t.Context(), v.Config, quiet)
		return err == nil && s.Tokens[0].Up && s.Tokens[1].Up && s.Tokens[2].Up
	})
	r.stop(t)
}

func TestServeRefusesAnOlderCopy(t *testing.T) {
	v := newVault(t, dev.Options{})
	file, old, last := v.Config.StorePath(), filepath.Join(v.Dir, "old"), filepath.Join(v.Dir, "last")
	r := mustServe(t, v)
	copyFile(t, file, old)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)
	copyFile(t, file, last)

	copyFile(t, old, file)
	_, err := serve(t, v)
	if !errors.Is(err, shred.ErrRolledBack) || node.ExitCode(err) != node.ExitRolledBack {
		t.Fatalf("an older copy: %v", err)
	}
	if _, err := node.Fsck(t.Context(), v.Config, quiet); node.ExitCode(err) != node.ExitRolledBack {
		t.Errorf("fsck of an older copy: %v", err)
	}
	copyFile(t, last, file)
	r = mustServe(t, v)
	defer r.stop(t)
	recover(t, newClient(t, v, r.url, "alice"), k)
}

func TestServeRefusesADamagedFile(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	mustServe(t, v).stop(t)
	b, err := os.ReadFile(v.Config.StorePath())
	if err != nil {
		t.Fatal(err)
	}
	for i := range b {
		if i%512 > 64 { // the frame stays readable, what is sealed does not
			b[i] ^= 1
		}
	}
	if err := os.WriteFile(v.Config.StorePath(), b, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := serve(t, v); node.ExitCode(err) != node.ExitDamaged {
		t.Errorf("a damaged file: %v", err)
	}
}

func TestServeRefusesOtherMembers(t *testing.T) {
	v := newVault(t, dev.Options{})
	v.Config.Tokens = v.Config.Tokens[:2]
	if _, err := serve(t, v); !errors.Is(err, shred.ErrMembers) || node.ExitCode(err) != node.ExitConfig {
		t.Errorf("two of three members: %v", err)
	}
}

func TestServeRefusesWhatIsMissing(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	for name, path := range map[string]string{
		"store": v.Config.StorePath(), "certificate": v.Config.TLS.Cert, "TLS key": v.Config.TLS.Key, "key set": v.Config.Issuer.JWKSFile,
	} {
		restore := hide(t, path)
		if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) {
			t.Errorf("without %s: %v", name, err)
		}
		restore()
	}
	for _, mode := range []os.FileMode{0o755, 0o770} {
		if err := os.Chmod(v.Config.Data, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) {
			t.Errorf("data folder with mode %o: %v", mode, err)
		}
	}
	if err := os.Chmod(v.Config.Data, 0o700); err != nil {
		t.Fatal(err)
	}
	mustServe(t, v).stop(t)
}

func TestOnlyOneServes(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	defer r.stop(t)
	if _, err := serve(t, v); err == nil || !strings.Contains(err.Error(), "another daemon serves") {
		t.Errorf("a second daemon: %v", err)
	}
	if err := os.Remove(v.Config.ControlPath()); err != nil {
		t.Fatal(err)
	}
	if _, err := serve(t, v); !errors.Is(err, shred.ErrLocked) {
		t.Errorf("a second daemon without the socket: %v", err)
	}
}

// A socket that a killed daemon left does not stand in the way, and only its owner may use it.
func TestControlSocket(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	if _, err := node.ReadStatus(t.Context(), v.Config, quiet); err != nil {
		t.Errorf("status at rest: %v", err)
	}
	stale(t, v.Config.ControlPath())
	r := mustServe(t, v)
	defer r.stop(t)
	info, err := os.Stat(v.Config.ControlPath())
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("socket: %v %v", info.Mode(), err)
	}
	s, err := node.ReadStatus(t.Context(), v.Config, quiet)
	if err != nil || !s.Ready || s.Pin != v.Pin || s.Store == nil {
		t.Errorf("status %+v %v", s, err)
	}
}
