package main

import (
	"os"
	"path/filepath"
	"testing"

	"backupvault/internal/node"
)

// TestReadyFileFollowsNoLink: the file often stands in a folder that others write to. A link
// laid there beforehand must not lead the daemon to a file of its own.
func TestReadyFileFollowsNoLink(t *testing.T) {
	dir := t.TempDir()
	path, precious := filepath.Join(dir, "ready"), filepath.Join(dir, "issuer.key")
	if err := os.WriteFile(precious, []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, link := range []string{path, path + ".new"} {
		if err := os.Symlink(precious, link); err != nil {
			t.Fatal(err)
		}
	}
	if err := readyFile(path, nil)(node.Serving{URL: "u", Pin: "p"}); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(precious); err != nil || string(b) != "precious" {
		t.Errorf("the file behind the link holds %q, %v", b, err)
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "url=u\npin=p\n" {
		t.Errorf("the ready file holds %q, %v", b, err)
	}
	if info, err := os.Lstat(path); err != nil || info.Mode() != 0o600 {
		t.Errorf("it is %v, %v; want a regular file with mode 0600", info.Mode(), err)
	}
	if left, err := filepath.Glob(filepath.Join(dir, ".ready*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
