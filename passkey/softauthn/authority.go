package softauthn

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// Authority is a certificate authority: a maker's for his models, or whoever's for
// metadata files.
type Authority struct {
	Cert *x509.Certificate
	key  *ecdsa.PrivateKey
	// Edit changes each certificate that it issues; nil: none.
	Edit func(*x509.Certificate)
}

// NewAuthority makes a root.
func NewAuthority() *Authority {
	key := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	c := template()
	c.IsCA, c.BasicConstraintsValid, c.KeyUsage = true, true, x509.KeyUsageCertSign
	return &Authority{Cert: must(x509.ParseCertificate(must(x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)))), key: key}
}

// template is a certificate as packed attestation wants it (section 8.2.1).
func template() *x509.Certificate {
	now := time.Now()
	return &x509.Certificate{SerialNumber: must(rand.Int(rand.Reader, big.NewInt(1<<62))), NotBefore: now.Add(-time.Hour), NotAfter: now.Add(time.Hour),
		BasicConstraintsValid: true, Subject: pkix.Name{Country: []string{"DE"}, Organization: []string{"Example"},
			OrganizationalUnit: []string{"Authenticator Attestation"}, CommonName: rand.Text()}}
}

// Issue makes a key with a certificate in DER.
func (a *Authority) Issue() (crypto.Signer, []byte) {
	key, c := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader)), template()
	if a.Edit != nil {
		a.Edit(c)
	}
	return key, must(x509.CreateCertificate(rand.Reader, c, a.Cert, key.Public(), a.key))
}

// Model is a model of this maker.
func (a *Authority) Model(aaguid [16]byte) Model {
	key, leaf := a.Issue()
	return Model{AAGUID: aaguid, Key: key, Chain: [][]byte{leaf}}
}

// Entry is what a metadata file says of one of a's models; reports are statuses.
func (a *Authority) Entry(aaguid [16]byte, reports ...string) map[string]any {
	id := fmt.Sprintf("%x-%x-%x-%x-%x", aaguid[:4], aaguid[4:6], aaguid[6:8], aaguid[8:10], aaguid[10:])
	statuses := []map[string]string{}
	for _, r := range reports {
		statuses = append(statuses, map[string]string{"status": r, "effectiveDate": "2020-01-01"})
	}
	return map[string]any{"aaguid": id, "statusReports": statuses, "timeOfLastStatusChange": "2020-01-01",
		"metadataStatement": map[string]any{"aaguid": id, "attestationTypes": []string{"basic_full", "basic_surrogate"},
			"attestationRootCertificates": [][]byte{a.Cert.Raw}}}
}

// Blob is a metadata file that a signs through a certificate of its own; due is its
// nextUpdate, as 2006-01-02.
func (a *Authority) Blob(due string, entries ...map[string]any) []byte {
	key, leaf := a.Issue()
	payload := must(json.Marshal(map[string]any{"legalHeader": "a test's", "no": 1, "nextUpdate": due, "entries": entries}))
	return Sign(key, payload, leaf, a.Cert.Raw)
}

// Sign makes a metadata file of a payload, with a chain of certificates in its header.
func Sign(key crypto.Signer, payload []byte, chain ...[]byte) []byte {
	o := new(jose.SignerOptions)
	if len(chain) > 0 {
		o.WithHeader("x5c", chain)
	}
	signer := must(jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: key}, o))
	return []byte(must(must(signer.Sign(payload)).CompactSerialize()))
}
