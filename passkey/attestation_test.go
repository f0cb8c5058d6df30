package passkey

import (
	"bytes"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
)

const due = "2035-02-03"

var (
	good    = [16]byte{1, 2, 3}
	another = [16]byte{4, 5, 6}
)

// attesting is a gate that takes what a metadata file of this root knows.
func attesting(t testing.TB, root *softauthn.Authority, blob []byte) *Gate {
	t.Helper()
	return newGate(t, func(c *Config) { c.Metadata, c.MetadataRoot = blob, root.Cert })
}

// A model that the file knows and does not warn of is taken, by a file as FIDO makes them
// and by one that ends in a line.
func TestAttestedModelIsTaken(t *testing.T) {
	site, maker := softauthn.NewAuthority(), softauthn.NewAuthority()
	blob := site.Blob(due, maker.Entry(good, "FIDO_CERTIFIED_L1"), softauthn.NewAuthority().Entry(another))
	for _, file := range [][]byte{blob, append(bytes.Clone(blob), '\r', '\n')} {
		g := attesting(t, site, file)
		d := &softauthn.Device{Origin: testOrigin, Model: maker.Model(good)}
		k, _, err := create(t, g, d, softauthn.Bend{})
		if err != nil || !bytes.Equal(k.AAGUID, good[:]) || k.Format != "packed" {
			t.Fatalf("%v, %+v", err, k)
		}
		if _, _, err := assert(t, g, d, k, softauthn.Bend{}); err != nil {
			t.Error(err)
		}
		if at, ok := g.MetadataDue(); !ok || at.Format(time.DateOnly) != due {
			t.Errorf("due %v, %v", at, ok)
		}
		if o, err := g.CreateOptions(ask(t, api.CeremonyEnroll), wanted(), nil); err != nil || !strings.Contains(string(o), `"attestation":"direct"`) {
			t.Errorf("nobody asks for an attestation: %s, %v", o, err)
		}
	}
	if _, ok := newGate(t, nil).MetadataDue(); ok {
		t.Error("a gate without metadata has a date")
	}
}

