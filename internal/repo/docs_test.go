package repo

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing/fstest"
)

var docRules = []rule{
	{
		name:   "links resolve",
		why:    "a reader who follows a link must arrive",
		check:  linksResolve,
		broken: file("README.md", "[a](docs/none.md)"),
	}, {
		name:   "anchors resolve",
		why:    "a reader who follows a link must arrive",
		check:  linksResolve,
		broken: file("README.md", "# There\n[a](#here)"),
	}, {
		name:   "scripts exist",
		why:    "a command that a document shows must be there and executable",
		check:  scriptsExist,
		broken: file("README.md", "```\n./scripts/none\n```"),
	}, {
		name:   "commands exist",
		why:    "a command that a document shows must be one that the program knows",
		check:  commandsExist,
		broken: fstest.MapFS{"README.md": {Data: []byte("```\nbackupvault nonsense\n```")}, "cmd/backupvault/a.go": {Data: []byte("package main")}},
	}, {
		name:  "flags exist",
		why:   "a flag that a document shows must be one that the program knows",
		check: commandsExist,
		broken: fstest.MapFS{
			"README.md":            {Data: []byte("```\nbackupvault enroll --nonsense\n```")},
			"cmd/backupvault/a.go": {Data: []byte("package main\nvar c = C{Use: \"enroll\"}\n")},
		},
	}, {
		name:   "every document can be found",
		why:    "a document that no other one links to is read by nobody",
		check:  documentsLinked,
		broken: fstest.MapFS{"README.md": {Data: []byte("nothing")}, "docs/a.md": {Data: []byte("a")}},
	},
}

var fence = regexp.MustCompile("(?ms)^```.*?^```")

func linksResolve(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".md") {
		for _, link := range matches(`\]\(([^)\s]+)\)`, fence.ReplaceAllString(text(fsys, name), "")) {
			if strings.Contains(link, "://") || strings.HasPrefix(link, "mailto:") {
				continue
			}
			target, anchor, _ := strings.Cut(link, "#")
			where := name
			if target != "" {
				where = path.Join(path.Dir(name), target)
			}
			if !exists(fsys, where) {
				faults = append(faults, fmt.Sprintf("%s: no %s", name, link))
			} else if anchor != "" && !slices.Contains(anchors(text(fsys, where)), anchor) {
				faults = append(faults, fmt.Sprintf("%s: no heading for %s", name, link))
			}
		}
	}
	return faults
}

// anchors returns the names under which a document's headings are reached.
func anchors(md string) (out []string) {
	for _, heading := range matches(`(?m)^#+ (.+)$`, fence.ReplaceAllString(md, "")) {
		heading = regexp.MustCompile(`[^\w\- ]`).ReplaceAllString(strings.ToLower(heading), "")
		out = append(out, strings.ReplaceAll(heading, " ", "-"))
	}
	return out
}

func scriptsExist(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".md") {
		for _, script := range matches(`(?:^|[\s`+"`"+`(])(?:\./)?((?:scripts|\.ci)/[a-z][\w-]*)`, text(fsys, name)) {
			info, err := fs.Stat(fsys, script)
			if err != nil || info.Mode()&0o111 == 0 {
				faults = append(faults, fmt.Sprintf("%s: %s is not there or not executable", name, script))
			}
		}
	}
	return faults
}

// commandsExist checks each line of a code block that starts with one of our programs:
// the word after it must be a command and every --flag on the line must be a string of
// the program's source.
func commandsExist(fsys fs.FS) (faults []string) {
	for _, program := range []string{"backupvault", "backupvaultd"} {
		var source strings.Builder
		for _, name := range files(fsys, ".go") {
			if strings.HasPrefix(name, "cmd/"+program+"/") && !strings.HasSuffix(name, "_test.go") {
				source.WriteString(text(fsys, name))
			}
		}
		verbs := append(matches(`Use:\s*"([\w-]+)`, source.String()), "completion", "help")
		invocation := regexp.MustCompile(`(?:^|[\s"'(])` + program + ` ([a-z][\w-]*)([^|;"']*)`)
		for _, name := range files(fsys, ".md") {
			for _, block := range fence.FindAllString(text(fsys, name), -1) {
				for _, m := range invocation.FindAllStringSubmatch(block, -1) {
					if !slices.Contains(verbs, m[1]) {
						faults = append(faults, fmt.Sprintf("%s: %s has no command %s", name, program, m[1]))
					}
					for _, flag := range matches(`--([a-z][\w-]*)`, strings.SplitN(m[2], "\n", 2)[0]) {
						if !strings.Contains(source.String(), `"`+flag+`"`) {
							faults = append(faults, fmt.Sprintf("%s: %s %s has no flag --%s", name, program, m[1], flag))
						}
					}
				}
			}
		}
	}
	return faults
}

func documentsLinked(fsys fs.FS) (faults []string) {
	linked := map[string]bool{}
	for _, name := range files(fsys, ".md") {
		for _, link := range matches(`\]\(([^)\s#]+)`, text(fsys, name)) {
			linked[path.Join(path.Dir(name), link)] = true
		}
	}
	for _, name := range files(fsys, ".md") {
		if strings.HasPrefix(name, "docs/") && !linked[name] && !linked[path.Dir(name)] {
			faults = append(faults, name+": no document links to it")
		}
	}
	return faults
}
