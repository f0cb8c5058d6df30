package hsm

import (
	"context"
	"fmt"

	"backupvault/api"
)

// Report is what Check found out about a token, in the order in which it was tried.
type Report struct {
	Serial   string
	Sessions int // that it gave, at most 12, besides the one that keeps the login
	Findings []Finding
}

// Finding is one thing that backupvault needs of a token.
type Finding struct {
	Name  string
	Cause error        // why it does not work; nil: it works
	Kind  api.SealKind // needed for this kind of seal key only; 0: always
}

// Fit tells whether the token can serve: with one kind of seal key or another.
func (r *Report) Fit() bool { return r.Kind() != 0 && r.works(0) }

// Kind returns the kind of seal keys that a vault would make on the token, or 0 if none
// works.
func (r *Report) Kind() api.SealKind {
	for _, f := range r.Findings {
		if f.Kind != 0 && r.works(f.Kind) {
			return f.Kind
		}
	}
	return 0
}

// works tells whether nothing failed that the kind needs.
func (r *Report) works(kind api.SealKind) bool {
	for _, f := range r.Findings {
		if f.Kind == kind && f.Cause != nil {
			return false
		}
	}
	return true
}

// Check tries on a token each mechanism and session rule that a vault rests on, with keys
// that it makes and destroys again: some 6 to 10 writes to the token, which some wear out by. It
// fails with ErrKeyExists on a token that holds keys (a vault's, or those of a Check that
// was cut), and like OpenToken where it cannot log in. After the login it runs to its end,
// whatever becomes of ctx, so that it leaves nothing.
func Check(ctx context.Context, uri string) (*Report, error) {
	return checkToken(ctx, uri, openLibrary, (*prober).make)
}

// CheckReadOnly is Check for a token in a vault's use: it makes nothing and uses the keys
// that are there. No other process may use the token meanwhile.
func CheckReadOnly(ctx context.Context, uri string) (*Report, error) {
	return checkToken(ctx, uri, openLibrary, (*prober).use)
}

func checkToken(ctx context.Context, uri string, open func(string) (library, error), probe func(*prober) error) (*Report, error) {
	u, err := ParseURI(uri)
	if err != nil {
		return nil, err
	}
	var real library
	t, err := openToken(ctx, newToken(u, func(path string) (library, error) {
		lib, err := open(path)
		real = lib
		return lenient{lib}, err
	}))
	if err != nil {
		return nil, err
	}
	defer t.Close()
	l, err := t.live()
	if err != nil {
		return nil, err
	}
	p := &prober{ctx: context.WithoutCancel(ctx), token: t, link: l, lib: real, Report: Report{Serial: t.Serial(), Sessions: cap(l.pool)}}
	p.offers(mechanisms)
	if err := probe(p); err != nil {
		return nil, fmt.Errorf("hsm: token %s: %w", t.Serial(), err)
	}
	return &p.Report, nil
}

// lenient lets a token log in that lacks a mechanism, so that the report can name them all.
type lenient struct{ library }

func (lenient) Mechanism(_, _ uint) (flags uint, err error) { return ^uint(0), nil }
