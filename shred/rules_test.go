package shred

import (
	"errors"
	"strings"
	"sync"
	"testing"
)

// Three members A, B and C, of which the header's epoch is 5. A token's roots are letters:
// r its own, c a child, o an older root, p the parent's, f a foreign one of the same
// epoch, l a foreign later one; x: it does not answer.
func TestJudge(t *testing.T) {
	for _, c := range []struct {
		tokens string
		absent string // members that are no holders
		want   error
	}{
		{"r r r", "", nil},
		{"r r x", "", nil},
		{"r r o", "", nil},
		{"r r o", "C", nil},
		{"r r r", "C", nil},
		{"rc rc rc", "", nil},
		{"rp r r", "", nil},
		{"r x x", "", ErrNoMajority},
		{"x x x", "", ErrNoMajority},
		{"r o x", "", ErrNoMajority},
		{"o o x", "", ErrRolledBack},
		{"o o r", "", ErrRolledBack},
		{"l l l", "", ErrRolledBack},
		{"r x o", "C", ErrNoMajority},
		{"o x o", "C", ErrRolledBack},
		{"r o r", "C", ErrRolledBack},
		{"o r x", "C", ErrRolledBack},
		{"rf rf r", "", ErrForked},
		{"rl rf r", "", ErrForked},
		{"rl rl x", "", ErrForked},
		{"rf r r", "", nil},
		{"rf r x", "", ErrNoMajority},
		{"rl r x", "", ErrNoMajority},
		{"r r f", "C", nil},
		{"rl ol x", "", ErrForked},
	} {
		h, a := ruleCase(c.tokens, c.absent)
		if err := h.judge(a); !errors.Is(err, c.want) {
			t.Errorf("%s (no holders: %q): %v, want %v", c.tokens, c.absent, err, c.want)
		}
	}
}

func ruleCase(tokens, absent string) (*header, answers) {
	h := &header{vaultID: testVault, epoch: 5, parent: rootID{4}, members: members{{"A", 5}, {"B", 5}, {"C", 5}}, before: members{{"A", 4}, {"B", 4}, {"C", 4}}}
	h.random[0] = 5
	v := vaultShort(testVault)
	meaning := map[rune]root{
		'r': h.root(),
		'c': {v, 6, rootID{6}, h.id()},
		'o': {v, 3, rootID{3}, rootID{2}},
		'p': {v, 4, rootID{4}, rootID{3}},
		'f': {v, 5, rootID{55}, rootID{4}},
		'l': {v, 6, rootID{66}, rootID{55}},
	}
	a := answers{}
	for i, s := range strings.Fields(tokens) {
		serial := h.members[i].serial
		if strings.Contains(absent, serial) {
			h.members[i].since = 0
		}
		if s == "x" {
			continue
		}
		a[serial] = []root{}
		for _, letter := range s {
			a[serial] = append(a[serial], meaning[letter])
		}
	}
	return h, a
}

func TestUnfinished(t *testing.T) {
	for _, c := range []struct {
		tokens string
		done   bool
	}{{"r r r", true}, {"rp r r", true}, {"rp rp r", false}, {"rp r x", false}, {"r r x", true}} {
		h, a := ruleCase(c.tokens, "")
		if may, done := h.unfinished(a); done != c.done {
			t.Errorf("%s: done %v, may hold: %v", c.tokens, done, may)
		}
	}
}

// Of two copies of one file with four tokens, each could destroy two: that is not enough.
func TestHalfOfTheTokensIsNoMajority(t *testing.T) {
	h := &header{members: members{{"A", 1}, {"B", 1}, {"C", 1}, {"D", 1}}}
	if destroyed(h, []string{"A", "B"}) || !destroyed(h, []string{"A", "B", "D"}) {
		t.Fatal("wrong count")
	}
}

