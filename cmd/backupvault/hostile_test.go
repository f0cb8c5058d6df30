package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

// What a terminal obeys: a title, a cleared screen, a C1 command, text turned around.
const obeyed = "\x1b]0;t\a\x1b[2J\u009b2J\u202eecila\u2066"

// TestNothingShownCommandsTheTerminal: of what comes from elsewhere (an access token's
// subject, a vault's words, an error's text) only what can be read reaches the screen.
func TestNothingShownCommandsTheTerminal(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	t.Setenv("XDG_STATE_HOME", dir)
	var out bytes.Buffer
	a := &app{out: &out, err: &out}
	a.fail(fmt.Errorf("%w: %s", client.ErrUnreachable, obeyed))
	a.fail(withHint(errors.New("x"), "%s", obeyed))
	a.showStatus(&api.Status{Account: "https://i.example " + obeyed, State: api.StateLive,
		Methods: []api.MethodStatus{{Kind: api.Kind(obeyed)}}})
	if err := a.enrolled("p", &client.Receipt{Account: "https://i.example " + obeyed}, &enrollment{}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(out.String(), "\n") {
		if strings.ContainsFunc(line, func(r rune) bool { return !unicode.IsPrint(r) }) {
			t.Errorf("shown: %q", line)
		}
	}
	if !strings.Contains(out.String(), "enrolled https://i.example") || !strings.Contains(out.String(), "ecila") {
		t.Errorf("what can be read is missing: %q", out.String())
	}
}

// TestNumbersOfAVault: no number that a vault sends turns into another one.
func TestNumbersOfAVault(t *testing.T) {
	for n, want := range map[int]string{
		-1: "0s", math.MinInt: "0s", 90: "1m30s", math.MaxInt32: "596523h14m7s", math.MaxInt: "596523h14m7s", 1 << 34: "596523h14m7s",
	} {
		if got := seconds(n); got != want {
			t.Errorf("%d seconds are shown as %s, want %s", n, got, want)
		}
	}
}

// TestPrintedKeyOutlivesItsReceipt: with --no-store the key that was enrolled stands on
// standard output or nowhere, so no full disk may come before it.
func TestPrintedKeyOutlivesItsReceipt(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", file) // no folder can be made below it
	t.Setenv("XDG_STATE_HOME", file)
	var out, errs bytes.Buffer
	a := &app{out: &out, err: &errs}
	k := secret.NewKey()
	err := a.enrolled("p", &client.Receipt{Account: "i a"}, &enrollment{key: k, print: true})
	if err != nil || out.String() != keyText(k)+"\n" || !strings.Contains(errs.String(), "receipt cannot be kept") {
		t.Errorf("error %v, printed %d bytes, said %q", err, out.Len(), errs.String())
	}
}
