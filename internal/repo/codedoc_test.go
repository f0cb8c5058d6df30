package repo

import (
	"fmt"
	"io/fs"
	"strings"
	"testing/fstest"

	"backupvault/api"
)

const protocol = "docs/protocol.md"

var codeDocRules = []rule{
	{
		name:   "labels are specified",
		why:    "another client signs and derives by docs/protocol.md",
		check:  labelsSpecified,
		broken: file("internal/lp/labels.go", "// What crosses the wire\nconst (\n\tX Label = prefix + \"x-y\"\n)\n"),
	}, {
		name:   "labels exist",
		why:    "docs/protocol.md must not name a label that nothing uses",
		check:  labelsExist,
		broken: file(protocol, "`backupvault/v1/none`"),
	}, {
		name:   "labels stand in one file",
		why:    "that no two purposes share a label can be seen only where all of them stand",
		check:  labelsInOneFile,
		broken: file("client/a.go", "const l = \"backup"+"vault/v1/mine\""),
	}, {
		name:   "errors are specified",
		why:    "another client decides by code and status",
		check:  errorsSpecified,
		broken: file("api/errors.go", "var ErrX = &Error{Code: \"none\"}"),
	}, {
		name:   "paths are specified",
		why:    "each operation stands in docs/protocol.md under its path",
		check:  pathsSpecified,
		broken: file("api/wire.go", "// POST /v1/none/start\n"),
	}, {
		name:   "JSON members are specified",
		why:    "each member of a message stands in docs/protocol.md",
		check:  membersSpecified,
		broken: file("api/wire.go", "type A struct {\n\tNone int `json:\"none_such\"`\n}\n"),
	}, {
		name:   "exit codes are specified",
		why:    "scripts decide by exit code",
		check:  exitCodesSpecified,
		broken: file("cmd/backupvault/exit.go", "const (\n\texitNone = 77\n)\n"),
	}, {
		name:  "settings are specified",
		why:   "docs/operations.md says of each setting what losing it costs",
		check: settingsSpecified,
		broken: fstest.MapFS{
			"internal/node/config.go": {Data: []byte("type C struct {\n\tNone string `toml:\"none_such\"`\n}\n")},
		},
	},
	{
		name:   "screens are described",
		why:    "docs/using.md says in plain words what each screen of the page is for",
		check:  screensDescribed,
		broken: file("web/src/page/screens/a.ts", `show(old ? "None such" : "Your backup key", h("p"));`),
	}, {
		name:   "events are described",
		why:    "who watches the log finds in docs/operations.md what each line about an account tells",
		check:  eventsDescribed,
		broken: file("vault/decide.go", `return decision{events: []event{{"none_such", nil}}}`),
	},
}

// wireLabels are the labels of the first const group of internal/lp: what crosses the wire.
func wireLabels(fsys fs.FS) []string {
	_, group, _ := strings.Cut(text(fsys, "internal/lp/labels.go"), "// What crosses the wire")
	group, _, _ = strings.Cut(group, "\n)")
	return matches(`prefix \+ "([\w-]+)"`, group)
}

func labelsSpecified(fsys fs.FS) (faults []string) {
	for _, l := range wireLabels(fsys) {
		if !strings.Contains(text(fsys, protocol), "`backupvault/v1/"+l+"`") {
			faults = append(faults, protocol+": no label backupvault/v1/"+l)
		}
	}
	return faults
}

func labelsExist(fsys fs.FS) (faults []string) {
	all := matches(`prefix \+ "([\w-]+)"`, text(fsys, "internal/lp/labels.go"))
	for _, l := range matches("`backupvault/v1/([\\w-]+)`", text(fsys, protocol)) {
		found := false
		for _, known := range all {
			found = found || known == l
		}
		if !found {
			faults = append(faults, protocol+": there is no label backupvault/v1/"+l)
		}
	}
	return faults
}

