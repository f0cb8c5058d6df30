package api

import "fmt"

// Code is the machine-readable name of an error.
type Code string

// Error is the one shape in which a vault refuses. Causes stay in the vault's log.
type Error struct {
	Code    Code   `json:"code"`
	Message string `json:"message"` // for a person: what to do
	Fields  Fields `json:"fields,omitzero"`
}

// Fields are the facts that come with a refusal; absent ones are not known.
type Fields struct {
	AttemptsLeft *int    `json:"attempts_left,omitzero"`
	WaitSeconds  *int    `json:"wait_seconds,omitzero"` // also sent as Retry-After
	State        State   `json:"state,omitzero"`
	Reason       Reason  `json:"reason,omitzero"`
	Generation   *uint64 `json:"generation,omitzero"`
}

// The refusals of a vault, with their HTTP status. Compare with errors.Is, which looks at
// the code only.
var (
	ErrBadRequest         = &Error{Code: "bad_request", Message: "the request is malformed or made for another vault or method"}
	ErrAccessTokenInvalid = &Error{Code: "access_token_invalid", Message: "the access token was refused; get a new one"}
	ErrProofNeeded        = &Error{Code: "proof_needed", Message: "this needs a signature of the owner key; run it on a device that holds the key"}
	ErrWrongSecret        = &Error{Code: "wrong_secret", Message: "wrong password"}
	ErrNotOffered         = &Error{Code: "not_offered", Message: "this way to release is not offered to this account yet"}
	ErrNotEnrolled        = &Error{Code: "not_enrolled", Message: "nothing is enrolled for this account"}
	ErrConflict           = &Error{Code: "conflict", Message: "the account changed meanwhile; start again"}
	ErrAttemptUnknown     = &Error{Code: "attempt_unknown", Message: "no such open attempt; start again"}
	ErrPending            = &Error{Code: "pending", Message: "another change is already waiting for its time"}
	ErrLastMethod         = &Error{Code: "last_method", Message: "this is the last method; forget the account to remove it"}
	ErrTooManyMethods     = &Error{Code: "too_many_methods", Message: "an account has at most one password and five passkeys; remove one first"}
	ErrSecondMethodNeeded = &Error{Code: "second_method_needed", Message: "this site wants another method before a passkey; set a password first"}
	ErrDestroyed          = &Error{Code: "destroyed", Message: "the key was destroyed after too many failed attempts; enrol again from a device that holds it"}
	ErrBudgetSpent        = &Error{Code: "budget_spent", Message: "the account's lifetime budget of failed attempts is spent; enrol with the owner key"}
	ErrMustWait           = &Error{Code: "must_wait", Message: "wait before the next attempt"}
	ErrNoMajority         = &Error{Code: "no_majority", Message: "too few HSMs answer; nothing was changed; try again later"}
	ErrUnavailable        = &Error{Code: "unavailable", Message: "the vault cannot answer now; try again"}
)

// refusals are all that there are, with their HTTP status.
var refusals = []struct {
	refusal *Error
	status  int
}{
	{ErrBadRequest, 400},
	{ErrAccessTokenInvalid, 401},
	{ErrProofNeeded, 403},
	{ErrWrongSecret, 403},
	{ErrNotOffered, 403},
	{ErrNotEnrolled, 404},
	{ErrConflict, 409},
	{ErrAttemptUnknown, 409},
	{ErrPending, 409},
	{ErrLastMethod, 409},
	{ErrTooManyMethods, 409},
	{ErrSecondMethodNeeded, 409},
	{ErrDestroyed, 410},
	{ErrBudgetSpent, 410},
	{ErrMustWait, 429},
	{ErrNoMajority, 503},
	{ErrUnavailable, 503},
}

// Refusal is the refusal of a code, in this version's own words; nil for an unknown code.
func Refusal(code Code) *Error {
	for _, r := range refusals {
		if r.refusal.Code == code {
			return r.refusal
		}
	}
	return nil
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s: %s", e.Code, e.Message) }

// Is makes errors.Is compare codes, so that a refusal with fields matches its sentinel.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code
}

// With returns the same refusal with facts.
func (e *Error) With(f Fields) *Error { return &Error{Code: e.Code, Message: e.Message, Fields: f} }

// HTTPStatus is the status that goes with the code; an unknown code is 500.
func (e *Error) HTTPStatus() int {
	for _, r := range refusals {
		if r.refusal.Code == e.Code {
			return r.status
		}
	}
	return 500
}
