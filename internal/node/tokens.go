package node

import (
	"context"
	"fmt"
	"time"

	"backupvault/hsm"
)

// firstAnswer is how long the first login of a token is waited for.
const firstAnswer = 10 * time.Second

// fleet is an hsm.Fleet that knows whether each token was asked yet.
type fleet struct {
	*hsm.Fleet
	unasked []error // each token's cause for being out before anybody asked it
}

// newFleet makes the fleet of a configuration. It logs the tokens in by itself, and waits
// for those that do not answer.
func newFleet(c *Config) (*fleet, error) {
	f := new(fleet)
	var tokens []*hsm.Token
	for i, t := range c.Tokens {
		token, err := hsm.Attach(t.URI)
		if err != nil {
			return nil, fmt.Errorf("%w: token %d: %v", ErrConfig, i+1, err)
		}
		tokens, f.unasked = append(tokens, token), append(f.unasked, token.Cause())
	}
	var err error
	if f.Fleet, err = hsm.NewFleet(tokens); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	return f, nil
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
