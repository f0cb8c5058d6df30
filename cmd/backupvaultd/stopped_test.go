package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/shred"
)

// clone is one of two daemons from one image, with a person who guesses at it alone: what
// one was told cannot make up for what the other lost.
type clone struct {
	*daemon
	dir   string
	over  bool // it has ended by itself
	who   *device
	tries []*attempt // begun before: a stopped daemon does not say what is enrolled
	told  int        // guesses that were answered
	sent  int
}

// clones are a daemon, stopped at some point, and the copy of it that goes on.
type clones struct {
	t       *testing.T
	bin     string
	a, b    *clone // stopped; its copy
	history []string
}

func (c *clones) note(format string, args ...any) {
	c.history = append(c.history, fmt.Sprintf(format, args...))
}

func newClones(t *testing.T, bin, dir, name string) *clones {
	c := &clones{t: t, bin: bin}
	p := start(t, bin, dir)
	person := func(who string) *clone {
		one := &clone{who: newDevice(t, dir, who+" "+name)}
		one.who.url = p.url
		one.who.enroll(t, rightPassword)
		for range 4 {
			one.tries = append(one.tries, one.who.attempt(t, wrongPassword))
		}
		return one
	}
	c.a, c.b = person("alice"), person("bob")
	c.a.dir = dir
	p.kill()
	return c
}

// next makes a clone's next wrong guess and tells whether it was answered.
func (c *clones) next(to *clone) (answered func() bool) {
	a := to.tries[0]
	to.tries, to.who.url = to.tries[1:], to.url
	to.sent++
	result := make(chan error, 1)
	go func() {
		_, err := a.start()
		result <- err
	}()
	return func() bool {
		err := <-result
		var refusal *api.Error
		switch {
		case err == nil:
			to.told++
			return true
		case errors.As(err, &refusal) && !errors.Is(err, api.ErrUnavailable):
			c.t.Errorf("refused: %v", err)
		}
		return false
	}
}

// guess makes the next guess at a clone that has not ended; one that does not answer must end.
func (c *clones) guess(name string, to *clone) {
	if !to.over {
		c.guessed(name, to, c.next(to)())
	}
}

func (c *clones) guessed(name string, to *clone, answered bool) {
	if answered {
		c.note("%s answers", name)
		return
	}
	code := to.code(c.t)
	to.over = true
	c.note("%s ends with code %d", name, code)
	if code != node.ExitRolledBack && code != node.ExitOther {
		c.t.Errorf("%s: exit code %d\n%s", name, code, &to.stderr)
	}
}

// survivor opens both files as a supervisor would: one serves, with every guess that was
// answered by either; the other one ends as rolled back or forked. Where the one that lost
// came last, its new roots stand beside the other's: both are forked then, and nothing is
// destroyed, until a person decides ("").
func (c *clones) survivor(order string) (dir string) {
	forked := 0
	for _, one := range []*clone{c.a, c.b} {
		p := start(c.t, c.bin, one.dir)
		if p.url == "" {
			if p.code(c.t) != node.ExitRolledBack {
				c.t.Errorf("started again: exit code %d\n%s", p.code(c.t), &p.stderr)
			}
			if strings.Contains(p.stderr.String(), shred.ErrForked.Error()) {
				forked++
			}
			continue
		}
		for _, one := range []*clone{c.a, c.b} {
			one.who.url = p.url
			if failed := one.who.status(c.t).Methods[0].Failed; failed < one.told || failed > one.sent {
				c.t.Errorf("%d failed attempts in the file that opens, %d answered, %d sent", failed, one.told, one.sent)
			}
		}
		if dir != "" {
			c.t.Error("both files open")
		}
		dir = one.dir
		p.kill()
	}
	if dir == "" && (forked < 2 || order != stoppedDies) {
		c.t.Error("neither file opens")
	}
	return dir
}

// What happens between the copy's start and the end of a round.
const (
	copyFirst    = "the copy commits first"
	stoppedFirst = "the stopped one commits first"
	stoppedDies  = "the stopped one is killed once it has answered"
)

// round stops a daemon at a point, starts a copy of it, and continues it.
func (c *clones) round(copyName, point, order string) {
	a, b := c.a, c.b
	var answered func() bool
	if point == "idle" {
		a.daemon = start(c.t, c.bin, a.dir)
		a.cmd.Process.Signal(syscall.SIGSTOP)
	} else {
		a.daemon = start(c.t, c.bin, a.dir, "BACKUPVAULT_FAILPOINT="+point+":1:stop")
		answered = c.next(a)
	}
	a.stopped(c.t)
	b.dir = twin(c.t, a.dir, copyName)
	if b.daemon = start(c.t, c.bin, b.dir); b.url == "" {
		c.t.Fatalf("the copy does not serve: exit code %d\n%s", b.code(c.t), &b.stderr)
	}
	acts := order == copyFirst
	if acts {
		c.guess("copy", b)
	}
	a.cmd.Process.Signal(syscall.SIGCONT)
	if answered != nil {
		c.guessed("stopped", a, answered())
	}
	// Its new root is gone, and it sees that. Roots that another process made SoftHSM shows only
	// to who starts after: there the daemon stops without knowing why, until it is started again.
	if acts && a.over && strings.HasPrefix(point, "commit.") && a.code(c.t) != node.ExitRolledBack {
		c.t.Errorf("exit code %d\n%s", a.code(c.t), &a.stderr)
	}
	if order == stoppedDies {
		a.kill()
		a.over = true
	}
	c.guess("stopped", a)
	if acts && !a.over {
		c.t.Error("the stopped daemon goes on after its copy did")
	}
	c.guess("copy", b)
	if !a.over && !b.over {
		c.t.Error("two histories")
	}
	c.guess("stopped", a)
	c.guess("copy", b)
	a.kill()
	b.kill()
}

// TestAttackStoppedDaemonAndItsCopy: a daemon is stopped, really, at each step of a commit
// and around it; a copy of its folder goes on, on the same tokens; then it is continued.
// Never two histories, judged by what clients were told: the one that lost ends and does
// not answer, and started again it ends as rolled back or forked.
func TestAttackStoppedDaemonAndItsCopy(t *testing.T) {
	bin, dir := daemonBinary(t), ""
	points := commitPoints
	if os.Getenv("BACKUPVAULT_PROVE") == "full" {
		points = append(append([]string{"idle"}, commitPoints...), startPoints...)
	}
	for i, point := range points {
		for _, order := range []string{copyFirst, stoppedFirst, stoppedDies} {
			name := point + ", " + order
			if dir == "" {
				dir = vaultFolder(t, dev.Options{Tokens: 3})
			}
			t.Run(name, func(t *testing.T) {
				c := newClones(t, bin, dir, name)
				c.round(fmt.Sprint("copy-", i, "-", order), point, order)
				dir = c.survivor(order)
				t.Log(strings.Join(c.history, ", "))
			})
			if t.Failed() {
				return
			}
		}
	}
}
