package vault

import (
	"bytes"
	"errors"
	"slices"
	"sync"
	"testing"

	"backupvault/ratelimit"
)

// RowCheck finds what no operation could read, and nothing else.
func TestRowCheck(t *testing.T) {
	type row struct {
		class      byte
		key, value []byte
	}
	key := func(b byte) []byte { return bytes.Repeat([]byte{b}, len(accountKey{})) }
	count := func(method byte) []byte {
		return ratelimit.Counter{LifetimeLimit: 100, Methods: []ratelimit.Method{{ID: someMethod(method).ID, Limit: 10}}}.Encode()
	}
	live := encodeRecord(Live{Kept{Generation: 7, OwnerKey: bytes.Repeat([]byte{9}, 32)}, []Method{someMethod(1)}, nil})
	passkeys := encodeRecord(Live{Kept{Generation: 7, OwnerKey: bytes.Repeat([]byte{9}, 32)}, []Method{somePasskey(4)}, somePending(somePasskeyNext())})
	sound := []row{
		{ClassRecord, key(1), live}, {ClassCounter, key(1), count(1)},
		{ClassCounter, key(2), count(1)}, {ClassRecord, key(2), live},
		{ClassCounter, key(3), ratelimit.Counter{LifetimeLimit: 100}.Encode()},
		{1, []byte("of another class"), []byte("no record")},
		{ClassRecord, key(5), passkeys}, {ClassCounter, key(5), count(4)},
		{ClassCredential, credentialKey(somePasskey(4).Passkey.ID), key(5)},
		{ClassCredential, credentialKey(somePasskeyNext().Passkey.ID), key(5)},
	}
	for what, c := range map[string]struct {
		change func(rows []row) []row
		bad    bool
	}{
		"nothing":               {func(rows []row) []row { return rows }, false},
		"another order":         {func(rows []row) []row { slices.Reverse(rows); return rows }, false},
		"a record that is cut":  {func(rows []row) []row { rows[0].value = live[1:]; return rows }, true},
		"a counter that is cut": {func(rows []row) []row { rows[1].value = count(1)[1:]; return rows }, true},
		"a counter too few":     {func(rows []row) []row { return append(rows[:1], rows[2:]...) }, true},
		"a record too few":      {func(rows []row) []row { return rows[1:] }, true},
		"another method":        {func(rows []row) []row { rows[1].value = count(2); return rows }, true},
		"accounts exchanged":    {func(rows []row) []row { rows[1].key = key(4); return rows }, true},
		"a key that is cut":     {func(rows []row) []row { rows[1].key = key(1)[1:]; return rows }, true},
		"a credential too few":  {func(rows []row) []row { return rows[:9] }, true},
		"a credential too many": {func(rows []row) []row { return append(rows, row{ClassCredential, key(6), key(1)}) }, true},
		"another's credential":  {func(rows []row) []row { rows[8].value = key(1); return rows }, true},
		"an index that is cut":  {func(rows []row) []row { rows[8].value = key(5)[1:]; return rows }, true},
	} {
		check := new(RowCheck)
		var failed error
		var wg sync.WaitGroup
		var mu sync.Mutex
		for _, r := range c.change(slices.Clone(sound)) {
			wg.Go(func() {
				err := check.Row(r.class, r.key, r.value)
				mu.Lock()
				defer mu.Unlock()
				failed = errors.Join(failed, err)
			})
		}
		wg.Wait()
		n, err := check.Done()
		if err = errors.Join(failed, err); (err != nil) != c.bad || c.bad && !errors.Is(err, ErrRow) || !c.bad && n != 3 {
			t.Errorf("%s: %d records, %v", what, n, err)
		}
	}
}
