package vault_test

import (
	"slices"
	"time"

	"backupvault/api"
)

func (m *model) start(g *tracked) {
	m.now, m.asked, m.struck = g, 0, false
	err := g.guess.start()
	m.expire()
	want := m.predictStart(g)
	m.want(err, want)
	if want != nil && want != api.ErrUnavailable && m.asked != 0 {
		m.t.Fatalf("refused with %v after an opening", err)
	}
	g.ready = err == nil
}

func (m *model) predictStart(g *tracked) *api.Error {
	if m.state != api.StateLive {
		return m.notLive()
	}
	if string(g.method) != string(m.p.method) {
		return api.ErrConflict
	}
	if !slices.Contains(m.open, g) {
		if m.exhausted() && len(m.open) > 0 {
			return api.ErrMustWait
		}
		if m.exhausted() {
			if ok, refusal := m.commit(m.destroy); !ok {
				return refusal
			}
			return api.ErrDestroyed
		}
		if ok, refusal := m.commit(func() { m.charge(g) }); !ok {
			return refusal
		}
	}
	if opens := m.asked == 1; opens == g.ready {
		m.t.Fatalf("%d openings of an attempt; its answer in memory: %v", m.asked, g.ready)
	}
	if m.struck {
		return api.ErrUnavailable
	}
	return nil
}

func (m *model) charge(g *tracked) {
	m.failed++
	m.life++
	if len(m.open) == 3 {
		m.open[0].ready = false
		m.open = m.open[1:]
	}
	g.deadline, g.ready = m.wall().Add(2*time.Minute), false
	m.open = append(m.open, g)
}

func (m *model) finish(g *tracked, honest bool) {
	known := m.state == api.StateLive && slices.Contains(m.open, g) && g.ready && !m.wall().After(g.deadline)
	var err error
	switch {
	case g.ke2 == nil || !honest:
		err = g.giveUp()
	default:
		_, err = g.guess.finish()
	}
	if !known {
		m.want(err, api.ErrAttemptUnknown)
		return
	}
	m.expire()
	if g.right && honest {
		_, refusal := m.commit(func() {
			m.close(g)
			m.failed, m.life = len(m.open), m.life-1 // open ones stay charged
			clear(m.since)
			delete(m.unproven, g)
			m.verified++
			m.pending = nil
		})
		m.want(err, refusal)
		return
	}
	destroys := false
	ok, refusal := m.commit(func() {
		m.close(g)
		if destroys = m.exhausted() && len(m.open) == 0; destroys {
			m.destroy()
		}
	})
	switch {
	case !ok:
		m.want(err, refusal)
	case destroys:
		m.want(err, api.ErrDestroyed)
	default:
		m.want(err, api.ErrWrongSecret)
	}
}

func (m *model) close(g *tracked) {
	g.ready = false
	m.open = slices.DeleteFunc(m.open, func(o *tracked) bool { return o == g })
}

func (m *model) sweep() {
	if m.paused {
		m.pass(time.Minute)
	}
	m.v.Sweep()
	m.expire()
	if m.state == api.StateLive && m.exhausted() && len(m.open) == 0 {
		m.commit(m.destroy)
	}
}
