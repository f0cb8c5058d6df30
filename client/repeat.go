package client

import (
	"context"
	"errors"
	"fmt"
	"time"

	"backupvault/api"
)

// repeat runs send again after a failure that says nothing about the outcome.
func (c *Client) repeat(ctx context.Context, send func() error) error {
	err := send()
	for _, wait := range c.waits {
		if !transient(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
		err = send()
	}
	return err
}

// repeatChange is repeat for requests that change something. Once one of them is lost on its
// way the outcome is unknown, and a later failure settles it only if the vault decided on the
// request again: not when the network is gone, nor the access token no longer good.
func (c *Client) repeatChange(ctx context.Context, send func() error) error {
	var lost error
	err := c.repeat(ctx, func() error {
		err := send()
		if errors.Is(err, ErrUnknownOutcome) {
			lost = err
		}
		return err
	})
	if err == nil || lost == nil || errors.Is(err, ErrUnknownOutcome) ||
		refused(err) && !errors.Is(err, api.ErrAccessTokenInvalid) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnknownOutcome, err)
}
