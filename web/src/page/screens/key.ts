// K, for the person: 64 digits, an age identity, the command line.
import type { Bytes } from "../../core/bytes.ts";
import type { Enrolled } from "../../core/enroll.ts";
import { ageIdentity, digits } from "../../core/keys.ts";
import { button, h, note, show, statusLine } from "../dom.ts";
import { when } from "../words.ts";
import { handOver } from "./handoff.ts";
import { home, type Here } from "./home.ts";

/** Shows K, or offers it to the command that waits for it; leaving the screen wipes it. */
export function keyScreen(here: Here, k: Bytes, title: string, word: string): void {
  if (here.handoff) void handOver(here, here.handoff, k, title, word);
  else digitsScreen(here, k, title, word);
}

/** Says what became of an enrolment, and shows its key. */
export function enrolled(here: Here, done: Enrolled, k: Bytes, word: string): void {
  if (!done.pendingUntil) return keyScreen(here, k, "Your backup key is set up", word);
  keyScreen(here, k, "Not set up yet: it waits",
    `The vault takes this key over on ${when(done.pendingUntil)}. Until then the old one stays, and getting it back cancels this. Keep these digits: they are the only copy until then.`);
}

function digitsScreen(here: Here, k: Bytes, title: string, word: string): void {
  const line = statusLine();
  const text = digits(k);
  const done = () => {
    k.fill(0);
    void home(here.site);
  };
  show(title,
    word !== "" && note(word),
    h("p", {}, "These 64 digits are your backup key. Your backup program takes them as its password. Whoever has them can read your backup, so show them to nobody."),
    h("div", { class: "digits", role: "group", "aria-label": "Backup key" }, ...text.match(/.{4}/g)!.map((group) => h("span", {}, group))),
    h("div", { class: "actions" },
      button("Copy the digits", () => void navigator.clipboard.writeText(text).then(
        () => line.say("Copied. Other programs can read the clipboard: copy something else when you are done."),
        () => line.say("The browser did not allow it: select the digits and copy them."))),
      button("Save as age identity", () => void ageIdentity(k).then((id) => {
        save("backupvault-age-identity.txt", id + "\n");
        line.say("Saved for the program age. Whoever has this file can read your backup.");
      }), "quiet")),
    line.element,
    h("details", {}, h("summary", {}, "Use it on the command line"),
      h("p", {}, "On the device that makes the backup, one of these gets the key and keeps it there:"),
      h("pre", {}, "backupvault recover            # with your password\nbackupvault recover --passkey  # with a passkey"),
      h("p", {}, "Your backup program then asks ", h("code", {}, "backupvault key"), " for it.")),
    h("div", { class: "actions" }, button("Done", done, "quiet")));
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
