package shred

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// grow one to five, shrink to three, with reopening and a Check at each size.
func TestMembersOneByOne(t *testing.T) {
	g := newRig(t, 1)
	all := memTokens(5)
	all[0] = g.tok[0]
	step := func() {
		t.Helper()
		g.put("n", fmt.Sprint(len(g.tok)))
		g.check()
		g.close()
		g.open()
		g.want("n", fmt.Sprint(len(g.tok)))
	}
	for _, m := range all[1:] {
		if err := g.AddMember(t.Context(), m); err != nil {
			t.Fatal(err)
		}
		g.tok = append(g.tok, m)
		step()
	}
	for range 2 {
		if err := g.RemoveMember(t.Context(), g.tok[1].serial); err != nil {
			t.Fatal(err)
		}
		g.tok = append(g.tok[:1], g.tok[2:]...)
		step()
	}
	if n := len(g.Status().Members); n != 3 {
		t.Fatalf("%d members", n)
	}
}

func TestReplaceDeadMember(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	g.tok[2].set(true)
	g.put("a", "2")
	fresh := newMemToken("D")
	if err := g.ReplaceMember(t.Context(), "C", fresh); err != nil {
		t.Fatal(err)
	}
	dead := g.tok[2]
	g.close()
	g.refused(ErrMembers) // the configuration still says C
	g.tok[2] = fresh
	g.open()
	g.want("a", "2")
	g.tok[0].set(true)
	g.put("a", "3") // D counts
	g.tok[0].set(false)
	dead.set(false)
	if err := g.AddMember(t.Context(), dead); err != nil { // it may come back
		t.Fatal(err)
	}
	g.tok = append(g.tok, dead)
	if dead.names() != g.tok[0].names() {
		t.Fatalf("not purged: %s", dead.names())
	}
}

func TestMemberChangesThatAreRefused(t *testing.T) {
	g := newRig(t, 3)
	used := newMemToken("D")
	if err := used.CreateRoot(t.Context(), "something"); err != nil {
		t.Fatal(err)
	}
	out := newMemToken("E")
	out.set(true)
	for what, c := range map[string]struct{ got, want error }{
		"used token":     {g.AddMember(t.Context(), used), ErrNotEmpty},
		"token out":      {g.AddMember(t.Context(), out), ErrNoMajority},
		"member already": {g.AddMember(t.Context(), g.tok[0]), ErrMembers},
		"no member":      {g.RemoveMember(t.Context(), "X"), ErrMembers},
		"replace nobody": {g.ReplaceMember(t.Context(), "X", newMemToken("F")), ErrMembers},
	} {
		if !errors.Is(c.got, c.want) {
			t.Errorf("%s: %v, want %v", what, c.got, c.want)
		}
	}
	g.tok[0].set(true)
	g.tok[1].set(true)
	if err := g.RemoveMember(t.Context(), "C"); !errors.Is(err, ErrNoMajority) {
		t.Fatal(err)
	}
	g.tok[0].set(false)
	g.tok[1].set(false)
	g.put("a", "b")
	one := newRig(t, 1)
	if err := one.RemoveMember(t.Context(), "A"); !errors.Is(err, ErrMembers) {
		t.Fatal(err)
	}
}

// What is written with a change of members holds exactly if the members have changed.
func TestMembersAndUpdatesAreOneCommit(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	joining := newMemToken("D")
	refusal := errors.New("refused")
	write := func(tx Tx) error { return tx.Put(3, []byte("a"), []byte("2")) }
	err := g.AddMember(t.Context(), joining, write, func(tx Tx) error {
		if v, err := tx.Get(3, []byte("a")); err != nil || string(v) != "2" {
			t.Errorf("the second update reads %q %v", v, err)
		}
		return refusal
	})
	if !errors.Is(err, refusal) || len(g.Status().Members) != 3 || joining.names() != "" {
		t.Errorf("a refused update: %v, %d members, the token holds %q", err, len(g.Status().Members), joining.names())
	}
	g.want("a", "1")
	g.tok[1].set(true)
	g.tok[2].set(true)
	if err := g.AddMember(t.Context(), joining, write); !errors.Is(err, ErrNoMajority) {
		t.Errorf("without a majority: %v", err)
	}
	g.want("a", "1")
	g.tok[1].set(false)
	g.tok[2].set(false)
	before := g.Status().Epoch
	if err := g.ReplaceMember(t.Context(), "C", joining, write); err != nil {
		t.Fatal(err)
	}
	if n := g.Status().Epoch - before; n != 2 {
		t.Errorf("%d commits, want the change and the one after it", n)
	}
	g.want("a", "2")
	g.check()
	g.close()
	members, left, err := Members(g.path)
	if err != nil || !slices.Equal(members, []string{"A", "B", "D"}) || len(left) != 0 {
		t.Errorf("members %v, left %v, %v", members, left, err)
	}
	g.tok[2] = joining
	g.open()
	g.want("a", "2")
}

