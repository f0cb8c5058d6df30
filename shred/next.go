package shred

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"sync/atomic"
)

// next returns the state after the changes of a batch, and the pages to write for it. The
// state is the same tree if nothing changes.
func (r *reader) next(changes map[byte][]change) (*tree, *writer, error) {
	w := &writer{reader: r, puts: map[pageName][]byte{}, old: map[pageName][]byte{}}
	t := &tree{pathKey: r.pathKey, classes: slices.Clone(r.classes)}
	for _, class := range slices.Sorted(maps.Keys(changes)) {
		if err := w.updateClass(t, class, changes[class]); err != nil {
			return nil, nil, err
		}
	}
	if len(w.puts) == 0 {
		t = r.tree
	}
	return t, w, nil
}

func (w *writer) updateClass(t *tree, class byte, changes []change) error {
	slices.SortFunc(changes, func(a, b change) int {
		return cmp.Or(cmp.Compare(a.path, b.path), bytes.Compare(a.key, b.key))
	})
	w.class, w.count = class, 0
	old, top := w.tree.class(class), &inner{}
	var err error
	if old != nil {
		if top, err = w.below(&old.top[0], pageName{class, 0}, &old.key); err != nil {
			return err
		}
	}
	n, err := w.update(top, 0, 0, changes)
	if err != nil || n == top {
		return err
	}
	t.classes = slices.DeleteFunc(t.classes, func(c classTree) bool { return c.class == class })
	if n == nil {
		w.puts[pageName{class, 0}] = nil
		return nil
	}
	c := classTree{class: class, top: make([]atomic.Pointer[inner], 1)}
	if old != nil {
		c.count = old.count
	}
	c.count += uint64(w.count)
	keep(&c.top[0], n)
	fresh(&c.key)
	w.put(0, &c.key, n.encode())
	t.classes = append(t.classes, c)
	slices.SortFunc(t.classes, func(a, b classTree) int { return cmp.Compare(a.class, b.class) })
	return nil
}
