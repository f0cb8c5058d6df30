package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

func newRequest(t *testing.T, cfg client.Config, url string, body io.Reader) *http.Request {
	t.Helper()
	token, err := cfg.AccessToken(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequest(http.MethodPost, url, body)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/json")
	return req
}

// TestLostAnswersCostOneAttempt: a process that got no answer leaves the attempt to the
// next one, through the file that the commands keep.
func TestLostAnswersCostOneAttempt(t *testing.T) {
	ctx := context.Background()
	d := startDaemon(t)
	p := newProxy(t, d)
	cfg := p.config(t, d, "lost")
	saved := filepath.Join(t.TempDir(), "x.attempt")
	cfg.Attempts = attemptFile(saved)
	device := func() *client.Client {
		c, err := client.New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	k, password := secret.NewKey(), secret.Own([]byte("correct horse battery"))
	if _, err := device().Enroll(ctx, k, password, nil); err != nil {
		t.Fatal(err)
	}
	const start, finish = "/v1/release/password/start", "/v1/release/password/finish"
	for range 2 {
		p.loseAnswers(4, start) // the first try and its repetitions
		if _, err := device().Recover(ctx, password); !errors.Is(err, client.ErrUnreachable) {
			t.Fatalf("error %v, want ErrUnreachable", err)
		}
	}
	info, err := os.Stat(saved)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("the attempt is not kept for its owner alone: %v, %v", info, err)
	}
	s, err := device().Status(ctx)
	if err != nil || s.Methods[0].Failed != 1 {
		t.Fatalf("%+v, %v: want one attempt charged", s, err)
	}
	p.loseAnswers(1, start, finish)
	r, err := device().Recover(ctx, password)
	if err != nil || !r.Key.Equal(k) {
		t.Fatal(err)
	}
	if _, err := os.Stat(saved); !errors.Is(err, os.ErrNotExist) {
		t.Error("a settled attempt is still saved")
	}
	if s, err = device().Status(ctx); err != nil || s.Methods[0].Failed != 0 || s.Methods[0].AttemptsLeft != 10 {
		t.Errorf("%+v, %v: want nothing charged", s.Methods[0], err)
	}
	// Another password than the open attempt's is an attempt of its own, and no more.
	p.loseAnswers(4, start)
	_, _ = device().Recover(ctx, password)
	if _, err := device().Recover(ctx, secret.Own([]byte("wrong horse battery"))); !errors.Is(err, api.ErrWrongSecret) {
		t.Fatalf("error %v, want ErrWrongSecret", err)
	}
	if s, err = device().Status(ctx); err != nil || s.Methods[0].Failed != 2 {
		t.Errorf("%+v, %v: want two attempts charged", s.Methods[0], err)
	}
}

// TestLostNetwork runs the commands behind a proxy that loses answers.
func TestLostNetwork(t *testing.T) {
	d := startDaemon(t)
	p := newProxy(t, d)
	params := scripts("testdata/network", func(env *testscript.Env) error {
		if err := d.setup(env); err != nil {
			return err
		}
		env.Setenv("URL", p.URL)
		env.Setenv("CA", filepath.Join(env.WorkDir, "proxy.crt"))
		return p.writeCA(filepath.Join(env.WorkDir, "proxy.crt"))
	})
	params.Cmds["lose"] = func(ts *testscript.TestScript, _ bool, args []string) {
		p.loseAnswers(4, args[0])
	}
	testscript.Run(t, params)
}
