package main

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"math/bits"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"backupvault/hsm"
	"backupvault/internal/lp"
)

// thief has every copy of the file that ever was, and the tokens with their PINs. It is a
// second reader of the store, written from docs/shred.md: it asks the tokens for every root
// that a header names, opens every wrap, and follows every key to every page of any copy.
type thief struct {
	*testing.T
	tokens []*hsm.Token
	pages  map[string]place // sealed pages of all copies
	keys   [][]byte         // that were found: of root pages first, then of all below
	values map[string]map[string]bool
}

type place struct {
	vault []byte
	class byte
	at    uint64
}

// steal reads what there is to read. tokens answers for those that are there.
func steal(t *testing.T, tokens []*hsm.Token, copies ...string) *thief {
	t.Helper()
	th := &thief{T: t, tokens: tokens, pages: map[string]place{}, values: map[string]map[string]bool{}}
	for _, path := range copies {
		th.read(path)
	}
	for i := 0; i < len(th.keys); i++ {
		for sealed, at := range th.pages {
			ad := lp.Join(lp.ShredPage, at.vault, []byte{at.class}, lp.Uint64(at.at))
			if plain, ok := open(th.keys[i], []byte(sealed), ad); ok {
				delete(th.pages, sealed)
				th.page(plain)
				break // a key opens one page
			}
		}
	}
	return th
}

func open(key, sealed, ad []byte) ([]byte, bool) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, false
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, false
	}
	plain, err := aead.Open(nil, make([]byte, aead.NonceSize()), sealed, ad)
	return plain, err == nil
}

// read takes the pages of one copy, and opens its header.
func (th *thief) read(path string) {
	th.Helper()
	mine := filepath.Join(th.TempDir(), "copy") // bbolt locks what it reads
	b, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(mine, b, 0o600)
	}
	if err != nil {
		th.Fatal(err)
	}
	db, err := bbolt.Open(mine, 0o600, &bbolt.Options{ReadOnly: true})
	if err != nil {
		th.Fatal(err)
	}
	defer db.Close()
	err = db.View(func(tx *bbolt.Tx) error {
		vault := th.header(tx.Bucket([]byte{0}).Get([]byte{0}))
		return tx.ForEach(func(name []byte, bucket *bbolt.Bucket) error {
			return bucket.ForEach(func(k, v []byte) error {
				at := place{vault: vault, class: name[0]}
				if name[0] == 0 && len(k) == 10 {
					at.class = k[1]
				}
				if len(k) >= 8 {
					at.at = binary.BigEndian.Uint64(k[len(k)-8:])
					th.pages[string(v)] = at
				}
				return nil
			})
		})
	})
	if err != nil {
		th.Fatal(err)
	}
}

// header asks every token for its root of this header and opens what wraps that allows; it
// returns the vault's ID.
func (th *thief) header(record []byte) (vault []byte) {
	th.Helper()
	n := int(binary.BigEndian.Uint16(record))
	header, wraps := record[2:2+n], record[2+n:len(record)-sha256.Size]
	f, err := lp.Split(header, lp.ShredHeader, 8)
	if err != nil {
		th.Fatal(err)
	}
	short := base64.RawURLEncoding.EncodeToString
	name := strings.Join([]string{short(f[1][:6]), strconv.FormatUint(binary.BigEndian.Uint64(f[2]), 36), short(f[4][:6]), short(f[5])}, ".")
	macs, holders, threshold := th.macs(name, header, f[6])
	for set := byte(1); set <= holders && set != 0; set++ {
		if set&^holders != 0 || bits.OnesCount8(set) != threshold {
			continue
		}
		var joined []byte // of all that answer, be they enough or not
		for i := range 8 {
			if set>>i&1 == 1 {
				joined = append(joined, macs[i]...)
			}
		}
		key, err := hkdf.Key(sha256.New, joined, nil, string(lp.Join(lp.ShredWrap, []byte{set})), 32)
		if err != nil {
			th.Fatal(err)
		}
		if rk, ok := open(key, wraps[:48], header); ok {
			th.keys = append(th.keys, rk)
		}
		wraps = wraps[48:]
	}
	return bytes.Clone(f[1])
}

// macs reads the members of a header and asks each of their tokens for the HMAC.
func (th *thief) macs(name string, header, members []byte) (macs [8][]byte, holders byte, threshold int) {
	threshold, members = int(members[0]), members[2:]
	for i := 0; len(members) > 0; i++ {
		n := int(members[0])
		serial, since := string(members[1:1+n]), members[1+n:9+n]
		if members = members[9+n:]; bytes.Equal(since, make([]byte, 8)) {
			continue
		}
		holders |= 1 << i
		for _, token := range th.tokens {
			if token.Serial() == serial {
				if mac, err := token.HMACRoot(context.Background(), name, header); err == nil {
					macs[i] = mac.Bytes()
				}
			}
		}
	}
	return macs, holders, threshold
}

// page takes the keys, or the values, out of a page.
func (th *thief) page(b []byte) {
	kind, b := b[0], b[1:]
	switch kind {
	case 1: // root: path key, then class, number of values, key
		for b = b[32:]; len(b) > 0; b = b[41:] {
			th.keys = append(th.keys, b[9:41])
		}
	case 2: // inner: slot, width, key
		for ; len(b) > 0; b = b[34:] {
			th.keys = append(th.keys, b[2:34])
		}
	case 3: // leaf: key, value
		for len(b) > 0 {
			key := string(b[1 : 1+b[0]])
			b = b[1+len(key):]
			value := b[4 : 4+binary.BigEndian.Uint32(b)]
			b = b[4+len(value):]
			if th.values[key] == nil {
				th.values[key] = map[string]bool{}
			}
			th.values[key][string(value)] = true
		}
	}
}

// finds tells whether some value holds these bytes.
func (th *thief) finds(b []byte) bool {
	for _, values := range th.values {
		for v := range values {
			if strings.Contains(v, string(b)) {
				return true
			}
		}
	}
	return false
}
