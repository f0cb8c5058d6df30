package vault_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"backupvault/api"
	"backupvault/vault"
)

// model predicts one account from what the design says, without the vault's code. It also
// keeps what counts: which guesses were evaluated, seen at the sealer.
type model struct {
	*rig
	p               *person
	limit, lifetime int

	state        api.State
	failed, life int
	open         []*tracked
	all          []*tracked

	after   bool // the site lets changes without the owner key wait for an hour
	pending *waiting
	ripe    int // pending changes that were carried out

	fault  fault
	paused bool // since a commit failed: the sweeper waits a little
	outage bool // at the next opening
	struck bool // it came
	asked  int  // openings asked of the sealer by this start

	now                            *tracked          // whose start runs
	since                          map[*tracked]bool // evaluated since the last verified KE3 of the method
	unproven                       map[*tracked]bool // evaluated and never verified, over all enrolments of an owner
	evaluated, destroyed, verified int               // to see that a run went somewhere
}

// waiting is a pending change.
type waiting struct {
	kind api.PendingKind
	due  time.Time
}

// tracked is a guess as the model sees it.
type tracked struct {
	*guess
	right    bool
	deadline time.Time
	ready    bool // the vault has its answer in memory
}

// fault is what happens at the next commit.
type fault int

const (
	none fault = iota
	noMajority
	diesBefore
	diesAfter
)

func newModel(t *rapid.T) *model {
	m := &model{limit: 3, lifetime: 7, state: api.StateAbsent, since: map[*tracked]bool{}, unproven: map[*tracked]bool{}}
	m.rig, _ = onMemory(t)
	m.config.Policy.Limit, m.config.Policy.Lifetime = m.limit, m.lifetime
	if m.after = rapid.Bool().Draw(t, "changes wait"); m.after {
		m.config.Replace = vault.ReplaceAfter(time.Hour)
	}
	m.p = m.person("anna")
	m.sealer.set(func(c *countingSealer) {
		c.outage = func() error {
			m.asked++
			if m.outage {
				m.outage, m.struck = false, true
				return errors.New("the HSM is out")
			}
			m.since[m.now], m.unproven[m.now] = true, true
			m.evaluated++
			return nil
		}
	})
	m.reboot()
	return m
}

func (m *model) reboot() {
	m.restart()
	m.fault, m.paused = none, false
	for _, g := range m.all {
		g.ready = false
	}
	store := m.store.(*memStore)
	store.setBefore(func() (bool, error) {
		switch m.fault {
		case noMajority:
			return false, errNoMajority
		case diesBefore, diesAfter:
			store.die()
			return m.fault == diesAfter, errDied
		case none:
		}
		return true, nil
	})
}

// commit says what a commit with this effect does now: whether it is acknowledged, else
// with which error.
func (m *model) commit(effect func()) (acknowledged bool, refusal *api.Error) {
	defer func() { m.fault = none }()
	switch m.fault {
	case noMajority:
		m.paused = true
		return false, api.ErrNoMajority
	case diesBefore:
		m.reboot()
		return false, api.ErrUnavailable
	case diesAfter:
		effect()
		m.reboot()
		return false, api.ErrUnavailable
	case none:
	}
	effect()
	return true, nil
}

// pass moves the time. What has waited for it is carried out, unless a limit is reached:
// then the last attempts decide first.
func (m *model) pass(d time.Duration) {
	m.rig.pass(d)
	m.paused = false // d is no shorter than the longest pause
	if m.pending == nil || m.wall().Before(m.pending.due) {
		return
	}
	fault := m.fault
	m.fault = none
	m.v.Sweep()
	m.fault = fault
	m.expire()
	kind := m.pending.kind
	switch {
	case !m.exhausted():
	case len(m.open) == 0:
		m.destroy()
		return
	default:
		return
	}
	m.remove()
	m.ripe++
	if m.state = api.StateAbsent; kind == api.PendingReplace {
		m.state, m.failed = api.StateLive, 0
		clear(m.since)
		m.p.method = m.p.status().Methods[0].MethodID
	}
}

func (m *model) exhausted() bool { return m.failed >= m.limit || m.life >= m.lifetime }

// expire closes what has passed.
func (m *model) expire() {
	for _, g := range m.open {
		if m.wall().After(g.deadline) {
			g.ready = false
		}
	}
	m.open = slices.DeleteFunc(m.open, func(g *tracked) bool { return m.wall().After(g.deadline) })
}

func (m *model) destroy() {
	m.destroyed++
	m.remove()
	m.state = api.StateDestroyed
}

