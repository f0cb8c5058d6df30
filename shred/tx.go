package shred

import (
	"bytes"
	"fmt"
)

// Class parts the values of a store: each has its own tree and bucket. 1 to 255.
type Class = byte

// Tx is what a function sees of the store. It is for that function's goroutine, until it
// returns. Both names are aliases, so that other packages can declare the same interface.
type Tx = interface {
	// Get returns a copy of the value, or nil if there is none.
	Get(class Class, key []byte) ([]byte, error)
	// Put stores up to MaxValue bytes under a key of 1 to MaxKey bytes.
	Put(class Class, key, value []byte) error
	// Delete removes a value, if there is one.
	Delete(class Class, key []byte) error
}

// name is a value's name as a map key.
type name struct {
	class Class
	key   string
}

// writes are values by name; nil is a removal.
type writes map[name][]byte

// tx collects the writes of one function over those of the functions before it.
type tx struct {
	reader   *reader
	batch    writes // of the functions before; not to be changed
	own      writes
	readOnly bool
	done     bool
	leans    bool   // it read what a function before it wrote
	fault    *error // first error that is the store's, not the caller's
}

func (t *tx) check(class Class, key []byte) error {
	switch {
	case t.done:
		return ErrTxDone
	case class == topClass || len(key) == 0 || len(key) > MaxKey:
		return fmt.Errorf("%w: class %d, key of %d bytes", ErrLimit, class, len(key))
	}
	return nil
}

func (t *tx) Get(class Class, key []byte) ([]byte, error) {
	if err := t.check(class, key); err != nil {
		return nil, err
	}
	n := name{class, string(key)}
	if v, ok := t.own[n]; ok {
		return bytes.Clone(v), nil
	}
	if v, ok := t.batch[n]; ok {
		t.leans = true
		return bytes.Clone(v), nil
	}
	v, err := t.reader.get(class, key)
	if err != nil && *t.fault == nil {
		*t.fault = err
	}
	return v, err
}

func (t *tx) Put(class Class, key, value []byte) error {
	if len(value) > MaxValue {
		return fmt.Errorf("%w: value of %d bytes", ErrLimit, len(value))
	}
	return t.set(class, key, append([]byte{}, value...))
}

func (t *tx) Delete(class Class, key []byte) error { return t.set(class, key, nil) }

func (t *tx) set(class Class, key, value []byte) error {
	if err := t.check(class, key); err != nil {
		return err
	}
	if t.readOnly {
		return ErrReadOnly
	}
	t.own[name{class, string(key)}] = value
	return nil
}
