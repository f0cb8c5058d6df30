// For whoever has lost every way: first what may still be found, then a new key in its place.
import { alertBox, button, h, show } from "../dom.ts";
import { home, type Here } from "./home.ts";
import { needed, noWay, ways } from "./ways.ts";

/** What takes the place of a key that cannot be got back. */
export const replaces = "Nobody can bring the old key back: a backup made with it stays locked. What you set up now takes its place, as soon as your organisation's rules allow it.";

export function lost(here: Here): void {
  show("I have lost every way to my key",
    h("p", {}, "Look around first. A device that makes your backup still has the key. A passkey may be on your other phone, in your password manager or on a security key. You may have printed the 64 digits."),
    h("p", {}, "If nothing is left, set up a new key for your next backup."),
    alertBox(replaces),
    needed(here) === undefined ? h("p", {}, noWay(here)) : ways(here),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet")));
}
