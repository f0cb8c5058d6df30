package hsm

import (
	"errors"
	"sync/atomic"
	"testing"
)

// A token whose answer makes the Go side panic is out, like one that answers with an error,
// and comes back; the process, and the other tokens in it, go on.
func TestPanicOverAnAnswerTakesThatTokenOut(t *testing.T) {
	var panics atomic.Bool
	m := &mock{}
	m.sign = func(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
		if panics.CompareAndSwap(true, false) {
			length := -1
			return make([]byte, length), nil // as C.GoBytes with a length of 4 GiB - 1
		}
		return m.library.Sign(s, mechanism, key, data)
	}
	token := openTest(t, m.in)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	panics.Store(true)
	if _, err := token.HMACRoot(t.Context(), "a", nil); !errors.Is(err, ErrDown) || token.Up() {
		t.Fatalf("%v, up %v", err, token.Up())
	}
	if err := token.connect(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := token.HMACRoot(t.Context(), "a", nil); err != nil {
		t.Fatal(err)
	}
}
