package cryptoki

import (
	"errors"
	"log/slog"
)

// ErrBusy is returned by Retire while a call is in flight.
var ErrBusy = errors.New("cryptoki: a call into the library has not returned")

// Release gives one Acquire back; the last one finalises the library.
func (m *Module) Release() {
	m.home.mu.Lock()
	defer m.home.mu.Unlock()
	if m.refs--; m.refs > 0 || m.home.module != m {
		return
	}
	_ = m.finalize() // busy: the library stays initialised for the next Acquire
}

// Retire finalises the library under all its users, and the next Acquire initialises it
// again: after a lost connection nothing less brings some libraries back. Calls on m fail
// with ErrFinalized from then on; each Acquire of it still needs its Release. Retiring a
// module that has been finalised does nothing. With a call in flight, which may hang for
// ever, Retire fails with ErrBusy and changes nothing.
func (m *Module) Retire() error {
	m.home.mu.Lock()
	defer m.home.mu.Unlock()
	if m.home.module != m {
		return nil
	}
	return m.finalize()
}

// Retired tells whether the library was finalised since m was acquired.
func (m *Module) Retired() bool {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.ctx == nil
}

// finalize ends m. Call it with home.mu held. It does not queue for the lock: a call that
// hangs in C holds it, finalising under that would crash, and waiting would hang whoever
// calls next.
func (m *Module) finalize() error {
	if !m.mu.TryLock() {
		return ErrBusy
	}
	defer m.mu.Unlock()
	if err := m.ctx.Finalize(); err != nil {
		// Nothing can be done about it here: the next C_Initialize shows what it is worth.
		slog.Warn("cryptoki: C_Finalize", "cause", err.Error())
	}
	m.ctx, m.home.module = nil, nil
	return nil
}
