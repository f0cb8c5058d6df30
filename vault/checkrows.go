package vault

import (
	"context"
	"errors"
	"sync"
)

// CheckRows reads every account of a store, as CheckRow does, and returns how many have a
// record. Operations go on meanwhile. An error is ErrRow, of the store, or ctx's.
func CheckRows(ctx context.Context, store Store) (records uint64, err error) {
	var ofRecords, ofCounters error
	var both sync.WaitGroup
	both.Go(func() {
		ofRecords = store.Walk(ClassRecord, func(key, _ []byte) error {
			records++
			return errors.Join(ctx.Err(), store.View(func(tx Tx) error { return CheckRow(tx, key) }))
		})
	})
	both.Go(func() {
		ofCounters = store.Walk(ClassCounter, func(key, _ []byte) error {
			return errors.Join(ctx.Err(), store.View(func(tx Tx) error { return checkCounter(tx, key) }))
		})
	})
	both.Wait()
	return records, errors.Join(ofRecords, ofCounters)
}

// checkCounter reads an account that has no record; the others are read by their records.
func checkCounter(tx Tx, key []byte) error {
	record, err := tx.Get(ClassRecord, key)
	if err != nil || record != nil {
		return err
	}
	return CheckRow(tx, key)
}
