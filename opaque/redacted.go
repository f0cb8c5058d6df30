package opaque

import (
	"fmt"
	"log/slog"

	"backupvault/internal/secret"
)

// redacted is embedded in every type that holds secrets in unexported fields: fmt would
// print those byte by byte, whatever their own types say.
type redacted struct{}

func (redacted) Format(f fmt.State, _ rune)   { fmt.Fprint(f, secret.Redacted) }
func (redacted) LogValue() slog.Value         { return slog.StringValue(secret.Redacted) }
func (redacted) MarshalText() ([]byte, error) { return nil, secret.ErrEncode }
