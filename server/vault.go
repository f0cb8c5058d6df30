package server

import (
	"context"

	"backupvault/api"
)

// Enroller puts a password method in place.
type Enroller interface {
	EnrollPasswordStart(context.Context, api.Account, *api.EnrollPasswordStart) (*api.EnrollPasswordAnswer, error)
	EnrollPasswordFinish(context.Context, api.Account, *api.EnrollPasswordFinish) (*api.EnrollReceipt, error)
}

// PasskeyEnroller puts a passkey in place.
type PasskeyEnroller interface {
	EnrollPasskeyStart(context.Context, api.Account, *api.EnrollPasskeyStart) (*api.EnrollPasskeyAnswer, error)
	EnrollPasskeyCreated(context.Context, api.Account, *api.EnrollPasskeyCreated) (*api.ConfirmPasskey, error)
	EnrollPasskeyFinish(context.Context, api.Account, *api.EnrollPasskeyFinish) (*api.PasskeyReceipt, error)
}

// PasskeyReleaser asks for assertions and judges them.
type PasskeyReleaser interface {
	ReleasePasskeyStart(context.Context, api.Account, *api.ReleasePasskeyStart) (*api.ReleasePasskeyAnswer, error)
	ReleasePasskeyFinish(context.Context, api.Account, *api.ReleasePasskeyFinish) (*api.ReleasedPasskey, error)
}

// MethodKeeper changes one method of several.
type MethodKeeper interface {
	RenameMethod(context.Context, api.Account, *api.MethodChange) (*api.MethodChanged, error)
	RemoveMethod(context.Context, api.Account, *api.MethodRemoval) (*api.MethodChanged, error)
}

// Releaser runs attempts.
type Releaser interface {
	ReleasePasswordStart(context.Context, api.Account, *api.ReleasePasswordStart) (*api.ReleasePasswordAnswer, error)
	ReleasePasswordFinish(context.Context, api.Account, *api.ReleasePasswordFinish) (*api.Released, error)
}

// Keeper answers for a record.
type Keeper interface {
	OwnerNonce(context.Context, api.Account, *api.OwnerNonceRequest) (*api.OwnerNonce, error)
	Forget(context.Context, api.Account, *api.Forget) (*api.Forgotten, error)
	Status(context.Context, api.Account) (*api.Status, error)
}

// Vault is what the protocol needs. Its errors are, or wrap, an *api.Error; any other is
// answered as unavailable.
type Vault interface {
	Enroller
	Releaser
	PasskeyEnroller
	PasskeyReleaser
	Keeper
	MethodKeeper
}
