package hsm

import (
	"context"
	"crypto/ed25519"
	"errors"

	"backupvault/api"
)

// NewStatement lists the tokens' public keys in the statement that follows previous, or in
// version 1 if previous is nil. It fails if a token has no keys.
func NewStatement(vaultID [api.IDSize]byte, name string, previous *api.Statement, tokens []*Token) (*api.Statement, error) {
	s := &api.Statement{VaultID: vaultID, Name: name, Version: 1}
	if previous != nil {
		s.Version, s.Previous = previous.Version+1, previous.Hash()
	}
	for _, t := range tokens {
		s.Tokens = append(s.Tokens, t.PublicKeys())
	}
	if _, err := api.ParseStatement(s.Encode()); err != nil {
		return nil, errors.New("hsm: no fleet statement: it needs 1 to 7 tokens of different serials, each with its keys, and a name of at most 128 bytes")
	}
	return s, nil
}

// SignStatement signs with the vault root key.
func SignStatement(s *api.Statement, root ed25519.PrivateKey) api.SignedStatement {
	body := s.Encode()
	return api.SignedStatement{Body: body, Signatures: []api.StatementSignature{
		{Signature: ed25519.Sign(root, api.StatementMessage(body))},
	}}
}

// CosignStatement adds the token's signature: a majority of the tokens of the statement
// before can stand for the vault root key.
func (t *Token) CosignStatement(ctx context.Context, s *api.SignedStatement) error {
	signature, err := t.Sign(ctx, digest(api.StatementMessage(s.Body)))
	if err != nil {
		return err
	}
	s.Signatures = append(s.Signatures, api.StatementSignature{Token: t.Serial(), Signature: signature})
	return nil
}
