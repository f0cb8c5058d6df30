package vault_test

import (
	"bytes"
	"errors"
	"sync/atomic"
	"testing"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/ratelimit"
	"backupvault/vault"
)

// counterOnDisk is what a process that dies now leaves behind.
func (g *memGround) counterOnDisk(t tb) ratelimit.Counter {
	t.Helper()
	g.disk.mu.Lock()
	defer g.disk.mu.Unlock()
	for name, b := range g.disk.rows {
		if name[0] == '0'+vault.ClassCounter {
			c, err := ratelimit.Decode(b)
			if err != nil {
				t.Error(err)
			}
			return c
		}
	}
	return ratelimit.Counter{}
}

// Charge, commit, open: at every opening the charge must be durable already.
func TestEveryOpeningIsPaidForOnDisk(t *testing.T) {
	r, g := onMemory(t)
	p := r.enrolled("anna", right)
	r.sealer.set(func(c *countingSealer) {
		c.gate = func() {
			c := g.counterOnDisk(t)
			if int(c.Lifetime) != p.openings()+1 || len(c.Methods[0].Open) != 1 {
				t.Errorf("opening number %d finds %d charges on disk, %d noted", p.openings()+1, c.Lifetime, len(c.Methods[0].Open))
			}
		}
	})
	p.miss(9)
	r.want(p.try(right), nil)
}

// While the charge's commit is under way nothing is opened and nothing answered: not to the
// first caller, not to one who asks for the same attempt again.
func TestNothingIsAnsweredBeforeTheCommit(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	store := r.store.(*memStore)
	under, goOn := make(chan bool), make(chan bool)
	store.setBefore(func() (bool, error) { store.setBefore(nil); close(under); <-goOn; return true, nil })
	g := p.guess(right)
	var answered atomic.Int32
	done := make(chan error, 2)
	for range 2 {
		same := *g
		go func() { err := same.start(); answered.Add(1); done <- err }()
	}
	<-under
	if answered.Load() != 0 || p.openings() != 0 {
		t.Errorf("%d answers, %d openings before the commit", answered.Load(), p.openings())
	}
	close(goOn)
	r.want(<-done, nil)
	r.want(<-done, nil)
}

// A repeat that reads the first one's charge in the same batch waits for their commit too.
func TestARepeatWaitsForTheFirstOnesCommit(t *testing.T) {
	r, g := onMemory(t)
	p := r.enrolled("anna", right)
	// Two processes on one store cannot be; two vaults on one store stand for a restart
	// between two calls of one client that are both still in the queue.
	second := &rig{t: t, ground: g, store: r.store, sealer: r.sealer, config: r.config, stmt: r.stmt, log: r.log}
	second.v = must(vault.New(r.config, r.store, r.sealer, r.sealer, clockFunc(r.wall), discard()))
	t.Cleanup(second.stop)
	store := r.store.(*memStore)
	goOn := store.hold(t)
	one := p.guess(right)
	two := *one
	q := *p
	q.rig = second
	two.p = &q
	results := make(chan error, 2)
	go func() { results <- one.start() }()
	batch := store.takeQueue(1)
	go func() { results <- two.start() }()
	batch = append(batch, store.takeQueue(1)...)
	store.setBefore(func() (bool, error) { return false, errNoMajority }) // their commit fails
	store.queue(batch)
	goOn()
	r.want(<-results, api.ErrNoMajority)
	r.want(<-results, api.ErrNoMajority)
	if p.openings() != 0 {
		t.Errorf("%d openings without a charge", p.openings())
	}
}

// fate is what becomes of a commit.
type fate struct {
	name string
	took bool // durable all the same
	die  bool // the process ends
}

// Each commit of an attempt x {fails, fails but took effect, process dies before, process
// dies after}: afterwards the attempt is spent or was never opened.
func TestFaultMatrix(t *testing.T) {
	for step, check := range map[string]func(t *testing.T, p *person, c ratelimit.Counter, f fate){
		"charge":             checkCharge,
		"right finish":       checkRight,
		"wrong finish":       checkWrong,
		"tenth wrong finish": checkTenth,
	} {
		for _, f := range []fate{{"fails", false, false}, {"fails but took effect", true, false}, {"dies before", false, true}, {"dies after", true, true}} {
			t.Run(step+" "+f.name, func(t *testing.T) {
				r, g := onMemory(t)
				p := r.enrolled("anna", right)
				p.miss(map[string]int{"charge": 3, "right finish": 3, "wrong finish": 3, "tenth wrong finish": 9}[step])
				p.attemptWithFault(step, f)
				if f.die {
					r.restart()
				}
				check(t, p, g.counterOnDisk(t), f)
			})
		}
	}
}

// attemptWithFault runs one attempt whose commit of that step has that fate.
func (p *person) attemptWithFault(step string, f fate) {
	password := "wrong"
	if step == "right finish" {
		password = right
	}
	g := p.guess(password)
	if step != "charge" {
		p.want(g.start(), nil)
	}
	store := p.store.(*memStore)
	store.setBefore(func() (bool, error) {
		store.setBefore(nil)
		if f.die {
			store.die()
			return f.took, errDied
		}
		return f.took, errors.New("disk error")
	})
	var err error
	if step == "charge" {
		err = g.start()
	} else {
		_, err = g.finish()
	}
	p.want(err, api.ErrUnavailable)
}

