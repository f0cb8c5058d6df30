package api

import (
	"context"
	"slices"
)

type claimsKey struct{}

// WithClaims notes which claims of the caller's access token are true.
func WithClaims(ctx context.Context, names []string) context.Context {
	return context.WithValue(ctx, claimsKey{}, names)
}

// HasClaim tells whether the caller's access token says true to a claim.
func HasClaim(ctx context.Context, name string) bool {
	names, _ := ctx.Value(claimsKey{}).([]string)
	return slices.Contains(names, name)
}
