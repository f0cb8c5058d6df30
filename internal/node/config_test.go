package node

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

// good is a configuration with every key.
const good = `
name = "Example vault"
data = "data"
listen = "127.0.0.1:8443"
replace_without_proof = "allow"

[tls]
cert = "server.crt"
key = "/etc/backupvault/server.key"

[[token]]
uri = "pkcs11:token=a;serial=1?module-path=/lib/m.so&pin-source=file:/pin"
[[token]]
uri = "pkcs11:token=b;serial=2?module-path=/lib/m.so&pin-source=file:/pin"

[issuer]
url = "https://login.example.org"
audience = "vault"
jwks_file = "issuer.jwks"
algorithms = ["ES256", "EdDSA"]
max_lifetime = "10m"

[attempts]
limit = 5
lifetime = 50
waits = ["1m", "1h"]
deadline = "90s"

[store]
min_commit_interval = "5s"
account_commits_per_hour = 30
`

func TestParseConfigReadsEveryKey(t *testing.T) {
	c, err := ParseConfig([]byte(good), "/srv")
	if err != nil {
		t.Fatal(err)
	}
	switch {
	case c.Name != "Example vault", c.Data != "/srv/data", c.Listen != "127.0.0.1:8443", c.ReplaceWithoutProof != "allow",
		c.TLS.Cert != "/srv/server.crt", c.TLS.Key != "/etc/backupvault/server.key",
		len(c.Tokens) != 2, !strings.Contains(c.Tokens[1].URI, "serial=2"),
		c.Issuer.URL != "https://login.example.org", c.Issuer.Audience != "vault", c.Issuer.JWKSFile != "/srv/issuer.jwks",
		strings.Join(c.Issuer.Algorithms, " ") != "ES256 EdDSA", time.Duration(c.Issuer.MaxLifetime) != 10*time.Minute,
		c.Attempts.Limit != 5, c.Attempts.Lifetime != 50, len(c.Attempts.Waits) != 2,
		time.Duration(c.Attempts.Waits[1]) != time.Hour, time.Duration(c.Attempts.Deadline) != 90*time.Second,
		time.Duration(c.Store.MinCommitInterval) != 5*time.Second, c.Store.AccountCommitsPerHour != 30:
		t.Fatalf("read as %+v", c)
	}
}

func TestParseConfigKeysByURL(t *testing.T) {
	c, err := ParseConfig([]byte(strings.Replace(good, `jwks_file = "issuer.jwks"`, "jwks_url = \"https://login.example.org/keys\"\njwks_ca = \"ca.pem\"", 1)), "/srv")
	if err != nil || c.Issuer.JWKSURL != "https://login.example.org/keys" || c.Issuer.JWKSCA != "/srv/ca.pem" || c.Issuer.JWKSFile != "" {
		t.Fatalf("%+v, %v", c, err)
	}
}

func TestParseConfigPasskeys(t *testing.T) {
	with := func(more string) (*Config, error) { return ParseConfig([]byte(good+"\n"+more), "/srv") }
	c, err := with("[passkey]\nrp_id = \"vault.example.org\"\norigins = [\"https://vault.example.org:8443\"]\nbackup_eligible = \"refuse\"\n" +
		"attestation = \"direct\"\nmetadata_file = \"mds\"\nmetadata_root = \"root.pem\"\nrequire_second_method = true\n[methods.passkey]\nshare = 0\n[methods.password]\nclaim = \"early\"\n")
	if err != nil || c.Passkey.MetadataFile != "/srv/mds" || c.Passkey.MetadataRoot != "/srv/root.pem" || c.offers()[api.KindPasskey].Share != 0 || len(c.offers()) != 2 || c.claims()[0] != "early" {
		t.Fatalf("%+v, %v", c, err)
	}
	if c, err = with("[passkey]\nrp_id = \"vault.example.org\"\n"); err != nil || len(c.offers()) != 0 {
		t.Fatal(err)
	}
	if g, err := c.passkeys(8443); g == nil || err != nil {
		t.Fatal(err)
	}
	for rpID, want := range map[string]string{"vault.example.org": "https://vault.example.org", "localhost": "https://localhost:8443"} {
		if p := (&PasskeyConfig{RPID: rpID}); p.origin(8443) != want || p.origin(443) != "https://"+rpID {
			t.Errorf("%s: origins %s and %s", rpID, p.origin(8443), p.origin(443))
		}
	}
	for more, want := range map[string]string{
		"[passkey]\nname = \"x\"":          "passkey.rp_id is missing",
		"[passkey]\nrp_id = \"192.0.2.1\"": "RP ID",
		"[passkey]\nrp_id = \"v.example\"\norigins = [\"https://other.example\"]": "origin",
		"[passkey]\nrp_id = \"v.example\"\nbackup_eligible = \"no\"":              "passkey.backup_eligible",
		"[passkey]\nrp_id = \"v.example\"\nattestation = \"direct\"":              "metadata_file",
		"[passkey]\nrp_id = \"v.example\"\nmetadata_file = \"x\"":                 "metadata_file",
		"[passkey]\nrp_id = \"v.example\"\nmetadata_root = \"x\"":                 "metadata_root",
		"[passkey]\nrp_id = \"v.example\"\nattestation = \"indirect\"":            "passkey.attestation",
		"[methods.passkey]\nshare = 101":                                          "methods.passkey.share",
		"[methods.password]\nshare = 5\nclaim = \"x\"":                            "methods.password",
		"[methods.totp]\nshare = 5":                                               "unknown key methods.totp",
	} {
		if _, err := with(more); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", more, err, want)
		}
	}
}

