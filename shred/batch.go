package shred

import (
	"fmt"
	"maps"
)

// runBatch runs the functions of a batch in order and returns what the good ones wrote.
// Each request gets its error; err is the store's own.
func runBatch(r *reader, batch []*request) (all writes, err error) {
	all = writes{}
	for _, q := range batch {
		t := &tx{reader: r, batch: all, own: writes{}, fault: &err}
		q.err = isolate(func() error { return q.fn(t) })
		t.done, q.leans = true, t.leans
		if err != nil {
			return nil, err
		}
		if q.err == nil {
			maps.Copy(all, t.own)
		}
	}
	return all, nil
}

// isolate runs a caller's function so that nothing it does ends the committer: a panic and
// runtime.Goexit become ErrPanic.
func isolate(fn func() error) (err error) {
	err = ErrPanic
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("%w: %v", ErrPanic, p)
			}
		}()
		err = fn()
	}()
	<-done
	return err
}

// changes sorts writes by class and gives each its place.
func (w writes) changes(p placer) map[byte][]change {
	out := map[byte][]change{}
	for n, v := range w {
		key := []byte(n.key)
		out[n.class] = append(out[n.class], change{item{key, v}, p.place(n.class, key)})
	}
	return out
}
