package passkey

import (
	"encoding/json"
	"strings"

	"github.com/go-webauthn/webauthn/protocol"

	"backupvault/api"
)

// Bounds of one answer in bytes, well above what authenticators make. Attestations carry
// certificates.
const (
	maxClientData  = 4 << 10
	maxAuthData    = 4 << 10
	maxSignature   = 1 << 10
	maxAttestation = 32 << 10
	maxOutputs     = 16
)

// noSecrets refuses whatever an extension computed from the authenticator's secret. The
// page takes it out; a page that does not has given the vault the key to the envelope.
func noSecrets(outputs api.ClientOutputs) error {
	if len(outputs) > maxOutputs {
		return ErrMalformed
	}
	for name := range outputs { // hmacGetSecret: the extension under prf, as some clients offer it
		if strings.EqualFold(name, "hmacGetSecret") || name != "prf" && strings.EqualFold(name, "prf") {
			return ErrSecrets
		}
	}
	prf, has := outputs["prf"]
	if !has {
		return nil
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(prf, &members); err != nil {
		return ErrMalformed
	}
	for name := range members { // a list of what may be there: no spelling gets by
		if name != "enabled" {
			return ErrSecrets
		}
	}
	return nil
}

// created reads the two outputs that decide at enrolment. Others stay unread, so that what
// some browser says unasked (Safari: appid:false) harms nobody. An output of another form
// than the specification's is malformed.
func created(outputs api.ClientOutputs) (out protocol.AuthenticationExtensionsClientOutputs, err error) {
	if raw, has := outputs["prf"]; has {
		out.PRF = new(protocol.PRFOutputs)
		if err := json.Unmarshal(raw, out.PRF); err != nil {
			return out, ErrMalformed
		}
	}
	if raw, has := outputs["credProps"]; has {
		out.CredProps = new(protocol.CredentialPropertiesOutput)
		if err := json.Unmarshal(raw, out.CredProps); err != nil {
			return out, ErrMalformed
		}
	}
	return out, nil
}

// parseCredential goes by the library's structs and past its JSON decoder, which takes
// members in other letter case and twice; api decoded strictly.
func parseCredential(c *api.Credential) (*protocol.ParsedCredentialCreationData, error) {
	if !sized(c.ID, api.MaxCredentialID) || !sized(c.Response.ClientDataJSON, maxClientData) ||
		!sized(c.Response.AttestationObject, maxAttestation) || len(c.Response.Transports) > 2*maxTransports {
		return nil, ErrMalformed
	}
	outputs, err := created(c.Outputs)
	if err != nil {
		return nil, err
	}
	r := protocol.CredentialCreationResponse{
		PublicKeyCredential: protocol.PublicKeyCredential{Credential: protocol.Credential{ID: c.ID.String(), Type: c.Type},
			RawID: protocol.URLEncodedBase64(c.RawID), ClientExtensionResults: outputs, AuthenticatorAttachment: c.Attachment},
		AttestationResponse: protocol.AuthenticatorAttestationResponse{
			AuthenticatorResponse: protocol.AuthenticatorResponse{ClientDataJSON: protocol.URLEncodedBase64(c.Response.ClientDataJSON)},
			AttestationObject:     protocol.URLEncodedBase64(c.Response.AttestationObject), Transports: c.Response.Transports},
	}
	parsed, err := r.Parse()
	if err != nil {
		return nil, ErrMalformed
	}
	return parsed, nil
}

func parseAssertion(c *api.Assertion) (*protocol.ParsedCredentialAssertionData, error) {
	r := &c.Response
	if !sized(c.ID, api.MaxCredentialID) || !sized(r.ClientDataJSON, maxClientData) || !sized(r.AuthenticatorData, maxAuthData) ||
		!sized(r.Signature, maxSignature) || len(r.UserHandle) > 64 {
		return nil, ErrMalformed
	}
	a := protocol.CredentialAssertionResponse{
		PublicKeyCredential: protocol.PublicKeyCredential{Credential: protocol.Credential{ID: c.ID.String(), Type: c.Type},
			RawID: protocol.URLEncodedBase64(c.RawID), AuthenticatorAttachment: c.Attachment},
		AssertionResponse: protocol.AuthenticatorAssertionResponse{
			AuthenticatorResponse: protocol.AuthenticatorResponse{ClientDataJSON: protocol.URLEncodedBase64(r.ClientDataJSON)},
			AuthenticatorData:     protocol.URLEncodedBase64(r.AuthenticatorData), Signature: protocol.URLEncodedBase64(r.Signature),
			UserHandle: protocol.URLEncodedBase64(r.UserHandle)},
	}
	parsed, err := a.Parse()
	if err != nil {
		return nil, ErrMalformed
	}
	return parsed, nil
}

func sized(b []byte, most int) bool { return len(b) > 0 && len(b) <= most }
