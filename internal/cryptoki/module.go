// Package cryptoki owns the PKCS#11 libraries of this process.
//
// It promises that a library is loaded and initialised once per path however many tokens
// use it, that no C_ call runs while it is initialised, finalised or given a new token,
// and that a call that comes after C_Finalize gets an error instead of a crash. PKCS#11
// leaves all of that to the caller, and a fault in C ends the process. A Module is one
// initialisation: after Retire the next Acquire makes another, and nothing of the old one
// (sessions, handles) can reach the new one.
//
// A library is loaded once and stays loaded: some have threads that do not survive it.
//
// It does not promise that a call returns: hsm bounds the calls. It does not guard
// sessions: one goroutine and one operation per session is hsm's rule.
package cryptoki

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/miekg/pkcs11"
)

// ErrFinalized is returned for a call on a module that was released or retired.
var ErrFinalized = errors.New("cryptoki: the library has been finalised")

// Module is one initialisation of a loaded library.
type Module struct {
	home *home
	refs int // under home.mu

	mu  sync.RWMutex // C_ calls hold it shared; initialise, finalise and C_InitToken alone
	ctx *pkcs11.Ctx  // nil once finalised
}

// home is where the module of one path is kept. Each path has a lock of its own: a library
// that hangs in C_Initialize must not keep the tokens of others out.
type home struct {
	mu     sync.Mutex
	loaded *pkcs11.Ctx // nil until the first Acquire
	module *Module     // nil while the library is not initialised
}

var homes = struct {
	mu     sync.Mutex
	byPath map[string]*home
}{byPath: map[string]*home{}}

func homeOf(path string) *home {
	homes.mu.Lock()
	defer homes.mu.Unlock()
	h := homes.byPath[path]
	if h == nil {
		h = &home{}
		homes.byPath[path] = h
	}
	return h
}

// Acquire loads and initialises the library at path, or shares the one that is already
// there. Each Acquire needs one Release.
func Acquire(path string) (*Module, error) {
	real, err := resolve(path)
	if err != nil {
		return nil, err
	}
	h := homeOf(real)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.module == nil {
		if h.loaded == nil {
			if h.loaded, err = load(real); err != nil {
				return nil, err
			}
		}
		if err := initialize(h.loaded); err != nil {
			return nil, fmt.Errorf("cryptoki: C_Initialize of %s: %w (does the library find its own configuration?)", real, err)
		}
		h.module = &Module{home: h, ctx: h.loaded}
	}
	h.module.refs++
	return h.module, nil
}

// InUse tells whether the library at path is initialised in this process: from then on it
// does not read its configuration again.
func InUse(path string) bool {
	real, err := resolve(path)
	if err != nil {
		return false
	}
	h := homeOf(real)
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.module != nil
}

// Do runs fn, which makes C_ calls, while the library is sure to stay initialised.
func (m *Module) Do(fn func(*pkcs11.Ctx) error) error {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.ctx == nil {
		return ErrFinalized
	}
	return fn(m.ctx)
}

// Alone is Do with no other call into the library at the same time.
func (m *Module) Alone(fn func(*pkcs11.Ctx) error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.ctx == nil {
		return ErrFinalized
	}
	return fn(m.ctx)
}

// resolve makes one name of all names of a library: two owners of one library would
// finalise it under each other.
func resolve(path string) (string, error) {
	if !filepath.IsAbs(path) {
		return "", fmt.Errorf("cryptoki: the library path %q is not absolute", path)
	}
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		// Not wrapped: fs.ErrNotExist would reach callers to whom it means a missing key.
		return "", fmt.Errorf("cryptoki: PKCS#11 library %s: %v", path, err)
	}
	return real, nil
}

func load(path string) (*pkcs11.Ctx, error) {
	// pkcs11.New keeps dlopen's reason to itself; a missing or wrong file is most of them.
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return nil, fmt.Errorf("cryptoki: %s is not a readable file", path)
	}
	ctx := pkcs11.New(path)
	if ctx == nil {
		return nil, fmt.Errorf("cryptoki: %s cannot be loaded: not a PKCS#11 library for this machine, or one of its own libraries is missing (see ldd)", path)
	}
	return ctx, nil
}

// initialize also ends an initialisation that an earlier C_Finalize failed to end: the
// process has no other owner of the library.
func initialize(ctx *pkcs11.Ctx) error {
	err := ctx.Initialize()
	if errors.Is(err, pkcs11.Error(pkcs11.CKR_CRYPTOKI_ALREADY_INITIALIZED)) {
		if err = ctx.Finalize(); err == nil {
			err = ctx.Initialize()
		}
	}
	return err
}
