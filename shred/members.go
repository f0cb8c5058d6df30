package shred

import (
	"context"
	"fmt"
	"slices"
)

// AddMember takes a token into the fleet. It must hold no root of another vault. The next
// Open must be given it too. Updates given as also become part of the same commit: what they
// write holds exactly if the members have changed.
func (s *Store) AddMember(ctx context.Context, t Token, also ...func(Tx) error) error {
	return s.changeMembers(ctx, "", t, also)
}

// RemoveMember takes a token out of the fleet, whether it answers or not. One that answers
// keeps one root, which opens nothing: it shows copies of this store that the store went on. The
// caller still owns the token. The last member cannot be removed. also is as in AddMember.
func (s *Store) RemoveMember(ctx context.Context, serial string, also ...func(Tx) error) error {
	return s.changeMembers(ctx, serial, nil, also)
}

// ReplaceMember is AddMember and RemoveMember in one commit.
func (s *Store) ReplaceMember(ctx context.Context, serial string, t Token, also ...func(Tx) error) error {
	return s.changeMembers(ctx, serial, t, also)
}

// changeMembers moves to a header with other members, one less, one more or one exchanged,
// and then once more: the header before the last one then has the new members too, and
// opening the file no longer asks for those that left.
func (s *Store) changeMembers(ctx context.Context, leaves string, joins Token, also []func(Tx) error) error {
	return s.submit(&request{ctx: ctx, alone: func(ctx context.Context) error {
		s.rejoin(ctx)
		seats, joining, err := s.nextSeats(leaves, joins)
		if err != nil {
			return err
		}
		t, w, err := s.written(ctx, also)
		if err != nil {
			return err
		}
		all := slices.Clone(s.fleet.seats) // in the old order, with those that leave
		if joining != nil {
			if err := s.admit(ctx, joining); err != nil {
				return err
			}
			all = append(all, joining)
		}
		if err := s.commitOrFail(ctx, t, w, serials(seats), all); err != nil {
			return err
		}
		if err := s.commitNothing(ctx, s.head.members.serials(), s.fleet.seats); err != nil {
			s.log.Warn("members changed; the token that left is needed until the next commit", "cause", err)
		}
		return s.Err()
	}})
}

// written returns the state after some updates, all or none of them.
func (s *Store) written(ctx context.Context, updates []func(Tx) error) (t *tree, w *writer, err error) {
	var batch []*request
	for _, fn := range updates {
		batch = append(batch, &request{fn: fn, ctx: ctx})
	}
	if t, w, err = s.decide(batch); err != nil {
		return nil, nil, err
	}
	for _, q := range batch {
		if q.err != nil {
			return nil, nil, q.err
		}
	}
	return t, w, nil
}

// nextSeats returns the seats of the new members and the one that joins.
func (s *Store) nextSeats(leaves string, joins Token) (next []*seat, joining *seat, err error) {
	if leaves != "" && s.fleet.seat(leaves) == nil {
		return nil, nil, fmt.Errorf("%w: %s is no member", ErrMembers, leaves)
	}
	if joins != nil {
		joining = &seat{token: joins}
		if s.fleet.seat(joins.Serial()) != nil {
			return nil, nil, fmt.Errorf("%w: %s is a member already", ErrMembers, joins.Serial())
		}
	}
	for _, seat := range s.fleet.seats {
		if seat.token.Serial() != leaves {
			next = append(next, seat)
		} else if joining != nil {
			next = append(next, joining) // at the place of the one it replaces
		}
	}
	if joining != nil && leaves == "" {
		next = append(next, joining)
	}
	if names := serials(next); len(names) == 0 || !validSerials(names) {
		return nil, nil, fmt.Errorf("%w: a fleet has 1 to %d members, not %s", ErrMembers, MaxMembers, list(names))
	}
	return next, joining, nil
}

// admit makes sure that a joining token answers and is ours alone. What an earlier time as a
// member left on it is removed once it holds a newer root.
func (s *Store) admit(ctx context.Context, joining *seat) error {
	names, err := joining.token.Roots(ctx)
	if err != nil {
		return fmt.Errorf("%w: %s does not answer: %v", ErrNoMajority, joining.token.Serial(), err)
	}
	var roots []root
	for _, name := range names {
		r, ok := parseRoot(name)
		if !ok || r.vault != s.fleet.vault || s.head.foreign(r) {
			return fmt.Errorf("%w: %s", ErrNotEmpty, joining.token.Serial())
		}
		roots = append(roots, r)
	}
	l := s.head.leftovers(joining.token.Serial(), roots)
	clean, _ := s.fleet.purge(ctx, []*seat{joining}, map[string][]string{joining.token.Serial(): l.children})
	if joining.in = len(clean) == 1; !joining.in {
		return fmt.Errorf("%w: %s cannot be cleaned", ErrNoMajority, joining.token.Serial())
	}
	joining.stale = l.rest()
	return nil
}
