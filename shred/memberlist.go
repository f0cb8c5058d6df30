package shred

import (
	"encoding/binary"
	"slices"
)

// MaxMembers is the largest number of tokens in a fleet.
const MaxMembers = 7

const maxSerial = 64 // bytes

// member is one token of the fleet.
type member struct {
	serial string
	since  uint64 // first of the unbroken row of epochs it took part in; 0: it took no part in this one
}

func (m member) counts() bool { return m.since != 0 }

// members are the tokens of one header, in the order in which wraps are made.
type members []member

func majority(n int) int { return n/2 + 1 }

// threshold is how many of the members open the header, and stop everybody else.
func (m members) threshold() int { return majority(len(m)) }

func (m members) serials() (all []string) {
	for _, x := range m {
		all = append(all, x.serial)
	}
	return all
}

// holders are the tokens that took part: they hold the header's root.
func (m members) holders() (some []string) {
	for _, x := range m {
		if x.counts() {
			some = append(some, x.serial)
		}
	}
	return some
}

// encode: threshold (1 byte), number (1 byte), then per member length of the serial
// (1 byte), serial, since (8 bytes).
func (m members) encode() []byte {
	b := []byte{byte(m.threshold()), byte(len(m))}
	for _, x := range m {
		b = binary.BigEndian.AppendUint64(append(append(b, byte(len(x.serial))), x.serial...), x.since)
	}
	return b
}

// decodeMembers accepts exactly what encode makes of the members of a header with this
// epoch: none, or enough that took part.
func decodeMembers(b []byte, epoch uint64) (m members, ok bool) {
	if len(b) < 2 {
		return nil, false
	}
	threshold, n, b := int(b[0]), int(b[1]), b[2:]
	for range n {
		if len(b) < 1 || len(b) < 1+int(b[0])+8 {
			return nil, false
		}
		end := 1 + int(b[0])
		x := member{string(b[1:end]), binary.BigEndian.Uint64(b[end:])}
		if x.since > epoch {
			return nil, false
		}
		m, b = append(m, x), b[end+8:]
	}
	enough := n == 0 || len(m.holders()) >= m.threshold()
	return m, len(b) == 0 && threshold == m.threshold() && validSerials(m.serials()) && enough
}

func validSerials(serials []string) bool {
	for i, s := range serials {
		if len(s) == 0 || len(s) > maxSerial || slices.Contains(serials[:i], s) {
			return false
		}
	}
	return len(serials) <= MaxMembers
}
