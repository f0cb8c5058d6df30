package shred

import (
	"context"
	"errors"

	"backupvault/internal/failpoint"
)

// Compacted is what Compact did. Sizes are those of the file, in bytes.
type Compacted struct {
	Epoch         uint64
	Values        uint64
	Room          int64 // that had to be free on the disk, in bytes
	Before, After int64
}

// Compact writes the store at path anew, as if it had never held more than it does now, and
// so gives back what erasing left. Nobody may have it open. It needs room on the disk for
// the second file and returns ErrNoRoom, before it writes, if that is known to be missing;
// its other errors are Open's and Update's. progress is called now and then with how many
// values have been written, of how many.
//
// It is a commit like any other: all pages get new keys, the root moves, and the old file,
// and every copy of it, opens no more. Ended at any moment it leaves one whole file at path,
// the old one or the new one. A rest beside it, path with ".compact", is of no use to
// anybody, and the next Compact removes it.
func Compact(ctx context.Context, path string, o Options, progress func(done, all uint64)) (Compacted, error) {
	f, err := openFile(path)
	if err != nil {
		return Compacted{}, err
	}
	s, err := openStore(ctx, f, o.withDefaults())
	if err != nil {
		return Compacted{}, errors.Join(err, f.close())
	}
	defer s.state.pathKey.Wipe()
	done, err := s.compact(ctx, path, progress)
	return done, errors.Join(err, f.close())
}

// compact works on a store that no committer serves.
func (s *Store) compact(ctx context.Context, path string, progress func(done, all uint64)) (done Compacted, err error) {
	free, size := s.file.sizes()
	done.Before = size
	done.Room = size - int64(free)*bboltPage + 2*growStep
	if err := checkRoom(path, done.Room); err != nil {
		return done, err
	}
	beside, err := createBeside(path)
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, beside.drop()) }()
	for _, c := range s.state.classes {
		done.Values += c.count
	}
	t, err := s.copyTo(ctx, beside, func(values uint64) { progress(values, done.Values) })
	if err != nil {
		return done, err
	}
	failpoint.Hit("compact.rebuilt")
	s.file = beside
	err = s.commitOrFail(context.WithoutCancel(ctx), t, new(writer), s.head.members.serials(), s.fleet.seats)
	done.Epoch = s.head.epoch
	_, done.After = beside.sizes()
	return done, err
}

// copyTo writes all values of the committed state into a new file, up to its flush.
func (s *Store) copyTo(ctx context.Context, beside *file, progress func(values uint64)) (t *tree, err error) {
	err = s.reading(func(r *reader) error {
		t, err = r.rebuild(ctx, beside, progress)
		return err
	})
	if err == nil {
		err = beside.whole()
	}
	return t, err
}
