package passkey

import (
	"fmt"

	"github.com/go-webauthn/webauthn/metadata"
	"github.com/go-webauthn/webauthn/metadata/providers/memory"
)

// readMetadata reads a FIDO metadata blob and checks its signature up to FIDO's root. Asked
// of the memory provider and not of the library's cached one, which goes to the net when
// its file is missing.
func readMetadata(blob []byte) (metadata.Provider, error) {
	decoder, err := metadata.NewDecoder(metadata.WithIgnoreEntryParsingErrors())
	if err != nil {
		return nil, fmt.Errorf("passkey: metadata: %v", err)
	}
	payload, err := decoder.DecodeBytes(blob)
	if err != nil {
		return nil, fmt.Errorf("passkey: the metadata file is no blob signed under FIDO's root: %v", err)
	}
	parsed, err := decoder.Parse(payload)
	if err != nil {
		return nil, fmt.Errorf("passkey: metadata: %v", err)
	}
	return memory.New(memory.WithMetadata(parsed.ToMap()), memory.WithMetadataKeyIdentifiers(parsed.ToKeyIdentifierMap()),
		memory.WithValidateEntry(true), memory.WithValidateEntryPermitZeroAAGUID(false),
		memory.WithValidateTrustAnchor(true), memory.WithValidateStatus(true))
}
