package shred

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"hash"

	"backupvault/internal/lp"
	"backupvault/internal/secret"
)

// Every primitive that shred uses stands in this file.

// sealOverhead is what sealing adds to a page, in bytes.
const sealOverhead = 16

// gcm returns AES-256-GCM and the nonce: twelve zeros. A nonce must not repeat under one
// key; here no key is ever used twice: a page key is drawn for one writing of one page, a
// wrap's key comes from an HMAC over 32 fresh random bytes.
func gcm(key *secret.Key) (cipher.AEAD, []byte) {
	block, err := aes.NewCipher(key.Bytes())
	if err != nil {
		panic(err) // only for a wrong key size
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err) // only for a wrong block size
	}
	return aead, make([]byte, aead.NonceSize())
}

// seal encrypts b under a key that is used for nothing else, ever.
func seal(key *secret.Key, b, ad []byte) []byte {
	aead, nonce := gcm(key)
	return aead.Seal(make([]byte, 0, len(b)+sealOverhead), nonce, b, ad)
}

// unseal decrypts into fresh memory.
func unseal(key *secret.Key, b, ad []byte) ([]byte, bool) { return unsealInto(nil, key, b, ad) }

// unsealOver decrypts over the bytes that it is given, for a caller who has no other use for
// them; what does not open is cleared.
func unsealOver(key *secret.Key, b, ad []byte) ([]byte, bool) { return unsealInto(b[:0], key, b, ad) }

func unsealInto(dst []byte, key *secret.Key, b, ad []byte) ([]byte, bool) {
	aead, nonce := gcm(key)
	out, err := aead.Open(dst, nonce, b, ad)
	return out, err == nil
}

// pageAD binds a page to its place: no page of another vault, class or position opens there.
func pageAD(vaultID [16]byte, class byte, at position) []byte {
	return lp.Join(lp.ShredPage, vaultID[:], []byte{class}, lp.Uint64(uint64(at)))
}

// wrapKey derives the key of one wrap of the root page's key from the HMACs of a majority
// of the tokens, in the order of the header. Each HMAC covers the whole header. Without
// any one of them the rest say nothing about the key.
func wrapKey(macs []*secret.Key, subset byte) *secret.Key {
	ikm := make([]byte, 0, len(macs)*secret.KeySize)
	for _, m := range macs {
		ikm = append(ikm, m.Bytes()...)
	}
	defer clear(ikm)
	b, err := hkdf.Key(sha256.New, ikm, nil, string(lp.Join(lp.ShredWrap, []byte{subset})), secret.KeySize)
	if err != nil {
		panic(err) // only for an output over 255 hashes
	}
	defer clear(b)
	k, err := secret.KeyFrom(b)
	if err != nil {
		panic(err) // only for a wrong size
	}
	return k
}

// placer tells where keys stand in the tree of their class: keyed, so that the file does
// not show who is enrolled. It serves one goroutine.
type placer struct{ mac hash.Hash }

func newPlacer(pathKey *secret.Key) placer { return placer{hmac.New(sha256.New, pathKey.Bytes())} }

func (p placer) place(class byte, key []byte) path {
	p.mac.Reset()
	p.mac.Write(lp.Join(lp.ShredPath, []byte{class}, key))
	var sum [sha256.Size]byte
	return path(binary.BigEndian.Uint64(p.mac.Sum(sum[:0])) &^ (1<<unusedBits - 1))
}

// checksum tells damage of the header from a header of another time. It is no protection:
// who changes the header on purpose meets the HMACs.
func checksum(b []byte) [sha256.Size]byte { return sha256.Sum256(b) }
