package storm

import (
	"math"
	"sync"
	"sync/atomic"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// tick orders what clients send and are told. What is under way has not ended: its end is
// underWay until an answer comes, or the process that could still do it is dead.
type tick = int64

const underWay tick = math.MaxInt64

var clock atomic.Int64

func now() tick { return clock.Add(1) }

// span is a message that may change something, from its sending to its end.
type span struct {
	sent, end tick
	told      bool // acknowledged: it did
}

// account is what clients were told of one account. What they were not told is a span
// under way or a doubt: then both outcomes are allowed.
type account struct {
	subject string
	name    api.Account
	thieves int        // of 100 guesses
	device  device     // the owner's
	owner   sync.Mutex // the owner does one thing at a time; thieves do not wait

	mu         sync.Mutex // guards the rest
	generation uint64
	current    *method            // live as far as was told; nil: nothing is
	methods    map[string]*method // all that ever were
	destroyed  bool               // told so since the last change
	key        *secret.Key        // K of the newest record: the owner key follows from it
	changes    int                // changes begun and ended: odd while one is under way
	doubt      *change            // its outcome was not told; no further change until it is known
	renewals   []*span            // enrolments with proof: the lifetime count starts anew, but for what is carried
	arrivals   []*span            // enrolments of another owner key without proof: the count so far is carried
	guesses    []*guess           // on all methods
	claim      *claim             // pending as far as was told; nil: nothing is
}

// method is one enrolment.
type method struct {
	id       api.Bytes
	password string
	key      *secret.Key
	dead     tick // when a client was told that it is gone; 0: never
	proved   bool // released since it was enrolled
}

// guess is one attempt under one name.
type guess struct {
	*method
	id       api.Bytes
	right    bool // with the right password
	login    *opaque.ClientLogin
	first    tick    // first sent
	asked    tick    // the sending that was answered first
	answered tick    // KE2 first received; 0: never
	settled  tick    // when the vault said wrong; 0: never
	charges  []*span // sendings that may have been charged
	resets   []*span // finishes that may have been verified
	verified bool    // one was acknowledged
	finished bool    // a finish was sent: it is not taken up again
	busy     bool    // a client is at it
}

// change replaces or removes the live method.
type change struct {
	*span
	next   *method // nil: forget
	proven bool
	waits  bool // asked for without the key of what is live
}

// over tells that the process is dead: nothing that was under way happens any more.
func (a *account) over() {
	end := now()
	stop := func(spans []*span) {
		for _, s := range spans {
			s.end = min(s.end, end)
		}
	}
	stop(a.renewals)
	stop(a.arrivals)
	for _, g := range a.guesses {
		stop(g.charges)
		stop(g.resets)
	}
	if a.doubt != nil {
		a.doubt.end = min(a.doubt.end, end)
	}
}

// prune forgets guesses that no bound counts any more.
func (a *account) prune() {
	renewed := lastTold(a.renewals)
	kept := a.guesses[:0]
	for _, g := range a.guesses {
		if g.dead == 0 || a.lifetimeCharges(g) > 0 || g.first > renewed {
			kept = append(kept, g)
		}
	}
	a.guesses = kept
}

// gone notes that a client was told that m is no more.
func (a *account) gone(m *method) {
	if m.dead == 0 {
		m.dead = now()
	}
}

// install makes m the live method.
func (a *account) install(m *method) {
	if a.current != nil {
		a.gone(a.current)
	}
	a.current, a.destroyed = m, false
	if m != nil {
		a.methods[string(m.id)], a.key = m, m.key
	}
}
