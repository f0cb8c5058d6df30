// Making and showing elements. Text goes in as text nodes: no markup is ever parsed.

type Attributes = { [name: string]: string | boolean | ((event: Event) => void) };
type Child = Node | string | undefined | false;

export function h<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[T] {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") e.addEventListener(name, value);
    else if (value === true) e.setAttribute(name, "");
    else if (value !== false) e.setAttribute(name, value);
  }
  e.append(...children.filter((c): c is Node | string => c !== undefined && c !== false));
  return e;
}

/** Shows a screen: its heading gets the focus, so that a screen reader begins there. */
export function show(title: string, ...children: Child[]): void {
  const heading = h("h1", { tabindex: "-1" }, title);
  document.querySelector("main")!.replaceChildren(heading, ...children.filter((c): c is Node | string => c !== undefined && c !== false));
  document.title = title;
  heading.focus();
  scrollTo(0, 0);
}

/** A line that screen readers speak when it changes; it is there from the beginning, or they would not. */
export function statusLine(): { element: HTMLElement; say(text: string): void; work(text: string): void } {
  const element = h("p", { role: "status", class: "working" });
  return {
    element,
    say: (text) => element.replaceChildren(text),
    work: (text) => element.replaceChildren(h("progress", { "aria-hidden": "true" }), " " + text),
  };
}

let busy = false;

// One thing at a time: while a form works, no button does anything. They are not disabled, since
// that would take the focus away from whoever stands on one.
function setBusy(now: boolean): void {
  busy = now;
  for (const b of document.querySelectorAll("main button")) {
    if (now) b.setAttribute("aria-disabled", "true");
    else b.removeAttribute("aria-disabled");
  }
}

export const alertBox = (...children: Child[]): HTMLElement => h("div", { role: "alert", class: "alert" }, ...children);
export const note = (...children: Child[]): HTMLElement => h("div", { class: "note" }, ...children);
export const button = (label: string, click: () => void, kind = "", attributes: Attributes = {}): HTMLElement =>
  h("button", { type: "button", class: kind, click: () => { if (!busy) click(); }, ...attributes }, label);

let fields = 0;

/** A labelled input, with a hint below that belongs to it. */
export function field(label: string, attributes: Attributes, hint?: string): { element: HTMLElement; input: HTMLInputElement } {
  const id = "f" + ++fields;
  const input = h("input", { id, spellcheck: "false", autocapitalize: "none", ...(hint ? { "aria-describedby": id + "h" } : {}), ...attributes });
  return { element: h("div", { class: "field" }, h("label", { for: id }, label), input, hint && h("p", { id: id + "h", class: "hint" }, hint)), input };
}

/**
 * For what is secret and no password: hidden as one, and no password field, whose contents browsers
 * offer to keep, in their maker's cloud at that.
 */
export const masked = { type: "text", autocomplete: "off", class: "masked" };

/**
 * A form that does one thing: while it works the line says what it does; what goes wrong stands above
 * the button.
 */
export function form(label: string, kind: string, parts: Child[], act: (say: (text: string) => void) => Promise<void>, explain: (e: unknown) => string): HTMLFormElement {
  const line = statusLine();
  const trouble = h("div");
  const f = h("form", {
    autocomplete: "off",
    submit: async (event) => {
      event.preventDefault();
      if (busy) return;
      setBusy(true);
      trouble.replaceChildren();
      try {
        await act(line.work);
      } catch (e) {
        trouble.replaceChildren(alertBox(explain(e)));
      } finally {
        setBusy(false);
        line.say("");
      }
    },
  }, ...parts, trouble, line.element, h("div", { class: "actions" }, h("button", { type: "submit", class: kind }, label)));
  return f;
}
