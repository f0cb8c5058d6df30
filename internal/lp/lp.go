// Package lp joins fields unambiguously: LP(...) of the design.
//
// Each field is preceded by its length in bytes as 4 big-endian bytes; the first field is
// always a label, so that no signed, hashed or sealed message of one purpose can be taken
// for one of another. All labels of the project stand in labels.go.
//
// It promises that Join is injective and that Split accepts exactly what Join makes.
package lp

import (
	"encoding/binary"
	"errors"
	"math"
)

// ErrMalformed is returned by Split for bytes that Join did not make.
var ErrMalformed = errors.New("lp: malformed length-prefixed fields")

// Join returns LP(label, fields...). A field of 4 GiB or more is a programming error.
func Join(label Label, fields ...[]byte) []byte {
	n := 4 + len(label)
	for _, f := range fields {
		n += 4 + len(f)
	}
	out := appendField(make([]byte, 0, n), []byte(label))
	for _, f := range fields {
		out = appendField(out, f)
	}
	return out
}

func appendField(out, f []byte) []byte {
	if uint64(len(f)) > math.MaxUint32 {
		panic("lp: field of 4 GiB or more")
	}
	out = binary.BigEndian.AppendUint32(out, uint32(len(f)))
	return append(out, f...)
}

// Split undoes Join: b must be LP(label, f1 ... fN) with exactly n fields after the label
// and nothing behind them. The returned fields share b's storage.
func Split(b []byte, label Label, n int) ([][]byte, error) {
	first, b, ok := cut(b)
	if !ok || string(first) != string(label) {
		return nil, ErrMalformed
	}
	fields := make([][]byte, n)
	for i := range fields {
		if fields[i], b, ok = cut(b); !ok {
			return nil, ErrMalformed
		}
	}
	if len(b) != 0 {
		return nil, ErrMalformed
	}
	return fields, nil
}

// LabelOf returns the label of what Join made.
func LabelOf(b []byte) (label Label, ok bool) {
	first, _, ok := cut(b)
	return Label(first), ok
}

func cut(b []byte) (field, rest []byte, ok bool) {
	if len(b) < 4 {
		return nil, nil, false
	}
	n := binary.BigEndian.Uint32(b)
	if b = b[4:]; uint64(n) > uint64(len(b)) {
		return nil, nil, false
	}
	return b[:n:n], b[n:], true
}

// Uint64 is the form in which numbers stand in fields: 8 bytes, big-endian.
func Uint64(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// ParseUint64 undoes Uint64; any other length than 8 is ErrMalformed.
func ParseUint64(b []byte) (uint64, error) {
	if len(b) != 8 {
		return 0, ErrMalformed
	}
	return binary.BigEndian.Uint64(b), nil
}
