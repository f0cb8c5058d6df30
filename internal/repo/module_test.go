package repo

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"
)

var moduleRules = []rule{
	{
		name:   "no replace",
		why:    "a replaced module is not the one whose sum the world knows",
		check:  noReplace,
		broken: file("go.mod", "module m\nreplace a => ../a\n"),
	}, {
		name:  "dependencies are explained",
		why:   "each direct dependency is code that we trust: docs/dependencies.md says in a sentence why",
		check: dependenciesExplained,
		broken: fstest.MapFS{
			"go.mod":               {Data: []byte("module m\nrequire example.org/x v1.0.0\n")},
			"a/a.go":               {Data: []byte("package a\nimport _ \"example.org/x/y\"\n")},
			"docs/dependencies.md": {Data: []byte("nothing\n")},
		},
	}, {
		name:  "dependencies are used",
		why:   "docs/dependencies.md must not explain what is not there",
		check: dependenciesUsed,
		broken: fstest.MapFS{
			"go.mod":               {Data: []byte("module m\n")},
			"docs/dependencies.md": {Data: []byte("| `example.org/x` | because |\n")},
		},
	}, {
		name:  "go.mod says what is direct",
		why:   "readers and scanners take go.mod's word for what we import ourselves",
		check: directMarked,
		broken: fstest.MapFS{
			"go.mod": {Data: []byte("module m\nrequire (\n\texample.org/x v1.0.0 // indirect\n)\n")},
			"a/a.go": {Data: []byte("package a\nimport _ \"example.org/x/y\"\n")},
		},
	},
}

// requirement is one line of go.mod.
type requirement struct {
	path     string
	indirect bool
}

func requirements(fsys fs.FS) (out []requirement) {
	for _, line := range strings.Split(text(fsys, "go.mod"), "\n") {
		f := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(f) >= 2 && strings.HasPrefix(f[1], "v") && strings.Contains(f[0], ".") {
			out = append(out, requirement{f[0], strings.Contains(line, "// indirect")})
		}
	}
	return out
}

func noReplace(fsys fs.FS) (faults []string) {
	for i, line := range strings.Split(text(fsys, "go.mod"), "\n") {
		if f := strings.Fields(line); len(f) > 0 && (f[0] == "replace" || slices.Contains(f, "=>")) {
			faults = append(faults, fmt.Sprintf("go.mod:%d: %s", i+1, line))
		}
	}
	return faults
}

// direct returns the required modules that some file of ours imports, tests included.
func direct(fsys fs.FS) map[string]bool {
	out := map[string]bool{}
	for _, name := range files(fsys, ".go") {
		if strings.HasPrefix(name, "tools/") {
			continue // a module of its own
		}
		_, f, err := parse(fsys, name)
		if err != nil {
			continue
		}
		for _, spec := range f.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			for _, r := range requirements(fsys) {
				if imported == r.path || strings.HasPrefix(imported, r.path+"/") {
					out[r.path] = true
				}
			}
		}
	}
	return out
}

// explained returns the modules in the first column of a table of docs/dependencies.md
// whose row says more.
func explained(fsys fs.FS) map[string]bool {
	out := map[string]bool{}
	for _, row := range tableRows(text(fsys, "docs/dependencies.md")) {
		if m := matches("^`([^`]+)`$", row[0]); len(m) == 1 && strings.Contains(m[0], ".") {
			out[m[0]] = len(row) > 1 && len(row[len(row)-1]) > 20
		}
	}
	return out
}

func dependenciesExplained(fsys fs.FS) (faults []string) {
	known := explained(fsys)
	for _, m := range slices.Sorted(maps.Keys(direct(fsys))) {
		if !known[m] {
			faults = append(faults, "docs/dependencies.md: no sentence for "+m)
		}
	}
	return faults
}

func dependenciesUsed(fsys fs.FS) (faults []string) {
	used := direct(fsys)
	for _, m := range slices.Sorted(maps.Keys(explained(fsys))) {
		if !used[m] {
			faults = append(faults, "docs/dependencies.md explains "+m+", which nothing imports")
		}
	}
	return faults
}

func directMarked(fsys fs.FS) (faults []string) {
	used := direct(fsys)
	for _, r := range requirements(fsys) {
		if used[r.path] == r.indirect {
			faults = append(faults, fmt.Sprintf("go.mod: %s: imported by us: %v, marked indirect: %v", r.path, used[r.path], r.indirect))
		}
	}
	return faults
}

// tableRows returns the cells of every row of every table in a document.
func tableRows(md string) (rows [][]string) {
	for _, line := range strings.Split(md, "\n") {
		line = strings.TrimSpace(line)
		if !strings.HasPrefix(line, "|") || strings.HasPrefix(line, "|-") || strings.HasPrefix(line, "| -") {
			continue
		}
		// A bar inside a cell is written \| in Markdown.
		line = strings.ReplaceAll(strings.Trim(line, "|"), `\|`, "\x00")
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.ReplaceAll(strings.TrimSpace(cells[i]), "\x00", "|")
		}
		rows = append(rows, cells)
	}
	return rows
}
