package repo

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "backupvault/"

// An importRule forbids packages to packages. A pattern ending in /... covers everything
// below; packages that do not exist yet are named too, so that they start under the rule.
type importRule struct {
	from     []string // of our module
	forbid   []string
	directly bool // only the package's own imports count, not what those import
	why      string
}

var importRules = []importRule{
	{
		from:   []string{"vault", "opaque", "passkey", "ratelimit"},
		forbid: []string{"go.etcd.io/bbolt/...", "github.com/hashicorp/...", "github.com/miekg/pkcs11/...", module + "hsm", module + "shred"},
		why:    "the rules of attempts must be readable, and testable, without a store or an HSM behind them",
	}, {
		from:     []string{"vault", "opaque", "passkey", "ratelimit"},
		forbid:   []string{"net/http/..."},
		directly: true,
		why:      "the heart knows requests and answers, not how they travel",
	}, {
		from:   []string{"vault", "opaque", "envelope", "backupkey", "passkey", "ratelimit", "shred", "hsm", "access", "api", "client"},
		forbid: []string{module + "server", module + "cmd/...", module + "internal/node"},
		why:    "arrows point one way: cmd -> server -> vault -> gates",
	}, {
		from:   []string{"opaque", "envelope", "backupkey", "passkey", "ratelimit", "shred", "hsm", "access", "api", "client", "cmd/backupvault"},
		forbid: []string{module + "vault"},
		why:    "a gate, a store or a client that knows the vault's decisions cannot be read alone",
	}, {
		from:   []string{"server"},
		forbid: []string{module + "hsm", module + "shred", "github.com/miekg/pkcs11/...", "go.etcd.io/bbolt/..."},
		why:    "server is HTTP only",
	}, {
		from:   []string{"shred"},
		forbid: []string{module + "hsm", "github.com/miekg/pkcs11/..."},
		why:    "the store asks for four operations of a token, not for PKCS#11",
	}, {
		from:   []string{"hsm"},
		forbid: []string{module + "shred", "go.etcd.io/bbolt/..."},
		why:    "a token does not know what its keys protect",
	}, {
		from:   []string{"api", "client", "opaque", "envelope", "backupkey", "cmd/backupvault"},
		forbid: []string{"github.com/miekg/pkcs11/...", "go.etcd.io/bbolt/...", module + "hsm", module + "softhsm", module + "shred"},
		why:    "the client is pure Go and cross-compiles",
	}, {
		from:   []string{"softhsm"},
		forbid: []string{"testing/..."},
		why:    "softhsm is linked into the daemon, which must not carry test flags",
	}, {
		from:   []string{"api", "client", "vault", "opaque", "passkey", "server", "cmd/...", "internal/node/..."},
		forbid: []string{module + "passkey/softauthn"},
		why:    "an authenticator that asks nobody is for tests; no program carries it",
	}, {
		from:   []string{"api", "client", "vault", "server", "web", "cmd/...", "internal/node/..."},
		forbid: []string{"github.com/chromedp/..."},
		why:    "what drives a browser is for tests and the demo",
	}, {
		from:     []string{"api", "client", "vault", "opaque", "envelope", "backupkey", "ratelimit", "shred", "access", "internal/...", "cmd/..."},
		forbid:   []string{"math/rand/..."},
		directly: true,
		why:      "no ID, nonce or key of ours may be guessable (hsm spreads its retries with it, no more)",
	},
}

// goPackage is what `go list -json` tells that the rules need. Imports exclude tests.
type goPackage struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
	CgoFiles   []string
	Error      *struct{ Err string }
}

func goList(t *testing.T, env []string, args ...string) map[string]*goPackage {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-e", "-deps", "-json=ImportPath,Standard,Imports,Deps,CgoFiles,Error"}, args...)...)
	cmd.Dir, cmd.Env, cmd.Stderr = "../..", append(os.Environ(), env...), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := map[string]*goPackage{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		p := new(goPackage)
		if err := d.Decode(p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages[p.ImportPath] = p
	}
}

func matchAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		if prefix, deep := strings.CutSuffix(p, "..."); deep {
			return strings.HasPrefix(name+"/", prefix)
		}
		return name == p
	})
}

// breaches returns every import that breaks a rule.
func breaches(packages map[string]*goPackage, rules []importRule) (faults []string) {
	for _, p := range packages {
		ours, inside := strings.CutPrefix(p.ImportPath, module)
		for _, r := range rules {
			if !inside || !matchAny(r.from, ours) {
				continue
			}
			reached := p.Deps
			if r.directly {
				reached = p.Imports
			}
			for _, d := range reached {
				if matchAny(r.forbid, d) {
					faults = append(faults, fmt.Sprintf("%s reaches %s\n\twhy not: %s", ours, d, r.why))
				}
			}
		}
	}
	return faults
}

func TestImports(t *testing.T) {
	for _, r := range importRules {
		for _, pattern := range r.forbid {
			bad := module + strings.Replace(r.from[0], "...", "any", 1)
			name := strings.TrimSuffix(pattern, "/...")
			p := &goPackage{ImportPath: bad, Imports: []string{name}, Deps: []string{name}}
			if len(breaches(map[string]*goPackage{bad: p}, []importRule{r})) == 0 {
				t.Errorf("the rule accepts that %s reaches %s", bad, name)
			}
		}
	}
	for _, fault := range breaches(goList(t, nil, "./..."), importRules) {
		t.Error(fault)
	}
}

// TestOnlyDevUsesThrowawayTokens: a daemon in service must never fall back on a token
// whose PIN and keys lie in a file. scale is a measuring program and serves nobody.
func TestOnlyDevUsesThrowawayTokens(t *testing.T) {
	allowed := []string{module + "cmd/backupvaultd", module + "internal/node/dev", module + "internal/scale"}
	for _, p := range goList(t, nil, "./...") {
		if slices.Contains(p.Imports, module+"softhsm") && !slices.Contains(allowed, p.ImportPath) {
			t.Errorf("%s imports softhsm; only tests, measurements and the daemon's dev command may", p.ImportPath)
		}
	}
}

// TestClientNeedsNoCgo: people run the client on machines without a C compiler, and it is
// built for them on another one.
func TestClientNeedsNoCgo(t *testing.T) {
	ours := []string{"./api", "./client", "./opaque", "./envelope", "./backupkey", "./cmd/backupvault"}
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, cgo := range []string{"0", "1"} {
			for _, p := range goList(t, []string{"GOOS=" + system, "CGO_ENABLED=" + cgo}, ours...) {
				if p.Error != nil {
					t.Errorf("%s, CGO_ENABLED=%s: %s: %s", system, cgo, p.ImportPath, p.Error.Err)
				}
				if !p.Standard && len(p.CgoFiles) > 0 {
					t.Errorf("%s: %s uses cgo", system, p.ImportPath)
				}
			}
		}
	}
}
