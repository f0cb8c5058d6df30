// Sign-in, and what is shown when there can be none.
import { signIn } from "../oidc.ts";
import type { Site } from "../app.ts";
import { accountOf } from "../../core/wire.ts";
import { alertBox, button, field, form, h, masked, note, show } from "../dom.ts";
import { accessToken } from "../stores.ts";
import { explain, Plain } from "../words.ts";
import { home } from "./home.ts";

/** Asks who is there. trouble is what went wrong before. */
export function start(site: Site, trouble?: unknown): void {
  const token = field("Access token", masked, "From the people who run the vault, or from a command they gave you.");
  const paste = form("Continue", site.client_id ? "quiet" : "", [token.element], async () => {
    await accept(site, token.input.value.trim());
  }, explain);
  show("Sign in",
    trouble !== undefined && alertBox(explain(trouble)),
    h("p", {}, "This vault keeps the key of your backup, locked so that only you can open it. Sign in to set it up, or to get your key back."),
    site.client_id !== "" && form("Sign in", "", [], () => signIn(site), explain),
    site.client_id === "" ? paste : h("details", {}, h("summary", {}, "Use an access token instead"), paste));
}

async function accept(site: Site, token: string): Promise<void> {
  try {
    accountOf(token);
  } catch {
    throw new Plain("This is no access token of ours. Copy all of it, from the first letter to the last.");
  }
  accessToken.save(token);
  await home(site);
}

/** A token that came in a link: whoever made the link chose the account, so the person is asked. */
export function confirmLink(site: Site, token: string): void {
  let account: string;
  try {
    account = accountOf(token);
  } catch {
    return start(site, new Plain("The link holds no usable access token."));
  }
  show("Is this you?",
    h("p", {}, "The link that you followed signs you in as:"),
    h("p", { class: "account" }, account.slice(account.indexOf(" ") + 1)),
    note("Go on only if this is you and the link came from somebody you trust: a key that you set up here belongs to this account."),
    form("Yes, go on", "", [], () => accept(site, token), explain),
    h("div", { class: "actions" }, button("No", () => start(site), "quiet")));
}

/** The end: nothing on this page can go on. */
export function stopped(title: string, text: string): void {
  show(title, alertBox(text));
}
