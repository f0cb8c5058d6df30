package shred

import (
	"context"
	"crypto/subtle"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"backupvault/internal/secret"
)

// fleet makes the calls on tokens. Only the committer uses it.
type fleet struct {
	vault   rootID
	seats   []*seat // in the order of the header's members
	timeout time.Duration
	log     *slog.Logger
}

// call runs f on every seat at once with a deadline and collects who succeeded. A token
// that fails is out, unless it answered that it has no such root.
func (f *fleet) call(ctx context.Context, what string, seats []*seat, fn func(context.Context, *seat) error) (ok []*seat) {
	ctx, cancel := context.WithTimeout(ctx, f.timeout)
	defer cancel()
	var mu sync.Mutex
	onEach(seats, func(s *seat) {
		err := fn(ctx, s)
		if err == nil {
			mu.Lock()
			ok = append(ok, s)
			mu.Unlock()
			return
		}
		level := slog.LevelDebug // of a token that is known to be out
		if s.in {
			level = slog.LevelWarn
		}
		f.log.Log(ctx, level, "token call failed", "call", what, "token", s.token.Serial(), "cause", err)
		s.in = s.in && gone(err)
	})
	return ok
}

func inSeats(seats []*seat) []*seat {
	return slices.DeleteFunc(slices.Clone(seats), func(s *seat) bool { return !s.in })
}

func (f *fleet) seat(serial string) *seat {
	for _, s := range f.seats {
		if s.token.Serial() == serial {
			return s
		}
	}
	return nil
}

func serials(seats []*seat) []string {
	var out []string
	for _, s := range seats {
		out = append(out, s.token.Serial())
	}
	return out
}

// list asks the seats for the roots of this vault on them.
func (f *fleet) list(ctx context.Context, seats []*seat) answers {
	a := answers{}
	var mu sync.Mutex
	f.call(ctx, "list", seats, func(ctx context.Context, s *seat) error {
		names, err := s.token.Roots(ctx)
		if err != nil {
			return fmt.Errorf("%v", err) // not even "no such root" is an answer to this
		}
		roots := []root{}
		for _, name := range names {
			r, ok := parseRoot(name)
			if !ok || r.vault != f.vault {
				f.log.Warn("a key of somebody else is on the token", "token", s.token.Serial(), "key", name)
				continue
			}
			roots = append(roots, r)
		}
		mu.Lock()
		defer mu.Unlock()
		a[s.token.Serial()] = roots
		return nil
	})
	return a
}

func (f *fleet) create(ctx context.Context, r root, seats []*seat) []*seat {
	return f.call(ctx, "create", seats, func(ctx context.Context, s *seat) error {
		return s.token.CreateRoot(ctx, r.String())
	})
}

// destroy removes one root and returns where this call did it.
func (f *fleet) destroy(ctx context.Context, r root, seats []*seat) []*seat {
	return f.call(ctx, "destroy", seats, func(ctx context.Context, s *seat) error {
		return s.token.DestroyRoot(ctx, r.String())
	})
}

// purge removes roots, given by serial, that were listed before. A seat where one stays is
// out. It returns the seats that are clean, and whether a root had gone since it was listed:
// then somebody else is at work on these tokens.
func (f *fleet) purge(ctx context.Context, seats []*seat, roots map[string][]string) (ok []*seat, contended bool) {
	var mu sync.Mutex
	ok = f.call(ctx, "purge", seats, func(ctx context.Context, s *seat) error {
		for _, name := range roots[s.token.Serial()] {
			err := s.token.DestroyRoot(ctx, name)
			if gone(err) {
				mu.Lock()
				contended = true
				mu.Unlock()
			} else if err != nil {
				return err
			}
		}
		return nil
	})
	return ok, contended
}

// hmacs computes the HMAC of msg under a root, by the serial of the token.
func (f *fleet) hmacs(ctx context.Context, r root, msg []byte, seats []*seat) (macs map[string]*secret.Key, ok []*seat) {
	macs = map[string]*secret.Key{}
	var mu sync.Mutex
	ok = f.call(ctx, "hmac", seats, func(ctx context.Context, s *seat) error {
		k, err := s.token.HMACRoot(ctx, r.String(), msg)
		if err != nil {
			return err
		}
		mu.Lock()
		defer mu.Unlock()
		macs[s.token.Serial()] = k
		return nil
	})
	return macs, ok
}

// byPlace sorts HMACs by the place of their token among the members that took part.
func (h *header) byPlace(macs map[string]*secret.Key) map[int]*secret.Key {
	out := map[int]*secret.Key{}
	for i, m := range h.members {
		if k := macs[m.serial]; k != nil && m.counts() {
			out[i] = k
		}
	}
	return out
}

func wipe(macs map[string]*secret.Key) {
	for _, k := range macs {
		k.Wipe()
	}
}

// same keeps the seats whose HMAC is the one they gave before.
func same(seats []*seat, before, now map[string]*secret.Key) []*seat {
	return slices.DeleteFunc(seats, func(s *seat) bool {
		b, n := before[s.token.Serial()], now[s.token.Serial()]
		return b == nil || n == nil || subtle.ConstantTimeCompare(b.Bytes(), n.Bytes()) != 1
	})
}
