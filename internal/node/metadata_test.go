package node_test

import (
	"bytes"
	"encoding/pem"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/passkey/softauthn"
)

// metadataFiles are a site's own signed list of models, and who signs it.
func metadataFiles(t *testing.T, c *node.Config, site *softauthn.Authority, blob []byte) {
	t.Helper()
	dir := t.TempDir()
	write := func(name string, b []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	c.Passkey.RPID, c.Passkey.Attestation = "vault.example.org", "direct"
	c.Passkey.MetadataFile = write("models.jwt", blob)
	c.Passkey.MetadataRoot = write("root.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: site.Cert.Raw}))
}

// Where attestation is policy, a person enrols a passkey of a listed model and no other; an
// old list still counts, and the log says that it is old.
func TestAttestedPasskeysOverHTTP(t *testing.T) {
	v, log := newVault(t, dev.Options{Tokens: 1}), new(bytes.Buffer)
	site, maker, listed := softauthn.NewAuthority(), softauthn.NewAuthority(), [16]byte{1}
	metadataFiles(t, v.Config, site, site.Blob("2020-01-01", maker.Entry(listed)))
	r, err := serveLogging(t, v, slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		r.stop(t)
		if !strings.Contains(log.String(), "next_update=2020-01-01") {
			t.Errorf("nobody is told that the file is old: %s", log)
		}
	}()
	c, k := newClient(t, v, r.url, "alice"), secret.NewKey()
	for name, m := range map[string]softauthn.Model{"none": {}, "another model": maker.Model([16]byte{2}), "another maker": softauthn.NewAuthority().Model(listed)} {
		b := newBrowser()
		b.Model = m
		if _, err := c.EnrollPasskey(t.Context(), k, b, "Key", false, nil); !errors.Is(err, api.ErrBadRequest) {
			t.Errorf("%s: %v", name, err)
		}
	}
	b := newBrowser()
	b.Model = maker.Model(listed)
	if _, err := c.EnrollPasskey(t.Context(), k, b, "Key", false, nil); err != nil {
		t.Fatal(err)
	}
	tap(t, c, b, k)
}

// A list that cannot be used stops the start and says which setting to look at.
func TestMetadataRefused(t *testing.T) {
	v := newVault(t, dev.Options{Tokens: 1})
	site := softauthn.NewAuthority()
	metadataFiles(t, v.Config, site, site.Blob("2035-01-01"))
	good := v.Config.Passkey
	write := func(path string, b []byte) {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	blob, err := os.ReadFile(good.MetadataFile)
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.ReadFile(good.MetadataRoot)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		blob, root []byte
		want       string
	}{
		"too large":        {append(bytes.Clone(blob), make([]byte, 64<<20)...), root, "metadata_file: "},
		"empty":            {nil, root, "metadata_file: "},
		"another's":        {softauthn.NewAuthority().Blob("2035-01-01"), root, "metadata file is no blob"},
		"root too large":   {blob, append(bytes.Clone(root), make([]byte, 64<<10)...), "metadata_root: "},
		"root no PEM":      {blob, []byte("root"), "metadata_root: want one certificate"},
		"two roots":        {blob, append(bytes.Clone(root), root...), "metadata_root: want one certificate"},
		"root of no worth": {blob, []byte("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"), "metadata_root: "},
	} {
		write(good.MetadataFile, test.blob)
		write(good.MetadataRoot, test.root)
		if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %s", name, err, test.want)
		}
	}
	write(good.MetadataFile, blob)
	v.Config.Passkey.MetadataRoot = ""
	if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) {
		t.Errorf("a site's file in place of FIDO's: %v", err)
	}
	v.Config.Passkey.MetadataFile = good.MetadataFile + ".none"
	if _, err := serve(t, v); !errors.Is(err, node.ErrConfig) || !strings.Contains(err.Error(), "metadata_file: ") {
		t.Errorf("no file: %v", err)
	}
}
