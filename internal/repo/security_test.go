package repo

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
)

// W-n are the known weaknesses of vaults of this kind; docs and SECURITY.md speak of each.
const weaknesses = 23

const claimsHead = "| ID | claim | where enforced | test | what is left |\n|---|---|---|---|---|\n"

var securityRules = []rule{
	{
		name:   "claims name real tests",
		why:    "a claim without a test that exists is a wish",
		check:  claimsTested,
		broken: file("SECURITY.md", claimsHead+"| P1 | x | `SECURITY.md` | `vault.TestNone` | y |\n"),
	}, {
		name:   "claims name real code",
		why:    "a reviewer starts at the place that enforces a claim",
		check:  claimsEnforced,
		broken: file("SECURITY.md", claimsHead+"| P1 | x | `vault.none` | y | z |\n"),
	}, {
		name:   "all claims are there",
		why:    "each promise and each known weakness is answered for",
		check:  claimsComplete,
		broken: file("SECURITY.md", claimsHead+"| P1 | x | y | z | w |\n"),
	},
}

// claims returns the rows of SECURITY.md's table of claims: ID, claim, where enforced,
// test, what is left.
func claims(fsys fs.FS) (rows [][]string) {
	for _, row := range tableRows(text(fsys, "SECURITY.md")) {
		if len(row) == 5 && regexp.MustCompile(`^[PW]-?\d`).MatchString(row[0]) {
			rows = append(rows, row)
		}
	}
	return rows
}

// names returns what stands in backquotes as dir.Name.
func names(cell string) [][]string {
	return regexp.MustCompile("`([\\w/-]+)\\.(\\w+)`").FindAllStringSubmatch(cell, -1)
}

// declares tells whether a Go file of the folder declares the name.
func declares(fsys fs.FS, dir, name string, inTests bool) bool {
	declaration := regexp.MustCompile(`(?m)^(func |type |const |var |\t)(\([^)]*\) )?` + name + `\b`)
	for _, f := range files(fsys, ".go") {
		if strings.HasSuffix(f, "_test.go") == inTests && strings.HasPrefix(f, dir+"/") &&
			!strings.Contains(strings.TrimPrefix(f, dir+"/"), "/") && declaration.MatchString(text(fsys, f)) {
			return true
		}
	}
	return false
}

func claimsTested(fsys fs.FS) (faults []string) {
	for _, row := range claims(fsys) {
		tests := names(row[3])
		if len(tests) == 0 && !strings.HasPrefix(row[3], "none") {
			faults = append(faults, fmt.Sprintf("SECURITY.md: %s names no test", row[0]))
		}
		for _, m := range tests {
			if !declares(fsys, m[1], m[2], true) {
				faults = append(faults, fmt.Sprintf("SECURITY.md: %s: no test %s in %s", row[0], m[2], m[1]))
			}
		}
	}
	return faults
}

func claimsEnforced(fsys fs.FS) (faults []string) {
	for _, row := range claims(fsys) {
		for _, m := range names(row[2]) {
			switch {
			case m[2] == "go" || m[2] == "md":
				if !exists(fsys, m[1]+"."+m[2]) {
					faults = append(faults, fmt.Sprintf("SECURITY.md: %s: no file %s.%s", row[0], m[1], m[2]))
				}
			case !declares(fsys, m[1], m[2], false):
				faults = append(faults, fmt.Sprintf("SECURITY.md: %s: %s does not declare %s", row[0], m[1], m[2]))
			}
		}
	}
	return faults
}

func claimsComplete(fsys fs.FS) (faults []string) {
	seen := map[string]bool{}
	for _, row := range claims(fsys) {
		for _, id := range regexp.MustCompile(`P\d|W-\d+`).FindAllString(row[0], -1) {
			seen[id] = true
		}
	}
	for i := 1; i <= 6; i++ {
		if id := fmt.Sprintf("P%d", i); !seen[id] {
			faults = append(faults, "SECURITY.md: no claim for "+id)
		}
	}
	for i := 1; i <= weaknesses; i++ {
		if id := fmt.Sprintf("W-%d", i); !seen[id] {
			faults = append(faults, "SECURITY.md: no row for "+id)
		}
	}
	return faults
}
