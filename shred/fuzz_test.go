package shred

import (
	"bytes"
	"os"
	"testing"
	"time"

	"backupvault/internal/secret"
)

// Whatever a decoder accepts, its encoder makes again, byte for byte.

func sampleRecord() []byte {
	h := &header{vaultID: testVault, epoch: 9, time: time.Unix(1, 2).UTC(), parent: rootID{7}}
	h.random[3] = 1
	h.members = members{{"A", 4}, {"B", 9}, {"C", 0}}
	h.before = members{{"A", 4}, {"C", 2}}
	return h.sealRecord(secret.NewKey(), map[int]*secret.Key{0: secret.NewKey(), 1: secret.NewKey()})
}

func FuzzHeader(f *testing.F) {
	f.Add(sampleRecord())
	f.Add([]byte{0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		// The checksum would keep the fuzzer out.
		if len(b) >= 32 {
			sum := checksum(b[:len(b)-32])
			b = append(bytes.Clone(b[:len(b)-32]), sum[:]...)
		}
		r, err := decodeRecord(b)
		if err != nil {
			return
		}
		if !bytes.Equal(r.header.encode(), r.bytes) {
			t.Fatalf("%x is written %x", r.bytes, r.header.encode())
		}
		if len(r.bytes) > maxHeader || len(r.members.holders()) < r.members.threshold() {
			t.Fatalf("accepted %+v", r.header)
		}
	})
}

func FuzzPage(f *testing.F) {
	f.Add(encodeLeaf([]item{{[]byte("a"), []byte("b")}, {[]byte("c"), nil}}))
	n := &inner{entries: []entry{{lo: 0, span: 2, leaf: true}, {lo: 5}}}
	f.Add(n.encode())
	t := &tree{pathKey: new(secret.Key), classes: []classTree{{class: 1, count: 2}, {class: 3, count: 1}}}
	f.Add(t.encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		if items, err := decodeLeaf(b); err == nil && !bytes.Equal(encodeLeaf(items), b) {
			t.Fatalf("leaf %x", b)
		}
		if n, err := decodeInner(b); err == nil && !bytes.Equal(n.encode(), b) {
			t.Fatalf("inner %x", b)
		}
		if p, err := decodeTree(b); err == nil && !bytes.Equal(p.encode(), b) {
			t.Fatalf("root %x", b)
		}
	})
}

func FuzzRootName(f *testing.F) {
	f.Add(root{vault: rootID{1}, epoch: 12345, own: rootID{2}, parent: rootID{3}}.String())
	f.Add("AAAAAAAA.1.AAAAAAAA.AAAAAAAA")
	f.Add("...")
	f.Fuzz(func(t *testing.T, name string) {
		if r, ok := parseRoot(name); ok && r.String() != name {
			t.Fatalf("%q is written %q", name, r)
		}
	})
}

func TestLongestRootNameFits(t *testing.T) {
	r := root{vault: rootID{255}, epoch: 1<<64 - 1, own: rootID{255}, parent: rootID{255}}
	if n := len(r.String()); n != MaxRootName {
		t.Fatalf("%d bytes", n)
	}
	if back, ok := parseRoot(r.String()); !ok || back != r {
		t.Fatal("does not come back")
	}
}

func TestLargestHeaderFits(t *testing.T) {
	h := &header{vaultID: testVault, epoch: 9, time: time.Unix(1, 2).UTC(), parent: rootID{7}}
	for i := range MaxMembers {
		m := member{string(bytes.Repeat([]byte{byte('A' + i)}, maxSerial)), 5}
		h.members, h.before = append(h.members, m), append(h.before, m)
	}
	if n := len(h.encode()); n > maxHeader {
		t.Fatalf("%d bytes", n)
	}
	if _, err := decodeHeader(h.encode()); err != nil {
		t.Fatal(err)
	}
}

// The corpora are part of the tests.
func TestCorporaAreThere(t *testing.T) {
	for _, name := range []string{"FuzzHeader", "FuzzPage", "FuzzRootName"} {
		entries, err := os.ReadDir("testdata/fuzz/" + name)
		if err != nil || len(entries) == 0 {
			t.Errorf("%s: %d entries, %v", name, len(entries), err)
		}
	}
}
