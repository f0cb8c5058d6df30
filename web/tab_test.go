package web_test

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience bounds a wait that will not end; nothing is judged by it.
const patience = time.Minute

// tab is a page in a real Chromium, with everything that it sent and complained about.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	sent     []string // method, URL and body of each request
	troubles []string // violations of the policy, exceptions, messages of level error
}

// newTab needs Chromium: apt-get install chromium. It trusts these certificates' keys, and
// no others.
func newTab(t *testing.T, certificates ...*x509.Certificate) *tab {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Fatalf("%v (chromium is needed: apt-get install chromium)", err)
	}
	var trusted []string
	for _, c := range certificates {
		h := sha256.Sum256(c.RawSubjectPublicKeyInfo)
		trusted = append(trusted, base64.StdEncoding.EncodeToString(h[:]))
	}
	ctx, end := chromedp.NewExecAllocator(t.Context(),
		chromedp.ExecPath(path), chromedp.UserDataDir(t.TempDir()), chromedp.Flag("headless", true), chromedp.Flag("no-sandbox", true),
		chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("no-first-run", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("ignore-certificate-errors-spki-list", strings.Join(trusted, ",")))
	t.Cleanup(end)
	ctx, stop := chromedp.NewContext(ctx)
	t.Cleanup(stop)
	b := &tab{t: t, ctx: ctx}
	check(t, chromedp.Listen(ctx, b.note))
	_, err = chromedp.Call(ctx, audits.Enable, struct{}{})
	check(t, err)
	return b
}

// note keeps what happens; it is called in turn and may not wait.
func (b *tab) note(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	trouble := func(what string) { b.troubles = append(b.troubles, what) }
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		text := e.Request.Method + " " + e.Request.URL + " "
		for _, p := range e.Request.PostDataEntries {
			text += string(p.Bytes)
		}
		b.sent = append(b.sent, text)
	case *audits.EventIssueAdded:
		if e.Issue.Code == "ContentSecurityPolicyIssue" || e.Issue.Code == "MixedContentIssue" {
			text, _ := json.Marshal(e.Issue)
			trouble("policy: " + string(text))
		}
	case *log.EventEntryAdded:
		// A refusal of the vault stands there too, as a failed load.
		if e.Entry.Level == "error" && e.Entry.Source != "network" {
			trouble("log: " + e.Entry.Text)
		}
	case *runtime.EventExceptionThrown:
		trouble(fmt.Sprintf("exception: %s %+v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception))
	}
}

// clean fails if the page violated its policy or threw.
func (b *tab) clean() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, trouble := range b.troubles {
		b.t.Error(trouble)
	}
}

// requests returns what was sent so far.
func (b *tab) requests() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.sent...)
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	check(b.t, chromedp.Do(b.ctx, steps...))
}

// eval runs a function body in the page; arguments are JSON.
func (b *tab) eval(body string, args ...any) string {
	b.t.Helper()
	text, err := json.Marshal(append([]any{}, args...))
	check(b.t, err)
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[string]("(async (...args) => { "+body+" })(..."+string(text)+").then(String)", chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%v\nthe page shows: %s", err, b.text())
	}
	return out
}

func (b *tab) text() string {
	out, _ := chromedp.Run(b.ctx, chromedp.Evaluate[string]("document.querySelector('main').innerText"))
	return out
}

// see waits until the page shows a text.
func (b *tab) see(text string) {
	b.t.Helper()
	for end := time.Now().Add(patience); !strings.Contains(b.text(), text); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			b.t.Fatalf("the page does not show %q but:\n%s", text, b.text())
		}
	}
}

// click presses the button of a name, which must be there and visible.
func (b *tab) click(name string) {
	b.t.Helper()
	b.eval(`const e = [...document.querySelectorAll("button, summary")].find((e) => e.innerText.trim() === args[0] && e.offsetParent !== null && e.ariaDisabled !== "true");
		if (!e) throw new Error("no button " + args[0]);
		e.click()`, name)
}

// fill types into the field of a label, which must be tied to it.
func (b *tab) fill(label, text string) {
	b.t.Helper()
	b.eval(`const l = [...document.querySelectorAll("label")].find((l) => l.innerText.trim() === args[0] && l.offsetParent !== null);
		if (!l || !l.control) throw new Error("no field " + args[0]);
		if (l.control.type === "checkbox") { l.control.click(); return; }
		l.control.value = args[1];
		l.control.dispatchEvent(new Event("input", { bubbles: true }))`, label, text)
}

// shot writes the screen as a person sees it: light and dark, phone and desk. The folder is
// BACKUPVAULT_SCREENSHOTS, where that is set. What can be measured about seeing and hearing it is.
func (b *tab) shot(name string) {
	b.t.Helper()
	b.speech(name)
	dir := os.Getenv("BACKUPVAULT_SCREENSHOTS")
	if dir == "" {
		dir = b.t.TempDir()
	}
	check(b.t, os.MkdirAll(dir, 0o755))
	for _, scheme := range []string{"light", "dark"} {
		_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
		check(b.t, err)
		for _, width := range []int64{390, 1280} {
			b.do(chromedp.EmulateViewport(width, 844))
			b.sight(fmt.Sprintf("%s, %s, %d pixels", name, scheme, width))
			png, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
			check(b.t, err)
			check(b.t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%s-%d.png", name, scheme, width)), png, 0o644))
		}
	}
}
