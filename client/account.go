package client

import (
	"encoding/base64"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json"

	"backupvault/api"
)

// maxAccessToken bounds what goes into a header, in bytes.
const maxAccessToken = 8 << 10

// accountOf reads the account out of the caller's own access token, a JWT. Its signature
// is the vault's business: a client that is lied to by its own token source derives keys
// for an account that the vault then does not name.
func accountOf(token string) (api.Account, error) {
	parts := strings.Split(token, ".")
	if len(token) > maxAccessToken || len(parts) != 3 {
		return "", fmt.Errorf("%w: not a JWT", ErrAccessToken)
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return "", fmt.Errorf("%w: not a JWT", ErrAccessToken)
	}
	var claims struct {
		Issuer  string `json:"iss"`
		Subject string `json:"sub"`
	}
	if err := json.Unmarshal(payload, &claims); err != nil {
		return "", fmt.Errorf("%w: not a JWT", ErrAccessToken)
	}
	account := claims.Issuer + " " + claims.Subject
	if claims.Issuer == "" || claims.Subject == "" || strings.Contains(claims.Issuer, " ") ||
		len(account) > api.MaxAccount || !printable(account) {
		return "", fmt.Errorf("%w: it names no account (claims iss and sub)", ErrAccessToken)
	}
	return api.Account(account), nil
}

func printable(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}
