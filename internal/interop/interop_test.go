package interop

import (
	"bufio"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	k1 = "0001020304050607080910111213141516171819202122232425262728293031"
	k2 = "f001020304050607080910111213141516171819202122232425262728293031"
)

// TestNodeClient needs node and npm: apt-get install nodejs npm.
func TestNodeClient(t *testing.T) {
	d := startDev(t)
	js := newNode(t, d)
	t.Run("vectors", func(t *testing.T) { t.Log(js.run(t, "vectors.mjs")) })
	t.Run("they enrol, we recover", func(t *testing.T) { theyEnrol(t, d, js) })
	t.Run("we enrol, they recover", func(t *testing.T) { weEnrol(t, d, js) })
	for _, suite := range []string{"body", "token", "release", "enroll", "pending", "passkey", "assertion"} {
		t.Run("hostile "+suite, func(t *testing.T) { t.Log(js.run(t, "hostile_"+suite+".mjs")) })
	}
	t.Run("restart", func(t *testing.T) { restart(t, d, js) })
	d.stop(t)
	t.Run("V-14", func(t *testing.T) { logKeepsQuiet(t, d.log.String(), js.secrets) })
}

// TestNodeClientRSA is the same where the tokens have no ECDH: another inbox key, another
// form of the fleet statement.
func TestNodeClientRSA(t *testing.T) {
	d := startDev(t, "--rsa")
	js := newNode(t, d)
	want(t, js.run(t, "cli.mjs", "kinds", "carl"), "2 2 2")
	t.Run("they enrol, we recover", func(t *testing.T) { theyEnrol(t, d, js) })
	t.Run("we enrol, they recover", func(t *testing.T) { weEnrol(t, d, js) })
	for _, suite := range []string{"enroll", "passkey"} {
		t.Run("hostile "+suite, func(t *testing.T) { t.Log(js.run(t, "hostile_"+suite+".mjs")) })
	}
	d.stop(t)
	if log := d.log.String(); strings.Contains(log, "taken out") {
		t.Errorf("bad bytes took a token out:\n%s", log)
	}
}

func theyEnrol(t *testing.T, d *daemon, js *node) {
	const typed = "Schöne\u00a0Grüße \u2603" // its no-break space becomes a space
	js.run(t, "cli.mjs", "enroll", "anna", typed, k1)
	c := newClient(t, d, "anna")
	want(t, c.run(t, "Schöne Grüße \u2603", "recover", "--password-file", "-", "--no-store"), k1)
	want(t, js.run(t, "cli.mjs", "recover", "anna", "wrong"), "wrong password 9")
	want(t, js.run(t, "cli.mjs", "status", "anna"), "live 1 1")
	want(t, js.run(t, "cli.mjs", "recover", "anna", typed), k1)

	// Another key under another password, proved with the first; then away with it.
	js.run(t, "cli.mjs", "enroll", "anna", "new", k2, k1)
	want(t, c.run(t, "new", "recover", "--password-file", "-", "--no-store"), k2)
	js.run(t, "cli.mjs", "forget", "anna", "", k2)
	want(t, js.run(t, "cli.mjs", "status", "anna"), "absent 3 -")
}

func weEnrol(t *testing.T, d *daemon, js *node) {
	c := newClient(t, d, "bert")
	key := filepath.Join(t.TempDir(), "key")
	check(t, os.WriteFile(key, []byte(k2+"\n"), 0o600))
	c.run(t, "correct horse", "enroll", "--password-file", "-", "--key", key)
	want(t, js.run(t, "cli.mjs", "recover", "bert", "correct horse"), k2)
	// A passkey of theirs beside our password; both programs see it.
	want(t, js.run(t, "cli.mjs", "passkey", "bert", "Büro", k2), k2)
	list := c.run(t, "", "passkey", "list")
	id, name, _ := strings.Cut(strings.SplitN(list, "\n", 2)[0], "  ")
	want(t, name, "Büro")
	c.run(t, "", "passkey", "rename", id, "Home", "--key", key)
	c.run(t, "", "passkey", "remove", id, "--key", key)
	want(t, js.run(t, "cli.mjs", "recover", "bert", "correct horse"), k2)
	want(t, js.run(t, "cli.mjs", "status", "bert"), "live 3 0")
	// A proof by our client for what theirs enrolled.
	js.run(t, "cli.mjs", "enroll", "bert", "another", k1, k2)
	check(t, os.WriteFile(key, []byte(k1+"\n"), 0o600))
	c.run(t, "", "forget", "--key", key, "--yes")
	want(t, js.run(t, "cli.mjs", "status", "bert"), "absent 5 -")
}

