package main

import (
	"errors"
	"testing"

	"backupvault/api"
)

// A passkey is named by the start of its ID, and never guessed.
func TestPickPasskey(t *testing.T) {
	found := []api.MethodStatus{{MethodID: api.Bytes{0xab, 0xcd, 1}}, {MethodID: api.Bytes{0xab, 0xcd, 2}}, {MethodID: api.Bytes{0x12, 0x34, 3}}}
	for id, want := range map[string]int{"1234": 2, "ABCD01": 0, "abcd02": 1} {
		if m, err := pick(found, id); err != nil || m != &found[want] {
			t.Errorf("%s: %+v, %v", id, m, err)
		}
	}
	var usage *usageError
	for _, id := range []string{"", "12", "abcd", "ffff", "Laptop"} {
		if m, err := pick(found, id); !errors.As(err, &usage) {
			t.Errorf("%q: %+v, %v", id, m, err)
		}
	}
}
