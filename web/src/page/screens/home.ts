// The overview: what is set up, how many tries are left, and what can be done.
import type { Session } from "../../core/session.ts";
import type { Method, Status } from "../../core/status.ts";
import { Refused } from "../../core/wire.ts";
import { openSession, type Site } from "../app.ts";
import { alertBox, button, h, note, show, statusLine } from "../dom.ts";
import type { Handoff } from "../../core/handoff.ts";
import { accessToken, attempts, waiting } from "../stores.ts";
import { duration, explain, tried, when } from "../words.ts";
import { about } from "./about.ts";
import { change } from "./change.ts";
import { forgetScreen } from "./forget.ts";
import { asked } from "./handoff.ts";
import { lost } from "./lost.ts";
import { addPasskey, passkeyRow } from "./passkey.ts";
import { recoverScreen } from "./recover.ts";
import { start } from "./start.ts";
import { beside, last, needed, noWay, offersPasskey, offersPassword, ways } from "./ways.ts";

export type Here = { site: Site; session: Session; status: Status; handoff: Handoff | undefined };

/** Asks the vault and shows the overview; without a good sign-in, asks for one. */
export async function home(site: Site): Promise<void> {
  if (accessToken.load() === undefined) return start(site);
  const line = statusLine();
  show("Your backup key", line.element);
  line.work("Asking the vault…");
  try {
    const session = await openSession(site);
    overview({ site, session, status: await session.status(), handoff: await waiting.load() });
  } catch (e) {
    if (e instanceof Refused && e.code === "access_token_invalid") {
      accessToken.save(undefined);
      return start(site, e);
    }
    show("Your backup key", alertBox(explain(e)), h("div", { class: "actions" }, button("Try again", () => void home(site))));
  }
}

function overview(here: Here): void {
  const { session, status } = here;
  const name = session.account.slice(session.account.indexOf(" ") + 1);
  show("Your backup key",
    h("p", { class: "who" }, "Signed in as ", h("strong", {}, name), " ", button("Sign out", () => signOut(here.site), "link")),
    here.handoff && asked(here, here.handoff),
    ...(status.state === "live" ? live(here) : empty(here)),
    about(here));
}

function signOut(site: Site): void {
  accessToken.save(undefined);
  attempts.save(undefined);
  waiting.save(undefined);
  start(site);
}

function empty(here: Here): (Node | string)[] {
  const need = needed(here);
  const what = here.status.state === "destroyed" ? destroyed(here.status)
    : h("p", {}, "Nothing is set up for you yet." + (need ? ` Once it is, you can get your backup back even if you lose this device: you sign in here and use ${need}.` : ""));
  return [what, need ? ways(here) : h("p", {}, noWay(here))];
}

function destroyed(status: Status): Node {
  const spent = status.reason === "lifetime";
  return alertBox(
    h("p", {}, `The key in the vault was destroyed${status.destroyedAt ? " on " + when(status.destroyedAt) : ""}, after too many failed tries${spent ? " over the life of this account" : ""}. Nobody can bring it back.`),
    h("p", {}, "If one of your devices still has the key, set it up again with that key: your backup opens as before."),
    h("p", {}, spent ? "Only such a device can set up a key for you again." : "If none has it, the backup stays locked. You can set up a new key for your next one."));
}

function live(here: Here): (Node | string)[] {
  const { status } = here;
  const password = status.methods.find((m) => m.kind === "password");
  const passkeys = status.methods.filter((m) => m.kind === "passkey");
  return [
    ...(status.pending ? [pending(here)] : []),
    ...status.methods.filter((m) => m.failed > 0).map(guessed),
    ...(password ? [card(password, status)] : []),
    ...(passkeys.length > 0 ? [h("section", { class: "card", "aria-label": "Passkeys" }, h("h2", {}, "Passkeys"), h("ul", {}, ...passkeys.map((m) => passkeyRow(here, m, when))))] : []),
    ...(last(status) && !password ? [note(`A passkey that is deleted, or lost with its device, takes the key with it. Add ${beside(here)}, or keep the 64 digits on paper.`)] : []),
    h("div", { class: "actions" },
      button("Get my key back", () => recoverScreen(here)),
      (password || offersPassword(here)) && button(password ? "Change the password" : "Add a password", () => change(here), "quiet"),
      offersPasskey(here) && passkeys.length < 5 && button("Add a passkey", () => addPasskey(here), "quiet"),
      button("Remove everything", () => forgetScreen(here), "quiet")),
    h("p", { class: "lost" }, button("I have lost every way to my key", () => lost(here), "link")),
  ];
}

function pending({ status }: Here): Node {
  const what = status.pending!.kind === "forget" ? "remove your key from the vault" : "replace your key by another one";
  return alertBox(h("p", {}, `Somebody has asked to ${what}, without having the key. This happens on ${when(status.pending!.due)}.`),
    h("p", {}, "If that was not you: get your key back now. That cancels it."));
}

function guessed(m: Method): Node {
  const which = m.kind === "password" ? "your password" : `the passkey “${m.name}”`;
  return note(h("p", {}, `${tried(m.failed)} with ${which} since it last worked${m.tried ? `, the last on ${when(m.tried)}` : ""}. If that was not you, somebody can sign in as you: tell the people who run the vault.`));
}

function card(m: Method, status: Status): Node {
  const row = (name: string, value: string) => h("div", {}, h("dt", {}, name), h("dd", {}, value));
  const wait = m.lastChance ? "until the open ones have ended" : m.wait > 0 ? duration(m.wait) : "none";
  return h("section", { class: "card", "aria-label": "Password" },
    h("h2", {}, "Password"),
    h("dl", {},
      row("Tries left", `${m.left} of ${m.limit}`),
      row("Wait before the next try", wait),
      ...(m.enrolled ? [row("Set up", when(m.enrolled))] : []),
      ...(m.used ? [row("Last used", when(m.used))] : []),
      row("Failed tries, ever", `${status.lifetimeFailed} of ${status.lifetimeLimit}`)),
    m.left <= 3 && h("p", { class: "hint" }, `After ${m.left === 1 ? "one more wrong try" : `${m.left} more wrong tries`} ${last(status) ? "the key is destroyed" : "the password opens your key no more; your passkeys still do"}. The right password sets this back.`));
}