func TestMayCommit(t *testing.T) {
	fleet := func(serials string, holders string) (m members) {
		for _, c := range serials {
			x := member{serial: string(c)}
			if strings.ContainsRune(holders, c) {
				x.since = 1
			}
			m = append(m, x)
		}
		return m
	}
	for _, c := range []struct {
		old, holders, next, took string
		may                      bool
	}{
		{"ABC", "ABC", "ABC", "ABC", true},
		{"ABC", "ABC", "ABC", "AB", true},
		{"ABC", "ABC", "ABC", "A", false},
		{"ABC", "AB", "ABC", "AB", true},
		{"ABC", "AB", "ABC", "BC", false}, // the old root stands on one of them only
		{"ABCD", "ABCD", "ABCD", "AB", false},
		{"ABC", "ABC", "ABD", "ABD", true},
		{"ABC", "ABC", "ABD", "AD", false}, // one old member only
		{"ABC", "ABC", "ABD", "ACD", true}, // C leaves and takes part
		{"AB", "AB", "A", "A", false},
		{"AB", "AB", "A", "AB", true},
		{"A", "A", "B", "B", false},
		{"A", "A", "B", "AB", true},
		{"A", "A", "AB", "A", false}, // no majority of the new ones
	} {
		old, next := &header{members: fleet(c.old, c.holders)}, &header{members: fleet(c.next, c.took)}
		if err := mayCommit(old, next, strings.Split(c.took, "")); (err == nil) != c.may || err != nil && !errors.Is(err, ErrNoMajority) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// pausedCommit is a commit of g that has written the file and waits with its destroys until
// release is closed. copy is the file from before.
func pausedCommit(t *testing.T, g *rig) (copyPath string, release chan struct{}, outcome chan error) {
	t.Helper()
	copyPath = t.TempDir() + "/copy"
	copyFile(t, g.path, copyPath)
	release, outcome = make(chan struct{}), make(chan error, 1)
	written := make(chan struct{})
	var once sync.Once
	for _, m := range g.tok {
		m.setHook(func(op, _ string) fault {
			if op == "destroy" {
				once.Do(func() { close(written) })
				<-release
			}
			return works
		})
	}
	store := g.Store
	go func() { outcome <- put(store, "a", "acknowledged") }()
	<-written
	return copyPath, release, outcome
}

// An opened copy takes the new root of a commit that is just being finished for an orphan. It
// notices that the commit was acknowledged meanwhile, and does not serve.
func TestOpenDuringCommitIsJudgedAgain(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	copyPath, release, outcome := pausedCommit(t, g)
	other := elsewhere(g.tok)
	var once sync.Once
	for _, m := range other {
		m.setHook(func(op, _ string) fault {
			if op == "destroy" { // of the root that it takes for an orphan
				once.Do(func() {
					close(release)
					if err := <-outcome; err != nil {
						t.Errorf("the commit: %v", err)
					}
				})
			}
			return works
		})
	}
	refuse(t, copyPath, options(other), ErrRolledBack)
	g.Store.Close()
	g.Store = nil // its roots are gone: keys are lost, no guess is given back
}

// The same, but the copy is quicker: then the commit is not acknowledged.
func TestCommitNoticesThatItsRootWasTakenForAnOrphan(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	copyPath, release, outcome := pausedCommit(t, g)
	second, err := Open(t.Context(), copyPath, options(elsewhere(g.tok)))
	if err != nil {
		t.Fatal(err)
	}
	close(release)
	if err := <-outcome; !errors.Is(err, ErrFatal) {
		t.Fatalf("the commit: %v", err)
	}
	if err := put(second, "a", "second"); !errors.Is(err, ErrFatal) { // its root is gone too
		t.Fatal(err)
	}
	second.Close()
	g.Store.Close()
	g.Store = nil
}

// A root that goes between listing and purge means that somebody else is at work.
func TestOpenNoticesOthers(t *testing.T) {
	g := newRig(t, 3)
	child := root{vaultShort(testVault), g.head.epoch + 1, rootID{8}, g.head.id()}
	if err := g.tok[0].CreateRoot(t.Context(), child.String()); err != nil {
		t.Fatal(err)
	}
	g.close()
	other := elsewhere(g.tok)
	other[0].setHook(func(op, name string) fault {
		if op == "destroy" {
			g.tok[0].DestroyRoot(t.Context(), name)
		}
		return works
	})
	refuse(t, g.path, options(other), ErrNoMajority)
	g.open()
}
