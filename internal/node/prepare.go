package node

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/failpoint"
	"backupvault/shred"
)

// prepare makes a token ready to join: checked, with its own keys, logged in. "" is none.
//
// A token that holds keys is refused: they are another vault's, or of a time that this one
// does not remember. The exception is what an earlier try left that was cut. To know it, the
// store notes the token's serial while it is still empty.
func (n *Node) prepare(ctx context.Context, store *shred.Store, uri string) (*hsm.Token, error) {
	if uri == "" {
		return nil, nil
	}
	noted, err := joining(store)
	if err != nil {
		return nil, err
	}
	serial := TokenConfig{URI: uri}.Serial()
	if noted == serial {
		t, err := resume(ctx, uri)
		if t != nil || err != nil {
			return t, err
		}
	}
	if err := isEmpty(ctx, uri); err != nil {
		return nil, err
	}
	err = store.Update(ctx, func(tx shred.Tx) error { return tx.Put(classMeta, keyJoining, []byte(serial)) })
	if err != nil {
		return nil, err
	}
	failpoint.Hit("token.noted")
	if err := checkFits(ctx, uri); err != nil {
		return nil, err
	}
	failpoint.Hit("token.checked")
	return makeKeys(ctx, uri)
}

// isEmpty refuses a token that holds keys, and one that does not even log in. One that lacks
// a mechanism is reported with everything that it lacks.
func isEmpty(ctx context.Context, uri string) error {
	t, err := hsm.OpenToken(ctx, uri)
	if errors.Is(err, hsm.ErrUnfit) {
		if err := checkFits(ctx, uri); err != nil {
			return err
		}
	}
	if err == nil {
		err = errors.Join(t.Empty(ctx), t.Close())
	}
	return refusal(err)
}

func makeKeys(ctx context.Context, uri string) (*hsm.Token, error) {
	t, err := hsm.OpenToken(ctx, uri)
	if err != nil {
		return nil, refusal(err)
	}
	if err := t.GenerateKeys(ctx); err != nil {
		return nil, refusal(errors.Join(err, t.Destroy(ctx), t.Close()))
	}
	failpoint.Hit("token.keys")
	return t, nil
}

// refusal says what to do about a token that cannot be taken.
func refusal(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, hsm.ErrKeyExists):
		return fmt.Errorf("%w: the token holds keys, of this or another vault or of another program: empty it with its vendor's tools first (%w)", ErrRefused, err)
	}
	return fmt.Errorf("%w: %w", ErrRefused, err)
}

func joining(store *shred.Store) (serial string, err error) {
	err = store.View(func(tx shred.Tx) error {
		b, err := tx.Get(classMeta, keyJoining)
		serial = string(b)
		return err
	})
	return serial, err
}

// resume takes up what an earlier try made on a token. nil: nothing that can be used; what
// there was is removed. Where the keys are whole, root keys are left to the store to judge.
func resume(ctx context.Context, uri string) (*hsm.Token, error) {
	t, err := hsm.OpenToken(ctx, uri)
	if err != nil {
		return nil, refusal(err)
	}
	if t.PublicKeys().Sign != [api.PointSize]byte{} {
		return t, nil
	}
	return nil, refusal(errors.Join(t.Destroy(ctx), t.Close()))
}

// checkFits tries everything that a vault needs on an empty token and names what fails.
func checkFits(ctx context.Context, uri string) error {
	report, err := hsm.Check(ctx, uri)
	if err != nil || report.Fit() {
		return refusal(err)
	}
	var faults []string
	for _, f := range report.Findings {
		if f.Cause != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", f.Name, f.Cause))
		}
	}
	return fmt.Errorf("%w: token %s cannot serve: %s", ErrRefused, report.Serial, strings.Join(faults, "; "))
}
