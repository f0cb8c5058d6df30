package shred

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"backupvault/internal/secret"
)

// Create makes a new, empty store at path and returns it open. It refuses if the file
// exists (fs.ErrExist), if a token does not answer (ErrNoMajority) or holds any root key
// (ErrNotEmpty). When it fails it removes what it made.
func Create(ctx context.Context, path string, vaultID [16]byte, o Options) (*Store, error) {
	o = o.withDefaults()
	fl, err := newFleet(o, vaultID)
	if err != nil {
		return nil, err
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil, &fs.PathError{Op: "create", Path: path, Err: fs.ErrExist}
	}
	if err := fl.refuseUsed(ctx); err != nil {
		return nil, err
	}
	f, err := createFile(path)
	if err != nil {
		return nil, err
	}
	h := firstHeader(vaultID, o.Now(), fl)
	t := &tree{pathKey: secret.NewKey()}
	if err := createRoot(ctx, f, fl, h, t); err != nil {
		fl.destroy(context.WithoutCancel(ctx), h.root(), fl.seats)
		return nil, errors.Join(err, f.close(), os.Remove(path))
	}
	s := newStore(f, h, t, fl, o)
	s.start()
	return s, nil
}

// newFleet seats the tokens of o.
func newFleet(o Options, vaultID [16]byte) (*fleet, error) {
	fl := &fleet{vault: vaultShort(vaultID), timeout: o.CallTimeout, log: o.Log}
	for _, t := range o.Tokens {
		fl.seats = append(fl.seats, &seat{token: t, in: true})
	}
	if names := serials(fl.seats); len(names) == 0 || !validSerials(names) {
		return nil, fmt.Errorf("%w: need 1 to %d tokens with different names, not %s", ErrMembers, MaxMembers, list(names))
	}
	return fl, nil
}

// refuseUsed makes sure that every token answers and holds no root of any vault.
func (f *fleet) refuseUsed(ctx context.Context) error {
	empty := f.call(ctx, "list", f.seats, func(ctx context.Context, s *seat) error {
		names, err := s.token.Roots(ctx)
		if err == nil && len(names) > 0 {
			err = fmt.Errorf("%w: %d on %s", ErrNotEmpty, len(names), s.token.Serial())
		}
		if errors.Is(err, ErrNotEmpty) {
			s.stale = names
		}
		return err
	})
	for _, s := range f.seats {
		if len(s.stale) > 0 {
			return fmt.Errorf("%w: %d on %s", ErrNotEmpty, len(s.stale), s.token.Serial())
		}
	}
	if len(empty) < len(f.seats) {
		return fmt.Errorf("%w: a new store needs all of its tokens; only %s answered", ErrNoMajority, list(serials(empty)))
	}
	return nil
}

func firstHeader(vaultID [16]byte, now time.Time, fl *fleet) *header {
	h := &header{vaultID: vaultID, epoch: 1, time: wall(now)}
	rand.Read(h.random[:])
	for _, serial := range serials(fl.seats) {
		h.members = append(h.members, member{serial: serial, since: 1})
	}
	return h
}

// createRoot is the first commit: like any other, but with all tokens and nothing to destroy.
func createRoot(ctx context.Context, f *file, fl *fleet, h *header, t *tree) error {
	if ok := fl.create(ctx, h.root(), fl.seats); len(ok) < len(fl.seats) {
		return fmt.Errorf("%w: the first root was created on %s only", ErrNoMajority, list(serials(ok)))
	}
	macs, ok := fl.hmacs(ctx, h.root(), h.encode(), fl.seats)
	defer wipe(macs)
	if len(ok) < len(fl.seats) {
		return fmt.Errorf("%w: the first root answered on %s only", ErrNoMajority, list(serials(ok)))
	}
	s := &Store{file: f}
	if err := s.write(h, macs, t, new(writer)); err != nil {
		return err
	}
	again, ok := fl.hmacs(ctx, h.root(), h.encode(), fl.seats)
	defer wipe(again)
	if ok = same(ok, macs, again); len(ok) < len(fl.seats) {
		return fmt.Errorf("%w: the first root stands on %s only", ErrNoMajority, list(serials(ok)))
	}
	return nil
}