func TestParseConfigFillsDefaults(t *testing.T) {
	cut := good[:strings.Index(good, "[attempts]")]
	cut = strings.Replace(cut, `replace_without_proof = "allow"`, "", 1)
	c, err := ParseConfig([]byte(strings.Replace(cut, `max_lifetime = "10m"`, "", 1)), "/srv")
	if err != nil {
		t.Fatal(err)
	}
	want := []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour, 4 * time.Hour, 12 * time.Hour, 24 * time.Hour}
	if c.Attempts.Limit != 10 || c.Attempts.Lifetime != 100 || c.ReplaceWithoutProof != "after 72h" ||
		time.Duration(c.Attempts.Deadline) != 2*time.Minute || time.Duration(c.Issuer.MaxLifetime) != time.Hour ||
		c.Store.MinCommitInterval != 0 || c.Store.AccountCommitsPerHour != 60 || len(c.Attempts.Waits) != len(want) {
		t.Fatalf("defaults are %+v", c)
	}
	for i, w := range want {
		if time.Duration(c.Attempts.Waits[i]) != w {
			t.Errorf("wait %d is %v, want %v", i, c.Attempts.Waits[i], w)
		}
	}
}

// Each case changes one thing of a good file; the refusal must say which key is wrong.
func TestParseConfigRefuses(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`limit = 5`, "limit = 5\nlimits = 6", "unknown key attempts.limits"},
		{`listen = "127.0.0.1:8443"`, "listen = \"127.0.0.1:8443\"\nlog = true", "unknown key log"},
		{`listen = "127.0.0.1:8443"`, `Listen = "127.0.0.1:8443"`, "unknown key Listen"},
		{`[store]`, "[storage]\nx = 1\n[store]", "unknown key storage"},
		{`uri = "pkcs11:token=a`, "label = \"a\"\nuri = \"pkcs11:token=a", "unknown key token.label"},
		{`limit = 5`, "limit = 5\nlimit = 5", "limit"},
		{`limit = 5`, `limit = "5"`, "limit"},
		{`limit = 5`, `limit = 0`, "attempts: limit"},
		{`lifetime = 50`, `lifetime = 4`, "attempts: lifetime"},
		{`deadline = "90s"`, `deadline = "69s"`, "attempts: deadline"},
		{`deadline = "90s"`, `deadline = 90`, "90"},
		{`deadline = "90s"`, `deadline = "2h"`, "attempts: deadline"},
		{`"1h"]`, `"-1s"]`, "attempts: wait 2"},
		{`"5s"`, `"2m"`, "min_commit_interval"},
		{`per_hour = 30`, `per_hour = 19`, "account_commits_per_hour"},
		{`per_hour = 30`, `per_hour = -1`, "account_commits_per_hour"},
		{`per_hour = 30`, `per_hour = 3601`, "account_commits_per_hour"},
		{`"Example vault"`, `""`, "name"},
		{`"Example vault"`, `"a\u0007"`, "name"},
		{`data = "data"`, ``, "data is missing"},
		{`data = "data"`, `data = "/` + strings.Repeat("d", 100) + `"`, "too long for a socket"},
		{`"127.0.0.1:8443"`, `"127.0.0.1"`, "listen"},
		{`"127.0.0.1:8443"`, `"127.0.0.1:65536"`, "port"},
		{`cert = "server.crt"`, ``, "tls.cert"},
		{`key = "/etc/backupvault/server.key"`, ``, "tls.key"},
		{`uri = "pkcs11:token=b`, `uri = "file:token=b`, "token 2"},
		{`uri = "pkcs11:token=b;serial=2`, `uri = "pkcs11:token=b`, "token 2: uri must name the token's serial"},
		{`b;serial=2?module-path=/lib/m.so`, `b;serial=2?module-path=m.so`, "token 2: token URI: module-path"},
		{`uri = "pkcs11:token=b;serial=2`, `uri = "pkcs11:token=a;serial=1`, "token 2: the same uri"},
		{`url = "https://login.example.org"`, ``, "issuer.url is missing"},
		{`url = "https://login.example.org"`, `url = "login example"`, "issuer.url is no URL"},
		{`audience = "vault"`, ``, "issuer.audience"},
		{`jwks_file = "issuer.jwks"`, ``, "jwks_file"},
		{`jwks_file = "issuer.jwks"`, `jwks_url = "http://x.example"`, "issuer.jwks_url"},
		{`jwks_file = "issuer.jwks"`, "jwks_file = \"issuer.jwks\"\njwks_url = \"https://x.example\"", "one of jwks_file and jwks_url"},
		{`jwks_file = "issuer.jwks"`, "jwks_file = \"issuer.jwks\"\njwks_ca = \"ca.pem\"", "issuer.jwks_ca"},
		{`algorithms = ["ES256", "EdDSA"]`, ``, "issuer.algorithms is missing"},
		{`"EdDSA"]`, `"HS256"]`, `"HS256"`},
		{`"EdDSA"]`, `"none"]`, `"none"`},
		{`"10m"`, `"61m"`, "issuer.max_lifetime"},
		{`"allow"`, `"after 30m"`, "replace_without_proof"},
		{`"allow"`, `"maybe"`, "replace_without_proof"},
		{`[store]`, "[store]\n#" + strings.Repeat("x", maxConfig), "more than"},
	} {
		text := strings.Replace(good, c.old, c.new, 1)
		if text == good {
			t.Fatalf("%q does not occur", c.old)
		}
		_, err := ParseConfig([]byte(text), "/srv")
		if !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q for %q: got %v, want an ErrConfig that says %q", c.new, c.old, err, c.want)
		}
	}
}

