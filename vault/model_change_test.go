package vault_test

import (
	"time"

	"backupvault/api"
)

func (m *model) enrol(proof bool) {
	// A commit that dies is not answered; the model asks the status what came of it.
	var err error
	live := m.p.method
	if proof && m.p.status().Generation > 0 {
		err = m.p.enrol(right, m.p.owner())
	} else {
		proof = false
		err = m.p.enrol(right, nil)
	}
	m.expire()
	switch {
	case !proof && m.state == api.StateLive && !m.after:
		m.want(err, api.ErrProofNeeded)
		return
	case !proof && m.life >= m.lifetime:
		m.want(err, api.ErrBudgetSpent)
		return
	case !proof && m.state == api.StateLive && m.pending != nil:
		m.want(err, api.ErrPending)
		return
	case !proof && m.state == api.StateLive:
		_, refusal := m.pend(api.PendingReplace)
		m.want(err, refusal)
		m.p.method = live // still
		return
	}
	ok, refusal := m.commit(func() {
		m.remove()
		m.state, m.failed = api.StateLive, 0
		clear(m.since)
		if proof {
			m.life = 0
			clear(m.unproven)
		}
	})
	if !ok {
		m.want(err, refusal)
		if s := m.p.status(); len(s.Methods) == 1 {
			m.p.method = s.Methods[0].MethodID
		}
		return
	}
	m.want(err, nil)
}

func (m *model) forget() {
	if m.p.status().Generation == 0 {
		return
	}
	err := m.p.forget(m.p.owner())
	if m.state != api.StateLive {
		m.want(err, m.notLive())
		return
	}
	ok, refusal := m.commit(func() { m.remove(); m.state = api.StateAbsent })
	if !ok {
		m.want(err, refusal)
		return
	}
	m.want(err, nil)
}

func (m *model) askToForget() {
	_, err := m.p.askToForget()
	switch {
	case m.state != api.StateLive:
		m.want(err, m.notLive())
	case !m.after:
		m.want(err, api.ErrProofNeeded)
	case m.pending != nil && m.pending.kind == api.PendingForget:
		m.want(err, nil)
	case m.pending != nil:
		m.want(err, api.ErrPending)
	default:
		_, refusal := m.pend(api.PendingForget)
		m.want(err, refusal)
	}
}

func (m *model) pend(kind api.PendingKind) (acknowledged bool, refusal *api.Error) {
	due := m.wall().Add(time.Hour)
	return m.commit(func() { m.pending = &waiting{kind, due} })
}

// remove ends the method that is live.
func (m *model) remove() {
	m.pending = nil
	m.open = nil
	for _, g := range m.all {
		g.ready = false
	}
}
