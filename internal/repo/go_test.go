package repo

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing/fstest"
)

// longest is the number of lines that a function outside tests may have.
const longest = 70

var goRules = []rule{
	{
		name:   "package docs",
		why:    "a reader learns from the package comment what the package promises and what not",
		check:  packageDocs,
		broken: file("a/a.go", "package a\n"),
	}, {
		name:   "fuzz corpora",
		why:    "a fuzz target without seeds runs nothing and passes",
		check:  fuzzCorpora,
		broken: file("a/a_test.go", "package a\nfunc FuzzParse(f *testing.F) {}\n"),
	}, {
		name:   "no skipped tests",
		why:    "a test that skips proves nothing; it fails and says what to install",
		check:  noSkips,
		broken: file("a/a_test.go", "package a\nfunc TestA(t *testing.T) { t.Skip() }\n"),
	}, {
		name:   "no reminders",
		why:    "what is left to do stands in an issue, not in the code",
		check:  noReminders,
		broken: file("a/a.go", "package a\n// TO"+"DO: more\n"),
	}, {
		name:   "short functions",
		why:    "a function must fit on a screen",
		check:  shortFunctions,
		broken: file("a/a.go", "package a\nfunc f() {\n"+strings.Repeat("_ = 0\n", longest)+"}\n"),
	}, {
		name:   "no machine paths",
		why:    "the repository must work on any machine",
		check:  noMachinePaths,
		broken: fstest.MapFS{"a.sh": {Data: []byte("cd /" + "work/x")}},
	},
}

// parse reads a Go file; a file that does not parse is a fault of its own.
func parse(fsys fs.FS, name string) (*token.FileSet, *ast.File, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, text(fsys, name), parser.ParseComments)
	return fset, f, err
}

func packageDocs(fsys fs.FS) (faults []string) {
	documented := map[string]bool{}
	for _, name := range files(fsys, ".go") {
		if strings.Contains(name, "testdata/") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		_, f, err := parse(fsys, name)
		dir := path.Dir(name)
		if err != nil {
			faults = append(faults, err.Error())
		} else {
			documented[dir] = documented[dir] || len(strings.TrimSpace(f.Doc.Text())) > 40
		}
	}
	for dir, ok := range documented {
		if !ok {
			faults = append(faults, dir+": no package comment that says something")
		}
	}
	return faults
}

func fuzzCorpora(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, "_test.go") {
		for _, target := range matches(`(?m)^func (Fuzz\w+)\(\w+ \*testing\.F\)`, text(fsys, name)) {
			dir := path.Join(path.Dir(name), "testdata/fuzz", target)
			if entries, err := fs.ReadDir(fsys, dir); err != nil || len(entries) == 0 {
				faults = append(faults, fmt.Sprintf("%s: %s has no file in %s", name, target, dir))
			}
		}
	}
	return faults
}

func noSkips(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".go") {
		fset, f, err := parse(fsys, name)
		if err != nil {
			continue
		}
		var stack []ast.Node
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			stack = append(stack, n)
			if call, ok := n.(*ast.CallExpr); ok && skips(call, stack) {
				faults = append(faults, fmt.Sprintf("%s: a test skips", fset.Position(call.Pos())))
			}
			return true
		})
	}
	return faults
}

// skips tells whether a call inside these nodes skips a test. rapid's T.Skip does not: it
// drops one step that makes no sense in the state at hand.
func skips(call *ast.CallExpr, inside []ast.Node) bool {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || (sel.Sel.Name != "Skip" && sel.Sel.Name != "Skipf" && sel.Sel.Name != "SkipNow") {
		return false
	}
	for _, n := range slices.Backward(inside) {
		fn, ok := n.(*ast.FuncLit)
		if !ok {
			continue
		}
		for _, p := range fn.Type.Params.List {
			if slices.ContainsFunc(p.Names, func(name *ast.Ident) bool { return name.Name == fmt.Sprint(sel.X) }) {
				return types.ExprString(p.Type) != "*rapid.T"
			}
		}
	}
	return true
}

func noReminders(fsys fs.FS) (faults []string) {
	reminder := regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X)\b`)
	for _, name := range files(fsys, ".go", ".sh", ".md", ".toml") {
		for i, line := range strings.Split(text(fsys, name), "\n") {
			if reminder.MatchString(line) {
				faults = append(faults, fmt.Sprintf("%s:%d: %s", name, i+1, strings.TrimSpace(line)))
			}
		}
	}
	return faults
}

func shortFunctions(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".go") {
		fset, f, err := parse(fsys, name)
		if err != nil || strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if n := fset.Position(fn.End()).Line - fset.Position(fn.Pos()).Line + 1; n > longest {
				faults = append(faults, fmt.Sprintf("%s: %s has %d lines, at most %d", name, fn.Name.Name, n, longest))
			}
		}
	}
	return faults
}

func noMachinePaths(fsys fs.FS) (faults []string) {
	// Only where a path starts: a URL path such as https://host/root/ is none.
	machine := regexp.MustCompile(`(^|[\s"'=:(` + "`" + `])/(work|root)(/|\b)`)
	for _, name := range files(fsys, "") {
		if strings.Contains(name, "testdata/fuzz/") {
			continue // bytes that a fuzzer made up
		}
		for i, line := range strings.Split(text(fsys, name), "\n") {
			if machine.MatchString(line) {
				faults = append(faults, fmt.Sprintf("%s:%d: %s", name, i+1, strings.TrimSpace(line)))
			}
		}
	}
	return faults
}
