package node

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"backupvault/api"
	"backupvault/passkey"
	"backupvault/shred"
	"backupvault/vault"
)

// httpsPort is the one that browsers leave out of an origin.
const httpsPort = 443

func (c *Config) checkPasskey() error {
	p := &c.Passkey
	switch {
	case p.RPID == "" && (p.Name != "" || len(p.Origins) > 0 || p.BackupEligible != "" || p.Attestation != "" || p.MetadataFile != "" || p.RequireSecondMethod):
		return errors.New("passkey.rp_id is missing: the vault's host name, such as vault.example.org")
	case p.BackupEligible != "" && p.BackupEligible != "allow" && p.BackupEligible != "refuse":
		return errors.New(`passkey.backup_eligible must be "allow" or "refuse"`)
	case p.Attestation != "" && p.Attestation != "none" && p.Attestation != "direct":
		return errors.New(`passkey.attestation must be "none" or "direct"`)
	case (p.Attestation == "direct") != (p.MetadataFile != ""):
		return errors.New(`passkey: attestation = "direct" and metadata_file go together`)
	case p.MetadataRoot != "" && p.MetadataFile == "":
		return errors.New("passkey.metadata_root says who signs metadata_file, which is missing")
	}
	if p.RPID != "" {
		if _, err := passkey.New(p.policy(httpsPort)); err != nil {
			return err
		}
	}
	for kind, o := range map[string]OfferConfig{"password": c.Methods.Password, "passkey": c.Methods.Passkey} {
		if o.Share != nil && (*o.Share < 0 || *o.Share > 100) {
			return fmt.Errorf("methods.%s.share must be 0 to 100", kind)
		}
		if o.Share != nil && o.Claim != "" {
			return fmt.Errorf("methods.%s: share or claim, not both", kind)
		}
	}
	return nil
}

// policy is for a vault that listens on a port.
func (p *PasskeyConfig) policy(port int) passkey.Config {
	origins := p.Origins
	if len(origins) == 0 {
		origins = []string{p.origin(port)}
	}
	return passkey.Config{RPID: p.RPID, Name: p.Name, Origins: origins, RefuseBackupEligible: p.BackupEligible == "refuse"}
}

// origin is the page's where the configuration names none. Behind a host name a proxy may
// take another port than the daemon; localhost is the daemon's own machine, and its port may
// be known only now.
func (p *PasskeyConfig) origin(port int) string {
	if p.RPID == "localhost" && port != httpsPort {
		return fmt.Sprintf("https://localhost:%d", port)
	}
	return "https://" + p.RPID
}

// passkeys makes the gate of a vault that listens on a port; nil where the site has none.
func (c *Config) passkeys(port int) (*passkey.Gate, error) {
	p := &c.Passkey
	if p.RPID == "" {
		return nil, nil
	}
	policy := p.policy(port)
	var err error
	if policy.Metadata, policy.MetadataRoot, err = p.metadata(); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	g, err := passkey.New(policy)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrConfig, strings.TrimPrefix(err.Error(), "passkey: "))
	}
	return g, nil
}

// offers are the kinds that not everybody is offered.
func (c *Config) offers() map[api.Kind]vault.Offer {
	out := map[api.Kind]vault.Offer{}
	for kind, o := range map[api.Kind]OfferConfig{api.KindPassword: c.Methods.Password, api.KindPasskey: c.Methods.Passkey} {
		switch {
		case o.Claim != "":
			out[kind] = vault.Offer{Claim: o.Claim}
		case o.Share != nil:
			out[kind] = vault.Offer{Share: *o.Share}
		}
	}
	return out
}

// claims are the names that offers ask for.
func (c *Config) claims() (names []string) {
	for _, o := range []OfferConfig{c.Methods.Password, c.Methods.Passkey} {
		if o.Claim != "" {
			names = append(names, o.Claim)
		}
	}
	return names
}

// keyRPID holds the RP ID under which passkeys were enrolled.
var keyRPID = []byte("passkey-rp-id")

// keepRPID notes the RP ID at the first start that has one, and refuses another as long as
// there is a passkey: to its authenticator the vault would be another site, and its prf
// output, so the key of its owner, would be gone.
func keepRPID(ctx context.Context, s *shred.Store, rpID string) error {
	if rpID == "" {
		return nil
	}
	var stored []byte
	if err := s.View(func(tx shred.Tx) (err error) { stored, err = tx.Get(classMeta, keyRPID); return err }); err != nil {
		return err
	}
	if string(stored) == rpID {
		return nil
	}
	if len(stored) > 0 {
		found := errors.New("found")
		err := s.Walk(vault.ClassCredential, func(_, _ []byte) error { return found })
		if errors.Is(err, found) {
			return fmt.Errorf("%w: passkey.rp_id = %q, but the passkeys in the store were made for %q and work under no other name; write that one again",
				ErrConfig, rpID, stored)
		}
		if err != nil {
			return err
		}
	}
	return s.Update(ctx, func(tx shred.Tx) error { return tx.Put(classMeta, keyRPID, []byte(rpID)) })
}
