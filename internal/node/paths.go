package node

import "path/filepath"

// The files of a node's data folder.
const (
	storeFile     = "vault.db"
	controlSocket = "control.sock"
	issuerKeyFile = "issuer.key"  // only with the node's own issuer
	issuerSetFile = "issuer.jwks" // its public half: name it as issuer.jwks_file
)

// StorePath is the store's file.
func (c *Config) StorePath() string { return filepath.Join(c.Data, storeFile) }

// ControlPath is the control socket.
func (c *Config) ControlPath() string { return filepath.Join(c.Data, controlSocket) }

// IssuerKeyPath is the private key of the node's own issuer.
func (c *Config) IssuerKeyPath() string { return filepath.Join(c.Data, issuerKeyFile) }

// IssuerSetPath is the public key set of the node's own issuer.
func (c *Config) IssuerSetPath() string { return filepath.Join(c.Data, issuerSetFile) }
