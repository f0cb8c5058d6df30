package shred

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"backupvault/internal/secret"
)

var errOut = errors.New("the token is out")

// fault is what a test does to a call: it may fail, with or without effect.
type fault int

const (
	works     fault = iota
	fails           // without effect
	failsDone       // but took effect
)

// memRoots is what a token keeps.
type memRoots struct {
	sync.Mutex
	roots map[string]*secret.Key
}

// memToken is a token in memory, as one process reaches it. hook, if set, decides each
// call's fate.
type memToken struct {
	*memRoots
	serial string

	fate sync.Mutex
	out  bool
	hook func(op, name string) fault
}

func newMemToken(serial string) *memToken {
	return &memToken{memRoots: &memRoots{roots: map[string]*secret.Key{}}, serial: serial}
}

// elsewhere are the same tokens as another process reaches them.
func elsewhere(tok []*memToken) []*memToken {
	var out []*memToken
	for _, m := range tok {
		out = append(out, &memToken{memRoots: m.memRoots, serial: m.serial})
	}
	return out
}

func (m *memToken) Serial() string { return m.serial }

// do runs one call under the token's fate.
func (m *memToken) do(op, name string, f func() error) error {
	m.fate.Lock()
	out, hook := m.out, m.hook
	m.fate.Unlock()
	if out {
		return errOut
	}
	fate := works
	if hook != nil {
		fate = hook(op, name)
	}
	if fate == fails {
		return errOut
	}
	m.Lock()
	defer m.Unlock()
	if err := f(); err != nil || fate == works {
		return err
	}
	return errOut
}

func (m *memToken) CreateRoot(_ context.Context, name string) error {
	return m.do("create", name, func() error {
		if len(name) > MaxRootName {
			return fmt.Errorf("name of %d bytes", len(name))
		}
		if m.roots[name] != nil {
			return errors.New("name used twice")
		}
		m.roots[name] = secret.NewKey()
		return nil
	})
}

func (m *memToken) HMACRoot(_ context.Context, name string, msg []byte) (k *secret.Key, err error) {
	err = m.do("hmac", name, func() error {
		if m.roots[name] == nil {
			return fs.ErrNotExist
		}
		h := hmac.New(sha256.New, m.roots[name].Bytes())
		h.Write(msg)
		k, err = secret.KeyFrom(h.Sum(nil))
		return err
	})
	return k, err
}

func (m *memToken) DestroyRoot(_ context.Context, name string) error {
	return m.do("destroy", name, func() error {
		if m.roots[name] == nil {
			return fs.ErrNotExist
		}
		delete(m.roots, name)
		return nil
	})
}

func (m *memToken) Roots(context.Context) (names []string, err error) {
	err = m.do("list", "", func() error {
		for name := range m.roots {
			names = append(names, name)
		}
		slices.Sort(names)
		return nil
	})
	return names, err
}

func (m *memToken) set(out bool) {
	m.fate.Lock()
	defer m.fate.Unlock()
	m.out = out
}

func (m *memToken) setHook(hook func(op, name string) fault) {
	m.fate.Lock()
	defer m.fate.Unlock()
	m.hook = hook
}

func (m *memToken) names() string {
	m.Lock()
	defer m.Unlock()
	var names []string
	for name := range m.roots {
		names = append(names, name)
	}
	slices.Sort(names)
	return strings.Join(names, " ")
}

// memTokens makes n tokens named A, B, ...
func memTokens(n int) []*memToken {
	var out []*memToken
	for i := range n {
		out = append(out, newMemToken(string(rune('A'+i))))
	}
	return out
}

func tokens(m []*memToken) []Token {
	var out []Token
	for _, t := range m {
		out = append(out, t)
	}
	return out
}

// The token must not care about names of other vaults; this one is nobody's root.
func TestMemTokenAnswersNotExist(t *testing.T) {
	m := newMemToken("A")
	if err := m.DestroyRoot(t.Context(), "x"); !gone(err) {
		t.Fatal(err)
	}
	if _, err := m.HMACRoot(t.Context(), "x", nil); !gone(err) {
		t.Fatal(err)
	}
}
