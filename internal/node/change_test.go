package node_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/opaque"
	"backupvault/shred"
)

// kept is what a client keeps of fleet statements.
type kept struct{ body []byte }

func (k *kept) Load() ([]byte, error) { return k.body, nil }
func (k *kept) Save(b []byte) error   { k.body = b; return nil }

func keepingClient(t *testing.T, v *dev.Vault, url, subject string, k *kept) *client.Client {
	t.Helper()
	pin, err := api.ParsePin(v.Pin)
	if err != nil {
		t.Fatal(err)
	}
	c, err := client.New(client.Config{
		Server: url, CA: pool(t, v), Pin: pin, Statements: k,
		AccessToken: func(context.Context) (string, error) { return node.IssueToken(v.Config, subject, time.Minute) },
		KSF:         api.KSF{Time: 1, MemoryKiB: 8, Parallelism: 1}, Floor: &opaque.Floor{},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// newToken makes a token and lists it in the configuration that commands read from now on.
func newToken(t *testing.T, v *dev.Vault, label string) (uri, serial string) {
	t.Helper()
	uri, err := v.NewToken(label)
	if err != nil {
		t.Fatal(err)
	}
	c := *v.Config // the daemon that runs keeps its own
	c.Tokens = append(slices.Clone(c.Tokens), node.TokenConfig{URI: uri})
	v.Config = &c
	u, err := hsm.ParseURI(uri)
	if err != nil {
		t.Fatal(err)
	}
	return uri, u.Serial
}

// unlist takes a token's section out.
func unlist(v *dev.Vault, serial string) {
	c := *v.Config
	c.Tokens = slices.DeleteFunc(slices.Clone(c.Tokens), func(t node.TokenConfig) bool { return strings.Contains(t.URI, serial) })
	v.Config = &c
}

func mustChange(t *testing.T, v *dev.Vault, change node.FleetChange, members int) *node.FleetChanged {
	t.Helper()
	done, err := node.ChangeFleet(t.Context(), v.Config, change)
	if err != nil {
		t.Fatal(err)
	}
	if len(done.Members) != members || done.Majority != members/2+1 {
		t.Errorf("after %+v: %+v", change, done)
	}
	return done
}

// allSealed waits until every record is sealed to exactly the members.
func allSealed(t *testing.T, v *dev.Vault, records uint64) *node.TokenList {
	t.Helper()
	var l *node.TokenList
	eventually(t, "all records sealed", func() bool {
		var err error
		if l, err = node.ListTokens(t.Context(), v.Config, quiet); err != nil {
			t.Fatal(err)
		}
		return l.Sealed == records && l.Records == records
	})
	for _, m := range l.Members {
		if m.Sealed != records || !m.Up || m.CountsSince == 0 {
			t.Errorf("member %+v of %d records", m, records)
		}
	}
	return l
}

// One token becomes three, five, three again, and all first ones are replaced, under a
// vault that serves. Every client follows: one that looks at each step, one that was away all
// the time, one that comes for the first time.
func TestFleetGrowsAndShrinksUnderItsClients(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	first := node.TokenConfig{URI: v.Config.Tokens[0].URI}.Serial()
	r := mustServe(t, v)
	var always, away kept
	alice := keepingClient(t, v, r.url, "alice", &always)
	k := enroll(t, alice)
	bob := keepingClient(t, v, r.url, "bob", &away)
	kb := enroll(t, bob)
	serials := []string{first}
	for n := 2; n <= 5; n++ {
		uri, serial := newToken(t, v, fmt.Sprint("extra-", n))
		serials = append(serials, serial)
		mustChange(t, v, node.FleetChange{Joins: uri}, n)
		recover(t, alice, k)
	}
	allSealed(t, v, 2)
	for n := 4; n >= 3; n-- {
		mustChange(t, v, node.FleetChange{Leaves: serials[n]}, n)
		unlist(v, serials[n])
		recover(t, alice, k)
	}
	for i := range 3 {
		allSealed(t, v, uint64(2+i))
		uri, _ := newToken(t, v, fmt.Sprint("second-", i))
		done := mustChange(t, v, node.FleetChange{Leaves: serials[i], Joins: uri}, 3)
		if slices.Contains(done.Members, serials[i]) {
			t.Errorf("%s is still a member", serials[i])
		}
		unlist(v, serials[i])
		enroll(t, keepingClient(t, v, r.url, fmt.Sprint("new-", i), new(kept)))
	}
	if l := allSealed(t, v, 5); l.Statement != 10 || len(l.Members) != 3 || !slices.Equal(l.Spare, serials[:1]) { // as the daemon was configured
		t.Errorf("in the end %+v", l)
	}
	r.stop(t)
	r = mustServe(t, v)
	defer r.stop(t)
	recover(t, keepingClient(t, v, r.url, "alice", &always), k)
	bob = keepingClient(t, v, r.url, "bob", &away)
	recover(t, bob, kb)
	if s, err := bob.Fleet(t.Context()); err != nil || s.Version != 10 {
		t.Errorf("bob knows %+v %v", s, err)
	}
	if _, err := node.Fsck(t.Context(), v.Config, quiet); err != nil {
		t.Error(err)
	}
}

// What cannot be is refused with its reason, and nothing is changed by it.
func TestFleetChangesThatAreRefused(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	defer r.stop(t)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	member := v.Config.Tokens[0]
	unlisted, err := v.NewToken("unlisted")
	if err != nil {
		t.Fatal(err)
	}
	used, serial := newToken(t, v, "used")
	token, err := hsm.OpenToken(t.Context(), used)
	if err != nil {
		t.Fatal(err)
	}
	if err := token.CreateRoot(t.Context(), "of somebody else"); err != nil {
		t.Fatal(err)
	}
	if err := token.Close(); err != nil {
		t.Fatal(err)
	}
	absent := strings.Replace(used, serial, "0123456789abcdef", 1)
	c := *v.Config
	c.Tokens = append(slices.Clone(c.Tokens), node.TokenConfig{URI: absent})
	v.Config = &c
	for what, bad := range map[string]struct {
		change node.FleetChange
		says   string
	}{
		"nothing":             {node.FleetChange{}, "no token is named"},
		"no URI":              {node.FleetChange{Joins: "token-4"}, "token URI"},
		"not configured":      {node.FleetChange{Joins: unlisted}, "[[token]]\nuri = "},
		"a member again":      {node.FleetChange{Joins: member.URI}, "is a member already"},
		"no member":           {node.FleetChange{Leaves: "none"}, "none is no member"},
		"by a member":         {node.FleetChange{Leaves: member.Serial(), Joins: member.URI}, "is a member already"},
		"replaces nobody":     {node.FleetChange{Leaves: "none", Joins: used}, "none is no member"},
		"with keys on it":     {node.FleetChange{Joins: used}, "holds keys"},
		"keys, as a replacer": {node.FleetChange{Leaves: member.Serial(), Joins: used}, "holds keys"},
		"not there":           {node.FleetChange{Joins: absent}, "shows no such token"},
	} {
		_, err := node.ChangeFleet(t.Context(), v.Config, bad.change)
		if node.ExitCode(err) != node.ExitRefused || !strings.Contains(err.Error(), bad.says) {
			t.Errorf("%s: %v", what, err)
		}
	}
	l, err := node.ListTokens(t.Context(), v.Config, quiet)
	if err != nil || l.Statement != 1 || len(l.Members) != 3 || l.Members[0].Serial != member.Serial() || l.Sealed != 1 {
		t.Errorf("%+v %v", l, err)
	}
	recover(t, newClient(t, v, r.url, "alice"), k)
}

func TestFleetHasAFirstAndASeventhMember(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	one := mustServe(t, v)
	if _, err := node.ChangeFleet(t.Context(), v.Config, node.FleetChange{Leaves: v.Config.Tokens[0].Serial()}); node.ExitCode(err) != node.ExitRefused || !strings.Contains(err.Error(), "only member: replace it") {
		t.Errorf("the only member: %v", err)
	}
	one.stop(t)
	if _, err := node.ChangeFleet(t.Context(), v.Config, node.FleetChange{Leaves: "x"}); !errors.Is(err, node.ErrNotServing) || node.ExitCode(err) != node.ExitRefused {
		t.Errorf("without a daemon: %v", err)
	}
	v = newVault(t, dev.Options{Tokens: 7})
	seven := mustServe(t, v)
	defer seven.stop(t)
	uri, _ := newToken(t, v, "eighth")
	if _, err := node.ChangeFleet(t.Context(), v.Config, node.FleetChange{Joins: uri}); node.ExitCode(err) != node.ExitRefused || !strings.Contains(err.Error(), "replace one") {
		t.Errorf("an eighth: %v", err)
	}
	mustChange(t, v, node.FleetChange{Leaves: v.Config.Tokens[3].Serial(), Joins: uri}, 7)
}

// tokenFolder is where SoftHSM keeps a token: the folder's name ends in its serial.
func tokenFolder(t *testing.T, v *dev.Vault, serial string) string {
	t.Helper()
	dir := filepath.Join(v.Dir, "tokens", "tokens")
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasSuffix(strings.ReplaceAll(e.Name(), "-", ""), serial) {
			return filepath.Join(dir, e.Name())
		}
	}
	t.Fatalf("no folder of token %s", serial)
	return ""
}

// A dead token goes, or is replaced, without being asked; what it misses it cannot open.
func TestDeadMembersGo(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	dead := v.Config.Tokens[2].Serial()
	uri, _ := newToken(t, v, "fresh")
	if err := os.RemoveAll(tokenFolder(t, v, dead)); err != nil {
		t.Fatal(err)
	}
	mustChange(t, v, node.FleetChange{Leaves: dead, Joins: uri}, 3)
	unlist(v, dead)
	allSealed(t, v, 1)
	recover(t, newClient(t, v, r.url, "alice"), k)
	dead = v.Config.Tokens[1].Serial()
	if err := os.RemoveAll(tokenFolder(t, v, dead)); err != nil {
		t.Fatal(err)
	}
	mustChange(t, v, node.FleetChange{Leaves: dead}, 2)
	allSealed(t, v, 1)
	recover(t, newClient(t, v, r.url, "alice"), k)
	r.stop(t)
	r = mustServe(t, v) // the section of the dead one is still there
	defer r.stop(t)
	s, err := node.ReadStatus(t.Context(), v.Config, quiet)
	if err != nil || !slices.Equal(s.Spare, []string{dead}) || len(s.Tokens) != 2 {
		t.Errorf("status %+v %v", s, err)
	}
	recover(t, newClient(t, v, r.url, "alice"), k)
}

// A record that only the leaving token opens keeps it, unless the operator gives it up. Here
// it is one that was copied to another account's row: nobody can seal it anew.
func TestTokenThatARecordNeedsStays(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	r := mustServe(t, v)
	k := enroll(t, newClient(t, v, r.url, "alice"))
	r.stop(t)
	copyRow(t, v)
	first := v.Config.Tokens[0].Serial()
	r = mustServe(t, v)
	for n := 2; n <= 3; n++ {
		uri, _ := newToken(t, v, fmt.Sprint("extra-", n))
		mustChange(t, v, node.FleetChange{Joins: uri}, n)
	}
	eventually(t, "all that can be is sealed", func() bool {
		s, err := node.ReadStatus(t.Context(), v.Config, quiet)
		return err == nil && s.Sealing != nil && *s.Sealing == node.SealingStatus{Records: 2, Sealed: 1, Failed: 1}
	})
	_, err := node.ChangeFleet(t.Context(), v.Config, node.FleetChange{Leaves: first})
	if node.ExitCode(err) != node.ExitRefused || !strings.Contains(err.Error(), "1 of 2 records") || !strings.Contains(err.Error(), "--lose-records") {
		t.Errorf("a needed token: %v", err)
	}
	mustChange(t, v, node.FleetChange{Leaves: first, LoseRecords: true}, 2)
	recover(t, newClient(t, v, r.url, "alice"), k)
	r.stop(t)
}

// copyRow gives another account what alice has, in the store of a vault that is not served.
func copyRow(t *testing.T, v *dev.Vault) {
	t.Helper()
	rows := map[shred.Class][]byte{}
	withStore(t, v, func(s *shred.Store) {
		for _, class := range []shred.Class{2, 3} {
			if err := s.Walk(class, func(_, value []byte) error { rows[class] = value; return nil }); err != nil {
				t.Fatal(err)
			}
		}
	})
	for class, value := range rows {
		writeRow(t, v, class, bytes.Repeat([]byte{7}, 32), value)
	}
}

// A member without a section is refused by name, also when another change was made meanwhile.
func TestServeNamesTheMemberThatIsNotConfigured(t *testing.T) {
	v := newVault(t, dev.Options{})
	r := mustServe(t, v)
	without := *v.Config
	uri, serial := newToken(t, v, "fourth")
	mustChange(t, v, node.FleetChange{Joins: uri}, 4)
	r.stop(t)
	with := v.Config
	v.Config = &without
	_, err := serve(t, v)
	if node.ExitCode(err) != node.ExitConfig || !strings.Contains(err.Error(), serial) || !strings.Contains(err.Error(), "[[token]]") {
		t.Errorf("a member that is not configured: %v", err)
	}
	v.Config = with
	mustServe(t, v).stop(t)
}
