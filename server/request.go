package server

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"backupvault/api"
)

// bearer takes the access token out of the one Authorization header (RFC 6750, section 2.1).
func bearer(h http.Header) (string, error) {
	values := h.Values("Authorization")
	if len(values) == 1 {
		scheme, token, ok := strings.Cut(values[0], " ")
		if ok && strings.EqualFold(scheme, "Bearer") && token != "" {
			return token, nil
		}
	}
	return "", fmt.Errorf("%w: not exactly one bearer token", api.ErrAccessTokenInvalid)
}

// checkJSON refuses other content types, more than one, and compressed bodies. A browser can
// send this type across origins only after asking, which is never allowed.
func checkJSON(r *http.Request) error {
	t, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset, given := params["charset"]; given && strings.EqualFold(charset, "utf-8") {
		delete(params, "charset")
	}
	if err != nil || t != "application/json" || len(params) > 0 || len(r.Header.Values("Content-Type")) != 1 ||
		strings.Join(r.Header.Values("Content-Encoding"), "") != "" {
		return &malformed{status: http.StatusUnsupportedMediaType, cause: "content type"}
	}
	return nil
}

// decode reads the body. The cause in the log tells where it failed, never what stood there.
func decode(r *http.Request, into any) error {
	err := api.DecodeRequest(http.MaxBytesReader(nil, r.Body, api.MaxBody), into)
	var tooLarge *http.MaxBytesError
	var syntax *jsontext.SyntacticError
	var meaning *json.SemanticError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &tooLarge):
		return &malformed{status: http.StatusRequestEntityTooLarge, cause: "body too large"}
	case errors.As(err, &meaning):
		return badRequest("the body's meaning at byte %d", meaning.ByteOffset)
	case errors.As(err, &syntax):
		return badRequest("the body's syntax at byte %d", syntax.ByteOffset)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return badRequest("the body ends early")
	default:
		return badRequest("the body could not be read")
	}
}
