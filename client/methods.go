package client

import (
	"context"

	"backupvault/api"
	"backupvault/internal/secret"
)

// RenameMethod gives a passkey another name; k is the enrolled key.
func (c *Client) RenameMethod(ctx context.Context, k *secret.Key, methodID []byte, name string) error {
	return c.changeMethod(ctx, k, api.OpRenameMethod, methodID, name)
}

// RemoveMethod removes one method of several and has it shredded; k is the enrolled key.
func (c *Client) RemoveMethod(ctx context.Context, k *secret.Key, methodID []byte) error {
	return c.changeMethod(ctx, k, api.OpRemoveMethod, methodID, "")
}

func (c *Client) changeMethod(ctx context.Context, k *secret.Key, op api.Operation, methodID []byte, name string) error {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	status, err := s.status(ctx)
	if err != nil {
		return err
	}
	return s.repeatChange(ctx, func() error {
		proof, err := s.prove(ctx, op, k, status.Generation, api.MethodChangeBody(methodID, name))
		if err != nil {
			return err
		}
		var in any = &api.MethodRemoval{MethodID: methodID, Generation: status.Generation, Proof: proof}
		if op == api.OpRenameMethod {
			in = &api.MethodChange{MethodID: methodID, Generation: status.Generation, Name: name, Proof: proof}
		}
		return unknownOutcome(s.call(ctx, "POST", "/v1/"+string(op), s.bearer, in, new(api.MethodChanged)))
	})
}
