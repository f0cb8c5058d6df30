// Getting K back, with the password or a passkey.
import { savedFor, WrongPassword, type Recovered } from "../../core/recover.ts";
import { Refused } from "../../core/wire.ts";
import { alertBox, button, field, form, h, note, show } from "../dom.ts";
import { recoverPasskey } from "../../core/recoverpasskey.ts";
import { browser } from "../authenticator.ts";
import { attempts } from "../stores.ts";
import { explain, tried, tries } from "../words.ts";
import { home, type Here } from "./home.ts";
import { keyScreen } from "./key.ts";
import { explainTry, recoverWith } from "./unlock.ts";
import { last } from "./ways.ts";

export function recoverScreen(here: Here): void {
  const method = here.status.methods.find((m) => m.kind === "password");
  const left = h("p", {}, method ? `You have ${tries(method.left)}. After that ${last(here.status) ? "the key is destroyed" : "the password opens your key no more"}; the right password sets the count back.` : "");
  const password = field("Password", { type: "password", autocomplete: "current-password" });
  const passkeys = here.status.methods.some((m) => m.kind === "passkey") && form("Use a passkey", "", [], async (say) => {
    say("Follow your device…");
    await outcome(here, recoverPasskey(here.session, browser));
  }, explainTry(here));
  show("Get your key back",
    passkeys,
    method && savedFor(here.session, method, attempts) && note("A try was cut off before it ended. Type the same password again: it is not counted twice."),
    ...(method ? [left, form("Get my key back", passkeys ? "quiet" : "", [password.element], async (say) => {
      await outcome(here, recoverWith(here, password.input.value, say)).catch((e: unknown) => {
        if (e instanceof WrongPassword) left.remove(); // what it says is over
        throw e;
      });
    }, explainTry(here))] : []),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet")));
}

// Shows K; or, after one failed try too many, that there is nothing more to try here.
async function outcome(here: Here, recovered: Promise<Recovered>): Promise<void> {
  try {
    const { k, failedSince } = await recovered;
    keyScreen(here, k, "Your backup key", failedSince > 0 ? `${tried(failedSince)} since your last success. If that was not you, somebody can sign in as you: tell the people who run the vault.` : "");
  } catch (e) {
    if (!(e instanceof Refused && e.code === "destroyed")) throw e;
    show("Too many failed tries", alertBox(explain(e)), h("div", { class: "actions" }, button("See what is left", () => void home(here.site))));
  }
}
