package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/opaque"
)

// Exit codes; scripts may rely on them.
const (
	exitOK            = 0
	exitOther         = 1
	exitUsage         = 2
	exitWrongPassword = 10
	exitMustWait      = 11
	exitDestroyed     = 12 // or the lifetime budget is spent
	exitNotEnrolled   = 13
	exitUnavailable   = 14 // unreachable, unavailable or without a majority
	exitNotPinned     = 15
	exitAccessToken   = 16
	exitProofNeeded   = 17 // or a replacement is pending
)

type usageError struct{ error }

func (e *usageError) Unwrap() error { return e.error }

// errPending ends a command whose result, already shown, is not live yet.
var errPending = errors.New("pending")

func orPending(err error, until int64) error {
	if err == nil && until != 0 {
		return errPending
	}
	return err
}

func isPending(err error) bool { return errors.Is(err, &client.PendingError{}) }

// hintError is an error with a word on what to do.
type hintError struct {
	error
	hint string
}

func (e *hintError) Unwrap() error { return e.error }

func withHint(err error, format string, args ...any) error {
	return &hintError{err, fmt.Sprintf(format, args...)}
}

// verdict is how an error class is shown. An empty text shows the error itself.
type verdict struct {
	err        error
	code       string
	exit       int
	text, hint string
}

const askOperator = "ask the vault's operator; nothing more was sent"

// verdicts are tried in order.
var verdicts = []verdict{
	{context.Canceled, "interrupted", exitOther, "interrupted", ""},
	{client.ErrUnknownOutcome, "unknown_outcome", exitUnavailable, "the vault did not confirm; the change may or may not be live", "run the same command again, or look at `backupvault status`"},
	{api.ErrWrongSecret, "wrong_secret", exitWrongPassword, "wrong password", ""},
	{api.ErrMustWait, "must_wait", exitMustWait, "too early for another attempt", ""},
	{api.ErrDestroyed, "destroyed", exitDestroyed, "the key was destroyed after too many failed attempts", "enrol again from a device that holds the key"},
	{api.ErrBudgetSpent, "budget_spent", exitDestroyed, "the account's lifetime budget of failed attempts is spent", "enrol from a device that holds the key enrolled last"},
	{api.ErrNotEnrolled, "not_enrolled", exitNotEnrolled, "nothing is enrolled for this account", "run `backupvault enroll`"},
	{api.ErrNotOffered, "not_offered", exitOther, "the vault does not offer this account to set that up", "`backupvault status` shows what it offers"},
	{api.ErrNoMajority, "no_majority", exitUnavailable, "too few of the vault's HSMs answer", "nothing was changed; try again later"},
	{api.ErrUnavailable, "unavailable", exitUnavailable, "the vault cannot answer now", "try again; an attempt that was begun is taken up again"},
	{client.ErrUnreachable, "unreachable", exitUnavailable, "", "check the network and the profile's server; an attempt that was begun is taken up again"},
	{api.ErrAccessTokenInvalid, "access_token_invalid", exitAccessToken, "the vault refused the access token", "get a new one"},
	{client.ErrAccessToken, "access_token", exitAccessToken, "", "check the profile's access token file or command"},
	{api.ErrProofNeeded, "proof_needed", exitProofNeeded, "this needs the key that is enrolled", "run it on a device that holds the key, or give it with --key"},
	{api.ErrPending, "pending", exitProofNeeded, "another change is already waiting for its time", "see `backupvault status`"},
	{&client.PendingError{}, "not_yet", exitProofNeeded, "", "see `backupvault status`"},
	{api.ErrConflict, "conflict", exitOther, "the account changed meanwhile", "run the command again"},
	{api.ErrAttemptUnknown, "attempt_unknown", exitOther, "the vault lost the attempt", "run the command again"},
	{api.ErrBadRequest, "bad_request", exitOther, "the vault does not understand this client", "one of the two is out of date"},
	{api.ErrNotPinned, "not_pinned", exitNotPinned, "", "this is not the vault that the profile pins: do not go on before its operator has explained it"},
	{api.ErrOldFleet, "old_fleet", exitNotPinned, "", "do not go on before the vault's operator has explained it"},
	{api.ErrBadSigner, "bad_signer", exitNotPinned, "", askOperator},
	{client.ErrTLS, "tls", exitNotPinned, "", "give the vault's CA to `backupvault profile add --ca`"},
	{client.ErrOtherVault, "other_vault", exitNotPinned, "", askOperator},
	{client.ErrOtherStatement, "other_statement", exitNotPinned, "", "run the command again; if it stays, ask the vault's operator"},
	{client.ErrOtherAccount, "other_account", exitAccessToken, "", "the vault reads another account from the access token than this client does"},
	{client.ErrBadHandoff, "bad_handoff", exitOther, "", "sign in on the page as the account that is shown here, and run the command again"},
	{client.ErrForeignKey, "foreign_key", exitOther, "", "nothing was kept; somebody else on this device may have meddled: run the command again with --no-browser"},
	{client.ErrLocalState, "local_state", exitOther, "", "remove the profile and add it again with the pin that the vault's operator gives"},
	{opaque.ErrKSFTooWeak, "ksf_weak", exitOther, "", askOperator},
	{opaque.ErrKSFTooCostly, "ksf_costly", exitOther, "", askOperator},
}

func judge(err error) verdict {
	v := verdict{err: err, code: "error", exit: exitOther}
	var usage *usageError
	if errors.As(err, &usage) {
		v.code, v.exit, v.hint = "usage", exitUsage, "see `backupvault --help`"
	}
	for _, known := range verdicts {
		if errors.Is(err, known.err) {
			v = known
			break
		}
	}
	if v.text == "" {
		v.text = trimPackage(err.Error())
	}
	var refusal *api.Error
	if errors.As(err, &refusal) {
		v.hint = fieldsHint(refusal, v.hint)
	}
	var hint *hintError
	if errors.As(err, &hint) {
		v.hint = hint.hint
	}
	return v
}

func fieldsHint(e *api.Error, hint string) string {
	f := e.Fields
	switch {
	case e.Code == api.ErrWrongSecret.Code && f.AttemptsLeft != nil:
		hint = count(*f.AttemptsLeft, "attempt is left", "attempts are left") + " before the key is destroyed"
		if f.WaitSeconds != nil && *f.WaitSeconds > 0 {
			hint += "; the next one in " + seconds(*f.WaitSeconds)
		}
	case e.Code == api.ErrMustWait.Code && f.WaitSeconds != nil:
		hint = "wait " + seconds(*f.WaitSeconds) + "; nothing was spent"
	case e.Code == api.ErrDestroyed.Code && f.Reason == api.ReasonLifetime:
		hint += "; the lifetime budget was spent"
	}
	return hint
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// seconds shows a number that a vault sent: it may be any.
func seconds(n int) string {
	return (time.Duration(min(max(n, 0), math.MaxInt32)) * time.Second).String()
}
