package shred

import (
	"context"
	"errors"
	"testing"
	"time"
)

// TestRefusalsStandOnWhatIsCommitted: an update that refuses because of an earlier one in its
// batch has refused nothing if that one is not committed: "destroyed" would be a lie. One
// that refuses by what was committed before is right whatever becomes of the others.
func TestRefusalsStandOnWhatIsCommitted(t *testing.T) {
	g := newRig(t, 3)
	g.put("old", "there")
	gone, present := errors.New("it is gone"), errors.New("it is there")
	refuseIf := func(key, value string, refusal error) func(Tx) error {
		return func(tx Tx) error {
			if v, err := tx.Get(3, []byte(key)); err != nil || string(v) == value {
				return errors.Join(err, refusal)
			}
			return nil
		}
	}
	fns := []func(Tx) error{
		func(tx Tx) error { return tx.Put(3, []byte("new"), []byte("x")) },
		refuseIf("new", "x", gone),
		refuseIf("old", "there", present),
	}
	got := make([]chan error, len(fns))
	// The first holds the committer until all others wait, so that they share a batch.
	g.Update(t.Context(), func(Tx) error {
		for i, fn := range fns {
			got[i] = make(chan error, 1)
			go func() { got[i] <- g.Update(context.Background(), fn) }()
			for g.waiting() <= i {
				time.Sleep(time.Millisecond)
			}
		}
		g.tok[0].set(true)
		g.tok[1].set(true)
		return errors.New("nothing to commit")
	})
	for i, want := range []error{ErrNoMajority, ErrNoMajority, present} {
		if err := <-got[i]; !errors.Is(err, want) || errors.Is(err, gone) {
			t.Errorf("update %d: %v, want %v", i, err, want)
		}
	}
	g.tok[0].set(false)
	g.tok[1].set(false)
}

func (g *rig) waiting() int {
	g.queueMu.Lock()
	defer g.queueMu.Unlock()
	return len(g.queue)
}
