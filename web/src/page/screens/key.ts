// K, for the person: 64 digits, an age identity, the command line.
import type { Bytes } from "../../core/bytes.ts";
import { ageIdentity, digits } from "../../core/keys.ts";
import { button, h, note, show, statusLine } from "../dom.ts";
import { handOver } from "./handoff.ts";
import { home, type Here } from "./home.ts";

/** Shows K, or offers it to the command that waits for it; leaving the screen wipes it. */
export function keyScreen(here: Here, k: Bytes, title: string, word: string): void {
  if (here.handoff) void handOver(here, here.handoff, k, title, word);
  else digitsScreen(here, k, title, word);
}

function digitsScreen(here: Here, k: Bytes, title: string, word: string): void {
  const line = statusLine();
  const text = digits(k);
  const said = (what: string) => line.element.replaceChildren(what);
  const done = () => {
    k.fill(0);
    void home(here.site);
  };
  show(title,
    word !== "" && note(word),
    h("p", {}, "These 64 digits are your backup key. Your backup program takes them as its password. Whoever has them can read your backup, so show them to nobody."),
    h("p", { class: "digits", "aria-label": "Backup key" }, ...text.match(/.{4}/g)!.map((group) => h("span", {}, group))),
    h("div", { class: "actions" },
      button("Copy the digits", () => void navigator.clipboard.writeText(text).then(() => said("Copied. Clear the clipboard when you are done."), () => said("The browser did not allow it: select the digits and copy them."))),
      button("Save as age identity", () => void ageIdentity(k).then((id) => save("backupvault-age-identity.txt", id + "\n")), "quiet")),
    show1(line.element),
    h("details", {}, h("summary", {}, "Use it on the command line"),
      h("p", {}, "On the device that makes the backup, this gets the key with your password and keeps it there:"),
      h("pre", {}, "backupvault recover"),
      h("p", {}, "Your backup program then asks ", h("code", {}, "backupvault key"), " for it.")),
    h("div", { class: "actions" }, button("Done", done, "quiet")));
}

function show1(e: HTMLElement): HTMLElement {
  e.hidden = false;
  return e;
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
