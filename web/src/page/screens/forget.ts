// Removing everything.
import { forget } from "../../core/enroll.ts";
import { alertBox, button, form, h, note, show } from "../dom.ts";
import { Plain, when } from "../words.ts";
import { home, type Here } from "./home.ts";
import { explainTry, unlock } from "./unlock.ts";

export function forgetScreen(here: Here): void {
  const present = unlock(here);
  const sure = h("input", { type: "checkbox", id: "sure" });
  show("Remove everything",
    alertBox("The vault destroys your key for good. If no device has it any more, your backup is lost."),
    form("Remove everything", "danger", [
      ...present.elements,
      h("p", { class: "check" }, sure, h("label", { for: "sure" }, "I have the key elsewhere, or do not need my backup any more")),
    ], async (say) => {
      if (!sure.checked) throw new Plain("Please tick the box first.");
      const k = await present.key(say);
      say("Removing…");
      const until = await forget(here.session, k);
      k.fill(0);
      show("Removed", note(until ? `It is removed on ${when(until)}. Until then getting your key back cancels this.` : "The vault has nothing of yours any more."),
        h("div", { class: "actions" }, button("Done", () => void home(here.site))));
    }, explainTry(here)),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet")));
}
