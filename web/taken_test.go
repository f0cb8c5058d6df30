package web_test

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"backupvault/backupkey"
)

// taken takes K away by the clipboard and as a file, as the screen with the digits offers it.
func (s *site) taken(key string) {
	s.t.Helper()
	dir := s.t.TempDir()
	_, err := chromedp.CallBrowser(s.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{Behavior: "allow", DownloadPath: dir})
	check(s.t, err)
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err = chromedp.CallBrowser(s.ctx, browser.SetPermission, browser.SetPermissionParams{
			Permission: &browser.PermissionDescriptor{Name: name}, Setting: browser.PermissionSettingGranted})
		check(s.t, err)
	}
	s.tabTo("Copy the digits")
	s.keys(kb.Enter)
	s.see("Copied.")
	if got := s.eval("return navigator.clipboard.readText()"); strings.Join(strings.Fields(got), "") != key {
		s.t.Errorf("copied %q", got)
	}
	s.tabTo("Save as age identity")
	s.keys(kb.Enter)
	s.see("Saved for the program age")
	for end := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		if b, err := os.ReadFile(filepath.Join(dir, "backupvault-age-identity.txt")); err == nil && len(b) > 0 {
			s.identity(string(b), key)
			return
		}
		if time.Now().After(end) {
			s.t.Fatal("nothing was saved")
		}
	}
}

// identity checks that a file of age holds the secret that the command line derives from K too.
func (s *site) identity(file, key string) {
	s.t.Helper()
	digits, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(file)), "age-secret-key-1")
	if !ok || len(digits) != 52+6 {
		s.t.Fatalf("saved %q", file)
	}
	n := new(big.Int) // 52 digits of 5 bits: 32 bytes and 4 bits; the last 6 are a checksum
	for _, c := range digits[:52] {
		n.Or(n.Lsh(n, 5), big.NewInt(int64(strings.IndexRune("qpzry9x8gf2tvdw0s3jn54khce6mua7l", c))))
	}
	k, err := backupkey.Parse([]byte(key))
	check(s.t, err)
	if want := backupkey.AgeSecret(k); !bytes.Equal(n.Rsh(n, 4).FillBytes(make([]byte, 32)), want.Bytes()) {
		s.t.Errorf("saved %q", file)
	}
}
