package web_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// watcher notes what the page does while a worker is at work: how often its main thread got its turn, what
// stood there for a person, and what became of a click on Back in the middle of it.
const watcher = `if (globalThis.Worker) {
	const Real = Worker;
	globalThis.work = [];
	globalThis.Worker = class extends Real {
		postMessage(call) {
			const w = { method: call.method, turns: 0 };
			work.push(w);
			const turn = () => {
				if (w.done) return;
				w.turns++;
				const line = document.querySelector("form [role=status]:not(:empty)");
				w.line = line?.innerText; w.moving = line?.querySelector("progress").checkVisibility(); w.heading = document.title;
				if (w.turns === 1) [...document.querySelectorAll("button")].find((b) => b.innerText === "Back")?.click();
				setTimeout(turn);
			};
			setTimeout(turn);
			this.addEventListener("message", () => { w.done = true; }, { once: true });
			super.postMessage(call);
		}
	};
}`

// TestBrowserKeyboard sets up and recovers without a mouse, and sees what happens meanwhile.
func TestBrowserKeyboard(t *testing.T) {
	s := newSite(t, withPasskeys(freeAddress(t)))
	_, err := chromedp.Call(s.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watcher})
	check(t, err)
	_, err = chromedp.Call(s.ctx, webauthn.Enable, webauthn.EnableParams{})
	check(t, err)
	s.device(true)
	s.do(chromedp.Reload())

	s.heading("Sign in")
	s.tabTo("Use an access token instead")
	s.keys(kb.Enter)
	s.tabTo("Access token")
	s.keys(s.vault.token(t, "anna") + kb.Enter)
	s.heading("Your backup key")
	s.tabTo("Set up with a password")
	s.keys(kb.Enter)
	s.heading("Set up with a password")
	s.tabTo("Password")
	s.keys(password)
	s.tabTo("The same again")
	s.keys(password)
	s.tabTo("Show what I type")
	s.keys(" ")
	s.tabTo("Set up")
	s.keys(kb.Enter)
	s.heading("Your backup key is set up")
	s.worked("registered", "Set up with a password", "Locking the key with your password", true)
	key := s.key()
	s.taken(key)
	s.tabTo("Done")
	s.keys(kb.Enter)
	s.heading("Your backup key")

	s.byPassword(key)
	s.byPasskey(key)
	s.clean()
}

func (s *site) byPassword(key string) {
	s.t.Helper()
	_, err := chromedp.Call(s.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}}})
	check(s.t, err)
	s.tabTo("Get my key back")
	s.keys(kb.Enter)
	s.heading("Get your key back")
	s.tabTo("Password")
	s.keys(another + kb.Enter)
	s.see("Wrong password. You have 2 tries left")
	s.worked("loggedIn", "Get your key back", "working through your password", false)
	if at := s.focus(); at != "Password" || s.eval(`return document.querySelector("[role=alert]").innerText`) == "" {
		s.t.Errorf("after a wrong password the focus is on %q", at)
	}
	s.do(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)))
	s.keys(password)
	s.tabTo("Get my key back")
	s.keys(kb.Enter)
	s.heading("Your backup key")
	if got := s.key(); got != key {
		s.t.Errorf("recovered %s, set up %s", got, key)
	}
	s.tabTo("Done")
	s.keys(kb.Enter)
	s.see("3 of 3")
}

func (s *site) byPasskey(key string) {
	s.t.Helper()
	s.tabTo("Add a passkey")
	s.keys(kb.Enter)
	s.heading("Add a passkey")
	s.tabTo("Present password")
	s.keys(password + kb.Enter)
	s.heading("The passkey is added")
	s.tabTo("Done")
	s.keys(kb.Enter)
	s.see("Passkey 1")
	s.tabTo("Get my key back")
	s.keys(kb.Enter)
	s.heading("Get your key back")
	s.tabTo("Use a passkey")
	s.keys(kb.Enter)
	s.see("These 64 digits")
	if got := s.key(); got != key {
		s.t.Errorf("recovered %s, set up %s", got, key)
	}
}

func (s *site) keys(keys string) {
	s.t.Helper()
	s.do(chromedp.KeyEvent(keys))
}

// focus names what has the focus, as a screen reader does.
func (s *site) focus() string {
	s.t.Helper()
	return s.eval(`const e = document.activeElement; return (e.labels?.[0]?.innerText ?? e.ariaLabel ?? e.innerText).trim()`)
}

// tabTo presses the tabulator until something has the focus, which must be seen wherever it is (a
// heading aside, which cannot be pressed).
func (s *site) tabTo(name string) {
	s.t.Helper()
	var passed []string
	for range 30 {
		s.keys(kb.Tab)
		at := s.focus()
		if s.eval(`const e = document.activeElement; return e === document.body || e.tagName === "H1" || getComputedStyle(e).outlineStyle !== "none"`) != "true" {
			s.t.Errorf("the focus on %q is not seen", at)
		}
		if at == name {
			return
		}
		passed = append(passed, at)
	}
	s.t.Fatalf("no way to %q by keyboard: %q", name, passed)
}

// heading waits until a screen is there and its heading has the focus.
func (s *site) heading(title string) {
	s.t.Helper()
	for end := time.Now().Add(patience); s.eval(`const e = document.activeElement; return e.tagName + " " + e.innerText`) != "H1 "+title; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			s.t.Fatalf("the focus is on %q, not on the heading %q:\n%s", s.focus(), title, s.text())
		}
	}
}

// worked checks what was seen while the worker ran Argon2id.
func (s *site) worked(method, heading, line string, moving bool) {
	s.t.Helper()
	var work []struct {
		Method, Line, Heading string
		Turns                 int
		Moving                bool
	}
	check(s.t, json.Unmarshal([]byte(s.eval("return JSON.stringify(work)")), &work))
	for _, w := range work {
		if w.Method != method {
			continue
		}
		if w.Turns < 3 || w.Heading != heading || !strings.Contains(w.Line, line) || w.Moving != moving {
			s.t.Errorf("while the worker ran: %+v", w)
		}
		return
	}
	s.t.Errorf("no worker ran %s: %+v", method, work)
}
