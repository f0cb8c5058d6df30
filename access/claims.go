package access

import (
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"backupvault/api"
)

// claims are the ones that decide (RFC 7519, section 4.1); others are ignored.
type claims struct {
	Issuer    string   `json:"iss"`
	Subject   string   `json:"sub"`
	Audience  audience `json:"aud"`
	Expiry    *seconds `json:"exp"`
	NotBefore *seconds `json:"nbf,omitzero"`
	IssuedAt  *seconds `json:"iat,omitzero"`

	told []string // of the configured claims, those that are true
}

// tell notes which of the named claims are true: the JSON value true, not text or number.
func (c *claims) tell(payload jsontext.Value, names []string) error {
	if len(names) == 0 {
		return nil
	}
	var all map[string]jsontext.Value
	if err := json.Unmarshal(payload, &all); err != nil {
		return errors.New("claims are malformed or occur twice")
	}
	for _, name := range names {
		if string(all[name]) == "true" {
			c.told = append(c.told, name)
		}
	}
	return nil
}

// seconds is a NumericDate, at most to the year 9999.
type seconds float64

const maxSeconds = 253402300799

func secondsOf(t time.Time) *seconds {
	s := seconds(t.Unix())
	return &s
}

// time rounds down; it says no to what no calendar holds.
func (s seconds) time() (time.Time, bool) {
	return time.Unix(int64(s), 0), s >= 0 && s <= maxSeconds
}

func (s *seconds) inFuture(now time.Time) bool {
	if s == nil {
		return false
	}
	t, ok := s.time()
	return !ok || t.After(now.Add(skew))
}

// audience is one string or a list of strings.
type audience []string

// UnmarshalJSON implements the two forms of RFC 7519, section 4.1.3.
func (a *audience) UnmarshalJSON(b []byte) error {
	if jsontext.Value(b).Kind() == '"' {
		*a = make(audience, 1)
		return json.Unmarshal(b, &(*a)[0])
	}
	return json.Unmarshal(b, (*[]string)(a))
}

// MarshalJSON writes the list form only for more than one.
func (a audience) MarshalJSON() ([]byte, error) {
	if len(a) == 1 {
		return json.Marshal(a[0])
	}
	return json.Marshal([]string(a))
}

// check decides on verified claims. It is not left to the OpenID library, because that reads
// them with other rules (letter case, duplicates, a 5-minute leeway).
func (c *claims) check(issuer, aud string, now time.Time, maxLifetime time.Duration) (api.Account, time.Time, error) {
	switch {
	case c.Issuer != issuer:
		return "", time.Time{}, errors.New("another issuer")
	case len(c.Audience) != 1 || c.Audience[0] != aud:
		return "", time.Time{}, fmt.Errorf("not for exactly this audience, %d named", len(c.Audience))
	}
	exp, err := c.expiry(now, maxLifetime)
	if err != nil {
		return "", time.Time{}, err
	}
	if c.NotBefore.inFuture(now) || c.IssuedAt.inFuture(now) {
		return "", time.Time{}, errors.New("nbf or iat lies in the future or is no time")
	}
	account, err := accountOf(c.Issuer, c.Subject)
	return account, exp, err
}

func (c *claims) expiry(now time.Time, maxLifetime time.Duration) (time.Time, error) {
	if c.Expiry == nil {
		return time.Time{}, errors.New("no exp")
	}
	exp, ok := c.Expiry.time()
	switch {
	case !ok:
		return time.Time{}, errors.New("exp is no time")
	case !exp.After(now):
		return time.Time{}, errors.New("expired")
	case exp.After(now.Add(maxLifetime + skew)):
		return time.Time{}, fmt.Errorf("exp is more than %v ahead", maxLifetime)
	}
	return exp, nil
}

// accountOf joins issuer and subject. The issuer has no space (NewVerifier checks), so the
// first one always ends it and two pairs never give one account.
func accountOf(issuer, subject string) (api.Account, error) {
	account := issuer + " " + subject
	switch {
	case subject == "":
		return "", errors.New("no sub")
	case len(account) > api.MaxAccount:
		return "", fmt.Errorf("issuer and subject have more than %d bytes", api.MaxAccount-1)
	case !utf8.ValidString(subject) || strings.ContainsFunc(subject, unicode.IsControl):
		return "", errors.New("sub holds control characters or is no UTF-8")
	}
	return api.Account(account), nil
}
