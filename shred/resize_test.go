package shred

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
)

// resize is a way from one fleet to another, one member after another.
type resize struct {
	members int
	steps   []resizeStep
}

type resizeStep func(ctx context.Context, s *Store, joins func(string) Token) error

func adds(serial string) resizeStep {
	return func(ctx context.Context, s *Store, joins func(string) Token) error {
		return s.AddMember(ctx, joins(serial))
	}
}

func removes(serial string) resizeStep {
	return func(ctx context.Context, s *Store, _ func(string) Token) error {
		return s.RemoveMember(ctx, serial)
	}
}

func replaces(serial, by string) resizeStep {
	return func(ctx context.Context, s *Store, joins func(string) Token) error {
		return s.ReplaceMember(ctx, serial, joins(by))
	}
}

var resizes = map[string]resize{
	"1 to 3":                {1, []resizeStep{adds("B"), adds("C")}},
	"3 to 5":                {3, []resizeStep{adds("D"), adds("E")}},
	"5 to 3":                {5, []resizeStep{removes("E"), removes("D")}},
	"C by D":                {3, []resizeStep{replaces("C", "D")}},
	"C by D, then B by E":   {3, []resizeStep{replaces("C", "D"), replaces("B", "E")}},
	"3 to 4, then 4 to 3":   {3, []resizeStep{adds("D"), removes("A")}},
	"C leaves, then C by D": {3, []resizeStep{removes("C"), adds("D")}},
}

// old is a copy of the file from before a step, and a store that was opened on it then and
// knows nothing of what came later.
type old struct {
	path    string
	members []string
	stopped *Store
}

// fleetRig is a store whose members change, with every token that it ever had.
type fleetRig struct {
	*testing.T
	path  string
	all   map[string]*memToken
	store *Store
	olds  []old
	acked int
}

func (g *fleetRig) token(serial string) *memToken {
	if g.all[serial] == nil {
		g.all[serial] = newMemToken(serial)
	}
	return g.all[serial]
}

func (g *fleetRig) members() (out []string) {
	for _, m := range g.store.Status().Members {
		out = append(out, m.Serial)
	}
	return out
}

func (g *fleetRig) tokens(members []string) (out []*memToken) {
	for _, serial := range members {
		out = append(out, g.token(serial))
	}
	return out
}

func (g *fleetRig) put() {
	g.Helper()
	if err := put(g.store, "n", fmt.Sprint(g.acked+1)); err != nil {
		g.Fatal(err)
	}
	g.acked++
}

// keep copies the file and opens a store on a second copy. What a token says of itself that is
// away, it says to both.
func (g *fleetRig) keep(away string) {
	g.Helper()
	n := len(g.olds)
	o := old{path: filepath.Join(filepath.Dir(g.path), fmt.Sprint("old", n)), members: g.members()}
	copyFile(g, g.path, o.path)
	copyFile(g, g.path, o.path+"-stopped")
	theirs := elsewhere(g.tokens(o.members))
	for _, m := range theirs {
		m.set(m.serial == away)
	}
	var err error
	if o.stopped, err = Open(context.Background(), o.path+"-stopped", options(theirs)); err != nil {
		g.Fatal(err)
	}
	for _, m := range theirs {
		m.set(false)
	}
	g.olds = append(g.olds, o)
}

// opens tries a copy of a file on copies of its tokens, with each set of them out, and gives
// verdict what came of it.
func (g *fleetRig) opens(path string, members []string, verdict func(out int, s *Store, err error)) {
	g.Helper()
	try := filepath.Join(filepath.Dir(g.path), "try")
	for mask := range 1 << len(members) {
		copyFile(g, path, try)
		tok, out := cloneTokens(g.tokens(members)), 0
		for i, m := range tok {
			if mask>>i&1 == 1 {
				m.set(true)
				out++
			}
		}
		s, err := Open(context.Background(), try, options(tok))
		verdict(out, s, err)
		if err == nil {
			s.Close()
		}
	}
}

// current: the newest file opens with what was acknowledged, or waits, and is never given up
// where a token that is out would do.
func (g *fleetRig) current() {
	g.Helper()
	members, opened := g.members(), 0
	g.opens(g.path, members, func(out int, s *Store, err error) {
		switch {
		case err == nil:
			if opened++; read(g, s, "n") != fmt.Sprint(g.acked) {
				g.Errorf("%v opens with n = %s, acknowledged %d", members, read(g, s, "n"), g.acked)
			}
		case !errors.Is(err, ErrNoMajority):
			g.Errorf("the newest file with %d of %v out: %v", out, members, err)
		}
	})
	if opened == 0 {
		g.Errorf("the newest file opens with no tokens of %v", members)
	}
}

// outdated: no older copy opens, and with all of its tokens it is refused for good.
func (g *fleetRig) outdated() {
	g.Helper()
	for _, o := range g.olds {
		g.opens(o.path, o.members, func(out int, _ *Store, err error) {
			final := errors.Is(err, ErrRolledBack) || errors.Is(err, ErrForked)
			if !final && (out == 0 || !errors.Is(err, ErrNoMajority)) {
				g.Errorf("a copy from when %v were members, %d of them out: %v", o.members, out, err)
			}
		})
	}
}

// walk goes the way of a resize with one token away.
func (r resize) walk(t *testing.T, away string) (changed int) {
	g := &fleetRig{T: t, path: filepath.Join(memoryDir(t), "store"), all: map[string]*memToken{}}
	for _, m := range memTokens(r.members) {
		g.all[m.serial] = m
	}
	var err error
	if g.store, err = Create(t.Context(), g.path, testVault, options(g.tokens(serialsOf(r.members)))); err != nil {
		t.Fatal(err)
	}
	defer func() { g.store.Close() }()
	g.put()
	for _, step := range r.steps {
		if away != "" {
			g.token(away).set(true)
		}
		g.keep(away)
		switch err := step(t.Context(), g.store, func(serial string) Token { return g.token(serial) }); {
		case err == nil:
			changed++
		case !errors.Is(err, ErrNoMajority):
			t.Fatal(err)
		}
		g.put()
		g.current()
		g.outdated()
	}
	for _, m := range g.all {
		m.set(false)
	}
	g.put()
	g.current()
	for _, o := range g.olds { // each stopped one tries to go on, and the newest goes on after it
		if err := put(o.stopped, "n", "another history"); err == nil {
			t.Errorf("a store stopped when %v were members goes on", o.members)
		} else if !errors.Is(err, ErrFatal) && !errors.Is(err, ErrNoMajority) {
			t.Error(err)
		}
		o.stopped.Close()
		g.put()
	}
	g.current()
	g.outdated()
	if _, err := g.store.Check(t.Context()); err != nil {
		t.Error(err)
	}
	return changed
}

func serialsOf(n int) (out []string) {
	for _, m := range memTokens(n) {
		out = append(out, m.serial)
	}
	return out
}

// TestAttackResizeWithATokenAway: fleets grow, shrink and change with each token (in the
// short form: the last) away in turn, while copies of the store were stopped before each step and go on later. Never two
// histories; older copies are refused, the newest is never given up where waiting would do.
func TestAttackResizeWithATokenAway(t *testing.T) {
	for name, r := range resizes {
		t.Run(name, func(t *testing.T) {
			if r.walk(t, "") != len(r.steps) {
				t.Error("not all changes were made with all tokens there")
			}
			for i, away := range serialsOf(r.members) {
				if r.members > 1 && (full() || i == r.members-1) {
					t.Run("without "+away, func(t *testing.T) {
						t.Logf("%d of %d changes made", r.walk(t, away), len(r.steps))
					})
				}
			}
		})
	}
}
