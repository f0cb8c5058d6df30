package main

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/go-json-experiment/json"

	"backupvault/internal/node"
	"backupvault/internal/node/dev"
)

// tokenPoints are the moments between the parts of a change of the fleet; within its one
// commit there are the points of every commit.
var tokenPoints = []string{"token.noted", "token.checked", "token.keys", "token.changed", "reseal.opened", "reseal.committed"}

// TestAttackKillDuringChangeOfFleet: kill -9 at each point while a token is added, replaces
// another, or is removed. The daemon comes up again with the configuration as it is, the
// same command again ends the change, and the key comes back. BACKUPVAULT_PROVE=full dies at
// every step of every commit, too.
func TestAttackKillDuringChangeOfFleet(t *testing.T) {
	bin := daemonBinary(t)
	f := newFleetRig(t, bin)
	points := append([]string{"commit.written:2", "commit.destroyed:3"}, tokenPoints...)
	if full() {
		for _, p := range commitPoints {
			for n := 1; n <= 4; n++ { // as many as a change makes, with the start
				points = append(points, fmt.Sprintf("%s:%d", p, n))
			}
		}
	}
	for i, point := range points {
		f.killed(t, point, func() []string { return []string{"add", f.newToken(t)} })
		if full() || i%3 == 0 {
			f.killed(t, point, func() []string { return []string{"replace", f.members(t)[1].Serial, f.newToken(t)} })
		}
		if full() || len(f.members(t)) > 4 {
			f.killed(t, point, func() []string { return []string{"remove", f.members(t)[0].Serial} })
		}
	}
	for point := range f.reached {
		if !f.reached[point] {
			t.Errorf("%s was never reached", point)
		}
	}
}

// fleetRig is a vault whose fleet changes under a daemon that dies.
type fleetRig struct {
	*killer
	vault   *dev.Vault
	device  *device
	check   func(*testing.T)
	made    int
	reached map[string]bool
}

func newFleetRig(t *testing.T, bin string) *fleetRig {
	t.Helper()
	f := &fleetRig{killer: &killer{bin: bin, dir: vaultFolder(t, dev.Options{Tokens: 2})}, reached: map[string]bool{}}
	var err error
	if f.vault, err = dev.Open(t.Context(), dev.Options{Dir: f.dir}); err != nil {
		t.Fatal(err)
	}
	f.device = newDevice(t, f.dir, "alice")
	f.alive(t, f.device, func() {
		key := f.device.enroll(t, rightPassword)
		f.check = func(t *testing.T) {
			t.Helper()
			if a := f.device.attempt(t, rightPassword); !a.run(t, key) {
				t.Error("no answer from a daemon that lives")
			}
		}
	})
	return f
}

// newToken makes a token, before the daemon starts that has to see it, and its section.
func (f *fleetRig) newToken(t *testing.T) string {
	t.Helper()
	f.made++
	uri, err := f.vault.NewToken(fmt.Sprint("extra-", f.made))
	if err != nil {
		t.Fatal(err)
	}
	f.edit(t, func(c *node.Config) { c.Tokens = append(c.Tokens, node.TokenConfig{URI: uri}) })
	return uri
}

// tidy leaves the sections of members only.
func (f *fleetRig) tidy(t *testing.T) {
	t.Helper()
	members := f.members(t)
	f.edit(t, func(c *node.Config) {
		c.Tokens = slices.DeleteFunc(c.Tokens, func(x node.TokenConfig) bool {
			return !slices.ContainsFunc(members, func(m node.MemberInfo) bool { return m.Serial == x.Serial() })
		})
	})
}

func (f *fleetRig) edit(t *testing.T, change func(*node.Config)) {
	t.Helper()
	c, err := node.LoadConfig(f.vault.ConfigPath())
	if err != nil {
		t.Fatal(err)
	}
	change(c)
	var text bytes.Buffer
	if err := toml.NewEncoder(&text).Encode(c); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(f.vault.ConfigPath(), text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

func (f *fleetRig) list(t *testing.T) *node.TokenList {
	t.Helper()
	out, code := command(t, f.bin, f.dir, "token", "list", "--json")
	l := new(node.TokenList)
	i := strings.Index(out, "\n{\n") + 1 // behind what is logged
	if err := json.Unmarshal([]byte(out[i:]), l); code != 0 || err != nil {
		t.Fatalf("token list: exit code %d, %v\n%s", code, err, out)
	}
	return l
}

func (f *fleetRig) members(t *testing.T) []node.MemberInfo { return f.list(t).Members }

// killed runs one command on a daemon that dies at a point, then again on one that lives.
func (f *fleetRig) killed(t *testing.T, point string, ask func() []string) {
	t.Helper()
	args := append([]string{"token"}, ask()...)
	version, size := f.list(t).Statement, len(f.list(t).Members)
	f.reached[point] = f.reached[point] || false
	dying := start(t, f.bin, f.dir, "BACKUPVAULT_FAILPOINT="+point)
	code := -1
	if dying.url != "" {
		_, code = command(t, f.bin, f.dir, args...)
	}
	if dying.killed(t) {
		f.reached[point] = true
	} else {
		dying.kill()
	}
	f.alive(t, f.device, func() {
		out, again := command(t, f.bin, f.dir, args...)
		if again != 0 && (again != node.ExitRefused || !strings.Contains(out, "member")) || code == 0 && again == 0 {
			t.Errorf("after %s: %v: exit code %d, then %d\n%s", point, args, code, again, out)
		}
		l := f.list(t)
		for l.Sealed < l.Records {
			l = f.list(t)
		}
		want := size + map[string]int{"add": 1, "remove": -1}[args[1]]
		if l.Statement != version+1 || len(l.Members) != want || l.Records != 1 {
			t.Errorf("after %s: %v: %+v, version was %d", point, args, l, version)
		}
		f.check(t)
		if out, code := command(t, f.bin, f.dir, "fsck"); code != 0 {
			t.Errorf("fsck after %s: exit code %d\n%s", point, code, out)
		}
		f.tidy(t)
	})
	if t.Failed() {
		t.Fatalf("after %s: %v", point, args)
	}
}