func (m *model) notLive() *api.Error {
	if m.state == api.StateDestroyed {
		return api.ErrDestroyed
	}
	return api.ErrNotEnrolled
}

// check compares what the vault says with the model, and the promise with the sealer.
func (m *model) check(t *rapid.T) {
	s := m.p.status()
	if s.State != m.state || s.LifetimeFailed != m.life {
		t.Fatalf("the vault says %s, lifetime %d; the model %s, %d", s.State, s.LifetimeFailed, m.state, m.life)
	}
	if m.state == api.StateLive && s.Methods[0].Failed != m.failed {
		t.Fatalf("the vault says %d failed, the model %d", s.Methods[0].Failed, m.failed)
	}
	if m.pending == nil && s.Pending != nil || m.pending != nil &&
		(s.Pending == nil || s.Pending.Kind != m.pending.kind || s.Pending.Due != m.pending.due.Unix()) {
		t.Fatalf("the vault says pending %+v, the model %+v", s.Pending, m.pending)
	}
	if len(m.since) > m.limit {
		t.Fatalf("%d guesses evaluated since the last verified KE3, limit %d", len(m.since), m.limit)
	}
	if len(m.unproven) > m.lifetime {
		t.Fatalf("%d guesses evaluated and never verified, lifetime %d", len(m.unproven), m.lifetime)
	}
}

// TestModel runs any sequence of calls, time, restarts and faults against the model.
func TestModel(t *testing.T) {
	var evaluated, destroyed, verified, ripe int
	rapid.Check(t, func(t *rapid.T) {
		m := newModel(t)
		defer func() {
			evaluated, destroyed, verified, ripe = evaluated+m.evaluated, destroyed+m.destroyed, verified+m.verified, ripe+m.ripe
		}()
		any := func(t *rapid.T) *tracked {
			if len(m.all) == 0 {
				t.Skip("no guess yet")
			}
			return rapid.SampledFrom(m.all[max(len(m.all)-5, 0):]).Draw(t, "guess")
		}
		begin := func(right_ bool) func(*rapid.T) {
			return func(t *rapid.T) {
				if m.p.method == nil {
					t.Skip("never enrolled")
				}
				password := "wrong"
				if right_ {
					password = right
				}
				g := &tracked{guess: m.p.guess(password), right: right_}
				m.all = append(m.all, g)
				m.start(g)
			}
		}
		actions := map[string]func(*rapid.T){
			"begin wrong":   begin(false),
			"begin wrong 2": begin(false),
			"begin wrong 3": begin(false),
			"begin right":   begin(true),
			"ask again":     func(t *rapid.T) { m.start(any(t)) },
			"finish":        func(t *rapid.T) { m.finish(any(t), true) },
			"finish 2":      func(t *rapid.T) { m.finish(any(t), true) },
			"give up":       func(t *rapid.T) { m.finish(any(t), false) },
			"a minute":      func(*rapid.T) { m.pass(time.Minute) },
			"three minutes": func(*rapid.T) { m.pass(3 * time.Minute); m.sweep() },
			"an hour": func(t *rapid.T) { // which ends every open attempt
				if rapid.IntRange(0, 3).Draw(t, "rarely") == 0 {
					m.pass(time.Hour)
				}
			},
			"asks to forget": func(t *rapid.T) {
				if rapid.IntRange(0, 2).Draw(t, "rarely") == 0 {
					m.askToForget()
				}
			},
			"sweep":        func(*rapid.T) { m.sweep() },
			"restart":      func(*rapid.T) { m.reboot() },
			"enrol":        func(*rapid.T) { m.enrol(false) },
			"owner enrols": func(*rapid.T) { m.enrol(true) },
			"owner forgets": func(t *rapid.T) {
				if rapid.IntRange(0, 3).Draw(t, "rarely") == 0 {
					m.forget()
				}
			},
			"fault": func(t *rapid.T) {
				m.fault = rapid.SampledFrom([]fault{noMajority, diesBefore, diesAfter}).Draw(t, "fault")
			},
			"outage": func(*rapid.T) { m.outage = true },
			"":       m.check,
		}
		m.enrol(false)
		for range 4 { // longer than one Repeat: a limit takes many steps to reach
			t.Repeat(actions)
		}
	})
	t.Logf("%d evaluations, %d verified, %d destructions, %d pending changes carried out", evaluated, verified, destroyed, ripe)
	if evaluated == 0 || verified == 0 || destroyed == 0 || ripe == 0 {
		t.Error("the sequences are too tame to show anything")
	}
}
