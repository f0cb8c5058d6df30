package ratelimit

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"
)

// A counter's bytes, all numbers big-endian:
//
//	format (1) | lifetime (4) | carried (4) | lifetime limit (2) | methods (1) | methods
//	method:  ID (16) | failed (2) | limit (2) | last (8) | used (8) | open (1) | attempts
//	attempt: ID (16) | fingerprint (32) | deadline (8)
//
// Times are Unix milliseconds; 0 is "never". Format 1 lacks used, and is what a counter
// without any success has; format 2 has it. One idle method makes 41 bytes, 49 once used.
const (
	formatUnused = 1
	format       = 2
)

const (
	headSize    = 12
	methodSize  = 37
	attemptSize = 56

	// MaxBytes is the longest counter in bytes.
	MaxBytes = headSize + MaxMethods*(methodSize+MaxOpen*attemptSize)

	maxMillis = 253_402_300_799_999 // the end of the year 9999
)

// Errors of Decode.
var (
	ErrMalformed = errors.New("ratelimit: malformed counter")
	ErrFormat    = errors.New("ratelimit: unknown counter format")
)

// Encode returns the counter's bytes.
func (c Counter) Encode() []byte {
	f := c.format()
	b := append(make([]byte, 0, headSize+len(c.Methods)*(methodSize+attemptSize)), f)
	b = binary.BigEndian.AppendUint32(b, uint32(c.Lifetime))
	b = binary.BigEndian.AppendUint32(b, uint32(c.Carried))
	b = binary.BigEndian.AppendUint16(b, uint16(c.LifetimeLimit))
	b = append(b, byte(len(c.Methods)))
	for _, m := range c.Methods {
		b = append(b, m.ID[:]...)
		b = binary.BigEndian.AppendUint16(b, uint16(m.Failed))
		b = binary.BigEndian.AppendUint16(b, uint16(m.Limit))
		b = appendTime(b, m.Last)
		if f == format {
			b = appendTime(b, m.Used)
		}
		b = append(b, byte(len(m.Open)))
		for _, a := range m.Open {
			b = append(append(b, a.ID[:]...), a.Fingerprint[:]...)
			b = appendTime(b, a.Deadline)
		}
	}
	return b
}

// format is the oldest one that says everything.
func (c Counter) format() byte {
	for i := range c.Methods {
		if !c.Methods[i].Used.IsZero() {
			return format
		}
	}
	return formatUnused
}

// Decode undoes Encode. No bytes at all are the zero counter. Everything else that Encode
// does not make is ErrMalformed, a counter of another version ErrFormat.
func Decode(b []byte) (Counter, error) {
	if len(b) == 0 {
		return Counter{}, nil
	}
	if b[0] != format && b[0] != formatUnused {
		return Counter{}, fmt.Errorf("%w %d: this version reads formats %d and %d", ErrFormat, b[0], formatUnused, format)
	}
	if len(b) > MaxBytes {
		return Counter{}, ErrMalformed
	}
	r := &reader{b: b[1:]}
	c := Counter{Lifetime: r.uint32(), Carried: r.uint32(), LifetimeLimit: r.uint16()}
	for range r.count(MaxMethods) {
		m := r.method(b[0])
		if c.method(m.ID) != nil {
			r.bad = true
		}
		c.Methods = append(c.Methods, m)
	}
	limitless := c.LifetimeLimit == 0 && (len(c.Methods) > 0 || c.Lifetime > 0)
	if r.bad || len(r.b) != 0 || limitless || c.Carried > c.Lifetime || c.format() != b[0] {
		return Counter{}, ErrMalformed
	}
	return c, nil
}

func (r *reader) method(f byte) Method {
	m := Method{ID: ID(r.take(16)), Failed: r.uint16(), Limit: r.uint16(), Last: r.time()}
	if f == format {
		m.Used = r.time()
	}
	if m.Limit == 0 {
		r.bad = true
	}
	for range r.count(MaxOpen) {
		a := Attempt{ID: ID(r.take(16)), Fingerprint: [32]byte(r.take(32)), Deadline: r.time()}
		if m.find(a.ID) >= 0 || a.Deadline.IsZero() {
			r.bad = true
		}
		m.Open = append(m.Open, a)
	}
	return m
}

// reader cuts fields off b; once bad, it returns zeros.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) take(n int) []byte {
	if r.bad || len(r.b) < n {
		r.bad = true
		return make([]byte, n)
	}
	f := r.b[:n]
	r.b = r.b[n:]
	return f
}

func (r *reader) uint32() int { return int(binary.BigEndian.Uint32(r.take(4))) }

func (r *reader) uint16() int { return int(binary.BigEndian.Uint16(r.take(2))) }

func (r *reader) count(most int) int {
	n := int(r.take(1)[0])
	if n > most {
		r.bad = true
		return 0
	}
	return n
}

func (r *reader) time() time.Time {
	ms := binary.BigEndian.Uint64(r.take(8))
	switch {
	case ms == 0:
		return time.Time{}
	case ms > maxMillis:
		r.bad = true
		return time.Time{}
	}
	return time.UnixMilli(int64(ms)).UTC()
}

func appendTime(b []byte, t time.Time) []byte {
	if t.IsZero() {
		return binary.BigEndian.AppendUint64(b, 0)
	}
	return binary.BigEndian.AppendUint64(b, uint64(t.UnixMilli()))
}
