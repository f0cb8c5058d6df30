package shred

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"backupvault/internal/secret"
)

// Open opens a store and finishes what a crash cut short. Before it has proved with a
// majority of the tokens that the file is the newest, it changes nothing. It returns
// ErrNoMajority (wait and try again), ErrRolledBack, ErrForked, ErrMembers, ErrDamaged,
// ErrFormat, ErrLocked, or fs.ErrNotExist.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	f, err := openFile(path)
	if err != nil {
		return nil, err
	}
	s, err := openStore(ctx, f, o.withDefaults())
	if err != nil {
		return nil, errors.Join(err, f.close())
	}
	s.start()
	return s, nil
}

func openStore(ctx context.Context, f *file, o Options) (*Store, error) {
	r, sealedRoot, err := f.readTop()
	if err != nil {
		return nil, err
	}
	fl, err := newFleet(o, r.vaultID)
	if err != nil {
		return nil, err
	}
	if err := r.checkMembers(serials(fl.seats)); err != nil {
		return nil, err
	}
	a := fl.list(ctx, fl.seats)
	if err := r.judge(a); err != nil {
		if errors.Is(err, ErrRolledBack) && metaDamaged(f.handle) {
			return nil, fmt.Errorf("%w: a meta page of bbolt; what the other one shows is no longer valid", ErrDamaged)
		}
		return nil, err
	}
	t, err := r.openTree(ctx, fl, sealedRoot)
	if err != nil {
		return nil, err
	}
	if err := r.finish(ctx, fl, a); err != nil {
		return nil, err
	}
	fl.settle(&r.header, fl.seats)
	s := newStore(f, &r.header, t, fl, o)
	s.restore(ctx) // tokens that missed the last commit
	return s, s.Err()
}

// Members reads who opens a file, without asking a token: so nothing vouches for the answer
// until Open has succeeded with it. members must be given to Open; left are tokens of the
// header before that are members no more, which Open takes too: a change of members that was
// cut may need one. Errors are Open's.
func Members(path string) (members, left []string, err error) {
	f, err := openFile(path)
	if err != nil {
		return nil, nil, err
	}
	r, _, err := f.readTop()
	if err := errors.Join(err, f.close()); err != nil {
		return nil, nil, err
	}
	members = r.members.serials()
	left = slices.DeleteFunc(r.before.serials(), func(s string) bool { return slices.Contains(members, s) })
	return members, left, nil
}

// readTop reads what is needed before a token is asked.
func (f *file) readTop() (*record, []byte, error) {
	snap, err := f.snapshot()
	if err != nil {
		return nil, nil, err
	}
	defer snap.close()
	return readTop(snap)
}

func readTop(snap snapshot) (*record, []byte, error) {
	head, err := snap.get(topBucket, headerKey)
	if err != nil {
		return nil, nil, err
	}
	r, err := decodeRecord(head)
	if err != nil {
		return nil, nil, err
	}
	root, err := snap.get(topBucket, rootKey)
	return r, root, err
}

// checkMembers refuses a configuration that differs from the header. Tokens of the header
// before may still be named: the change of members may be unfinished.
func (h *header) checkMembers(given []string) error {
	for _, serial := range h.members.serials() {
		if !slices.Contains(given, serial) {
			return fmt.Errorf("%w: %s is a member and not configured", ErrMembers, serial)
		}
	}
	for _, serial := range given {
		if !slices.Contains(h.members.serials(), serial) && !slices.Contains(h.before.serials(), serial) {
			return fmt.Errorf("%w: %s is configured and no member (members: %s)", ErrMembers, serial, list(h.members.serials()))
		}
	}
	return nil
}

// openTree computes the root page's key with a majority of the tokens and opens the page: the proof
// that header and tokens belong together. One token that answers wrongly does not matter
// where others suffice.
func (r *record) openTree(ctx context.Context, fl *fleet, sealedRoot []byte) (*tree, error) {
	macs, ok := fl.hmacs(ctx, r.root(), r.bytes, fl.seatsOf(r.members.holders()))
	defer wipe(macs)
	byPlace := r.byPlace(macs)
	subsets := r.reachable(byPlace)
	if len(subsets) == 0 {
		return nil, fmt.Errorf("%w: the root of epoch %d answered on %s only", ErrNoMajority, r.epoch, list(serials(ok)))
	}
	for _, subset := range subsets {
		if key, ok := r.unwrap(subset, byPlace); ok {
			defer key.Wipe()
			return r.decryptTree(key, sealedRoot)
		}
	}
	return nil, fmt.Errorf("%w: the header of epoch %d does not open with its roots", ErrDamaged, r.epoch)
}

func (h *header) decryptTree(key *secret.Key, sealedRoot []byte) (*tree, error) {
	plain, ok := unseal(key, sealedRoot, pageAD(h.vaultID, topClass, 0))
	if !ok {
		return nil, fmt.Errorf("%w: the root page of epoch %d does not open", ErrDamaged, h.epoch)
	}
	defer clear(plain)
	return decodeTree(plain)
}

func (f *fleet) seatsOf(names []string) []*seat {
	return slices.DeleteFunc(slices.Clone(f.seats), func(s *seat) bool {
		return !s.in || !slices.Contains(names, s.token.Serial())
	})
}

// finish does step 3 of the header's commit, as far as a crash left it undone, and removes
// orphans. The tokens were judged before and are judged again after: what was removed
// meanwhile was not in use. See leftovers for what stays.
func (h *header) finish(ctx context.Context, fl *fleet, a answers) error {
	first := map[string][]string{}
	for serial, roots := range a {
		l := h.leftovers(serial, roots)
		if first[serial] = l.children; slices.Contains(roots, h.root()) {
			own := func(name string) bool { return name == h.root().String() }
			first[serial] = append(l.children, slices.DeleteFunc(l.older, own)...)
		}
	}
	answered := slices.DeleteFunc(slices.Clone(fl.seats), func(s *seat) bool { return !s.in })
	if _, contended := fl.purge(ctx, answered, first); contended {
		return fmt.Errorf("%w: the tokens changed meanwhile", ErrNoMajority)
	}
	again := fl.list(ctx, inSeats(fl.seats))
	if err := h.judge(again); err != nil {
		return err
	}
	if may, done := h.unfinished(again); !done {
		return fmt.Errorf("%w: the root of epoch %d may still be on %s", ErrNoMajority, h.epoch-1, list(may))
	}
	for _, seat := range fl.seats {
		seat.stale = h.leftovers(seat.token.Serial(), again[seat.token.Serial()]).rest()
	}
	return nil
}

// settle keeps of these seats the members', in the order of the header.
func (f *fleet) settle(h *header, seats []*seat) {
	f.seats = seats
	var members []*seat
	for _, m := range h.members {
		members = append(members, f.seat(m.serial))
	}
	f.seats = members
}
