package shred

import (
	"encoding/binary"
	"fmt"
	"math"
	"time"

	"backupvault/internal/lp"
)

// Format is the number of the file format that this program reads and writes.
const Format = 2

// maxHeader is the largest header in bytes; some tokens take no longer HMAC input than 3 KiB.
const maxHeader = 2048

// header is the part of the file that is not encrypted. All of it goes into the HMACs that
// the root page's key hangs on, so changing any of it makes the file unreadable.
type header struct {
	vaultID [16]byte
	epoch   uint64
	time    time.Time // highest time seen, wall clock
	random  [32]byte  // fresh at every try: no HMAC is ever computed twice for two keys
	parent  rootID    // of the header before
	members members
	// before are the members of the header before: a crash may have left its destruction, or
	// a dispute with another copy of that header, unfinished.
	before members
}

// id is what names this header on the tokens.
func (h *header) id() rootID { return rootID(h.random[:idSize]) }

// root is the name of this header's root, the same on every token that took part.
func (h *header) root() root {
	return root{vault: vaultShort(h.vaultID), epoch: h.epoch, own: h.id(), parent: h.parent}
}

func vaultShort(v [16]byte) rootID { return rootID(v[:idSize]) }

// encode returns the bytes that the HMACs and the wraps cover.
func (h *header) encode() []byte {
	return lp.Join(lp.ShredHeader, lp.Uint64(Format), h.vaultID[:], lp.Uint64(h.epoch),
		lp.Uint64(uint64(h.time.UnixNano())), h.random[:], h.parent[:], h.members.encode(), h.before.encode())
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
	var ok, okBefore bool
	h.members, ok = decodeMembers(f[6], h.epoch)
	h.before, okBefore = decodeMembers(f[7], h.epoch-1)
	first := h.epoch == 1
	if !ok || !okBefore || len(h.members) == 0 || first != (len(h.before) == 0) || first && h.parent != (rootID{}) {
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
