package vault

import (
	"bytes"
	"context"
	"fmt"

	"backupvault/api"
	"backupvault/internal/failpoint"
	"backupvault/ratelimit"
)

// resealBatch bounds the accounts in one commit, so that a release which shares it does not
// wait; more of them would spare tokens that wear out by commits.
const resealBatch = 32

// pass visits every record once.
func (r *resealer) pass(ctx context.Context) error {
	p, changes := Sealing{Known: true}, r.changed()
	err := WalkSealed(r.store, r.fleet, func(_ []string, exactly bool) error {
		if p.Records++; exactly {
			p.Sealed++
		}
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	r.note(changes, func(s *Sealing) { *s = p })
	if p.Sealed == p.Records {
		return nil
	}
	r.log.Info("sealing records to the fleet in force", "records", p.Records, "sealed", p.Sealed)
	var batch []accountKey
	err = r.store.Walk(ClassRecord, func(key, value []byte) error {
		if _, exactly, held := sealedTo(r.fleet, value); exactly || !held || len(key) != len(accountKey{}) {
			return ctx.Err()
		}
		if batch = append(batch, accountKey(key)); len(batch) < resealBatch {
			return nil
		}
		defer func() { batch = nil }()
		return r.reseal(ctx, changes, batch)
	})
	if err == nil && len(batch) > 0 {
		err = r.reseal(ctx, changes, batch)
	}
	if n := r.Sealing().Failed; err == nil && n > 0 {
		err = fmt.Errorf("%d records could not be sealed anew", n)
	}
	if err == nil {
		r.log.Info("all records are sealed to the fleet in force", "records", p.Records)
	}
	return err
}

// swap is a part that was sealed anew, and the bytes that it was read from.
type swap struct {
	method   ratelimit.ID
	old, new []byte
}

// reseal seals some records anew and commits them. The HSM works before the commit; what
// the commit finds changed since it leaves alone.
func (r *resealer) reseal(ctx context.Context, changes int, keys []accountKey) error {
	if !r.sealer.Majority() {
		return api.ErrNoMajority
	}
	r.Vault.fleet.RLock()
	defer r.Vault.fleet.RUnlock()
	swaps := map[accountKey][]swap{}
	for _, key := range keys {
		s, err := r.swaps(ctx, key)
		if err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			r.noteFailed(changes, key, err)
			continue
		}
		swaps[key] = s
	}
	failpoint.Hit("reseal.opened")
	var refused map[accountKey]error
	err := r.store.Update(ctx, func(tx Tx) error {
		refused = map[accountKey]error{}
		for key, s := range swaps {
			if err := exchangeSealed(tx, key, s); err != nil {
				refused[key] = err // it wrote nothing; the others must not wait for it
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	failpoint.Hit("reseal.committed")
	for key, err := range refused {
		r.noteFailed(changes, key, err)
	}
	r.note(changes, func(s *Sealing) { s.Sealed += uint64(len(swaps) - len(refused)) })
	return nil
}

// noteFailed names the first record of a pass in the log and counts the others: there may
// be as many as there are people.
func (r *resealer) noteFailed(changes int, key accountKey, cause error) {
	if r.Sealing().Failed == 0 {
		r.log.Warn("a record cannot be sealed anew", r.accountName(key), "cause", cause)
	}
	r.note(changes, func(s *Sealing) { s.Failed++ })
}

// swaps seals what a record holds anew, as far as it is needed.
func (r *resealer) swaps(ctx context.Context, key accountKey) (out []swap, err error) {
	s, err := r.view(key)
	if err != nil {
		return nil, err
	}
	live, _ := s.record.(Live)
	for _, m := range live.sealed() {
		_, exactly, err := r.fleet.SealedTo(m.Sealed)
		if err != nil {
			return nil, err
		}
		if exactly {
			continue
		}
		sealed, err := r.fleet.Reseal(ctx, r.partInfo(key, m), m.Sealed)
		if err != nil {
			return nil, err
		}
		out = append(out, swap{m.ID, m.Sealed, sealed})
	}
	return out, nil
}

// exchangeSealed decides inside the update: a method that was replaced, removed or destroyed
// meanwhile stays so. After an error it has written nothing.
func exchangeSealed(tx Tx, key accountKey, swaps []swap) error {
	r, err := load(tx, key)
	if err != nil {
		return err
	}
	next := r.state
	live, _ := next.record.(Live)
	for _, m := range live.sealed() {
		for _, s := range swaps {
			if m.ID == s.method && bytes.Equal(m.Sealed, s.old) {
				m.Sealed = s.new
			}
		}
	}
	return r.save(tx, key, next)
}
