package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/internal/secret"
)

func (a *app) say(format string, args ...any) {
	fmt.Fprintf(a.err, "backupvault: "+format+"\n", args...)
}

func (a *app) warn(format string, args ...any) { a.say("warning: "+format, args...) }

// result prints v as JSON under --json, else runs text.
func (a *app) result(v any, text func()) error {
	if !a.json {
		text()
		return nil
	}
	return json.NewEncoder(a.out).Encode(v)
}

// plain takes out of a text what a terminal would obey: control characters, changes of the
// writing direction. An error's lines stay lines.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) || r == '\n' || r == '\t' {
			return r
		}
		return unicode.ReplacementChar
	}, s)
}

// fail shows an error, unless the result has told it, and returns the exit code.
func (a *app) fail(err error) int {
	if errors.Is(err, errPending) {
		return exitProofNeeded
	}
	v := judge(err)
	v.text, v.hint = plain(v.text), plain(v.hint)
	a.say("error: %s", v.text)
	if v.hint != "" {
		a.say("hint: %s", v.hint)
	}
	if a.json {
		_ = json.NewEncoder(a.out).Encode(jsonError(err, v)) // there is nobody left to tell
	}
	return v.exit
}

type failure struct {
	Error failureBody `json:"error"`
}

type failureBody struct {
	Code    string `json:"code"`
	Exit    int    `json:"exit"`
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"`
	api.Fields
}

func jsonError(err error, v verdict) failure {
	body := failureBody{Code: v.code, Exit: v.exit, Message: v.text, Hint: v.hint}
	var refusal *api.Error
	if errors.As(err, &refusal) {
		body.Fields = refusal.Fields
	}
	return failure{body}
}

// keyText is for a key that is meant to be seen.
func keyText(k *secret.Key) string {
	text := backupkey.Format(k)
	defer text.Wipe()
	return string(text.Bytes())
}

// trimPackage takes the package names off an error that a person reads.
func trimPackage(s string) string {
	for _, p := range []string{"client: ", "api: ", "opaque: ", "envelope: ", "backupkey: "} {
		s = strings.ReplaceAll(s, p, "")
	}
	return s
}
