package web_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"backupvault/internal/node"
)

// TestBrowserEnds: where the page cannot go on it says why, and what to do.
func TestBrowserEnds(t *testing.T) {
	none := 0
	s := newSite(t, func(c *node.Config) { c.Methods.Password.Share = &none })
	s.as("anna")
	s.click("Yes, go on")
	s.see("Your organisation does not offer this to you yet")
	s.shot("40-not-offered")

	s.eval(`const t = sessionStorage.getItem("backupvault.token");
		sessionStorage.setItem("backupvault.token", t.slice(0, t.lastIndexOf(".") + 1) + "A".repeat(86))`)
	s.do(chromedp.Reload())
	s.see("Your sign-in has run out. Please sign in again.")
	s.click("Use an access token instead")
	s.shot("41-signed-in-too-long")

	asked := s.hold("*/v1/web")
	s.eval("setTimeout(() => location.reload())")
	_, err := chromedp.Call(s.ctx, fetch.FulfillRequest, fetch.FulfillRequestParams{RequestID: asked(), ResponseCode: 503,
		Body: []byte(`{"code":"no_majority","message":"too few HSMs"}`)})
	check(t, err)
	s.see("too few of its security modules answer")
	s.shot("42-not-ready")
	s.holdNothing()

	s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.vault.url+"/#handoff=1"))
	s.see("This link is damaged")
	s.shot("43-damaged-link")

	_, err = chromedp.Call(s.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: `if (globalThis.SubtleCrypto) SubtleCrypto.prototype.importKey = async () => { throw new DOMException("", "NotSupportedError"); }`})
	check(t, err)
	s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.vault.url+"/"))
	s.see("This browser is too old")
	s.shot("44-old-browser")
	if strings.Contains(s.text(), "Sign in") {
		t.Errorf("the page goes on:\n%s", s.text())
	}
	s.clean()
}
