// Passkeys: add one, or set up with one; rename; remove.
import { random } from "../../core/crypto.ts";
import { enrollPasskey } from "../../core/enrollpasskey.ts";
import { remove, rename } from "../../core/methods.ts";
import type { Method } from "../../core/status.ts";
import { browser } from "../authenticator.ts";
import { alertBox, button, field, form, h, note, show } from "../dom.ts";
import { duration, explain } from "../words.ts";
import { home, type Here } from "./home.ts";
import { enrolled } from "./key.ts";
import { replaces } from "./lost.ts";
import { digitsField, explainTry, readDigits, unlock } from "./unlock.ts";
import { beside } from "./ways.ts";

const nameField = (value: string) => field("Name of the passkey", { value, maxlength: "40", autocomplete: "off" }, "So that you can tell your passkeys apart.");
const back = (here: Here) => h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet"));

const twice = "Your device asks you twice: once to make the passkey, and once to see that it works.";

/** The first method of an account: a passkey for a new key, or for one that a device has. */
export function setUpPasskey(here: Here): void {
  const name = nameField("My first passkey"), digits = digitsField("Backup key");
  const { state } = here.status;
  show("Set up with a passkey",
    state === "live" && alertBox(replaces),
    h("p", {}, "A passkey unlocks your key with your face, your finger or your device's PIN. There is no password to remember."),
    h("p", {}, twice),
    form("Set up", "", [name.element, h("details", {}, h("summary", {}, "I already have a backup key"), digits.element)], async (say) => {
      const known = digits.input.value.trim() === "" ? undefined : readDigits(digits.input.value);
      const k = known ?? random(32);
      say("Follow your device…");
      // Who has the key of a live account adds a way to it; one that was destroyed vouches for its lifetime count.
      const done = await enrollPasskey(here.session, browser, name.input.value.trim() || "Passkey", k, state === "absent" ? undefined : known, state === "live" && known !== undefined);
      enrolled(here, done, k,
        `If this passkey is deleted, or lost with the device that has it, the key is lost with it. Add ${beside(here)} now, or keep these digits on paper.`);
    }, explain),
    back(here));
}

/** One more passkey beside what there is. */
export function addPasskey(here: Here): void {
  const name = nameField(`Passkey ${here.status.methods.filter((m) => m.kind === "passkey").length + 1}`);
  const present = unlock(here);
  show("Add a passkey",
    h("p", {}, twice),
    form("Add", "", [...present.elements, name.element], async (say) => {
      const k = await present.key(say);
      say("Follow your device…");
      await enrollPasskey(here.session, browser, name.input.value.trim() || "Passkey", k, k, true);
      k.fill(0);
      show("The passkey is added", note("It was tried out and opens your key."), h("div", { class: "actions" }, button("Done", () => void home(here.site))));
    }, explainTry(here)),
    back(here));
}

function renameScreen(here: Here, m: Method): void {
  const name = nameField(m.name), present = unlock(here);
  show("Rename the passkey",
    form("Rename", "", [name.element, ...present.elements], async (say) => {
      const k = await present.key(say);
      await rename(here.session, m, name.input.value.trim(), k);
      k.fill(0);
      await home(here.site);
    }, explainTry(here)),
    back(here));
}

function removeScreen(here: Here, m: Method): void {
  const present = unlock(here);
  show("Remove the passkey",
    alertBox(`After this “${m.name}” opens your key no more. Your other ways to it stay. Delete the passkey on your device too, if you have it.`),
    form("Remove", "danger", present.elements, async (say) => {
      const k = await present.key(say);
      await remove(here.session, m, k);
      k.fill(0);
      await home(here.site);
    }, explainTry(here)),
    back(here));
}

/** One passkey on the overview. */
export function passkeyRow(here: Here, m: Method, when: (unix: number) => string): Node {
  const used = m.used ? `last used ${when(m.used)}` : "never used yet";
  const wait = m.wait > 0 ? `, the next one in ${duration(m.wait)}` : "";
  return h("li", {},
    h("div", {}, h("strong", {}, m.name), h("div", { class: "hint" }, `${used}; ${m.left} of ${m.limit} tries left${wait}`)),
    h("div", { class: "small" },
      button("Rename", () => renameScreen(here, m), "link", { "aria-label": `Rename ${m.name}` }),
      here.status.methods.length > 1 && button("Remove", () => removeScreen(here, m), "link", { "aria-label": `Remove ${m.name}` })));
}
