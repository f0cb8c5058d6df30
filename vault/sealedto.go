package vault

import "slices"

// WalkSealed calls fn for each record that holds something sealed, with the tokens in force
// that can open all of it, and whether these are all tokens and nobody else can.
func WalkSealed(store Store, fleet Resealer, fn func(serials []string, exactly bool) error) error {
	return store.Walk(ClassRecord, func(_, value []byte) error {
		serials, exactly, held := sealedTo(fleet, value)
		if !held {
			return nil
		}
		return fn(serials, exactly)
	})
}

// sealedTo looks at a record's bytes. One that cannot be decoded holds something that nobody
// opens.
func sealedTo(fleet Resealer, value []byte) (serials []string, exactly, held bool) {
	record, err := decodeRecord(value)
	if err != nil {
		return nil, false, true
	}
	live, _ := record.(Live)
	exactly = true
	for _, m := range live.sealed() {
		s, all, err := fleet.SealedTo(m.Sealed)
		if !held {
			serials = s
		}
		serials, exactly, held = common(serials, s), exactly && all && err == nil, true
	}
	return serials, exactly && held, held
}

func common(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !slices.Contains(b, s) })
}