// A removed token keeps one root that opens nothing, and copies from before are refused.
func TestRemovedMemberOpensNothing(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	old := filepath.Join(t.TempDir(), "old")
	copyFile(t, g.path, old)
	was := g.tok
	removed := g.tok[2]
	if err := g.RemoveMember(t.Context(), "C"); err != nil {
		t.Fatal(err)
	}
	if r, ok := parseRoot(removed.names()); !ok || r.epoch >= g.Status().Epoch {
		t.Fatalf("C holds %q at epoch %d", removed.names(), g.Status().Epoch)
	}
	g.tok = was[:2]
	refuse(t, old, options(was), ErrRolledBack)
}

// In every moment of a change of members a crash leaves a file that opens, with the tokens of
// before and after at hand, and what was written with the change is there exactly if the
// members have changed.
func TestAttackCrashDuringChangeOfMembers(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	joining := newMemToken("D")
	all := append(append([]*memToken{}, g.tok...), joining)
	var crashes []crash
	lock := make(chan struct{}, 1)
	for _, m := range all {
		m.setHook(func(op, name string) fault {
			lock <- struct{}{}
			defer func() { <-lock }()
			c := crash{fmt.Sprintf("before %s %s on %s", op, name, m.serial), filepath.Join(t.TempDir(), "crash"), cloneTokens(all)}
			copyFile(t, g.path, c.path)
			crashes = append(crashes, c)
			return works
		})
	}
	write := func(tx Tx) error { return tx.Put(3, []byte("a"), []byte("2")) }
	if err := g.ReplaceMember(t.Context(), "C", joining, write); err != nil {
		t.Fatal(err)
	}
	for _, m := range all {
		m.setHook(nil)
	}
	for _, c := range crashes {
		opened := 0
		for _, tok := range [][]*memToken{c.tok[:3], {c.tok[0], c.tok[1], c.tok[3]}, {c.tok[0], c.tok[1], c.tok[2], c.tok[3]}} {
			s, err := Open(t.Context(), c.path, options(tok))
			if errors.Is(err, ErrMembers) {
				continue
			}
			if err != nil {
				t.Fatalf("%s with %d tokens: %v", c.when, len(tok), err)
			}
			opened++
			want := "1"
			if s.Status().Members[2].Serial == "D" {
				want = "2"
			}
			if got := read(t, s, "a"); got != want {
				t.Fatalf("%s: a = %q, want %q", c.when, got, want)
			}
			if _, err := s.Check(t.Context()); err != nil {
				t.Fatalf("%s: %v", c.when, err)
			}
			s.Close()
		}
		if opened == 0 {
			t.Fatalf("%s: no configuration opens it", c.when)
		}
	}
	g.tok[2] = joining
}

// A crash leaves the root of the header before on tokens of which one leaves. Until few
// enough can hold it nothing is served: it could still open the file from before.
func TestChangeOfMembersIsFinishedFirst(t *testing.T) {
	g := newRig(t, 3)
	g.put("a", "1")
	joining := newMemToken("D")
	var once sync.Once
	image := filepath.Join(t.TempDir(), "image")
	var all []*memToken
	for _, m := range g.tok {
		m.setHook(func(op, _ string) fault {
			if op == "destroy" {
				once.Do(func() {
					copyFile(t, g.path, image)
					all = cloneTokens(append(append([]*memToken{}, g.tok...), joining))
				})
			}
			return works
		})
	}
	if err := g.ReplaceMember(t.Context(), "C", joining); err != nil {
		t.Fatal(err)
	}
	for _, m := range g.tok {
		m.setHook(nil)
	}
	g.tok[2] = joining
	all[0].set(true)
	without, with := []*memToken{all[0], all[1], all[3]}, all
	refuse(t, image, options(without), ErrNoMajority) // A and C may hold it
	s, err := Open(t.Context(), image, options(with))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got := read(t, s, "a"); got != "1" {
		t.Fatal(got)
	}
}

// A copy that was stopped before three replacements cannot go on with the tokens that left.
func TestAttackStoppedCopyAfterAllMembersWereReplaced(t *testing.T) {
	g := newRig(t, 3)
	first := append([]*memToken{}, g.tok...)
	copyPath := filepath.Join(t.TempDir(), "copy")
	copyFile(t, g.path, copyPath)
	stopped, err := Open(t.Context(), copyPath, options(first))
	if err != nil {
		t.Fatal(err)
	}
	for i, serial := range []string{"A", "B", "C"} {
		fresh := newMemToken(fmt.Sprint("new", i))
		if err := g.ReplaceMember(t.Context(), serial, fresh); err != nil {
			t.Fatal(err)
		}
		g.tok[i] = fresh
	}
	g.put("a", "b")
	if err := put(stopped, "a", "x"); !errors.Is(err, ErrFatal) {
		t.Fatalf("the stopped copy goes on: %v", err)
	}
	stopped.Close()
	refuse(t, copyPath, options(first), ErrForked)
}
