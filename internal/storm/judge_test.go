package storm

import (
	"fmt"

	"backupvault/api"
)

// judge holds the status of an account against what was told of it. It is called when a
// fresh process serves and nobody else asks it anything: what was in doubt is decided now.
func (a *account) judge(st *api.Status, l limits) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if st.Generation < a.generation {
		return fmt.Errorf("generation %d after %d was told", st.Generation, a.generation)
	}
	a.generation = st.Generation
	doubt := a.doubt
	a.doubt = nil
	var err error
	switch st.State {
	case api.StateLive:
		err = a.judgeLive(st, doubt, l)
	case api.StateAbsent:
		err = a.judgeAbsent(doubt)
	case api.StateDestroyed:
		err = a.judgeDestroyed(st, l)
	}
	if err == nil && st.State != api.StateLive && st.Pending != nil {
		err = fmt.Errorf("a change is pending of an account that is %s", st.State)
	}
	if err != nil {
		return err
	}
	return within("lifetime count", st.LifetimeFailed, a.lifetimeAtLeast(), a.lifetimeAtMost(), l.lifetime)
}

func (a *account) judgeLive(st *api.Status, doubt *change, l limits) error {
	if len(st.Methods) != 1 {
		return fmt.Errorf("%d methods are live", len(st.Methods))
	}
	shown := &st.Methods[0]
	m := a.methods[string(shown.MethodID)]
	switch {
	case m == nil && doubt != nil && doubt.waits && a.current != nil && !a.mayBeGone(a.current, l):
		return fmt.Errorf("a change without a proof was made at once")
	case m == nil && doubt != nil && doubt.next != nil: // it took effect
		m = doubt.next
		m.id = shown.MethodID
		a.install(m)
		doubt.told = true
	case m == nil:
		return fmt.Errorf("a method that nobody enrolled is live")
	case m.dead != 0:
		return fmt.Errorf("a method is live again after a client was told that it is gone")
	case m != a.current:
		return fmt.Errorf("a method is live that is not the last one enrolled")
	}
	if shown.Limit != l.method || st.LifetimeLimit != l.lifetime {
		return fmt.Errorf("limits are %d and %d, not %v", shown.Limit, st.LifetimeLimit, l)
	}
	if err := a.judgePending(st.Pending, doubt); err != nil {
		return err
	}
	return within("failed attempts", shown.Failed, a.atLeast(m), a.atMost(m), l.method)
}

func (a *account) judgeAbsent(doubt *change) error {
	forgotten := doubt != nil && doubt.next == nil && !doubt.waits
	switch {
	case a.destroyed:
		return fmt.Errorf("nothing is enrolled after a client was told that the key is destroyed")
	case a.current != nil && !forgotten:
		return fmt.Errorf("an acknowledged enrolment is lost")
	}
	a.install(nil)
	return nil
}

func (a *account) judgeDestroyed(st *api.Status, l limits) error {
	switch {
	case a.destroyed:
		return nil
	case a.current == nil:
		return fmt.Errorf("destroyed, but nothing was live")
	}
	err := a.mayBeDestroyed(a.current, st.Reason, l)
	a.gone(a.current)
	a.current, a.destroyed = nil, true
	return err
}

// within compares a counter with what clients saw.
func within(what string, n, least, most, limit int) error {
	switch {
	case least > limit:
		return fmt.Errorf("%s: %d guesses were answered, the limit is %d", what, least, limit)
	case n < least:
		return fmt.Errorf("%s: the counter says %d, but %d guesses were answered: something was given back", what, n, least)
	case n > most:
		return fmt.Errorf("%s: the counter says %d, but only %d can have been charged: an acknowledged success was lost", what, n, most)
	case n > limit:
		return fmt.Errorf("%s: the counter says %d, the limit is %d", what, n, limit)
	}
	return nil
}
