package main

import (
	"context"
	"crypto/sha256"
	"time"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/shred"
	"backupvault/softhsm"
	"backupvault/vault"
)

// build makes n records, or takes those that an earlier run kept.
func (w *work) build(ctx context.Context, n int) ([]row, error) {
	if rows, err := w.reuse(n); rows != nil || err != nil {
		return rows, err
	}
	rows, err := w.buildNew(ctx, n)
	if err == nil {
		err = w.keep(n, rows)
	}
	return rows, err
}

func (w *work) buildNew(ctx context.Context, n int) (rows []row, err error) {
	d, err := softhsm.NewDir(w.tokens)
	if err != nil {
		return nil, err
	}
	s, err := createSite(ctx, d, w.dir, n)
	if err != nil {
		return nil, err
	}
	if err := s.serve(); err != nil {
		return nil, err
	}
	step, stop := w.counter("made", n)
	defer stop()
	real, begin := w.real(n), time.Now()
	err = inParallel(0, real, atOnce, func(i int) error { step(1); return s.enrol(ctx, i) })
	if err != nil {
		return nil, err
	}
	rows = append(rows, row{n, "enrolled", float64(real)}, row{n, "enrolments_per_s", perSecond(real, begin)})
	if err := s.copies(ctx, real, step); err != nil {
		return nil, err
	}
	more, err := s.sizeRows()
	if err != nil {
		return nil, err
	}
	return append(rows, more...), s.close(ctx)
}

// real is how many of n records are enrolled.
func (w *work) real(n int) int { return min(n, w.enrolled) }

// copies fills the store up with the rows of the first accounts under the names of others,
// as many per commit as when accounts enrol. A copy has the size of a real record, and all
// that the store does with it is the same; only its sealed part opens for nobody, because
// it is bound to the account that it was made for.
func (s *site) copies(ctx context.Context, real int, step func(n int)) error {
	const each = 48 // the most that share a commit
	for first := real; first < s.n; first += each {
		end := min(first+each, s.n)
		err := s.store.Update(ctx, func(tx shred.Tx) error {
			for i := first; i < end; i++ {
				if err := copyRows(tx, nameOf(account(i%real)), nameOf(account(i))); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		step(end - first)
	}
	return nil
}

func copyRows(tx shred.Tx, from, to []byte) error {
	for _, class := range []shred.Class{vault.ClassCounter, vault.ClassRecord} {
		b, err := tx.Get(class, from)
		if err == nil {
			err = tx.Put(class, to, b)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// nameOf is the key of an account's rows.
func nameOf(a api.Account) []byte {
	h := sha256.Sum256(lp.Join(lp.AccountKey, []byte(a)))
	return h[:]
}

// sizeRows compares the file with what it holds.
func (s *site) sizeRows() ([]row, error) {
	payload := 0
	for _, class := range []shred.Class{vault.ClassCounter, vault.ClassRecord} {
		err := s.store.Walk(class, func(key, value []byte) error { payload += len(key) + len(value); return nil })
		if err != nil {
			return nil, err
		}
	}
	size, used, err := s.room()
	n := float64(s.n)
	return []row{
		{s.n, "payload_per_record", float64(payload) / n},
		{s.n, "file_per_record", float64(size) / n},
		{s.n, "in_use_per_record", float64(used) / n},
		{s.n, "file_per_payload", float64(size) / float64(payload)},
		{s.n, "load_free_pages", float64(s.store.Status().FreePages)},
	}, err
}
