package passkey

import (
	"bytes"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-webauthn/webauthn/metadata"
	"github.com/go-webauthn/webauthn/metadata/providers/memory"
)

// maxSigners bounds the certificates in a metadata file's header; FIDO's has two.
const maxSigners = 8

// errMetadata says what a metadata file must be.
var errMetadata = errors.New("passkey: the metadata file is no blob signed under the root for metadata")

// signatures that a metadata file may have.
var signatures = []jose.SignatureAlgorithm{jose.ES256, jose.ES384, jose.RS256, jose.PS256}

// models is a metadata file: what it says of each model, and when the next was due.
type models struct {
	metadata.Provider
	due time.Time
}

// readMetadata reads a FIDO metadata blob (MDS 3.1, section 3.1.7: a JWS with its signer's
// certificates in x5c) that is signed under root, FIDO's where that is nil. It asks nobody:
// the library's own decoder fetches the revocation lists that the certificates name, from
// wherever they name, and its cached provider the blob itself.
func readMetadata(blob []byte, root *x509.Certificate) (m *models, err error) {
	root, name, err := trusted(root)
	if err != nil {
		return nil, err
	}
	signer, err := signerOf(blob, root, name)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errMetadata, err)
	}
	signed, err := jose.ParseSignedCompact(string(blob), signatures)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errMetadata, err)
	}
	payload, err := signed.Verify(signer.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errMetadata, err)
	}
	return parseModels(payload)
}

// signerOf returns the certificate that a blob's header names first, if it stands under
// root, and for name if there is one. A certificate that has run out is taken: it makes an old file no false one, and a
// vault must not fail to start, for releases too, because a file about new passkeys is old.
func signerOf(blob []byte, root *x509.Certificate, name string) (*x509.Certificate, error) {
	encoded, _, _ := bytes.Cut(blob, []byte("."))
	header, err := base64.RawURLEncoding.DecodeString(string(encoded))
	if err != nil {
		return nil, err
	}
	var h struct {
		X5C [][]byte `json:"x5c"`
	}
	if err := json.Unmarshal(header, &h); err != nil {
		return nil, err
	}
	if len(h.X5C) == 0 || len(h.X5C) > maxSigners {
		return nil, fmt.Errorf("%d certificates", len(h.X5C))
	}
	var chain []*x509.Certificate
	for _, der := range h.X5C {
		c, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		chain = append(chain, c)
	}
	o := x509.VerifyOptions{DNSName: name, Roots: x509.NewCertPool(), Intermediates: x509.NewCertPool(),
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}, CurrentTime: chain[0].NotBefore}
	o.Roots.AddCert(root)
	for _, c := range chain[1:] {
		o.Intermediates.AddCert(c)
	}
	_, err = chain[0].Verify(o)
	return chain[0], err
}

// parseModels reads a payload whose signature was checked. An entry of a form that this
// version does not know is left out, so its model is not taken.
func parseModels(payload []byte) (*models, error) {
	var p struct {
		NextUpdate string            `json:"nextUpdate"`
		Entries    []json.RawMessage `json:"entries"`
	}
	if err := json.Unmarshal(payload, &p); err != nil {
		return nil, fmt.Errorf("passkey: metadata: %v", err)
	}
	due, err := time.Parse(time.DateOnly, p.NextUpdate)
	if err != nil {
		return nil, fmt.Errorf("passkey: metadata: nextUpdate: %v", err)
	}
	var known metadata.Metadata
	for _, raw := range p.Entries {
		var e metadata.EntryJSON
		if json.Unmarshal(raw, &e) != nil {
			continue
		}
		if entry, err := e.Parse(); err == nil {
			known.Parsed.Entries = append(known.Parsed.Entries, entry)
		}
	}
	provider, err := memory.New(memory.WithMetadata(known.ToMap()),
		memory.WithValidateEntry(true), memory.WithValidateEntryPermitZeroAAGUID(false),
		memory.WithValidateTrustAnchor(true), memory.WithValidateStatus(true))
	return &models{provider, due}, err
}

// fidoName is what the certificate of FIDO's signer is for. Others have certificates under
// the same root, which is a public one.
const fidoName = "mds.fidoalliance.org"

// trusted returns the root that a file's signer must stand under, and the name that he must
// have: FIDO's, unless the site has a root of its own.
func trusted(site *x509.Certificate) (root *x509.Certificate, name string, err error) {
	if site != nil {
		return site, "", nil
	}
	der, err := base64.StdEncoding.DecodeString(metadata.ProductionMDSRoot)
	if err != nil {
		return nil, "", err
	}
	root, err = x509.ParseCertificate(der)
	return root, fidoName, err
}
