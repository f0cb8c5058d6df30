// Setting up: K is made here, or comes from a device that has it.
import { random } from "../../core/crypto.ts";
import { enroll } from "../../core/enroll.ts";
import { alertBox, button, form, h, show } from "../dom.ts";
import { WorkerGate } from "../gate.ts";
import { explain } from "../words.ts";
import { home, type Here } from "./home.ts";
import { enrolled } from "./key.ts";
import { replaces } from "./lost.ts";
import { newPassword } from "./newpassword.ts";
import { digitsField, readDigits } from "./unlock.ts";
import { passwordTitle } from "./ways.ts";

export function setUp(here: Here): void {
  const password = newPassword();
  const digits = digitsField("Backup key");
  const live = here.status.state === "live";
  show(passwordTitle(here),
    live && alertBox(replaces),
    h("p", {}, "Choose a password. It locks a key that is made on this device: neither the vault nor anybody else ever sees the password or the key."),
    form("Set up", "", [
      ...password.elements,
      h("details", {}, h("summary", {}, "I already have a backup key"), digits.element),
    ], async (say) => {
      const typed = password.read();
      const known = digits.input.value.trim() === "" ? undefined : readDigits(digits.input.value);
      const k = known ?? random(32);
      const gate = new WorkerGate();
      try {
        say("Locking the key with your password. This takes a few seconds…");
        const done = await enroll(here.session, gate, typed, k, known ?? (live ? undefined : k));
        enrolled(here, done, k, "From now on your password brings this key back, on any device.");
      } finally {
        gate.close();
      }
    }, explain),
    h("div", { class: "actions" }, button("Back", () => void home(here.site), "quiet")));
}
