package shred

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"

	"backupvault/internal/failpoint"
	"backupvault/internal/secret"
)

// A commit moves the store from one header to the next in four steps. Up to the end of step
// 1 it can be given up and nothing has changed; from step 2 on an error is fatal, because
// its effect is unknown: the process stops, and opening the file finds out.

// commit writes the pages of w and makes t the committed state, with these members. seats
// are the tokens of the members and of those that leave.
func (s *Store) commit(ctx context.Context, t *tree, w *writer, members []string, seats []*seat) error {
	h, macs, took, err := s.prepare(ctx, members, seats) // step 1
	if err != nil {
		return err
	}
	defer wipe(macs)
	failpoint.Hit("commit.roots")
	s.retire(w.old)
	if err := s.write(h, macs, t, w); err != nil { // step 2
		return fmt.Errorf("%w: write of epoch %d: %v", ErrFatal, h.epoch, err)
	}
	failpoint.Hit("commit.written")
	if err := s.destroyOld(ctx, h, seats); err != nil { // step 3
		return s.blame(ctx, h, seats, err)
	}
	failpoint.Hit("commit.destroyed")
	if err := s.checkNew(ctx, h, macs, took); err != nil { // step 4
		return s.blame(ctx, h, seats, err)
	}
	failpoint.Hit("commit.checked")
	s.adopt(h, t, seats)
	return nil
}

// blame adds to a failure of step 3 or 4 that another copy of the file is its reason, where
// the tokens say so for certain. What they say of the new header is what Open would say.
func (s *Store) blame(ctx context.Context, h *header, seats []*seat, failed error) error {
	why := h.judge(s.fleet.list(ctx, seats))
	if errors.Is(why, ErrRolledBack) || errors.Is(why, ErrForked) {
		return fmt.Errorf("%w: %w", failed, why)
	}
	return failed
}

// prepare is step 1: the next root on every live token, and its HMAC of the header. A token
// that fails at the HMAC stands in the header already, so the try starts anew without it,
// with other random bytes: no header is ever used for two root page keys.
func (s *Store) prepare(ctx context.Context, members []string, seats []*seat) (*header, map[string]*secret.Key, []*seat, error) {
	for {
		h := s.nextHeader(members)
		live := inSeats(seats)
		h.takePart(s.head, serials(live))
		if err := mayCommit(s.head, h, serials(live)); err != nil {
			return nil, nil, nil, err // known beforehand: spare the tokens the writing
		}
		took := s.fleet.create(ctx, h.root(), live)
		h.takePart(s.head, serials(took))
		if err := mayCommit(s.head, h, serials(took)); err != nil {
			s.giveUp(ctx, h, took)
			return nil, nil, nil, err
		}
		macs, ok := s.fleet.hmacs(ctx, h.root(), h.encode(), took)
		if len(ok) == len(took) {
			return h, macs, took, nil
		}
		wipe(macs)
		for _, s := range took {
			s.in = s.in && slices.Contains(ok, s)
		}
		s.giveUp(ctx, h, ok)
	}
}

// giveUp removes the roots of a try. Where that fails the token is out, and is purged when
// it returns.
func (s *Store) giveUp(ctx context.Context, h *header, took []*seat) {
	if ok := s.fleet.destroy(ctx, h.root(), took); len(ok) < len(took) {
		for _, s := range took {
			s.in = s.in && slices.Contains(ok, s)
		}
	}
}

func (s *Store) nextHeader(members []string) *header {
	h := &header{
		vaultID: s.head.vaultID,
		epoch:   s.head.epoch + 1,
		time:    s.clock.Now(),
		parent:  s.head.id(),
		before:  s.head.members,
	}
	rand.Read(h.random[:])
	for _, serial := range members {
		h.members = append(h.members, member{serial: serial})
	}
	return h
}

// takePart marks the members that took part.
func (h *header) takePart(old *header, took []string) {
	for i := range h.members {
		m := &h.members[i]
		m.since = 0
		if !slices.Contains(took, m.serial) {
			continue
		}
		m.since = h.epoch
		for _, before := range old.members {
			if before.serial == m.serial && before.counts() {
				m.since = before.since
			}
		}
	}
}

// write is step 2: all changed pages, the root page under a new key, and the header.
func (s *Store) write(h *header, macs map[string]*secret.Key, t *tree, w *writer) error {
	key := secret.NewKey()
	defer key.Wipe()
	plain := t.encode()
	defer clear(plain)
	rootPage := seal(key, plain, pageAD(h.vaultID, topClass, 0))
	return s.file.write(h.sealRecord(key, h.byPlace(macs)), rootPage, w.puts)
}

// destroyOld is step 3. Only a call that itself removed the root counts: of two processes
// that go on from one file, a majority of the calls succeeds for one at most.
func (s *Store) destroyOld(ctx context.Context, h *header, seats []*seat) error {
	holders := s.head.members.holders()
	var with []*seat
	for _, seat := range seats {
		if seat.in && slices.Contains(holders, seat.token.Serial()) {
			with = append(with, seat)
		}
	}
	ok := serials(s.fleet.destroy(ctx, s.head.root(), with))
	if !destroyed(s.head, ok) {
		return fmt.Errorf("%w: the root of epoch %d was destroyed on %s only", ErrFatal, s.head.epoch, list(ok))
	}
	s.dropStale(ctx, seats)
	return nil
}

// dropStale removes what returned tokens brought along, now that they hold a newer root.
// Where that fails the token is out, and is listed again when it returns.
func (s *Store) dropStale(ctx context.Context, seats []*seat) {
	stale := map[string][]string{}
	var with []*seat
	for _, seat := range seats {
		if seat.in && len(seat.stale) > 0 {
			stale[seat.token.Serial()], seat.stale = seat.stale, nil
			with = append(with, seat)
		}
	}
	s.fleet.purge(ctx, with, stale)
}

// checkNew is step 4: the new root still stands where the commit needs it, so nobody who
// opened a copy of the file before step 2 took it for an orphan and removed it.
func (s *Store) checkNew(ctx context.Context, h *header, macs map[string]*secret.Key, took []*seat) error {
	again, ok := s.fleet.hmacs(ctx, h.root(), h.encode(), inSeats(took))
	defer wipe(again)
	ok = same(ok, macs, again)
	if on := serials(ok); !stands(s.head, h, on) {
		return fmt.Errorf("%w: the root of epoch %d stands on %s only", ErrFatal, h.epoch, list(on))
	}
	return nil
}
