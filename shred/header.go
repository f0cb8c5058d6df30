package shred

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"time"

	"backupvault/internal/lp"
)

// Format is the number of the file format that this program reads and writes.
const Format = 1

// MaxMembers is the largest number of tokens in a fleet.
const MaxMembers = 7

const (
	maxSerial = 64
	maxHeader = 2048 // bytes; some tokens take no longer HMAC input than 3 KiB
)

// header is the part of the file that is not encrypted. All of it goes into the HMACs that
// the root page's key hangs on, so changing any of it makes the file unreadable.
type header struct {
	vaultID [16]byte
	epoch   uint64
	time    time.Time // highest time seen, wall clock
	random  [32]byte  // fresh at every try: no HMAC is ever computed twice for two keys
	parent  rootID    // of the header before
	members []member  // in the order in which wraps are made
	// The header before, as far as it takes to finish its destruction after a crash.
	before quorum
}

// member is one token of the fleet.
type member struct {
	serial string
	since  uint64 // first of the unbroken row of epochs it took part in; 0: it took no part in this one
}

// quorum names tokens and how many of them it takes.
type quorum struct {
	threshold int
	serials   []string
}

func (h *header) id() rootID       { return rootID(h.random[:idSize]) }
func (h *header) threshold() int   { return majority(len(h.members)) }
func majority(n int) int           { return n/2 + 1 }
func (m member) counts() bool      { return m.since != 0 }
func vaultShort(v [16]byte) rootID { return rootID(v[:idSize]) }

// root is the name of this header's root, the same on every token that took part.
func (h *header) root() root {
	return root{vault: vaultShort(h.vaultID), epoch: h.epoch, own: h.id(), parent: h.parent}
}

// holders are the tokens whose HMACs open this header.
func (h *header) holders() quorum {
	q := quorum{threshold: h.threshold()}
	for _, m := range h.members {
		if m.counts() {
			q.serials = append(q.serials, m.serial)
		}
	}
	return q
}

// serials are the names of all members.
func (h *header) serials() []string {
	var out []string
	for _, m := range h.members {
		out = append(out, m.serial)
	}
	return out
}

// encode returns the bytes that the HMACs and the wraps cover.
func (h *header) encode() []byte {
	return lp.Join(lp.ShredHeader, lp.Uint64(Format), h.vaultID[:], lp.Uint64(h.epoch),
		lp.Uint64(uint64(h.time.UnixNano())), h.random[:], h.parent[:], encodeMembers(h.members), h.before.encode())
}

func encodeMembers(members []member) []byte {
	b := []byte{byte(majority(len(members))), byte(len(members))}
	for _, m := range members {
		b = binary.BigEndian.AppendUint64(append(append(b, byte(len(m.serial))), m.serial...), m.since)
	}
	return b
}

func (q quorum) encode() []byte {
	b := []byte{byte(q.threshold), byte(len(q.serials))}
	for _, s := range q.serials {
		b = append(append(b, byte(len(s))), s...)
	}
	return b
}

// decodeHeader accepts exactly what encode makes of a valid header.
func decodeHeader(b []byte) (*header, error) {
	if len(b) > maxHeader {
		return nil, fmt.Errorf("%w: header of %d bytes", ErrDamaged, len(b))
	}
	if err := checkFormat(b); err != nil {
		return nil, err
	}
	f, err := lp.Split(b, lp.ShredHeader, 8)
	if err != nil || len(f[1]) != 16 || len(f[2]) != 8 || len(f[3]) != 8 || len(f[4]) != 32 || len(f[5]) != idSize {
		return nil, fmt.Errorf("%w: header does not parse", ErrDamaged)
	}
	h := &header{
		vaultID: [16]byte(f[1]),
		epoch:   binary.BigEndian.Uint64(f[2]),
		random:  [32]byte(f[4]),
		parent:  rootID(f[5]),
	}
	ns := binary.BigEndian.Uint64(f[3])
	if ns > math.MaxInt64 || h.epoch == 0 || h.epoch == math.MaxUint64 {
		return nil, fmt.Errorf("%w: header with an impossible time or epoch", ErrDamaged)
	}
	h.time = time.Unix(0, int64(ns)).UTC()
	if !h.decodeMembers(f[6]) || !h.decodeBefore(f[7]) {
		return nil, fmt.Errorf("%w: header with impossible members", ErrDamaged)
	}
	return h, nil
}

// checkFormat looks at the label and the format number only, which stay where they are in
// every format to come.
func checkFormat(b []byte) error {
	want := lp.Join(lp.ShredHeader, lp.Uint64(Format))
	if len(b) < len(want) || string(b[:len(want)-8]) != string(want[:len(want)-8]) {
		return fmt.Errorf("%w: no header", ErrDamaged)
	}
	if n := binary.BigEndian.Uint64(b[len(want)-8 : len(want)]); n != Format {
		return fmt.Errorf("%w: the file has format %d, this program reads format %d", ErrFormat, n, Format)
	}
	return nil
}

func (h *header) decodeMembers(b []byte) bool {
	if len(b) < 2 {
		return false
	}
	threshold, n, b := int(b[0]), int(b[1]), b[2:]
	for range n {
		serial, rest, ok := cutSerial(b)
		if !ok || len(rest) < 8 {
			return false
		}
		h.members = append(h.members, member{serial, binary.BigEndian.Uint64(rest)})
		b = rest[8:]
	}
	return len(b) == 0 && threshold == majority(n) && h.valid()
}

// valid are the rules that hold between the fields of every header.
func (h *header) valid() bool {
	serials := h.serials()
	for _, m := range h.members {
		if m.since > h.epoch {
			return false
		}
	}
	return validSerials(serials) && len(serials) > 0 && len(h.holders().serials) >= h.threshold()
}

func (h *header) decodeBefore(b []byte) bool {
	if len(b) < 2 {
		return false
	}
	h.before.threshold = int(b[0])
	n, b := int(b[1]), b[2:]
	for range n {
		serial, rest, ok := cutSerial(b)
		if !ok {
			return false
		}
		h.before.serials = append(h.before.serials, serial)
		b = rest
	}
	first := h.epoch == 1 && h.before.threshold == 0 && n == 0 && h.parent == rootID{}
	later := h.epoch > 1 && 0 < h.before.threshold && h.before.threshold <= majority(MaxMembers) && h.before.threshold <= n
	return len(b) == 0 && validSerials(h.before.serials) && (first || later)
}

func validSerials(serials []string) bool {
	for i, s := range serials {
		if len(s) == 0 || len(s) > maxSerial || slices.Contains(serials[:i], s) {
			return false
		}
	}
	return len(serials) <= MaxMembers
}

func cutSerial(b []byte) (serial string, rest []byte, ok bool) {
	if len(b) < 1 || len(b) < 1+int(b[0]) {
		return "", nil, false
	}
	n := 1 + int(b[0])
	return string(b[1:n]), b[n:], true
}
