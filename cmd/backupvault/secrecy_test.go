package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// TestVaultNeverSeesKeyOrPassword is promise P1: every address, header and body, every log
// line and every file of the vault, at each step, and the envelopes that it keeps, searched
// for K (which is the envelope's plaintext), the passwords and the export keys in every
// form they could take.
func TestVaultNeverSeesKeyOrPassword(t *testing.T) {
	ctx := context.Background()
	d := startDaemon(t)
	p := newProxy(t, d)
	cfg := p.config(t, d, "p1")
	c, err := client.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	k := secret.NewKey()
	first, second := secret.Own([]byte("first horse battery staple")), secret.Own([]byte("second horse battery staple"))
	secrets := map[string][]byte{"K": k.Bytes(), "the first password": first.Bytes(), "the second password": second.Bytes()}
	var envelopes []byte
	look := func(step string) {
		t.Helper()
		all := everythingOf(t, d, p)
		all["the envelopes"] = envelopes
		for where, text := range all {
			for name, s := range secrets {
				if form := occurs(text, s); form != "" {
					t.Errorf("after %s: %s is in %s as %s", step, name, where, form)
				}
			}
		}
	}
	if _, err := c.Enroll(ctx, k, first, nil); err != nil {
		t.Fatal(err)
	}
	secrets["the first export key"], envelopes = exportKey(t, c, cfg, p, first)
	look("enroll")
	if r, err := c.Recover(ctx, first); err != nil || !r.Key.Equal(k) {
		t.Fatal(err)
	}
	look("recover")
	if _, err := c.ChangePassword(ctx, k, second); err != nil {
		t.Fatal(err)
	}
	secrets["the second export key"], envelopes = exportKey(t, c, cfg, p, second)
	look("change-password")
	if _, err := c.Recover(ctx, first); err == nil {
		t.Fatal("the old password still works")
	}
	look("a wrong password")

	// The search works on what it is given: what must be there is found.
	all := everythingOf(t, d, p)
	if occurs(all["the traffic"], []byte(`"ke1"`)) == "" || occurs(all["the log"], []byte(`"replaced"`)) == "" || len(all) < 5 {
		t.Errorf("too little was recorded: %d files; the log:\n%s", len(all), all["the log"])
	}
}

// exportKey logs in by hand: one record gives the same export key at every login. It also
// returns the envelope as the vault keeps it.
func exportKey(t *testing.T, c *client.Client, cfg client.Config, p *proxy, password *secret.Bytes) (export, envelope []byte) {
	t.Helper()
	status, err := c.Status(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	login := opaque.NewLogin(password)
	m := status.Methods[0]
	ksf := m.KSF.Hash()
	id := bytes.Repeat([]byte{byte(status.Generation)}, api.IDSize)
	var answer api.ReleasePasswordAnswer
	postAs(t, cfg, p, "/v1/release/password/start", &api.ReleasePasswordStart{Protocol: api.Version, VaultID: status.VaultID,
		MethodID: m.MethodID, KSFHash: ksf[:], AttemptID: id, KE1: login.KE1()}, &answer)
	ke3, session, exported, err := login.Finish(status.VaultID, status.Account, answer.KE2, m.KSF)
	if err != nil {
		t.Fatal(err)
	}
	var out api.Released
	postAs(t, cfg, p, "/v1/release/password/finish", &api.ReleasePasswordFinish{MethodID: m.MethodID, AttemptID: id, KE3: ke3}, &out)
	envelope, err = opaque.OpenRelease(session, status.VaultID, status.Account, m.MethodID, id, out.Released)
	if err != nil {
		t.Fatal(err)
	}
	return exported.Bytes(), envelope
}

func postAs(t *testing.T, cfg client.Config, p *proxy, path string, in, out any) {
	t.Helper()
	var body bytes.Buffer
	if err := api.Encode(&body, in); err != nil {
		t.Fatal(err)
	}
	req := newRequest(t, cfg, p.URL+path, &body)
	res, err := p.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode != 200 {
		t.Fatalf("%s: status %d", path, res.StatusCode)
	}
	if err := api.DecodeResponse(res.Body, out); err != nil {
		t.Fatal(err)
	}
}

// everythingOf is what the vault's side got to see and has written.
func everythingOf(t *testing.T, d *daemon, p *proxy) map[string][]byte {
	t.Helper()
	all := map[string][]byte{"the traffic": p.traffic()}
	log, err := os.ReadFile(d.log.Name())
	if err != nil {
		t.Fatal(err)
	}
	all["the log"] = log
	err = filepath.WalkDir(d.dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		all[path], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// occurs tells in which form s stands in text: raw, hex, or base64 in any alphabet and at
// any alignment.
func occurs(text, s []byte) string {
	if bytes.Contains(text, s) {
		return "raw bytes"
	}
	digits := []byte(hex.EncodeToString(s))
	if bytes.Contains(bytes.ToLower(text), digits) {
		return "hex"
	}
	for skip := range 3 { // how far s stands behind a multiple of 3
		cut := s[skip:]
		cut = cut[:len(cut)/3*3]
		for name, enc := range map[string]*base64.Encoding{"base64": base64.RawStdEncoding, "base64url": base64.RawURLEncoding} {
			if len(cut) > 0 && bytes.Contains(text, []byte(enc.EncodeToString(cut))) {
				return name
			}
		}
	}
	return ""
}

// TestTheSearchFinds is the control of occurs.
func TestTheSearchFinds(t *testing.T) {
	s := secret.NewKey().Bytes()
	for before := range 4 {
		long := append(append(bytes.Repeat([]byte{7}, before), s...), "after"...)
		for form, text := range map[string]string{
			"raw bytes": string(long), "hex": hex.EncodeToString(long),
			"base64": base64.StdEncoding.EncodeToString(long), "base64url": base64.URLEncoding.EncodeToString(long),
		} {
			if got := occurs([]byte("x"+text), s); got == "" {
				t.Errorf("%s after %d bytes is not found", form, before)
			}
		}
	}
	if form := occurs(bytes.Repeat([]byte("nothing"), 100), s); form != "" {
		t.Errorf("found %s where nothing is", form)
	}
}
