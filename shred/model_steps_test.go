package shred

import (
	"fmt"
	"slices"
)

// step makes the next call of process p, and after the last call of a step decides.
func (m *model) step(w world, p int) (world, string) {
	pr := &w.proc[p]
	k := pr.token(p, m.tokens)
	bit, answers := uint8(1)<<k, w.up&(1<<k) != 0
	last := int(pr.at) == m.tokens-1
	if pr.step == writing {
		w.tries[pr.next].written = true
		pr.step, pr.at, pr.ok = destroying, 0, 0
		return w, ""
	}
	if !answers {
		pr.in &^= bit
	}
	if pr.in&bit != 0 {
		m.call(&w, pr, k, bit)
	}
	if pr.at++; last {
		pr.at = 0
		return m.decide(w, p)
	}
	return w, ""
}

// call is one call on token k, which answers.
func (m *model) call(w *world, pr *process, k int, bit uint8) {
	switch pr.step {
	case listing, listingAgain:
		pr.seen[k] = w.on[k]
	case purging:
		h := m.header(w, pr.head)
		for i := range w.n {
			l := h.leftovers(modelSerial(k), []root{m.header(w, int8(i)).root()})
			remove := len(l.children) > 0 || (len(l.older) > 0 && pr.seen[k]&(1<<pr.head) != 0)
			if pr.seen[k]&(1<<i) == 0 || !remove || int8(i) == pr.head {
				continue
			}
			if w.on[k]&(1<<i) == 0 {
				pr.ok = 1 // contended
			}
			w.on[k] &^= 1 << i
		}
	case creating:
		old, next := w.tries[pr.head].members, w.tries[pr.next].members
		if next&bit != 0 || (old&bit != 0 && !m.drop.mark) {
			w.on[k] |= 1 << pr.next
			pr.took |= bit
		}
	case destroying:
		if w.tries[pr.head].part&bit == 0 {
			return
		}
		if w.on[k]&(1<<pr.head) != 0 || m.drop.ownCall {
			pr.ok |= bit
		}
		w.on[k] &^= 1 << pr.head
	case dropping:
		if (w.tries[pr.head].members|w.tries[pr.next].members)&bit != 0 {
			w.on[k] &^= pr.seen[k]
		}
	case checking:
		if w.on[k]&(1<<pr.next) != 0 && pr.took&bit != 0 {
			pr.ok |= bit
		}
	}
}

// decide is what a process does when a step's calls are all made.
func (m *model) decide(w world, p int) (world, string) {
	pr := &w.proc[p]
	h := m.header(&w, pr.head)
	switch pr.step {
	case listing:
		if m.judge(h, m.answers(&w, pr)) != nil {
			return m.die(w, p), ""
		}
		pr.step, pr.ok = purging, 0
	case purging:
		if pr.ok == 1 {
			return m.die(w, p), ""
		}
		pr.step = listingAgain
		if m.drop.twice {
			return m.serve(w, p)
		}
	case listingAgain:
		a := m.answers(&w, pr)
		_, done := h.unfinished(a)
		if m.judge(h, a) != nil || (!done && !m.drop.finish) {
			return m.die(w, p), ""
		}
		return m.serve(w, p)
	case creating:
		w.tries[pr.next].part = pr.took & w.tries[pr.next].members
		if !m.mayCommit(&w, pr, pr.took) {
			return m.giveUp(w, p), ""
		}
		pr.step = writing
	case destroying:
		if !m.drop.enough && !destroyed(h, names(pr.ok)) {
			return m.die(w, p), ""
		}
		pr.step, pr.ok = dropping, 0
	case dropping:
		pr.step, pr.seen = checking, [modelTokens]set{}
		if m.drop.check {
			return m.acknowledge(w, p)
		}
	case checking:
		if !m.mayStand(&w, pr) {
			return m.die(w, p), ""
		}
		return m.acknowledge(w, p)
	}
	return w, ""
}

func (m *model) judge(h *header, a answers) error {
	if m.drop.foreign || m.drop.sameEpoch {
		for serial, roots := range a {
			a[serial] = slices.DeleteFunc(slices.Clone(roots), func(r root) bool {
				return h.foreign(r) && (m.drop.foreign || r.epoch == h.epoch)
			})
		}
	}
	if m.drop.before {
		h = &header{vaultID: h.vaultID, epoch: h.epoch, random: h.random, parent: h.parent, members: h.members}
	}
	return h.judge(a)
}

func (m *model) mayCommit(w *world, pr *process, took uint8) bool {
	old, h := m.header(w, pr.head), m.header(w, pr.next)
	if m.drop.oldMembers {
		return common(h.members.serials(), names(took)) >= h.members.threshold()
	}
	return mayCommit(old, h, names(took)) == nil
}

func (m *model) mayStand(w *world, pr *process) bool {
	old, h := m.header(w, pr.head), m.header(w, pr.next)
	if m.drop.oldMembers {
		return common(h.members.serials(), names(pr.ok)) >= h.members.threshold()
	}
	return stands(old, h, names(pr.ok))
}

func (m *model) die(w world, p int) world {
	w.proc[p] = process{}
	return w
}

// giveUp removes the roots of a try that did not get far enough.
func (m *model) giveUp(w world, p int) world {
	pr := &w.proc[p]
	for k := range m.tokens {
		if bit := uint8(1) << k; pr.took&bit != 0 {
			if w.up&bit != 0 {
				w.on[k] &^= 1 << pr.next
			} else {
				pr.in &^= bit
			}
		}
	}
	pr.step, pr.next, pr.took = serving, 0, 0
	return w
}

func (m *model) serve(w world, p int) (world, string) {
	pr := &w.proc[p]
	pr.step, pr.ok = serving, 0
	for k := range modelTokens { // what the last listing found beside the root is stale
		for i := range w.n {
			if l := m.header(&w, pr.head).leftovers(modelSerial(k), []root{m.header(&w, int8(i)).root()}); len(l.rest()) == 0 {
				pr.seen[k] &^= 1 << i
			}
		}
	}
	if pr.goal != 0 {
		return m.create(w, p), ""
	}
	past := pr.past
	pr.past = 0
	if wrong := w.served(pr.head, past); wrong != "" || w.ancestor(past, pr.head) {
		return w, wrong
	}
	return w, fmt.Sprintf("try %d is opened after try %d was acknowledged", pr.head, past)
}

func (m *model) acknowledge(w world, p int) (world, string) {
	pr := &w.proc[p]
	wrong := w.served(pr.next, w.acked)
	if pr.head = pr.next; w.ancestor(w.acked, pr.next) {
		w.acked = pr.next
	}
	pr.step, pr.next, pr.took, pr.ok = serving, 0, 0, 0
	return w, wrong
}
