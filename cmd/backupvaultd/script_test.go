package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"backupvault/softhsm"
)

func TestMain(m *testing.M) {
	testscript.Main(cleaner{m}, map[string]func(){"backupvaultd": main})
}

// cleaner removes what the tests built.
type cleaner struct{ *testing.M }

func (c cleaner) Run() int {
	var err error
	if binaries, err = os.MkdirTemp("", "backupvaultd-test-"); err != nil {
		panic(err)
	}
	defer os.RemoveAll(binaries)
	return c.M.Run()
}

// TestScripts runs every command as an operator sees it.
func TestScripts(t *testing.T) {
	tokens, err := softhsm.NewDir("")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := tokens.Remove(); err != nil {
			t.Error(err)
		}
	})
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SOFTHSM2_CONF", os.Getenv("SOFTHSM2_CONF"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":   exits,
			"waitfor": waitFor,
			"tokens":  func(ts *testscript.TestScript, _ bool, args []string) { makeTokens(ts, tokens, args) },
		},
	})
}

// exits CODE COMMAND...: the command ends with that exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND [ARG]...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	code := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if code != want {
		ts.Fatalf("exit code %d, want %d", code, want)
	}
}

// tokens N VARIABLE: makes N tokens and puts their [[token]] sections into the variable.
func makeTokens(ts *testscript.TestScript, dir *softhsm.Dir, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: tokens N FILE")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	text := ""
	for i := range n {
		uri, _, err := dir.Create(fmt.Sprintf("script-%d", i+1))
		ts.Check(err)
		text += fmt.Sprintf("[[token]]\nuri = %q\n", uri)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o600))
}

// waitfor FILE: waits until the file exists.
func waitFor(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range args {
		for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
			if _, err := os.Stat(ts.MkAbs(name)); err == nil {
				break
			}
			if time.Now().After(deadline) {
				ts.Fatalf("%s does not appear", name)
			}
		}
	}
}