// restart kills the daemon under a client with an open attempt, an open enrolment and a
// nonce, and starts it with other settings at the same address.
func restart(t *testing.T, d *daemon, js *node) {
	cmd := js.command("hostile_restart.mjs")
	in, err := cmd.StdinPipe()
	check(t, err)
	out, err := cmd.StdoutPipe()
	check(t, err)
	check(t, cmd.Start())
	lines := bufio.NewReader(out)
	if line, err := lines.ReadString('\n'); line != "restart\n" {
		rest, _ := io.ReadAll(lines)
		t.Fatalf("%q, %v\n%s", line, err, rest)
	}
	d.kill(t)
	d.setting(t, "waits = []", `waits = ["1m0s"]`)
	d.setting(t, "limit = 10", "limit = 5")
	d.setting(t, "lifetime = 100", "lifetime = 8")
	d.setting(t, `replace_without_proof = "after 72h"`, `replace_without_proof = "allow"`)
	d.start(t)
	_, err = fmt.Fprintln(in, "restarted")
	check(t, err)
	rest, err := io.ReadAll(lines)
	check(t, err)
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, rest)
	}
	t.Logf("%s", rest)
}

// logKeepsQuiet looks for whatever the hostile clients sent and got, as text and in hex.
func logKeepsQuiet(t *testing.T, log, secretsFile string) {
	b, err := os.ReadFile(secretsFile)
	check(t, err)
	secrets := strings.Fields(string(b))
	if len(secrets) < 500 || !strings.Contains(log, `"ready"`) {
		t.Fatalf("only %d secrets, or no log:\n%s", len(secrets), log)
	}
	for _, s := range secrets {
		raw, err := base64.RawURLEncoding.DecodeString(s)
		if strings.Contains(log, s) || err == nil && len(raw) >= 48 && strings.Contains(log, hex.EncodeToString(raw)) {
			t.Errorf("the log shows %s", s)
		}
	}
}

// node is a folder with the JavaScript client and its one package, as its lock file has it.
type node struct {
	dir, secrets string
	env          []string
}

func newNode(t *testing.T, d *daemon) *node {
	t.Helper()
	n := &node{dir: t.TempDir()}
	check(t, os.CopyFS(n.dir, os.DirFS("testdata/node")))
	install := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
	install.Dir = n.dir
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("npm ci (node and npm are needed: apt-get install nodejs npm): %v\n%s", err, out)
	}
	vectors, err := filepath.Abs("../../testdata/vectors")
	check(t, err)
	n.secrets = filepath.Join(n.dir, "secrets")
	n.env = append(os.Environ(), "BACKUPVAULT_URL="+d.url, "BACKUPVAULT_DEV="+d.dir,
		"BACKUPVAULT_SECRETS="+n.secrets, "BACKUPVAULT_VECTORS="+vectors)
	return n
}

func (n *node) command(args ...string) *exec.Cmd {
	cmd := exec.Command("node", args...)
	cmd.Dir, cmd.Env, cmd.Stderr = n.dir, n.env, os.Stderr
	return cmd
}

func (n *node) run(t *testing.T, args ...string) string {
	t.Helper()
	out, err := n.command(args...).Output()
	if err != nil {
		t.Fatalf("node %s: %v\n%s", args[0], err, out)
	}
	return strings.TrimSpace(string(out))
}

func want(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%q instead of %q", got, want)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
