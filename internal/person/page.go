package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// patience bounds the wait for a page that does not go on.
const patience = time.Minute

// Labels of the page.
const (
	handOver = "Same code: hand it over"
	copyKey  = "Copy the digits" // where it stands, the page shows K
	paste    = "Continue"
	done     = "Done"
)

// wanted is what gets a person his key, the nearest first.
var wanted = []string{handOver, copyKey, "Set up", "Use a passkey", "Yes, go on", paste, "Set up with a passkey", "Get my key back"}

// errRefused says that the page refused while a command waited for it, which it would go on doing.
var errRefused = errors.New("the command that waits gets nothing")

// screen is what a person sees.
type screen struct {
	Buttons []string `json:"buttons"` // that do something now
	Alert   string   `json:"alert"`
	Code    string   `json:"code"` // of the command that waits; empty: none does
}

const looking = `(() => {
	const main = document.querySelector("main"), all = (what) => [...(main?.querySelectorAll(what) ?? [])].filter((e) => e.offsetParent !== null);
	return {
		buttons: all("button:not([disabled], [aria-disabled])").map((e) => e.innerText.trim()),
		alert: all("[role=alert]").map((e) => e.innerText.trim()).join(" "),
		code: all("[aria-label=Code]").map((e) => e.innerText.trim()).join(" "),
	};
})()`

func (s screen) has(label string) bool { return slices.Contains(s.Buttons, label) }

// next is what is pressed; empty while the page works.
func (s screen) next() string {
	for _, label := range wanted {
		if s.has(label) {
			return label
		}
	}
	return ""
}

func button(label string) string { return fmt.Sprintf("//button[normalize-space()=%q]", label) }

func (p *person) look() (screen, error) {
	return chromedp.Run(p.tab, chromedp.Evaluate[screen](looking))
}

// await looks until the page has gone on from what was pressed, or says why not.
func (p *person) await(pressed string) (screen, error) {
	ctx, cancel := context.WithTimeout(p.tab, patience)
	defer cancel()
	for {
		s, err := p.look()
		if next := s.next(); err != nil || next != "" && (next != pressed || s.Alert != "") {
			return s, err
		}
		select {
		case <-ctx.Done():
			return s, fmt.Errorf("the page does not go on after %q; it has the buttons %q and says %q", pressed, s.Buttons, s.Alert)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// visit ends when the person has his key, or the page has refused it.
func (p *person) visit(address string) error {
	// The same page at another fragment would not be loaded anew.
	if err := chromedp.Do(p.tab, chromedp.Navigate("about:blank"), chromedp.Navigate(address)); err != nil {
		return err
	}
	for pressed, waits := "", false; ; {
		s, err := p.await(pressed)
		if err != nil {
			return err
		}
		next := s.next()
		waits = waits || s.Code != ""
		switch {
		case next == pressed:
			p.say("the page says: %s", s.Alert)
			if waits {
				return errRefused
			}
			return nil
		case next == copyKey:
			p.say("the page shows the 64 digits of a key")
			return chromedp.Do(p.tab, chromedp.Click(button(done)))
		case next == handOver:
			err = p.compare(s.Code)
		case next == paste:
			err = p.signIn()
		}
		if err != nil {
			return err
		}
		p.say("presses %q", next)
		if err := chromedp.Do(p.tab, chromedp.Click(button(next))); err != nil || next == handOver {
			return err
		}
		pressed = next
	}
}

// compare refuses what a person should refuse.
func (p *person) compare(code string) error {
	text, err := os.ReadFile(p.terminal)
	if err != nil {
		return err
	}
	if code == "" || !slices.Contains(strings.Fields(string(text)), code) {
		return fmt.Errorf("the page shows the code %q, the terminal does not: nothing is handed over", code)
	}
	p.say("compares the codes: %s on the page and in the terminal", code)
	return nil
}

func (p *person) signIn() error {
	token, err := p.token()
	if err != nil {
		return fmt.Errorf("no access token: %w", err)
	}
	p.say("pastes an access token")
	err = chromedp.Do(p.tab, chromedp.Focus(`//input[@id=//label[normalize-space()="Access token"]/@for]`))
	if err == nil {
		_, err = chromedp.Call(p.tab, input.InsertText, input.InsertTextParams{Text: token})
	}
	return err
}
