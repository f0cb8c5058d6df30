package vault

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"time"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/ratelimit"
)

// A record's bytes: LP(record, format, state, generation, owner key, then by state
//
//	absent:    nothing
//	live:      LP(record-method, ...) or LP(record-passkey, ...) for each method, then, where a change is pending,
//	           LP(record-pending, due (Unix seconds), generation, owner key, LP(record-method, ...)),
//	           the last two empty when it is a forget
//	destroyed: time (Unix seconds), reason
//
// with numbers as 8 bytes. The account's name is not repeated: the row's key is its hash.
// Format 1 knows passwords only, and is what a record without passkeys has; so a program
// from before refuses just what it cannot read.
const (
	recordFormat        = 1
	recordFormatPasskey = 2
)

// Limits of a record's bytes. A password's part sealed to seven tokens has 1,292 bytes, and
// 3,525 where all of them have RSA keys. A password and five passkeys with one more pending
// have some 37,600 bytes at most; the fields' own limits let nothing over 59,000 be read, and the
// store takes maxRecord.
const (
	maxSealed  = 4 << 10
	maxRecord  = 64 << 10
	maxSeconds = 253_402_300_799 // the end of the year 9999
)

// Errors of decodeRecord.
var (
	errRecord       = errors.New("vault: malformed record")
	errRecordFormat = errors.New("vault: unknown record format")
)

var stateBytes = map[api.State]string{api.StateAbsent: "a", api.StateLive: "l", api.StateDestroyed: "d"}

func encodeRecord(r Record) []byte {
	k := r.kept()
	head := func(s api.State, rest ...[]byte) []byte {
		fields := [][]byte{{formatOf(r)}, []byte(stateBytes[s]), lp.Uint64(k.Generation), k.OwnerKey}
		return lp.Join(lp.Record, append(fields, rest...)...)
	}
	switch r := r.(type) {
	case Absent:
		return head(api.StateAbsent)
	case Live:
		var methods [][]byte
		for i := range r.Methods {
			methods = append(methods, r.Methods[i].encode())
		}
		if r.Pending != nil {
			methods = append(methods, r.Pending.encode())
		}
		return head(api.StateLive, methods...)
	case Destroyed:
		return head(api.StateDestroyed, lp.Uint64(uint64(r.At.Unix())), []byte(r.Reason))
	}
	panic(fmt.Sprintf("vault: record of type %T", r))
}

// formatOf is the oldest format that says everything.
func formatOf(r Record) byte {
	live, _ := r.(Live)
	if len(live.credentials()) > 0 {
		return recordFormatPasskey
	}
	return recordFormat
}

// decodeRecord undoes encodeRecord; no bytes at all are an account that was never enrolled.
func decodeRecord(b []byte) (Record, error) {
	if len(b) == 0 {
		return Absent{}, nil
	}
	if len(b) > maxRecord {
		return nil, errRecord
	}
	for n := 4; n <= 4+ratelimit.MaxMethods+1; n++ {
		if f, err := lp.Split(b, lp.Record, n); err == nil {
			return parseRecord(f)
		}
	}
	return nil, errRecord
}

func parseRecord(f [][]byte) (Record, error) {
	if len(f[0]) != 1 {
		return nil, errRecord
	}
	if format := f[0][0]; format != recordFormat && format != recordFormatPasskey {
		return nil, fmt.Errorf("%w %d: this version reads formats %d and %d", errRecordFormat, format, recordFormat, recordFormatPasskey)
	}
	r, err := parseState(f)
	if err == nil && formatOf(r) != f[0][0] {
		return nil, errRecord
	}
	return r, err
}

func parseState(f [][]byte) (Record, error) {
	generation, err := lp.ParseUint64(f[2])
	if err != nil || generation == 0 || len(f[3]) != ed25519.PublicKeySize {
		return nil, errRecord
	}
	kept := Kept{Generation: generation, OwnerKey: f[3]}
	state, rest := string(f[1]), f[4:]
	switch {
	case state == stateBytes[api.StateAbsent] && len(rest) == 0:
		return Absent{kept}, nil
	case state == stateBytes[api.StateLive] && len(rest) > 0:
		return parseLive(kept, rest)
	case state == stateBytes[api.StateDestroyed] && len(rest) == 2:
		at, err := parseSeconds(rest[0])
		reason := api.Reason(rest[1])
		if err != nil || (reason != api.ReasonLimit && reason != api.ReasonLifetime) {
			return nil, errRecord
		}
		return Destroyed{kept, at, reason}, nil
	}
	return nil, errRecord
}