func TestParseConfigCountsTokens(t *testing.T) {
	head, tail := good[:strings.Index(good, "[[token]]")], good[strings.Index(good, "[issuer]"):]
	for n, ok := range []bool{false, true, true, true, true, true, true, true, true, false} {
		tokens := ""
		for i := range n {
			tokens += "[[token]]\nuri = \"pkcs11:serial=" + string(rune('0'+i)) + "?module-path=/lib/m.so&pin-source=file:/pin\"\n"
		}
		if _, err := ParseConfig([]byte(head+tokens+tail), "/srv"); (err == nil) != ok {
			t.Errorf("%d tokens: %v", n, err)
		}
	}
}

func TestLoadConfig(t *testing.T) {
	dir, err := os.MkdirTemp("", "bv") // short: a socket will lie in it
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "backupvault.toml")
	if _, err := LoadConfig(path); !errors.Is(err, ErrConfig) {
		t.Errorf("missing file: %v", err)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(good, `data = "data"`, `data = "d"`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := LoadConfig(path)
	if err != nil {
		t.Fatal(err)
	}
	if c.Data != filepath.Join(dir, "d") {
		t.Errorf("data is %q", c.Data)
	}
}

// FuzzParseConfig: no input panics, and what is accepted passes Validate unchanged.
func FuzzParseConfig(f *testing.F) {
	f.Add([]byte(good))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := ParseConfig(b, "/srv")
		if err != nil {
			if !errors.Is(err, ErrConfig) {
				t.Fatalf("not an ErrConfig: %v", err)
			}
			return
		}
		if err := c.Validate(); err != nil {
			t.Fatalf("accepted, then refused: %v", err)
		}
		for _, p := range []string{c.Data, c.TLS.Cert, c.TLS.Key, c.Issuer.JWKSFile} {
			if !filepath.IsAbs(p) {
				t.Fatalf("relative path %q", p)
			}
		}
	})
}
