package api

import (
	"context"
	"slices"
)

// Caller is whom an access token speaks for.
type Caller struct {
	Account Account
	Claims  []string // the configured claims to which the token says true
}

type claimsKey struct{}

// WithClaims notes the caller's claims for what is called with the context.
func WithClaims(ctx context.Context, names []string) context.Context {
	if len(names) == 0 {
		return ctx
	}
	return context.WithValue(ctx, claimsKey{}, names)
}

// HasClaim tells whether the caller's access token says true to a claim.
func HasClaim(ctx context.Context, name string) bool {
	names, _ := ctx.Value(claimsKey{}).([]string)
	return slices.Contains(names, name)
}
