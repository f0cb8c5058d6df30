package repo

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// A rule reads a tree and returns what is wrong with it, one line per fault.
type rule struct {
	name   string
	why    string
	check  func(fs.FS) []string
	broken fstest.MapFS // the smallest tree that the rule must refuse
}

var rules = [][]rule{goRules, moduleRules, docRules, codeDocRules, securityRules}

func TestRules(t *testing.T) {
	root := os.DirFS("../..")
	for _, group := range rules {
		for _, r := range group {
			t.Run(r.name, func(t *testing.T) {
				if len(r.check(r.broken)) == 0 {
					t.Fatal("the rule accepts its broken example")
				}
				for _, fault := range r.check(root) {
					t.Errorf("%s\n\twhy: %s", fault, r.why)
				}
			})
		}
	}
}

// files lists the files with one of the suffixes, without what git ignores.
func files(fsys fs.FS, suffixes ...string) []string {
	var out []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (name == ".git" || name == "bin" || name == "dist" || d.Name() == "node_modules"):
			return fs.SkipDir
		case d.IsDir() || name == ".git": // a file in a linked work tree
			return nil
		}
		for _, s := range suffixes {
			if strings.HasSuffix(name, s) {
				out = append(out, name)
				break
			}
		}
		return nil
	})
	if err != nil {
		panic(err)
	}
	return out
}

// text is a file's contents, or nothing where there is no such file.
func text(fsys fs.FS, name string) string {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return ""
	}
	return string(b)
}

func exists(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, path.Clean(name))
	return err == nil
}

// matches returns the first group of every match of pattern in s.
func matches(pattern, s string) []string {
	var out []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(s, -1) {
		out = append(out, m[1])
	}
	return out
}

// file is a one-file tree, for broken examples.
func file(name, contents string) fstest.MapFS {
	return fstest.MapFS{name: {Data: []byte(contents)}}
}
