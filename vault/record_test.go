package vault

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

func someMethod(n byte) Method {
	return Method{ID: ratelimit.ID{n}, Kind: api.KindPassword, Generation: uint64(n), EnrolledAt: time.Unix(1_900_000_000, 0).UTC(),
		KSF: api.KSF{Time: 3, MemoryKiB: 1 << 16, Parallelism: 4}, Finish: sha256.Sum256([]byte{n}), Sealed: []byte{n, 1, 2, 3}}
}

func somePasskey(n byte) Method {
	return Method{ID: ratelimit.ID{n}, Kind: api.KindPasskey, Generation: uint64(n), EnrolledAt: time.Unix(1_900_000_000, 0).UTC(),
		Name: "Laptop", Finish: sha256.Sum256([]byte{n}), Sealed: []byte{n, 1, 2, 3},
		Passkey: &passkey.Key{User: append([]byte{n}, make([]byte, 15)...), Salt: bytes.Repeat([]byte{n}, 32), ID: []byte{n, 9}, PublicKey: []byte{n, 8},
			AAGUID: make([]byte, 16), Format: "none", Transports: []string{"internal", "usb"}, SignCount: 7, BackupEligible: true}}
}

func someRecords() []Record {
	kept := Kept{Generation: 7, OwnerKey: bytes.Repeat([]byte{9}, 32)}
	return []Record{
		Absent{kept},
		Live{Kept: kept, Methods: []Method{someMethod(1)}},
		Live{Kept: kept, Methods: []Method{someMethod(1), someMethod(2), someMethod(3)}},
		Live{kept, []Method{someMethod(1)}, somePending(nil)},
		Live{kept, []Method{someMethod(1), someMethod(2)}, somePending(someNext())},
		Live{Kept: kept, Methods: []Method{someMethod(1), somePasskey(2), somePasskey(3)}},
		Live{kept, []Method{someMethod(1)}, somePending(somePasskeyNext())},
		Destroyed{kept, time.Unix(1_900_000_000, 0).UTC(), api.ReasonLimit},
		Destroyed{kept, time.Unix(0, 0).UTC(), api.ReasonLifetime},
	}
}

// someNext is the method that replaces all others of generation 7.
func someNext() *Method {
	m := someMethod(8)
	return &m
}

func somePasskeyNext() *Method {
	m := somePasskey(8)
	return &m
}

func somePending(m *Method) *Pending {
	p := &Pending{Due: time.Unix(1_900_000_000, 0).UTC(), Generation: 7, Method: m}
	if m != nil {
		p.OwnerKey = bytes.Repeat([]byte{5}, 32)
	}
	return p
}

func TestRecordRoundTrip(t *testing.T) {
	for _, r := range someRecords() {
		got, err := decodeRecord(encodeRecord(r))
		if err != nil || !reflect.DeepEqual(got, r) {
			t.Errorf("%+v\nis read back as %+v (%v)", r, got, err)
		}
	}
	if r, err := decodeRecord(nil); err != nil || !reflect.DeepEqual(r, Absent{}) {
		t.Errorf("no bytes: %v, %v", r, err)
	}
}

// What was stored before changes could be pending is read as it was meant, and written again
// as it was.
func TestRecordsFromBeforePending(t *testing.T) {
	text, err := os.ReadFile("testdata/records-before-pending.hex")
	if err != nil {
		t.Fatal(err)
	}
	want := slices.DeleteFunc(someRecords(), func(r Record) bool {
		live, _ := r.(Live)
		return live.Pending != nil || formatOf(r) != recordFormat
	})
	for i, line := range strings.Fields(string(text)) {
		old, err := hex.DecodeString(line)
		if err != nil || i >= len(want) {
			t.Fatalf("line %d: %v", i+1, err)
		}
		if got, err := decodeRecord(old); err != nil || !reflect.DeepEqual(got, want[i]) {
			t.Errorf("read as %+v, %v, want %+v", got, err, want[i])
		}
		if !bytes.Equal(encodeRecord(want[i]), old) {
			t.Errorf("line %d is written otherwise", i+1)
		}
	}
}

// The terminal state holds no secret because its type has no room for one.
func TestDestroyedIsSmall(t *testing.T) {
	if n := len(encodeRecord(someRecords()[7])); n > 140 {
		t.Errorf("a tombstone of %d bytes", n)
	}
}

