package shred

import (
	"context"
	"errors"
	"slices"
	"time"
)

// restore brings tokens back that were out, and commits at once so that they count again.
func (s *Store) restore(ctx context.Context) {
	if s.Err() != nil {
		return
	}
	s.rejoin(ctx)
	waiting := slices.ContainsFunc(s.head.members, func(m member) bool {
		return !m.counts() && s.fleet.seat(m.serial).in
	})
	if !waiting || s.Err() != nil || time.Since(s.lastCommit) < s.opt.MinCommitInterval {
		return
	}
	if err := s.commitNothing(ctx, s.head.members.serials(), s.fleet.seats); err != nil {
		s.log.Warn("a returned token does not count yet", "cause", err)
	}
}

// rejoin lists the roots on every token that is out. One that answers takes part again in
// the next commit; older roots on it are removed when the next one stands beside them. One
// that holds a root as new as ours or newer shows an unfinished commit of ours, or another
// copy of this store that went on: then all tokens are judged as when the file was opened.
func (s *Store) rejoin(ctx context.Context) {
	away := slices.DeleteFunc(slices.Clone(s.fleet.seats), func(s *seat) bool { return s.in })
	if len(away) == 0 {
		return
	}
	a := s.fleet.list(ctx, away)
	back := slices.DeleteFunc(away, func(s *seat) bool { return a[s.token.Serial()] == nil })
	newer := false
	for _, seat := range back {
		l := s.head.leftovers(seat.token.Serial(), a[seat.token.Serial()])
		seat.in, seat.stale = true, l.older
		newer = newer || len(l.children)+len(l.foreign) > 0
	}
	if newer {
		if err := s.judgeAgain(ctx); err != nil {
			s.log.Warn("tokens that are back cannot be used yet", "tokens", list(serials(back)), "cause", err)
			for _, seat := range back {
				seat.in = false
			}
			return
		}
	}
	for _, seat := range inSeats(back) {
		s.log.Info("token is back", "token", seat.token.Serial())
	}
	s.publish()
}

// judgeAgain asks all tokens whether this store is still the one that goes on.
func (s *Store) judgeAgain(ctx context.Context) error {
	a := s.fleet.list(ctx, s.fleet.seats)
	err := s.head.judge(a)
	if err == nil {
		err = s.head.finish(ctx, s.fleet, a)
	}
	if errors.Is(err, ErrForked) || errors.Is(err, ErrRolledBack) {
		return s.fail(err)
	}
	return err
}
