package api

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"errors"

	"backupvault/internal/lp"
)

// errNewer is for a statement that a later version of this program wrote.
var errNewer = errors.New("the fleet statement has a format or a kind of key that this version does not know; a newer version is needed")

// A statement is written in one of two formats, told apart by their labels. Format 1 knows
// P-256 keys only, as plain points; it stays in use wherever it can say the statement, so
// that every client reads it. Format 2 puts the kind before each seal and inbox key.
type statementFormat struct {
	statement, token lp.Label
	write            func(SealKey) []byte
	read             func([]byte) (SealKey, error)
}

var (
	format1 = statementFormat{lp.FleetStatement, lp.FleetToken, SealKey.Bytes,
		func(b []byte) (SealKey, error) { return NewSealKey(SealP256, b) }}
	format2 = statementFormat{lp.FleetStatement2, lp.FleetToken2,
		func(k SealKey) []byte { return []byte(k.typed) }, parseSealKey}
)

// onlyP256 tells whether format 1 can say the statement.
func (s *Statement) onlyP256() bool {
	for _, t := range s.Tokens {
		if t.Seal.Kind() != SealP256 || t.Inbox.Kind() != SealP256 {
			return false
		}
	}
	return true
}

// Encode returns the statement's bytes, which are the only form of it.
func (s *Statement) Encode() []byte {
	format := &format2
	if s.onlyP256() {
		format = &format1
	}
	fields := [][]byte{s.VaultID[:], []byte(s.Name), lp.Uint64(s.Version), s.Previous[:], lp.Uint64(uint64(len(s.Tokens)))}
	for _, t := range s.Tokens {
		fields = append(fields, lp.Join(format.token, []byte(t.Serial), format.write(t.Seal), format.write(t.Inbox), t.Sign[:]))
	}
	return lp.Join(format.statement, fields...)
}

// ParseStatement undoes Encode. It refuses more than MaxTokens tokens, serials that are
// empty or repeat, keys that are none, and format 2 where format 1 would do. A statement of
// a newer format or with a newer kind of key is refused as such.
func ParseStatement(b []byte) (*Statement, error) {
	for n := 1; n <= MaxTokens; n++ {
		for _, format := range []*statementFormat{&format1, &format2} {
			if f, err := lp.Split(b, format.statement, 5+n); err == nil {
				return format.parse(f)
			}
		}
	}
	if label, ok := lp.LabelOf(b); ok && label != lp.FleetStatement && label != lp.FleetStatement2 &&
		bytes.HasPrefix([]byte(label), []byte(lp.FleetStatement)) {
		return nil, errNewer
	}
	return nil, ErrMalformed
}

func (format *statementFormat) parse(f [][]byte) (*Statement, error) {
	s := &Statement{Name: string(f[1])}
	version, err := lp.ParseUint64(f[2])
	count, err2 := lp.ParseUint64(f[4])
	if len(f[0]) != IDSize || len(f[1]) > maxName || len(f[3]) != HashSize ||
		err != nil || version == 0 || err2 != nil || count != uint64(len(f)-5) {
		return nil, ErrMalformed
	}
	s.Version = version
	copy(s.VaultID[:], f[0])
	copy(s.Previous[:], f[3])
	for _, field := range f[5:] {
		t, err := format.parseToken(field)
		if err != nil {
			return nil, err
		}
		if s.Token(t.Serial) != nil {
			return nil, ErrMalformed
		}
		s.Tokens = append(s.Tokens, *t)
	}
	if format == &format2 && s.onlyP256() {
		return nil, ErrMalformed
	}
	return s, nil
}

func (format *statementFormat) parseToken(b []byte) (*StatementToken, error) {
	f, err := lp.Split(b, format.token, 4)
	if err != nil || len(f[0]) == 0 || len(f[0]) > maxName {
		return nil, ErrMalformed
	}
	t := &StatementToken{Serial: string(f[0])}
	if t.Seal, err = format.read(f[1]); err != nil {
		return nil, err
	}
	if t.Inbox, err = format.read(f[2]); err != nil {
		return nil, err
	}
	if _, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), f[3]); err != nil {
		return nil, ErrMalformed
	}
	copy(t.Sign[:], f[3])
	return t, nil
}
