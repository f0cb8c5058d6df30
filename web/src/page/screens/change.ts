// Another password for the same key.
import { enroll } from "../../core/enroll.ts";
import { button, form, h, note, show } from "../dom.ts";
import { WorkerGate } from "../gate.ts";
import { Plain } from "../words.ts";
import { home, type Here } from "./home.ts";
import { newPassword } from "./newpassword.ts";
import { explainTry, unlock } from "./unlock.ts";

export function change(here: Here): void {
  const present = unlock(here), next = newPassword("New password");
  const old = here.status.methods.some((m) => m.kind === "password");
  show(old ? "Change the password" : "Add a password",
    h("p", {}, "The key stays the same, and so does your backup." + (old ? " The old password stops working." : " Your passkeys stay.")),
    form(old ? "Change" : "Add", "", [...present.elements, h("hr"), ...next.elements], async (say) => {
      const typed = next.read();
      const k = await present.key(say);
      const gate = new WorkerGate();
      try {
        say("Locking the key with the new password. This takes a few seconds…");
        if ((await enroll(here.session, gate, typed, k, k)).pendingUntil) throw new Plain("The vault keeps this change for later, though you have the key. Tell the people who run it.");
      } finally {
        gate.close();
        k.fill(0);
      }
      show(old ? "The password is changed" : "The password is added", note("The new password works from now on" + (old ? "; the old one opens nothing any more." : ".")),
        h("div", { class: "actions" }, button("Done", () => void home(here.site))));
    }, explainTry(here)),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet")));
}
