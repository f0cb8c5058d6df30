package shred

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"

	"backupvault/internal/secret"
)

const fill = 80

func fillValue(i int) string { return string(bytes.Repeat([]byte("v"), i*20)) }

// filled is a closed store with some values of each size, and its bytes.
func filled(t *testing.T) (*rig, []byte) {
	t.Helper()
	g := newRig(t, 3)
	for i := range fill {
		g.put(fmt.Sprint("k", i), fillValue(i))
	}
	g.close()
	b, err := os.ReadFile(g.path)
	if err != nil {
		t.Fatal(err)
	}
	for len(b) > bboltPage && bytes.Count(b[len(b)-bboltPage:], []byte{0}) == bboltPage {
		b = b[:len(b)-bboltPage] // room to grow, never used
	}
	if err := os.WriteFile(g.path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return g, b
}

// A bit flipped anywhere is refused by Open or by Check, or stands where nothing is kept:
// then all values are there. Open writes nothing to a file that it refuses, nor to a token.
func TestAttackBitFlips(t *testing.T) {
	g, good := filled(t)
	flips, seed := 180, rand.Uint64()
	if full() {
		flips = 20_000
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	refused := map[string]int{}
	header := bytes.LastIndex(good, get(t, g.path, topBucket, headerKey))
	for i := range flips {
		bad := bytes.Clone(good)
		at, where := rng.IntN(len(bad)), "anywhere"
		switch i % 3 {
		case 1:
			at, where = at/bboltPage*bboltPage+at%120, "where bbolt keeps its own"
		case 2:
			at, where = header+at%800, "in header, wraps and root page"
		}
		bad[at] ^= 1 << rng.IntN(8)
		if err := spoiled(t, g, fmt.Sprintf("seed %d, bit in byte %d", seed, at), bad, fillValue); err != nil {
			if refused[where]++; !errors.Is(err, ErrDamaged) {
				t.Fatalf("seed %d, bit in byte %d: %v", seed, at, err)
			}
		}
	}
	t.Logf("seed %d: of %d each refused: %v", seed, flips/3, refused)
	if len(refused) < 3 {
		t.Fatal("the flips hit nothing")
	}
}

func TestAttackCutFiles(t *testing.T) {
	g, good := filled(t)
	path := filepath.Join(t.TempDir(), "cut")
	for _, n := range []int{0, 1, 4095, 4096, 8192, 3 * bboltPage, len(good) / 2} {
		if err := os.WriteFile(path, good[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := Open(t.Context(), path, options(g.tok))
		if err == nil {
			_, err = s.Check(t.Context())
			s.Close()
		}
		if !errors.Is(err, ErrDamaged) {
			t.Fatalf("%d of %d bytes: %v", n, len(good), err)
		}
	}
}

// edit changes a closed file through bbolt.
func edit(t *testing.T, path string, f func(*bbolt.Tx) error) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, nil)
	if err == nil {
		err = errors.Join(db.Update(f), db.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, path string, bucket, key []byte) (value []byte) {
	t.Helper()
	edit(t, path, func(tx *bbolt.Tx) error {
		value = bytes.Clone(tx.Bucket(bucket).Get(key))
		return nil
	})
	if value == nil {
		t.Fatal("not there")
	}
	return value
}

// standing is the page that stands under a key of a bucket; the header is none.
func standing(bucket, key []byte) (pageName, bool) {
	if len(key) < 8 {
		return pageName{}, false
	}
	name := pageName{bucket[0], position(binary.BigEndian.Uint64(key[len(key)-8:]))}
	if bytes.Equal(bucket, topBucket) {
		name.class = key[1]
	}
	return name, true
}

// pagesOf copies all sealed pages.
func pagesOf(t *testing.T, path string) map[pageName][]byte {
	t.Helper()
	out := map[pageName][]byte{}
	edit(t, path, func(tx *bbolt.Tx) error {
		return tx.ForEach(func(bucket []byte, b *bbolt.Bucket) error {
			return b.ForEach(func(k, v []byte) error {
				if name, ok := standing(bucket, k); ok {
					out[name] = bytes.Clone(v)
				}
				return nil
			})
		})
	})
	return out
}

func setPage(t *testing.T, path string, name pageName, value []byte) {
	t.Helper()
	bucket, key := name.stands()
	setValue(t, path, bucket, key, value)
}

func setValue(t *testing.T, path string, bucket, key, value []byte) {
	t.Helper()
	edit(t, path, func(tx *bbolt.Tx) error { return tx.Bucket(bucket).Put(key, value) })
}

// damagedBy opens a copy of the file after an edit and wants it refused, by Open or Check.
func damagedBy(t *testing.T, g *rig, what string, f func(path string)) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "edited")
	copyFile(t, g.path, path)
	f(path)
	s, err := Open(t.Context(), path, options(cloneTokens(g.tok)))
	if err == nil {
		_, err = s.Check(t.Context())
		s.Close()
	}
	if !errors.Is(err, ErrDamaged) {
		t.Errorf("%s: %v", what, err)
	}
}

func TestAttackForeignPages(t *testing.T) {
	g, _ := filled(t)
	old := filepath.Join(t.TempDir(), "old")
	copyFile(t, g.path, old)
	g.open()
	for i := range fill {
		g.put(fmt.Sprint("k", i), "changed")
	}
	g.close()
	was, now := pagesOf(t, old), pagesOf(t, g.path)
	var names []pageName
	for name := range now {
		if names = append(names, name); was[name] == nil {
			continue
		}
		damagedBy(t, g, fmt.Sprintf("older page at %x", name), func(path string) { setPage(t, path, name, was[name]) })
	}
	damagedBy(t, g, "two pages exchanged", func(path string) {
		setPage(t, path, names[0], now[names[1]])
		setPage(t, path, names[1], now[names[0]])
	})
	for _, name := range []pageName{{3, 1<<20 | 7}, {3, 1 << 62}, {3, 1<<62 | 1}} {
		damagedBy(t, g, fmt.Sprintf("a page too many at %x", name), func(path string) {
			edit(t, path, func(tx *bbolt.Tx) error {
				bucket, key := name.stands()
				b, err := tx.CreateBucketIfNotExists(bucket)
				if err != nil {
					return err
				}
				return b.Put(key, []byte("page"))
			})
		})
	}
	damagedBy(t, g, "an empty bucket of no class", func(path string) {
		edit(t, path, func(tx *bbolt.Tx) error { _, err := tx.CreateBucket([]byte("more")); return err })
	})
	damagedBy(t, g, "a bucket too many", func(path string) {
		edit(t, path, func(tx *bbolt.Tx) error {
			b, err := tx.CreateBucket([]byte("more"))
			if err != nil {
				return err
			}
			return b.Put([]byte("a"), []byte("b"))
		})
	})
	damagedBy(t, g, "no header", func(path string) {
		edit(t, path, func(tx *bbolt.Tx) error { return tx.Bucket(topBucket).Delete(headerKey) })
	})
}

// Keys of pages are never equal; were they, a page would still open at its own place only.
func TestPagesAreBoundToTheirPlace(t *testing.T) {
	key := secret.NewKey()
	at := pageAD(testVault, 2, 1<<40|3)
	sealed := seal(key, []byte("page"), at)
	if _, ok := unseal(key, sealed, at); !ok {
		t.Fatal("does not open at its place")
	}
	for what, ad := range map[string][]byte{
		"vault": pageAD([16]byte{9}, 2, 1<<40|3), "class": pageAD(testVault, 3, 1<<40|3),
		"path": pageAD(testVault, 2, 2<<40|3), "depth": pageAD(testVault, 2, 1<<40|4),
	} {
		if _, ok := unseal(key, sealed, ad); ok {
			t.Errorf("opens at another %s", what)
		}
	}
}

// forge writes a header with one field changed, and a right checksum.
func forge(t *testing.T, path string, change func(*header)) {
	t.Helper()
	r, err := decodeRecord(get(t, path, topBucket, headerKey))
	if err != nil {
		t.Fatal(err)
	}
	change(&r.header)
	head := r.header.encode()
	b := append(binary.BigEndian.AppendUint16(nil, uint16(len(head))), head...)
	for _, subset := range r.subsets() {
		wrap := r.wraps[subset]
		if wrap == nil {
			wrap = make([]byte, wrapSize)
		}
		b = append(b, wrap...)
	}
	sum := checksum(b)
	setValue(t, path, topBucket, headerKey, append(b, sum[:]...))
}

func TestAttackForgedHeaders(t *testing.T) {
	g, _ := filled(t)
	before := cloneTokens(g.tok)
	for what, c := range map[string]struct {
		change func(*header)
		want   error
	}{
		"time":             {func(h *header) { h.time = h.time.Add(1) }, ErrDamaged},
		"random tail":      {func(h *header) { h.random[31] ^= 1 }, ErrDamaged},
		"random name":      {func(h *header) { h.random[0] ^= 1 }, ErrRolledBack},
		"parent":           {func(h *header) { h.parent[0] ^= 1 }, ErrRolledBack},
		"vault":            {func(h *header) { h.vaultID[15] ^= 1 }, ErrDamaged},
		"epoch back":       {func(h *header) { h.epoch--; h.members[0].since, h.before[0].since = 1, 1 }, ErrRolledBack},
		"since":            {func(h *header) { h.members[0].since = 2 }, ErrDamaged},
		"fewer members":    {func(h *header) { h.members = h.members[:1] }, ErrDamaged},
		"member left out":  {func(h *header) { h.members[2].since = 0 }, ErrDamaged},
		"members before":   {func(h *header) { h.before = h.before[:1] }, ErrDamaged},
		"order of members": {func(h *header) { h.members[0], h.members[1] = h.members[1], h.members[0] }, ErrDamaged},
		"stranger":         {func(h *header) { h.members[2].serial = "X" }, ErrMembers},
	} {
		path := filepath.Join(t.TempDir(), "forged")
		copyFile(t, g.path, path)
		forge(t, path, c.change)
		s, err := Open(t.Context(), path, options(g.tok))
		if err == nil {
			s.Close()
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", what, err, c.want)
		}
	}
	for i, m := range g.tok {
		if m.names() != before[i].names() {
			t.Fatal("a forged header changed a token")
		}
	}
	g.open()
}

func TestUnknownFormatIsNamed(t *testing.T) {
	g, _ := filled(t)
	raw := get(t, g.path, topBucket, headerKey)
	for _, other := range []byte{Format - 1, Format + 1} {
		body := bytes.Clone(raw[:len(raw)-32])
		body[2+4+len("backupvault/v1/shred-header")+4+7] = other
		sum := checksum(body)
		path := filepath.Join(t.TempDir(), "other")
		copyFile(t, g.path, path)
		setValue(t, path, topBucket, headerKey, append(body, sum[:]...))
		refuse(t, path, options(g.tok), ErrFormat)
	}
}

// Two vaults, each with its tokens: neither opens the other's file.
func TestAttackFilesOfTwoVaultsExchanged(t *testing.T) {
	a, b := newRig(t, 3), newRig(t, 3)
	a.put("x", "a")
	b.put("x", "b")
	pa, pb := a.path, b.path
	a.close()
	b.close()
	state := func() string {
		fa, err := os.ReadFile(pa)
		fb, err2 := os.ReadFile(pb)
		if err = errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		return string(fa) + string(fb) + held(a.tok) + held(b.tok)
	}
	before := state()
	refuse(t, pa, options(b.tok), ErrRolledBack) // serials are the same: none of the roots is there
	refuse(t, pb, options(a.tok), ErrRolledBack)
	other := memTokens(3)
	for i, m := range other {
		m.serial = fmt.Sprint("other", i)
	}
	refuse(t, pa, options(other), ErrMembers)
	if state() != before {
		t.Fatal("a refused file was written, or a token changed")
	}
	a.open()
	b.open()
}
