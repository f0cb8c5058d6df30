package web_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/web"
)

// workshop is a copy of the sources with the packages of the lock file, in the layout of the
// repository: names of paths stand in what is built.
func workshop(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	dir := filepath.Join(root, "web")
	for _, name := range []string{"src", "test"} {
		check(t, os.CopyFS(filepath.Join(dir, name), os.DirFS(name)))
	}
	for _, name := range []string{"build.mjs", "test.mjs", "package.json", "package-lock.json", "tsconfig.json", "../cmd/backupvault/commonest.txt"} {
		check(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700))
		check(t, os.WriteFile(filepath.Join(dir, name), read(t, name), 0o600))
	}
	run(t, dir, nil, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
	return dir
}

// TestPage needs node and npm: apt-get install nodejs npm.
func TestPage(t *testing.T) {
	dir := workshop(t)
	t.Run("types", func(t *testing.T) { run(t, dir, nil, "node", "node_modules/typescript/bin/tsc", "-p", ".") })
	t.Run("the embedded files are what the sources give", func(t *testing.T) { sameBytes(t, dir) })
	t.Run("core", func(t *testing.T) { core(t, dir) })
}

func sameBytes(t *testing.T, dir string) {
	run(t, dir, nil, "node", "build.mjs", "out")
	built, embedded := listing(t, os.DirFS(filepath.Join(dir, "out"))), listing(t, web.Files())
	if len(embedded) < 4 {
		t.Fatalf("only %d files are embedded", len(embedded))
	}
	for name, want := range built {
		if embedded[name] != want {
			t.Errorf("%s is not embedded as built; run: cd web && npm ci --ignore-scripts && node build.mjs", name)
		}
		delete(embedded, name)
	}
	for name := range embedded {
		t.Errorf("%s is embedded and not built from any source", name)
	}
}

func listing(t *testing.T, files fs.FS) map[string]string {
	out := make(map[string]string)
	check(t, fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(files, name)
		out[name] = string(b)
		return err
	}))
	return out
}

// core runs the tests in test/ against a real vault.
func core(t *testing.T, dir string) {
	v := newVault(t, dev.Options{Edit: func(c *node.Config) { c.ReplaceWithoutProof = "deny" }})
	tokens := make(map[string]string)
	for _, name := range []string{"anna", "bert", "carl", "dora"} {
		tokens[name] = v.token(t, name)
	}
	text, err := json.Marshal(tokens)
	check(t, err)
	vectors, err := filepath.Abs("../testdata/vectors")
	check(t, err)
	t.Log(run(t, dir, append(os.Environ(), "NODE_EXTRA_CA_CERTS="+v.CAPath(), "BACKUPVAULT_URL="+v.url, "BACKUPVAULT_PIN="+v.Pin,
		"BACKUPVAULT_TOKENS="+string(text), "BACKUPVAULT_VECTORS="+vectors), "node", "test.mjs"))
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	check(t, err)
	return b
}
