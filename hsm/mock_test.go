package hsm

import (
	"slices"
	"sync"
	"sync/atomic"

	"github.com/miekg/pkcs11"
)

type (
	sh   = pkcs11.SessionHandle
	oh   = pkcs11.ObjectHandle
	attr = []*pkcs11.Attribute
)

// mock stands in front of a real library; a function that is set takes a call's place.
type mock struct {
	library
	slots      func() ([]uint, error)
	tokenInfo  func(slot uint) (pkcs11.TokenInfo, error)
	mechanism  func(slot, mechanism uint) (uint, error)
	session    func(slot uint) (sh, error)
	close      func(s sh) error
	login      func(s sh, pin string) error
	loggedIn   func(s sh) (bool, error)
	find       func(s sh) ([]oh, error)
	attribute  func(s sh, o oh, attribute uint) ([]byte, error)
	generate   func(s sh, mechanism uint, public, private attr) (oh, oh, error)
	derive     func(s sh, key oh, peer []byte, template attr) (oh, error)
	decrypt    func(s sh, key oh, block []byte) ([]byte, error)
	sign       func(s sh, mechanism uint, key oh, data []byte) ([]byte, error)
	destroy    func(s sh, o oh) error
	signs, ins atomic.Int64 // calls that reached Sign and Login
}

// in puts the mock in front of a library that openTest opens.
func (m *mock) in(lib library) library { m.library = lib; return m }

func (m *mock) Slots() ([]uint, error) {
	if m.slots != nil {
		return m.slots()
	}
	return m.library.Slots()
}

func (m *mock) TokenInfo(slot uint) (pkcs11.TokenInfo, error) {
	if m.tokenInfo != nil {
		return m.tokenInfo(slot)
	}
	return m.library.TokenInfo(slot)
}

func (m *mock) Mechanism(slot, mechanism uint) (uint, error) {
	if m.mechanism != nil {
		return m.mechanism(slot, mechanism)
	}
	return m.library.Mechanism(slot, mechanism)
}

func (m *mock) OpenSession(slot uint) (sh, error) {
	if m.session != nil {
		return m.session(slot)
	}
	return m.library.OpenSession(slot)
}

func (m *mock) CloseSession(s sh) error {
	if m.close != nil {
		return m.close(s)
	}
	return m.library.CloseSession(s)
}

func (m *mock) Login(s sh, pin string) error {
	m.ins.Add(1)
	if m.login != nil {
		return m.login(s, pin)
	}
	return m.library.Login(s, pin)
}

func (m *mock) LoggedIn(s sh) (bool, error) {
	if m.loggedIn != nil {
		return m.loggedIn(s)
	}
	return m.library.LoggedIn(s)
}

func (m *mock) Find(s sh) ([]oh, error) {
	if m.find != nil {
		return m.find(s)
	}
	return m.library.Find(s)
}

func (m *mock) Attribute(s sh, o oh, attribute uint) ([]byte, error) {
	if m.attribute != nil {
		return m.attribute(s, o, attribute)
	}
	return m.library.Attribute(s, o, attribute)
}

func (m *mock) Generate(s sh, mechanism uint, public, private attr) (oh, oh, error) {
	if m.generate != nil {
		return m.generate(s, mechanism, public, private)
	}
	return m.library.Generate(s, mechanism, public, private)
}

func (m *mock) Derive(s sh, key oh, peer []byte, template attr) (oh, error) {
	if m.derive != nil {
		return m.derive(s, key, peer, template)
	}
	return m.library.Derive(s, key, peer, template)
}

func (m *mock) Decrypt(s sh, key oh, block []byte) ([]byte, error) {
	if m.decrypt != nil {
		return m.decrypt(s, key, block)
	}
	return m.library.Decrypt(s, key, block)
}

func (m *mock) Sign(s sh, mechanism uint, key oh, data []byte) ([]byte, error) {
	m.signs.Add(1)
	if m.sign != nil {
		return m.sign(s, mechanism, key, data)
	}
	return m.library.Sign(s, mechanism, key, data)
}

func (m *mock) Destroy(s sh, o oh) error {
	if m.destroy != nil {
		return m.destroy(s, o)
	}
	return m.library.Destroy(s, o)
}

// closings are the sessions that were closed, which happens beside their callers.
type closings struct {
	mu     sync.Mutex
	closed []sh
}

func (c *closings) note(m *mock) {
	m.close = func(s sh) error {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.closed = append(c.closed, s)
		return m.library.CloseSession(s)
	}
}

func (c *closings) all() []sh {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.closed)
}