func parseLive(kept Kept, fields [][]byte) (Record, error) {
	live := Live{Kept: kept}
	if p, err := parsePending(fields[len(fields)-1]); err == nil {
		fields, live.Pending = fields[:len(fields)-1], p
	}
	if len(fields) == 0 || len(fields) > ratelimit.MaxMethods {
		return nil, errRecord
	}
	for _, f := range fields {
		m, err := parseMethod(f)
		if err != nil {
			return nil, err
		}
		if live.method(m.ID[:]) != nil || m.Generation > kept.Generation ||
			m.Passkey != nil && live.credential(m.Passkey.ID) != nil {
			return nil, errRecord
		}
		live.Methods = append(live.Methods, *m)
	}
	if p := live.Pending; p != nil && (p.Generation != kept.Generation ||
		p.Method != nil && (p.Method.Generation != kept.Generation+1 || live.method(p.Method.ID[:]) != nil)) {
		return nil, errRecord
	}
	return live, nil
}

func (p *Pending) encode() []byte {
	var method []byte
	if p.Method != nil {
		method = p.Method.encode()
	}
	return lp.Join(lp.RecordPending, lp.Uint64(uint64(p.Due.Unix())), lp.Uint64(p.Generation), p.OwnerKey, method)
}

func parsePending(b []byte) (*Pending, error) {
	f, err := lp.Split(b, lp.RecordPending, 4)
	if err != nil {
		return nil, errRecord
	}
	p := &Pending{}
	if p.Due, err = parseSeconds(f[0]); err != nil {
		return nil, err
	}
	if p.Generation, err = lp.ParseUint64(f[1]); err != nil {
		return nil, errRecord
	}
	if len(f[2]) == 0 && len(f[3]) == 0 {
		return p, nil
	}
	if len(f[2]) != ed25519.PublicKeySize {
		return nil, errRecord
	}
	p.OwnerKey = f[2]
	p.Method, err = parseMethod(f[3])
	return p, err
}

func (m *Method) encode() []byte {
	if m.Passkey != nil {
		return m.encodePasskey()
	}
	return lp.Join(lp.RecordMethod, m.ID[:], []byte(m.Kind), lp.Uint64(m.Generation), lp.Uint64(uint64(m.EnrolledAt.Unix())),
		lp.Uint64(uint64(m.KSF.Time)), lp.Uint64(uint64(m.KSF.MemoryKiB)), lp.Uint64(uint64(m.KSF.Parallelism)),
		m.Finish[:], m.Sealed)
}

func parseMethod(b []byte) (*Method, error) {
	f, err := lp.Split(b, lp.RecordMethod, 9)
	if err != nil {
		return parsePasskey(b)
	}
	if len(f[0]) != api.IDSize || api.Kind(f[1]) != api.KindPassword ||
		len(f[7]) != api.HashSize || len(f[8]) == 0 || len(f[8]) > maxSealed {
		return nil, errRecord
	}
	generation, err := lp.ParseUint64(f[2])
	if err != nil || generation == 0 {
		return nil, errRecord
	}
	at, err := parseSeconds(f[3])
	if err != nil {
		return nil, err
	}
	var ksf [3]uint32
	for i := range ksf {
		n, err := lp.ParseUint64(f[4+i])
		if err != nil || n > 1<<32-1 {
			return nil, errRecord
		}
		ksf[i] = uint32(n)
	}
	return &Method{ID: ratelimit.ID(f[0]), Kind: api.Kind(f[1]), Generation: generation, EnrolledAt: at,
		KSF:    api.KSF{Time: ksf[0], MemoryKiB: ksf[1], Parallelism: ksf[2]},
		Finish: [api.HashSize]byte(f[7]), Sealed: f[8]}, nil
}

func parseSeconds(b []byte) (time.Time, error) {
	n, err := lp.ParseUint64(b)
	if err != nil || n > maxSeconds {
		return time.Time{}, errRecord
	}
	return time.Unix(int64(n), 0).UTC(), nil
}