func checkCharge(t *testing.T, p *person, c ratelimit.Counter, f fate) {
	want := 3
	if f.took {
		want++
	}
	if c.Lifetime != want || p.openings() != 3 {
		t.Errorf("%d charges on disk, want %d; %d openings", c.Lifetime, want, p.openings())
	}
	p.want(p.try(right), nil)
}

func checkRight(t *testing.T, p *person, c ratelimit.Counter, f fate) {
	charged, failed := 4, 4 // without its commit a right finish resets nothing
	if f.took {
		charged, failed = 3, 0
	}
	if c.Lifetime != charged || c.Methods[0].Failed != failed {
		t.Errorf("on disk: %+v, want %d charged, %d failed", c, charged, failed)
	}
	p.want(p.try(right), nil)
}

func checkWrong(t *testing.T, p *person, c ratelimit.Counter, _ fate) {
	if c.Lifetime != 4 || c.Methods[0].Failed != 4 {
		t.Errorf("a wrong finish gives nothing back: %+v", c)
	}
	p.want(p.try(right), nil)
}

func checkTenth(_ *testing.T, p *person, c ratelimit.Counter, f fate) {
	if f.took {
		p.wantState(api.StateDestroyed, api.ReasonLimit)
	} else {
		p.wantMethod(api.MethodLastChance, 10)
	}
	p.untilLate()
	p.v.Sweep()
	p.wantState(api.StateDestroyed, api.ReasonLimit)
	p.want(p.try(right), api.ErrDestroyed)
}

// A finish whose commit failed without an effect can be sent again as it is.
func TestFinishAgainAfterNoMajority(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	r.want(g.start(), nil)
	store := r.store.(*memStore)
	store.setBefore(func() (bool, error) { return false, errNoMajority })
	_, err := g.finish()
	r.want(err, api.ErrNoMajority)
	p.wantMethod(api.MethodOpen, 1)
	store.setBefore(nil)
	_, err = g.finish()
	r.want(err, nil)
	p.wantMethod(api.MethodOpen, 0)
}

func TestEnvelopeLeavesOnlyAfterTheCommit(t *testing.T) {
	r, _ := onMemory(t)
	p := r.enrolled("anna", right)
	g := p.guess(right)
	r.want(g.start(), nil)
	store := r.store.(*memStore)
	under, goOn := make(chan bool), make(chan bool)
	store.setBefore(func() (bool, error) { store.setBefore(nil); close(under); <-goOn; return true, nil })
	released := make(chan error, 1)
	go func() { _, err := g.finish(); released <- err }()
	<-under
	select {
	case <-released:
		t.Error("released before the commit")
	default:
	}
	close(goOn)
	r.want(<-released, nil)
}

// An attempt whose method is removed while its part is being opened gets no answer, and
// leaves nothing in memory.
func TestNoAnswerForAnAttemptThatIsOver(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("anna", right)
		opening, goOn := make(chan bool), make(chan bool)
		r.sealer.set(func(c *countingSealer) { c.gate = func() { close(opening); <-goOn } })
		result := make(chan error, 1)
		g := p.guess(right)
		go func() { result <- g.start() }()
		<-opening
		r.want(p.forget(p.owner()), nil)
		close(goOn)
		r.want(<-result, api.ErrAttemptUnknown)
		if _, attempts := r.v.InMemory(); attempts != 0 {
			t.Error("its secrets are still in memory")
		}
	})
}

func TestDamagedRowsAreRefused(t *testing.T) {
	for name, damage := range map[string]func(rows map[string][]byte){
		"record cut":      func(rows map[string][]byte) { cut(rows, vault.ClassRecord, 1) },
		"counter cut":     func(rows map[string][]byte) { cut(rows, vault.ClassCounter, 1) },
		"counter missing": func(rows map[string][]byte) { cut(rows, vault.ClassCounter, 1<<20) },
		"record missing":  func(rows map[string][]byte) { cut(rows, vault.ClassRecord, 1<<20) },
		"record's format": func(rows map[string][]byte) {
			change(rows, vault.ClassRecord, func(b []byte) { b[len(lp.Record)+8] = 2 })
		},
		"counter's format": func(rows map[string][]byte) { change(rows, vault.ClassCounter, func(b []byte) { b[0] = 2 }) },
		"another counter":  func(rows map[string][]byte) { change(rows, vault.ClassCounter, func(b []byte) { b[8] ^= 1 }) },
	} {
		t.Run(name, func(t *testing.T) {
			r, g := onMemory(t)
			p := r.enrolled("anna", right)
			g.disk.mu.Lock()
			damage(g.disk.rows)
			r.damaged = true
			g.disk.mu.Unlock()
			before := rowsOf(g)
			r.want(p.try(right), api.ErrUnavailable)
			r.want(p.enrol("new", nil), api.ErrUnavailable)
			_, err := r.v.Status(t.Context(), p.account)
			r.want(err, api.ErrUnavailable)
			r.v.Sweep()
			if rowsOf(g) != before || p.openings() != 0 {
				t.Error("something was done on damaged rows")
			}
		})
	}
}

func cut(rows map[string][]byte, class byte, n int) {
	for name, b := range rows {
		if name[0] == '0'+class {
			rows[name] = bytes.Clone(b[:max(len(b)-n, 0)])
		}
	}
}

func change(rows map[string][]byte, class byte, f func(b []byte)) {
	for name, b := range rows {
		if name[0] == '0'+class {
			b = bytes.Clone(b)
			f(b)
			rows[name] = b
		}
	}
}
