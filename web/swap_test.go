package web_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// swap lets the browser find other bytes behind an address of the vault, under the headers
// that the vault sent, until it is stopped.
func (s *site) swap(pattern string, change func(body string) string) (stop func()) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.ctx)
	paused := chromedp.Events(ctx, fetch.RequestPaused)
	_, err := chromedp.Call(s.ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{
		{URLPattern: s.vault.url + pattern, RequestStage: "Response"}}})
	check(s.t, err)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for p, err := range paused {
			if err != nil {
				return // stopped
			}
			b, err := chromedp.Call(s.ctx, fetch.GetResponseBody, fetch.GetResponseBodyParams{RequestID: p.RequestID})
			if err != nil {
				s.t.Error(err)
				return
			}
			headers := slices.DeleteFunc(p.ResponseHeaders, func(h *fetch.HeaderEntry) bool { return strings.EqualFold(h.Name, "content-length") })
			if _, err := chromedp.Call(s.ctx, fetch.FulfillRequest, fetch.FulfillRequestParams{RequestID: p.RequestID, ResponseCode: p.ResponseStatusCode,
				ResponseHeaders: headers, Body: []byte(change(string(b.Body)))}); err != nil {
				s.t.Error(err)
			}
		}
	}()
	return func() {
		cancel()
		<-ended
		_, err := chromedp.Call(s.ctx, fetch.Disable, cdp.Empty{})
		check(s.t, err)
	}
}

// complains waits until the browser says that it stopped something.
func (s *site) complains(what string) {
	s.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		s.mu.Lock()
		said := strings.Join(s.troubles, "\n")
		s.mu.Unlock()
		if strings.Contains(said, what) {
			return
		}
		if time.Now().After(end) {
			s.t.Fatalf("the browser does not complain about %s: %s", what, said)
		}
	}
}

// fresh loads the page as a browser does that never had it.
func (s *site) fresh() {
	s.t.Helper()
	_, err := chromedp.Call(s.ctx, network.ClearBrowserCache, cdp.Empty{})
	check(s.t, err)
	s.mu.Lock()
	s.troubles = nil
	s.mu.Unlock()
	s.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.vault.url+"/"))
}

// TestAttackAlteredFilesBrowser: what is slipped into the page's files runs nowhere, or reaches nothing.
func TestAttackAlteredFilesBrowser(t *testing.T) {
	s := newSite(t)
	for _, file := range []string{"/assets/app-*", "/assets/style-*"} {
		stop := s.swap(file, func(body string) string { return body })
		s.fresh()
		s.see("Sign in") // so it is not the swapping that stops it
		stop()
		s.clean()

		stop = s.swap(file, func(body string) string { return body + "/* */" })
		s.fresh()
		s.complains("integrity")
		if file == "/assets/app-*" && !strings.Contains(s.text(), "Loading") {
			t.Errorf("an altered script runs:\n%s", s.text())
		}
		if ground := s.eval(`return getComputedStyle(document.querySelector("main")).maxWidth`); file == "/assets/style-*" && ground != "none" {
			t.Errorf("an altered style is used: %s", ground)
		}
		stop()
	}

	stop := s.swap("/", func(body string) string {
		return strings.Replace(body, "</body>", `<script>document.documentElement.dataset.ran = "inline"</script>
			<img src="data:," onerror="document.documentElement.dataset.ran = 'handler'"><iframe srcdoc="<script>parent.document.documentElement.dataset.ran='frame'</script>"></iframe></body>`, 1)
	})
	s.fresh()
	s.see("Sign in")
	s.complains("inline")
	if ran := s.eval(`return document.documentElement.dataset.ran`); ran != "undefined" {
		t.Errorf("markup runs as script: %s", ran)
	}
	stop()
	s.workerReachesNothing()
}

// rogue is a worker that tries to carry the password away. It says what it could do; wasm is
// what it must be able to do.
const rogue = `self.onmessage = async () => {
	const loaded = (make) => new Promise((done, fail) => { const x = make(); x.onload = x.onopen = done; x.onerror = fail; });
	const can = {}, tries = {
		wasm: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
		fetch: () => fetch("/v1/fleet"),
		request: () => loaded(() => { const x = new XMLHttpRequest(); x.open("GET", "/v1/fleet"); x.send(); return x; }),
		script: () => importScripts("/assets/none.js"),
		worker: () => loaded(() => new Worker(self.location.href)), // one that starts says nothing, and the test waits in vain
		eval: () => eval("1"),
		make: () => new Function("return 1")(),
	};
	for (const [name, attempt] of Object.entries(tries)) {
		try { await attempt(); can[name] = "done"; } catch (e) { can[name] = e.name ?? e.type; }
	}
	self.postMessage({ kind: "other", message: JSON.stringify(can) });
};`

func (s *site) workerReachesNothing() {
	s.t.Helper()
	stop := s.swap("/assets/worker-*", func(string) string { return rogue })
	defer stop()
	s.as("anna")
	s.click("Yes, go on")
	s.see("Nothing is set up for you yet")
	s.click("Set up a backup key")
	s.fill("Password", password)
	s.fill("The same again", password)
	s.click("Set up")
	s.see("Something went wrong here: {")
	_, said, _ := strings.Cut(s.text(), "Something went wrong here: ")
	var can map[string]string
	check(s.t, json.NewDecoder(strings.NewReader(said)).Decode(&can))
	if len(can) != 7 {
		s.t.Errorf("the worker says %v", can)
	}
	for what, outcome := range can {
		if (outcome == "done") != (what == "wasm") {
			s.t.Errorf("%s in the worker: %s", what, outcome)
		}
	}
}
