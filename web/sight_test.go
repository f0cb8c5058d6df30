package web_test

import (
	"encoding/json"
	"strings"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// contrast lists what is hard to see: text with less than 4.5 to 1 and borders of fields and buttons with
// less than 3 to 1 against what is behind them (WCAG 2.2, 1.4.3 and 1.4.11), and what can be
// pressed and is smaller than 24 pixels (2.5.8).
const contrast = `
	const parse = (c) => { const n = c.match(/[\d.]+/g).map(Number); return n.length === 3 ? [...n, 1] : n; };
	const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
	const ground = (e) => { for (const stack = []; ; e = e.parentElement) {
		const c = e ? parse(getComputedStyle(e).backgroundColor) : [255, 255, 255, 1];
		stack.push(c);
		if (c[3] === 1) return stack.reduceRight((below, top) => over(top, below));
	} };
	const light = (c) => [0.2126, 0.7152, 0.0722].reduce((sum, w, i) => { const v = c[i] / 255; return sum + w * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); }, 0);
	const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
	const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[aria-disabled]");
	const bad = [];
	for (const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walk.nextNode(); ) {
		const e = walk.currentNode.parentElement, text = walk.currentNode.data.trim();
		if (text === "" || !shown(e) || e.closest("noscript, script")) continue;
		const behind = ground(e), r = ratio(over(parse(getComputedStyle(e).color), behind), behind);
		if (r < 4.5) bad.push(text.slice(0, 40) + " " + r.toFixed(2));
	}
	for (const e of document.querySelectorAll("input, button")) {
		if (!shown(e) || e.classList.contains("link") || e.type === "checkbox") continue;
		const style = getComputedStyle(e), behind = ground(e.parentElement);
		if (Math.max(ratio(parse(style.borderTopColor), behind), ratio(over(parse(style.backgroundColor), behind), behind)) < 3) bad.push("edge of " + e.outerHTML.slice(0, 60));
	}
	for (const e of document.querySelectorAll("input, button, summary")) {
		const { width, height } = e.getBoundingClientRect();
		if (shown(e) && e.type !== "checkbox" && (width < 24 || height < 24)) bad.push("small: " + e.outerHTML.slice(0, 60) + width + "x" + height);
	}
	return JSON.stringify(bad)`

// sight fails where the screen as it stands is hard to see or does not fit its width.
func (b *tab) sight(name string) {
	b.t.Helper()
	if over := b.eval("return document.documentElement.scrollWidth - innerWidth"); over != "0" && !strings.HasPrefix(over, "-") {
		b.t.Errorf("%s: %s pixels too wide", name, over)
	}
	var bad []string
	check(b.t, json.Unmarshal([]byte(b.eval(contrast)), &bad))
	for _, what := range bad {
		b.t.Errorf("%s: %s", name, what)
	}
}

// speech fails where a screen reader would have nothing to say, by the tree that the browser
// gives it: controls and groups without a name, a screen without its one heading, no live line.
func (b *tab) speech(name string) {
	b.t.Helper()
	tree, err := chromedp.Call(b.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	check(b.t, err)
	roles := make(map[string]int)
	for _, n := range tree.Nodes {
		if n.Ignored || n.Role == nil {
			continue
		}
		role := strings.Trim(string(n.Role.Value), `"`)
		roles[role]++
		switch role {
		case "button", "textbox", "checkbox", "DisclosureTriangle", "meter", "region", "heading", "RootWebArea":
			if n.Name == nil || strings.Trim(string(n.Name.Value), `"`) == "" {
				b.t.Errorf("%s: a %s without a name", name, role)
			}
		}
	}
	if roles["main"] != 1 || roles["banner"] != 1 || b.eval(`return document.querySelectorAll("h1").length`) != "1" {
		b.t.Errorf("%s: landmarks %v", name, roles)
	}
	if title := b.eval(`return document.title === document.querySelector("h1").innerText`); title != "true" {
		b.t.Errorf("%s: the tab is not named as the screen", name)
	}
}