func labelsInOneFile(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".go") {
		if name == "internal/lp/labels.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, l := range matches(`"backupvault/v1/([^"]*)"`, text(fsys, name)) {
			faults = append(faults, name+": label "+l+" belongs into internal/lp/labels.go")
		}
	}
	return faults
}

func errorsSpecified(fsys fs.FS) (faults []string) {
	rows := map[string]string{}
	for _, row := range tableRows(text(fsys, protocol)) {
		if len(row) > 1 {
			rows[row[0]] = row[1]
		}
	}
	for _, code := range matches(`Code: "(\w+)"`, text(fsys, "api/errors.go")) {
		status := fmt.Sprint((&api.Error{Code: api.Code(code)}).HTTPStatus())
		if rows["`"+code+"`"] != status {
			faults = append(faults, fmt.Sprintf("%s: no table row `%s` with status %s", protocol, code, status))
		}
	}
	return faults
}

func pathsSpecified(fsys fs.FS) (faults []string) {
	for _, p := range matches(`((?:GET|POST) /v1/[\w/]+)`, text(fsys, "api/wire.go")+text(fsys, "api/passkey.go")) {
		if !strings.Contains(text(fsys, protocol), p) {
			faults = append(faults, protocol+": no "+p)
		}
	}
	return faults
}

func membersSpecified(fsys fs.FS) (faults []string) {
	source := text(fsys, "api/wire.go") + text(fsys, "api/passkey.go") + text(fsys, "api/statement.go") + text(fsys, "api/errors.go")
	for _, m := range matches(`json:"(\w+)`, source) {
		if !strings.Contains(text(fsys, protocol), "`"+m+"`") {
			faults = append(faults, protocol+": no member "+m)
		}
	}
	return faults
}

// exitCodesSpecified expects the codes as constants named exit...
func exitCodesSpecified(fsys fs.FS) (faults []string) {
	for dir, doc := range map[string]string{
		"cmd/backupvault/":  "docs/using.md",
		"cmd/backupvaultd/": "docs/operations.md",
		"internal/node/":    "docs/operations.md",
	} {
		rows := map[string]bool{}
		for _, row := range tableRows(text(fsys, doc)) {
			rows[strings.Trim(row[0], "`")] = true
		}
		for _, name := range files(fsys, ".go") {
			if !strings.HasPrefix(name, dir) || strings.HasSuffix(name, "_test.go") {
				continue
			}
			for _, code := range matches(`(?m)^\s*(?:const )?[eE]xit\w+\s*(?:int )?\s*= (\d+)`, text(fsys, name)) {
				if !rows[code] {
					faults = append(faults, fmt.Sprintf("%s: no table row for exit code %s of %s", doc, code, name))
				}
			}
		}
	}
	return faults
}

func settingsSpecified(fsys fs.FS) (faults []string) {
	// A section stands there as `[name]` or `[[name]]`.
	operations := strings.NewReplacer("[", "", "]", "").Replace(text(fsys, "docs/operations.md"))
	for _, name := range files(fsys, ".go") {
		if strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "cmd/backupvault/") || strings.HasPrefix(name, "client/") {
			continue
		}
		for _, key := range matches(`toml:"(\w+)`, text(fsys, name)) {
			if !strings.Contains(operations, "`"+key+"`") {
				faults = append(faults, "docs/operations.md: no setting "+key)
			}
		}
	}
	return faults
}

// screensDescribed looks for each heading that a screen is shown under.
func screensDescribed(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".ts") {
		if !strings.HasPrefix(name, "web/src/page/") {
			continue
		}
		for _, heading := range matches(`\b(?:show\(|stopped\(|keyScreen\(here, k, |passwordTitle = \(here: Here\): string => )([^,\n]*)`, text(fsys, name)) {
			for _, title := range matches(`"([A-Z][^"]*)"`, heading) {
				if !strings.Contains(text(fsys, "docs/using.md"), "*"+title+"*") {
					faults = append(faults, "docs/using.md: no screen *"+title+"* of "+name)
				}
			}
		}
	}
	return faults
}

func eventsDescribed(fsys fs.FS) (faults []string) {
	for _, name := range files(fsys, ".go") {
		if !strings.HasPrefix(name, "vault/") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, e := range matches(`(?:event\{+|(?:name|what) :?= )"(\w[^"]*)"`, text(fsys, name)) {
			if !strings.Contains(text(fsys, "docs/operations.md"), "`"+e+"`") {
				faults = append(faults, "docs/operations.md: no line `"+e+"` of "+name)
			}
		}
	}
	return faults
}