func TestDecodeRecordRefuses(t *testing.T) {
	live := Live{Kept: Kept{7, bytes.Repeat([]byte{9}, 32)}, Methods: []Method{someMethod(1), someMethod(2)}}
	with := func(f func(l *Live)) []byte {
		l := live
		l.Methods = append([]Method(nil), live.Methods...)
		f(&l)
		return encodeRecord(l)
	}
	good := encodeRecord(live)
	newer := bytes.Clone(good)
	newer[4+len(lp.Record)+4] = 3
	if _, err := decodeRecord(newer); !errors.Is(err, errRecordFormat) || !strings.Contains(err.Error(), "reads formats 1 and 2") {
		t.Errorf("a newer format: %v", err)
	}
	head := func(rest ...[]byte) []byte {
		return lp.Join(lp.Record, append([][]byte{{recordFormat}}, rest...)...)
	}
	n, key := lp.Uint64(7), bytes.Repeat([]byte{9}, 32)
	method, key2 := live.Methods[0], somePasskey(2)
	mismarked := bytes.Clone(good)
	mismarked[4+len(lp.Record)+4] = 2
	passkeys := func(f func(m *Method, k *passkey.Key)) []byte {
		m := somePasskey(3)
		k := *m.Passkey
		m.Passkey = &k
		f(&m, &k)
		return encodeRecord(Live{Kept: live.Kept, Methods: []Method{key2, m}})
	}
	for name, b := range map[string][]byte{
		"a trailing byte":          append(bytes.Clone(good), 0),
		"cut":                      good[:len(good)-1],
		"another label":            lp.Join(lp.KSF, []byte{1}, []byte("a"), n, key),
		"no format":                lp.Join(lp.Record, nil, []byte("a"), n, key),
		"an unknown state":         head([]byte("x"), n, key),
		"no state":                 head(nil, n, key),
		"generation 0":             head([]byte("a"), lp.Uint64(0), key),
		"a short generation":       head([]byte("a"), n[1:], key),
		"a short owner key":        head([]byte("a"), n, key[1:]),
		"live without methods":     head([]byte("l"), n, key),
		"absent with a method":     head([]byte("a"), n, key, method.encode()),
		"destroyed with a secret":  head([]byte("d"), n, key, method.encode()),
		"destroyed without reason": head([]byte("d"), n, key, lp.Uint64(1), nil),
		"destroyed at the end":     head([]byte("d"), n, key, lp.Uint64(1<<63), []byte("limit")),
		"a method twice":           with(func(l *Live) { l.Methods[1].ID = l.Methods[0].ID }),
		"a method of the future":   with(func(l *Live) { l.Methods[1].Generation = 8 }),
		"a method of generation 0": with(func(l *Live) { l.Methods[1].Generation = 0 }),
		"a method without secrets": with(func(l *Live) { l.Methods[1].Sealed = nil }),
		"too large a part":         with(func(l *Live) { l.Methods[1].Sealed = make([]byte, maxSealed+1) }),
		"another kind":             with(func(l *Live) { l.Methods[1].Kind = "passkey" }),
		"enrolled too late":        with(func(l *Live) { l.Methods[1].EnrolledAt = time.Unix(maxSeconds+1, 0) }),
		"a large number": head([]byte("l"), n, key, lp.Join(lp.RecordMethod, make([]byte, 16), []byte("password"), n, n,
			lp.Uint64(1<<32), n, n, key, key)),
		"a newer format than needed":     mismarked,
		"a passkey in the older format":  head([]byte("l"), n, key, key2.encode()),
		"a credential twice":             passkeys(func(_ *Method, k *passkey.Key) { k.ID = key2.Passkey.ID }),
		"a passkey without a name":       passkeys(func(m *Method, _ *passkey.Key) { m.Name = "" }),
		"a passkey without a credential": passkeys(func(_ *Method, k *passkey.Key) { k.ID = nil }),
		"a long credential ID":           passkeys(func(_ *Method, k *passkey.Key) { k.ID = make([]byte, 1024) }),
		"a passkey without a key":        passkeys(func(_ *Method, k *passkey.Key) { k.PublicKey = nil }),
		"a short salt":                   passkeys(func(_ *Method, k *passkey.Key) { k.Salt = k.Salt[1:] }),
		"a short AAGUID":                 passkeys(func(_ *Method, k *passkey.Key) { k.AAGUID = nil }),
		"a passkey without secrets":      passkeys(func(m *Method, _ *passkey.Key) { m.Sealed = nil }),
		"nine methods": with(func(l *Live) {
			for i := byte(3); i <= 9; i++ {
				m := someMethod(i)
				m.Generation = 1
				l.Methods = append(l.Methods, m)
			}
		}),
		"pending and no method":                  head([]byte("l"), n, key, somePending(nil).encode()),
		"pending before a method":                head([]byte("l"), n, key, somePending(nil).encode(), method.encode()),
		"pending twice":                          head([]byte("l"), n, key, method.encode(), somePending(nil).encode(), somePending(nil).encode()),
		"absent and pending":                     head([]byte("a"), n, key, somePending(nil).encode()),
		"pending of another generation":          with(func(l *Live) { l.Pending = somePending(nil); l.Pending.Generation = 6 }),
		"pending too late":                       with(func(l *Live) { l.Pending = somePending(nil); l.Pending.Due = time.Unix(maxSeconds+1, 0) }),
		"pending without an owner key":           with(func(l *Live) { l.Pending = somePending(someNext()); l.Pending.OwnerKey = nil }),
		"a pending forget with an owner key":     with(func(l *Live) { l.Pending = somePending(nil); l.Pending.OwnerKey = key }),
		"a pending method of another generation": with(func(l *Live) { l.Pending = somePending(someNext()); l.Pending.Method.Generation = 7 }),
		"a pending method that is live":          with(func(l *Live) { l.Pending = somePending(someNext()); l.Pending.Method.ID = l.Methods[0].ID }),
		"a pending method without secrets":       with(func(l *Live) { l.Pending = somePending(someNext()); l.Pending.Method.Sealed = nil }),
		"too long":                               make([]byte, maxRecord+1),
	} {
		if r, err := decodeRecord(b); !errors.Is(err, errRecord) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

func FuzzDecodeRecord(f *testing.F) {
	if files, _ := filepath.Glob("testdata/fuzz/FuzzDecodeRecord/*"); len(files) == 0 {
		f.Fatal("the corpus is empty")
	}
	for _, r := range someRecords() {
		f.Add(encodeRecord(r))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := decodeRecord(b)
		if err != nil || len(b) == 0 {
			return
		}
		if again := encodeRecord(r); !bytes.Equal(again, b) {
			t.Fatalf("%x\nis written\n%x", b, again)
		}
	})
}
