package node_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

// keyless tells whether the token holds no key of a vault: only then it takes new ones.
func keyless(t *testing.T, v *dev.Vault, token int) bool {
	t.Helper()
	k, err := hsm.OpenToken(t.Context(), v.Config.Tokens[token].URI)
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	err = k.GenerateKeys(t.Context())
	if err == nil {
		err = k.Destroy(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return true
	}
	if !errors.Is(err, hsm.ErrKeyExists) {
		t.Fatal(err)
	}
	return false
}

// A failed init takes back what it made, and touches nothing that it did not make.
func TestInitTakesBack(t *testing.T) {
	v := newVault(t, dev.Options{})
	c := *v.Config
	root := filepath.Join(v.Dir, "second.key")
	empty := func(tokens ...int) {
		for _, i := range tokens {
			k, err := hsm.OpenToken(t.Context(), c.Tokens[i].URI)
			if err != nil {
				t.Fatal(err)
			}
			if err := k.Destroy(t.Context()); err != nil {
				t.Fatal(err)
			}
			k.Close()
		}
	}
	empty(0, 1) // the third still holds keys
	c.Data = filepath.Join(v.Dir, "second")
	c.Issuer.JWKSFile = c.IssuerSetPath()
	gone := func() {
		t.Helper()
		for _, path := range []string{root, c.Data} {
			if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("%s was left behind", path)
			}
		}
		if !keyless(t, v, 0) || !keyless(t, v, 1) {
			t.Error("keys were left behind")
		}
	}
	o := node.InitOptions{RootKey: root, OwnIssuer: true, Log: quiet}
	if _, err := node.Init(t.Context(), &c, o); !errors.Is(err, node.ErrExists) {
		t.Fatalf("init over keys: %v", err)
	}
	gone()
	if keyless(t, v, 2) {
		t.Error("init destroyed keys that it did not make")
	}
	empty(2)
	c.Name = strings.Repeat("n", 200) // what a statement refuses, after all keys are made
	if _, err := node.Init(t.Context(), &c, o); err == nil {
		t.Fatal("init under an endless name")
	}
	gone()
	if !keyless(t, v, 2) {
		t.Error("keys were left behind")
	}
	c.Name = "second"
	if _, err := node.Init(t.Context(), &c, o); err != nil {
		t.Errorf("init of empty tokens: %v", err)
	}
}

func TestInitRefuses(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	exists := filepath.Join(v.Dir, "exists")
	if err := os.WriteFile(exists, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*node.Config, *node.InitOptions)
		want   error
	}{
		"store":       {func(*node.Config, *node.InitOptions) {}, node.ErrExists},
		"root key":    {func(c *node.Config, o *node.InitOptions) { c.Data, o.RootKey = v.Dir+"/n", exists }, node.ErrExists},
		"tokens":      {func(c *node.Config, o *node.InitOptions) { c.Data = v.Dir + "/n" }, node.ErrExists},
		"data a file": {func(c *node.Config, o *node.InitOptions) { c.Data = exists }, node.ErrConfig},
		"open folder": {func(c *node.Config, o *node.InitOptions) {
			c.Data = v.Dir + "/open"
			os.Mkdir(c.Data, 0o700)
			os.Chmod(c.Data, 0o750)
		}, node.ErrConfig},
		"issuer's set elsewhere": {func(c *node.Config, o *node.InitOptions) {
			c.Data, o.OwnIssuer = v.Dir+"/n", true
		}, node.ErrConfig},
	} {
		config, o := *v.Config, node.InitOptions{RootKey: filepath.Join(v.Dir, "new.key"), Log: quiet}
		c.change(&config, &o)
		if _, err := node.Init(t.Context(), &config, o); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		for _, path := range []string{v.Dir + "/n", v.Dir + "/new.key"} {
			if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("%s: %s was left behind", name, path)
			}
		}
	}
	mustServe(t, v).stop(t) // the vault itself was not touched
}

func TestInitNeverDestroysWhatServes(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	_, err := node.Init(t.Context(), v.Config, node.InitOptions{RootKey: filepath.Join(v.Dir, "new.key"), DestroyExisting: true, Log: quiet})
	if err == nil || !strings.Contains(err.Error(), "another daemon serves") {
		t.Errorf("init over a running daemon: %v", err)
	}
	recover(t, newClient(t, v, r.url, "alice"), k)
	r.stop(t)
}
