package hsm

import (
	"context"
	"encoding/binary"
	"errors"
	"maps"
	"slices"

	"github.com/miekg/pkcs11"
)

// maxObjects bounds a search. Ours holds about ten; with this many a search takes 0.3 s.
const maxObjects = 10_000

var errTooMany = errors.New("more than 10,000 objects on the token")

// inventory is what a search of the token found. Names may repeat on a token, so each has
// a list; using a name that does is an error.
type inventory struct {
	roots           map[string][]object
	private, public map[keyName][]object
	orphans         []object // left by a create that a crash cut: no class or no label
	strangers       int      // keys that are not ours
}

func newInventory() *inventory {
	return &inventory{roots: map[string][]object{}, private: map[keyName][]object{}, public: map[keyName][]object{}}
}

// root returns the handle of a root key.
func (v *inventory) root(name string) (object, error) { return only(v.roots[name]) }

// key returns the handle of a long-lived key's private half.
func (v *inventory) key(name keyName) (object, error) { return only(v.private[name]) }

func only(found []object) (object, error) {
	switch len(found) {
	case 0:
		return object{}, ErrNoKey
	case 1:
		return found[0], nil
	}
	return object{}, errTwins
}

// ours are all objects of backupvault, in the order in which they are destroyed.
func (v *inventory) ours() []object {
	var all []object
	for _, byName := range []map[keyName][]object{v.private, v.public} {
		for _, name := range keyNames {
			all = append(all, byName[name]...)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(v.roots)) {
		all = append(all, v.roots[name]...)
	}
	return all
}

// search finds everything on the token anew, while nothing else runs on it.
func (t *Token) search(ctx context.Context, l *link) (*inventory, error) {
	return call(ctx, t, l, alone, func(s *session) (*inventory, error) {
		found, err := s.search()
		if err == nil {
			err = t.checkKeys(s, found)
		}
		if err != nil {
			return nil, err
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		// A copy: the link's changes with every create and destroy.
		l.inventory = inventory{roots: maps.Clone(found.roots), private: maps.Clone(found.private)}
		return found, nil
	})
}

// forget drops a handle, so that it is looked up again.
func (l *link) forget(o object) {
	l.mu.Lock()
	defer l.mu.Unlock()
	drop(l.roots, o)
	drop(l.private, o)
}

// drop leaves no name without a handle behind: every commit makes a root and destroys one.
func drop[K comparable](names map[K][]object, o object) {
	for name, list := range names {
		if !slices.Contains(list, o) {
			continue
		}
		if list = without(list, o); len(list) == 0 {
			delete(names, name)
		} else {
			names[name] = list
		}
	}
}

func without(list []object, o object) []object {
	return slices.DeleteFunc(slices.Clone(list), func(x object) bool { return x == o })
}

// remember adds a root key that this login made.
func (l *link) remember(name string, o object) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.roots[name] = append(l.roots[name], o)
}

// search reads class and label of every object.
func (s *session) search() (*inventory, error) {
	found := newInventory()
	err := s.do(func(c calls) error {
		// Without a login private objects are invisible, and "no such key" would be a lie.
		if in, err := c.LoggedIn(s.handle); err != nil || !in {
			return errors.Join(err, pkcs11.Error(pkcs11.CKR_USER_NOT_LOGGED_IN))
		}
		handles, err := c.Find(s.handle)
		if err != nil {
			return err
		}
		for _, h := range handles {
			if err := s.sort(c, found, object{s.link.generation, h}); err != nil {
				return err
			}
		}
		return nil
	})
	return found, err
}

func (s *session) sort(c calls, found *inventory, o object) error {
	class, ok, err := number(c, s.handle, o.handle, pkcs11.CKA_CLASS)
	if err != nil {
		return err
	}
	label, labelled, err := text(c, s.handle, o.handle)
	if err != nil {
		return err
	}
	if !ok || !labelled {
		found.orphans = append(found.orphans, o)
		return nil
	}
	name := keyName(label)
	switch {
	case class == pkcs11.CKO_SECRET_KEY:
		kind, ok, err := number(c, s.handle, o.handle, pkcs11.CKA_KEY_TYPE)
		if err != nil {
			return err
		}
		if ok && kind == pkcs11.CKK_GENERIC_SECRET && len(label) <= maxName {
			found.roots[label] = append(found.roots[label], o)
		} else {
			found.strangers++
		}
	case class == pkcs11.CKO_PRIVATE_KEY && slices.Contains(keyNames, name):
		found.private[name] = append(found.private[name], o)
	case class == pkcs11.CKO_PUBLIC_KEY && slices.Contains(keyNames, name):
		found.public[name] = append(found.public[name], o)
	case class == pkcs11.CKO_PRIVATE_KEY:
		found.strangers++
	}
	return nil
}

// number reads a CK_ULONG; ok is false if the object has no such readable value.
func number(c calls, s pkcs11.SessionHandle, o pkcs11.ObjectHandle, attribute uint) (n uint, ok bool, err error) {
	b, err := readable(c.Attribute(s, o, attribute))
	switch len(b) {
	case 8:
		return uint(binary.NativeEndian.Uint64(b)), true, err
	case 4:
		return uint(binary.NativeEndian.Uint32(b)), true, err
	}
	return 0, false, err
}

func text(c calls, s pkcs11.SessionHandle, o pkcs11.ObjectHandle) (label string, ok bool, err error) {
	b, err := readable(c.Attribute(s, o, pkcs11.CKA_LABEL))
	return string(b), len(b) > 0, err
}

// readable turns "this object has no such value" into no value. Any other code is a fault
// of the token, not of the object.
func readable(b []byte, err error) ([]byte, error) {
	if isCode(err, pkcs11.CKR_ATTRIBUTE_TYPE_INVALID, pkcs11.CKR_ATTRIBUTE_VALUE_INVALID,
		pkcs11.CKR_ATTRIBUTE_SENSITIVE, pkcs11.CKR_OBJECT_HANDLE_INVALID) {
		return nil, nil
	}
	return b, err
}
