package shred

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"backupvault/internal/secret"
)

// The header stands in the file together with the wraps of the root page's key, one for
// every set of tokens that is a majority of the members and took part:
//
//	2 bytes length of the header | header | wraps of 48 bytes | SHA-256 of all before
//
// Wraps stand in ascending order of their set, a bit mask over the members.

const wrapSize = secret.KeySize + sealOverhead

// subsets lists, ascending, the sets of exactly threshold members among those that took part.
func (h *header) subsets() []byte {
	var all []byte
	var part byte
	for i, m := range h.members {
		if m.counts() {
			part |= 1 << i
		}
	}
	for s := byte(1); s <= part && s != 0; s++ {
		if s&^part == 0 && bits.OnesCount8(s) == h.members.threshold() {
			all = append(all, s)
		}
	}
	return all
}

// sealRecord wraps key for every majority. macs holds the HMAC of each member that took part, by
// its place among the members.
func (h *header) sealRecord(key *secret.Key, macs map[int]*secret.Key) []byte {
	head := h.encode()
	out := append(binary.BigEndian.AppendUint16(nil, uint16(len(head))), head...)
	for _, subset := range h.subsets() {
		k := wrapKey(pick(macs, subset), subset)
		out = append(out, seal(k, key.Bytes(), head)...)
		k.Wipe()
	}
	sum := checksum(out)
	return append(out, sum[:]...)
}

// record is a header as it stands in the file.
type record struct {
	header
	bytes []byte          // encoding of the header
	wraps map[byte][]byte // by set
}

// decodeRecord accepts exactly what seal makes.
func decodeRecord(b []byte) (*record, error) {
	damaged := fmt.Errorf("%w: header record does not parse", ErrDamaged)
	if len(b) < 2+len(checksum(nil)) {
		return nil, damaged
	}
	body, sum := b[:len(b)-len(checksum(nil))], b[len(b)-len(checksum(nil)):]
	n := int(binary.BigEndian.Uint16(body))
	if want := checksum(body); string(want[:]) != string(sum) || len(body) < 2+n {
		return nil, damaged
	}
	h, err := decodeHeader(body[2 : 2+n])
	if err != nil {
		return nil, err
	}
	r := &record{header: *h, bytes: body[2 : 2+n], wraps: map[byte][]byte{}}
	rest := body[2+n:]
	for _, subset := range h.subsets() {
		if len(rest) < wrapSize {
			return nil, damaged
		}
		r.wraps[subset], rest = rest[:wrapSize:wrapSize], rest[wrapSize:]
	}
	if len(rest) != 0 {
		return nil, damaged
	}
	return r, nil
}

// unwrap opens the wrap of one set of members with their HMACs.
func (r *record) unwrap(subset byte, macs map[int]*secret.Key) (*secret.Key, bool) {
	k := wrapKey(pick(macs, subset), subset)
	defer k.Wipe()
	b, ok := unseal(k, r.wraps[subset], r.bytes)
	if !ok {
		return nil, false
	}
	defer clear(b)
	key, err := secret.KeyFrom(b)
	return key, err == nil
}

// reachable lists the sets whose HMACs are all known.
func (r *record) reachable(macs map[int]*secret.Key) []byte {
	var out []byte
	for _, s := range r.subsets() {
		if len(pick(macs, s)) == bits.OnesCount8(s) {
			out = append(out, s)
		}
	}
	return out
}

// pick returns the HMACs of a set's members in the order of the header.
func pick(macs map[int]*secret.Key, subset byte) []*secret.Key {
	var out []*secret.Key
	for i := range MaxMembers {
		if subset&(1<<i) != 0 && macs[i] != nil {
			out = append(out, macs[i])
		}
	}
	return out
}