// TestAttackAttestation: where attestation is policy, nothing but a certificate under the
// model's root proves the model, and a model that is warned of is not taken.
func TestAttackAttestation(t *testing.T) {
	site, maker, thief := softauthn.NewAuthority(), softauthn.NewAuthority(), softauthn.NewAuthority()
	entries := []map[string]any{maker.Entry(good, "FIDO_CERTIFIED"), softauthn.NewAuthority().Entry(another)}
	bad := []string{"REVOKED", "RETIRED", "USER_VERIFICATION_BYPASS", "ATTESTATION_KEY_COMPROMISE", "USER_KEY_REMOTE_COMPROMISE", "USER_KEY_PHYSICAL_COMPROMISE"}
	warned := func(i int) [16]byte { return [16]byte{7, byte(i)} }
	for i, status := range bad {
		entries = append(entries, maker.Entry(warned(i), "FIDO_CERTIFIED", status))
	}
	mixed := maker.Model(good) // the certificate of one key, the signature of another
	mixed.Key, _ = maker.Issue()
	tests := map[string]struct {
		model softauthn.Model
		want  error
	}{
		"unlisted":                   {maker.Model([16]byte{9}), ErrRefused},
		"without an AAGUID":          {maker.Model([16]byte{}), ErrRefused},
		"under another root":         {thief.Model(good), ErrRefused},
		"under another maker's root": {maker.Model(another), ErrRefused},
		"signed by another key":      {mixed, ErrRefused},
		"attested by itself":         {softauthn.Model{AAGUID: good, Self: true}, ErrUnfit},
		"not attested":               {softauthn.Model{AAGUID: good}, ErrUnfit},
	}
	for i, status := range bad {
		tests[status] = struct {
			model softauthn.Model
			want  error
		}{maker.Model(warned(i)), ErrRefused}
	}
	g := attesting(t, site, site.Blob(due, entries...))
	for name, test := range tests {
		if _, _, err := create(t, g, &softauthn.Device{Origin: testOrigin, Model: test.model}, softauthn.Bend{}); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

// Metadata decide about new passkeys only: what is enrolled releases under any later file.
func TestWarningTakesNoKeyAway(t *testing.T) {
	site, maker := softauthn.NewAuthority(), softauthn.NewAuthority()
	d := &softauthn.Device{Origin: testOrigin, Model: maker.Model(good)}
	k, _, err := create(t, attesting(t, site, site.Blob(due, maker.Entry(good))), d, softauthn.Bend{})
	if err != nil {
		t.Fatal(err)
	}
	later := attesting(t, site, site.Blob(due, maker.Entry(good, "REVOKED")))
	if _, _, err := create(t, later, &softauthn.Device{Origin: testOrigin, Model: d.Model}, softauthn.Bend{}); !errors.Is(err, ErrRefused) {
		t.Errorf("a new one: %v", err)
	}
	if _, _, err := assert(t, later, d, k, softauthn.Bend{}); err != nil {
		t.Errorf("the enrolled one: %v", err)
	}
}

// TestAttackMetadataForged: a file counts only as its root's signer wrote it.
func TestAttackMetadataForged(t *testing.T) {
	site, other := softauthn.NewAuthority(), softauthn.NewAuthority()
	blob := site.Blob(due, site.Entry(good))
	parts := strings.Split(string(blob), ".")
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		t.Fatal(err)
	}
	b64 := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	key, leaf := site.Issue()
	mine, own := other.Issue()
	for name, forged := range map[string][]byte{
		"empty":                     {},
		"changed":                   []byte(parts[0] + "." + b64(strings.Replace(string(payload), "2035", "2036", 1)) + "." + parts[2]),
		"another signature":         []byte(parts[0] + "." + parts[1] + "." + strings.Split(string(site.Blob(due)), ".")[2]),
		"no signature":              []byte(parts[0] + "." + parts[1] + "."),
		"algorithm none":            []byte(b64(`{"alg":"none","x5c":["`+base64.StdEncoding.EncodeToString(leaf)+`"]}`) + "." + parts[1] + "."),
		"algorithm HS256":           []byte(b64(`{"alg":"HS256","x5c":["`+base64.StdEncoding.EncodeToString(leaf)+`"]}`) + "." + parts[1] + "." + parts[2]),
		"another root":              other.Blob(due, site.Entry(good)),
		"another's key":             softauthn.Sign(mine, payload, leaf),
		"another's chain":           softauthn.Sign(mine, payload, own, site.Cert.Raw),
		"no certificate":            softauthn.Sign(key, payload),
		"too many certificates":     softauthn.Sign(key, payload, leaf, leaf, leaf, leaf, leaf, leaf, leaf, leaf, leaf),
		"certificate is junk":       softauthn.Sign(key, payload, []byte("junk")),
		"bytes behind":              append(bytes.Clone(blob), ".AAAA"...),
		"not JSON":                  softauthn.Sign(key, []byte("junk"), leaf),
		"no date":                   softauthn.Sign(key, []byte(`{"entries":[]}`), leaf),
		"signer signed by a signer": softauthn.Sign(key, payload, leafUnder(t, key, leaf), leaf),
	} {
		if _, err := New(Config{RPID: testRPID, Origins: []string{testOrigin}, Metadata: append(forged, ' '), MetadataRoot: site.Cert}); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	if _, err := New(Config{RPID: testRPID, Origins: []string{testOrigin}, Metadata: blob}); err == nil {
		t.Error("a site's file counts where FIDO's is asked for")
	}
	if _, err := New(Config{RPID: testRPID, Origins: []string{testOrigin}, Metadata: softauthn.Sign(key, payload, leaf), MetadataRoot: site.Cert}); err != nil {
		t.Errorf("the same, right: %v", err)
	}
}

// TestAttackMetadataOfAnotherCustomer: under FIDO's public root only FIDO's name counts.
func TestAttackMetadataOfAnotherCustomer(t *testing.T) {
	public := softauthn.NewAuthority()
	for name, want := range map[string]bool{fidoName: true, "mds.example.org": false, "fidoalliance.org": false, "": false} {
		public.Edit = func(c *x509.Certificate) {
			if c.DNSNames = nil; name != "" {
				c.DNSNames = []string{name}
			}
		}
		if _, err := signerOf(public.Blob(due), public.Cert, fidoName); (err == nil) != want {
			t.Errorf("a signer named %q: %v", name, err)
		}
	}
	if root, name, err := trusted(nil); err != nil || name != fidoName || root.Subject.CommonName != "GlobalSign Root R46" {
		t.Errorf("FIDO's file: %v, %q, %v", root.Subject, name, err)
	}
}

// leafUnder is a certificate that one signs who may sign none.
func leafUnder(t *testing.T, key any, parent []byte) []byte {
	t.Helper()
	p, err := x509.ParseCertificate(parent)
	if err != nil {
		t.Fatal(err)
	}
	c := *p
	der, err := x509.CreateCertificate(nil, &c, p, p.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

// An entry that cannot be read is one model that is not known, no file less.
func TestMetadataEntryUnreadable(t *testing.T) {
	site, maker := softauthn.NewAuthority(), softauthn.NewAuthority()
	broken := maker.Entry(another)
	broken["timeOfLastStatusChange"] = "yesterday"
	odd := maker.Entry([16]byte{8})
	odd["statusReports"] = "none"
	g := attesting(t, site, site.Blob(due, broken, odd, maker.Entry(good)))
	for aaguid, want := range map[[16]byte]error{good: nil, another: ErrRefused, {8}: ErrRefused} {
		if _, _, err := create(t, g, &softauthn.Device{Origin: testOrigin, Model: maker.Model(aaguid)}, softauthn.Bend{}); !errors.Is(err, want) {
			t.Errorf("%x: %v, want %v", aaguid, err, want)
		}
	}
}

// An old file, and one whose signer's certificate has run out, still proves models.
func TestMetadataOutOfDate(t *testing.T) {
	site, maker := softauthn.NewAuthority(), softauthn.NewAuthority()
	site.Edit = func(c *x509.Certificate) {
		c.NotBefore, c.NotAfter = time.Now().Add(-time.Minute), time.Now().Add(-time.Second)
	}
	g := attesting(t, site, site.Blob("2020-01-01", maker.Entry(good)))
	if _, _, err := create(t, g, &softauthn.Device{Origin: testOrigin, Model: maker.Model(good)}, softauthn.Bend{}); err != nil {
		t.Error(err)
	}
	if at, _ := g.MetadataDue(); at.Year() != 2020 {
		t.Errorf("due %v", at)
	}
}

// TestAttackMetadataAsksNobody: neither the file's certificates nor a new passkey's make the
// vault open a connection, whatever addresses stand in them.
func TestAttackMetadataAsksNobody(t *testing.T) {
	var asked atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		http.Error(w, "nobody is here", http.StatusNotFound)
	}))
	defer s.Close()
	addressed := func(c *x509.Certificate) {
		c.CRLDistributionPoints = []string{s.URL + "/crl"}
		c.OCSPServer, c.IssuingCertificateURL = []string{s.URL + "/ocsp"}, []string{s.URL + "/issuer"}
	}
	site, maker := softauthn.NewAuthority(), softauthn.NewAuthority()
	site.Edit, maker.Edit = addressed, addressed
	entry := maker.Entry(good)
	entry["rogueListURL"], entry["rogueListHash"] = s.URL+"/rogues", "AA"
	g := attesting(t, site, site.Blob(due, entry))
	if _, _, err := create(t, g, &softauthn.Device{Origin: testOrigin, Model: maker.Model(good)}, softauthn.Bend{}); err != nil {
		t.Error(err)
	}
	if n := asked.Load(); n != 0 {
		t.Errorf("%d requests", n)
	}
	if answer, err := http.Get(s.URL); err != nil || asked.Load() != 1 {
		t.Errorf("the listener does not count: %v", err)
	} else {
		answer.Body.Close()
	}
}

// Whatever a file says, it is read only if its signature is the root's.
func FuzzMetadata(f *testing.F) {
	site := softauthn.NewAuthority()
	blob := site.Blob(due, site.Entry(good))
	f.Add(blob)
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := readMetadata(b, site.Cert)
		if (err == nil) != (m != nil) {
			t.Fatal(fmt.Sprint("neither or both: ", err))
		}
		if err == nil && strings.Split(strings.TrimSpace(string(b)), ".")[1] != strings.Split(string(blob), ".")[1] {
			t.Fatal("reads another payload")
		}
	})
}
