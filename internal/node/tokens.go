package node

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/shred"
)

// firstAnswer is how long the first login of a token is waited for.
const firstAnswer = 10 * time.Second

// fleet is an hsm.Fleet that knows whether each token was asked yet.
type fleet struct {
	*hsm.Fleet
	unasked []error // each token's cause for being out before anybody asked it
	left    string  // serial of a token that a cut change of the fleet may still need; "": none
}

// newFleet makes the fleet of the tokens that the store names, reached as the configuration
// says. It logs the tokens in by itself, and waits for those that do not answer. Tokens that
// are configured and no members are left alone: a change of the fleet is about to take them
// in, or has just let them go.
func newFleet(c *Config, log *slog.Logger) (*fleet, error) {
	members, left, err := shred.Members(c.StorePath())
	if err != nil {
		return nil, err
	}
	f := new(fleet)
	var tokens []*hsm.Token
	for i, t := range c.Tokens {
		token, err := hsm.Attach(t.URI)
		if err != nil {
			return nil, fmt.Errorf("%w: token %d: %v", ErrConfig, i+1, err)
		}
		switch serial := token.Serial(); {
		case slices.Contains(left, serial):
			f.left = serial
		case !slices.Contains(members, serial):
			log.Warn("a configured token is no member of this vault and is left alone: take it in with \"token add\", or take its [[token]] section out",
				"token", serial, "section", i+1)
			continue
		}
		tokens, f.unasked = append(tokens, token), append(f.unasked, token.Cause())
	}
	if err := c.reaches(members); err != nil {
		return nil, err
	}
	if f.Fleet, err = hsm.NewFleet(tokens); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	return f, nil
}

// reaches refuses a configuration that leaves a member out, naming what to add.
func (c *Config) reaches(members []string) error {
	var missing []string
	for _, m := range members {
		if !slices.ContainsFunc(c.Tokens, func(t TokenConfig) bool { return t.Serial() == m }) {
			missing = append(missing, m)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return fmt.Errorf("%w: token %s is a member of this vault and not configured: add a [[token]] section with uri = \"pkcs11:serial=%s?module-path=...&pin-source=file:...\"",
		shred.ErrMembers, strings.Join(missing, ", "), missing[0])
}

// Serial is what the URI says; "" where it does not parse.
func (t TokenConfig) Serial() string {
	u, _ := hsm.ParseURI(t.URI)
	return u.Serial
}

// adopt puts the store's statement in force. Once the store is open, nobody needs a token
// that left any more.
func (f *fleet) adopt(s *api.Statement) error {
	if f.left != "" {
		return f.Change(s, f.left, nil)
	}
	return f.Adopt(s)
}

// asked waits until every token has answered or failed once, at most firstAnswer: so a
// store is opened with all tokens that are well, not with the quickest majority.
func (f *fleet) asked(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, firstAnswer)
	defer cancel()
	for i, t := range f.Tokens() {
		for !t.Up() && t.Cause() == f.unasked[i] && ctx.Err() == nil {
			time.Sleep(5 * time.Millisecond)
		}
	}
}

// openTokens logs in to every token; each must answer.
func openTokens(ctx context.Context, c *Config) (tokens []*hsm.Token, err error) {
	for i, t := range c.Tokens {
		token, err := hsm.OpenToken(ctx, t.URI)
		if err != nil {
			closeTokens(tokens)
			return nil, fmt.Errorf("token %d: %w", i+1, err)
		}
		tokens = append(tokens, token)
	}
	return tokens, nil
}

func closeTokens(tokens []*hsm.Token) {
	for _, t := range tokens {
		_ = t.Close() // nothing is written at logout
	}
}
