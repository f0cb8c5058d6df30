package shred

import "fmt"

// walkStep bounds what one step of a Walk reads under one bbolt transaction, in values.
const walkStep = 128

// Walk calls fn for every value of a class, in no meaningful order. It reads in short steps
// and calls fn between them, so fn may call the store, and commits go on meanwhile: a
// value that is there all the time is visited exactly once, one that comes or goes
// meanwhile at most once. It stops at fn's first error and returns it.
func (s *Store) Walk(class Class, fn func(key, value []byte) error) error {
	for from, more := path(0), true; more; {
		var items []item
		err := s.reading(func(r *reader) (err error) {
			items, from, more, err = r.from(class, from)
			return err
		})
		if err != nil {
			return s.faulty(err)
		}
		for _, it := range items {
			if err := fn(it.key, it.value); err != nil {
				return err
			}
		}
	}
	return nil
}

// from returns some values of a class whose paths are not before start, and where to go on.
func (r *reader) from(class Class, start path) (items []item, next path, more bool, err error) {
	c := r.class(class)
	if c == nil {
		return nil, 0, false, nil
	}
	top, err := r.inner(&c.top[0], pageName{class, 0}, &c.key)
	if err != nil {
		return nil, 0, false, err
	}
	w := &walker{reader: r, class: class, start: start}
	err = w.walk(top, 0, 0)
	return w.items, w.next, w.full, err
}

type walker struct {
	*reader
	class Class
	start path
	items []item
	next  path // behind the last leaf read
	full  bool // walkStep reached before the end of the class
}

// walk reads leaves below n, in order, until the step is full. The last path of all has no
// path behind it: there next wraps to zero, and nothing is left to be full for.
func (w *walker) walk(n *inner, pre path, depth int) error {
	for i := range n.entries {
		e := &n.entries[i]
		first := childPath(pre, depth, int(e.lo))
		last := first + (path(e.width())<<shift(depth) - 1)
		if last < w.start {
			continue
		}
		if w.full = len(w.items) >= walkStep; w.full {
			return nil
		}
		name := pageName{w.class, at(first, depth+1)}
		if e.leaf {
			items, err := w.leaf(name, &e.key)
			if err != nil {
				return err
			}
			w.keep(items, first)
			w.next = last + 1
			continue
		}
		below, err := w.inner(&n.kids[i], name, &e.key)
		if err != nil {
			return err
		}
		if err := w.walk(below, first, depth+1); err != nil || w.full {
			return err
		}
	}
	return nil
}

// keep drops what an earlier step has visited: a leaf may cover more than it did then.
func (w *walker) keep(items []item, first path) {
	for _, it := range items {
		if first >= w.start || w.place(w.class, it.key) >= w.start {
			w.items = append(w.items, it)
		}
	}
}

// faulty stops the store if an error of reading says that the file is damaged.
func (s *Store) faulty(err error) error {
	if s.Err() == nil && isDamage(err) {
		return s.fail(fmt.Errorf("%w", err))
	}
	return err
}
