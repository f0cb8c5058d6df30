package main

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
)

type options struct {
	certificate string
	noPRF       bool
}

// open starts a browser with an authenticator plugged in. What both of them keep lies in a
// folder that leave removes, when the browser has ended.
func open(ctx context.Context, o options) (tab context.Context, leave func() error, err error) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return nil, nil, fmt.Errorf("%w (apt-get install chromium)", err)
	}
	key, err := trusted(o.certificate)
	if err != nil {
		return nil, nil, err
	}
	home, err := os.MkdirTemp("", "person-")
	if err != nil {
		return nil, nil, err
	}
	tab, end := chromedp.NewExecAllocator(ctx, append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.UserDataDir(home), chromedp.Env("HOME="+home), chromedp.NoSandbox,
		chromedp.DisableGPU, chromedp.Flag("ignore-certificate-errors-spki-list", key))...)
	tab, stop := chromedp.NewContext(tab)
	leave = func() error {
		stop()
		end()
		return os.RemoveAll(home)
	}
	if err := plug(tab, o); err != nil {
		return nil, nil, errors.Join(err, leave())
	}
	return tab, leave, nil
}

// plug adds the authenticator: one that recognises its owner and lets him use it at once.
func plug(tab context.Context, o options) error {
	if _, err := chromedp.Call(tab, webauthn.Enable, webauthn.EnableParams{}); err != nil {
		return err
	}
	_, err := chromedp.Call(tab, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: "ctap2", Ctap2version: "ctap2_1", Transport: "internal", HasResidentKey: true, HasUserVerification: true,
		HasPrf: !o.noPRF, AutomaticPresenceSimulation: true, IsUserVerified: true,
	}})
	return err
}

// trusted is the public key of a certificate as Chromium takes it.
func trusted(file string) (string, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return "", fmt.Errorf("%s: no PEM", file)
	}
	c, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	h := sha256.Sum256(c.RawSubjectPublicKeyInfo)
	return base64.StdEncoding.EncodeToString(h[:]), nil
}
