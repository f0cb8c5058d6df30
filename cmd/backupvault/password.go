package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"strings"
	"unicode/utf8"

	"backupvault/internal/secret"
	"backupvault/opaque"
)

const (
	minPassword     = 8       // characters of a new password
	maxPasswordFile = 4 << 10 // bytes
)

// commonest is a list of the 3,000 most frequent passwords of at least 8 characters,
// most frequent first, one a line in lower case: an excerpt of the list "passwords" of
// zxcvbn 4.4.2 (https://github.com/dropbox/zxcvbn, MIT licence, Copyright (c) 2012-2016
// Dan Wheeler and Dropbox, Inc.), which was counted over public leaks. Ten guesses a
// record is what the vault allows; the list keeps a new password out of the first 300
// times as many. It is no measure of strength.
//
//go:embed commonest.txt
var commonest string

// password asks for the password of an enrolled method, or reads it from a file.
func (a *app) password(ctx context.Context, file string) (*secret.Bytes, error) {
	if file != "" {
		return a.passwordFile(file)
	}
	p, err := askPassword(ctx, "password")
	return p, noTerminalHint(err)
}

// newPassword asks twice and holds the password against the rules.
func (a *app) newPassword(ctx context.Context, file string) (*secret.Bytes, error) {
	if file != "" {
		p, err := a.passwordFile(file)
		if err != nil {
			return nil, err
		}
		return p, checkNewPassword(p)
	}
	p, err := askPassword(ctx, "new password")
	if err != nil {
		return nil, noTerminalHint(err)
	}
	if err := checkNewPassword(p); err != nil {
		return nil, err
	}
	again, err := askPassword(ctx, "the same again")
	if err != nil {
		return nil, err
	}
	defer again.Wipe()
	if !p.Equal(again) {
		return nil, errors.New("the two passwords differ")
	}
	return p, nil
}

func askPassword(ctx context.Context, prompt string) (*secret.Bytes, error) {
	p, err := askSecret(ctx, prompt)
	if err == nil && p.Len() == 0 {
		return nil, errors.New("no password was typed")
	}
	return p, err
}

func noTerminalHint(err error) error {
	if errors.Is(err, errNoTerminal) {
		return withHint(err, "give the password with --password-file FILE, or - for standard input")
	}
	return err
}

// passwordFile reads a password; one newline at the end is cut.
func (a *app) passwordFile(path string) (*secret.Bytes, error) {
	b, err := a.readLimited(path, maxPasswordFile)
	if err != nil {
		return nil, err
	}
	b = bytes.TrimSuffix(b, []byte("\n"))
	b = bytes.TrimSuffix(b, []byte("\r"))
	if len(b) == 0 {
		return nil, errors.New("the password file is empty")
	}
	return secret.Own(b), nil
}

var (
	errShortPassword  = withHint(errors.New("the new password is shorter than 8 characters"), "four or more unrelated words are easy to remember and hard to guess")
	errCommonPassword = withHint(errors.New("the new password is one of the commonest"), "four or more unrelated words are easy to remember and hard to guess")
)

func checkNewPassword(p *secret.Bytes) error {
	normal, err := opaque.NormalizePassword(p.Bytes())
	if err != nil {
		return err
	}
	defer normal.Wipe()
	if utf8.RuneCount(normal.Bytes()) < minPassword {
		return errShortPassword
	}
	lower := bytes.ToLower(normal.Bytes())
	defer clear(lower)
	if isCommon(lower) {
		return errCommonPassword
	}
	return nil
}

// isCommon also knows one character repeated, whatever its length.
func isCommon(lower []byte) bool {
	first, n := utf8.DecodeRune(lower)
	if bytes.Count(lower, lower[:n])*n == len(lower) && first != utf8.RuneError {
		return true
	}
	for word := range strings.Lines(commonest) {
		if strings.TrimSuffix(word, "\n") == string(lower) {
			return true
		}
	}
	return false
}
