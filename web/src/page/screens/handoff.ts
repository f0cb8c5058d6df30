// Handing K to a command line that waits on this device. Whoever made the link chose the key
// that K is sealed to, so nothing goes before a person has compared the code.
import { text, type Bytes } from "../../core/bytes.ts";
import { sealFor, type Handoff } from "../../core/handoff.ts";
import { alertBox, button, h, note, show, statusLine } from "../dom.ts";
import { waiting } from "../stores.ts";
import { explain } from "../words.ts";
import { home, type Here } from "./home.ts";
import { keyScreen } from "./key.ts";

const codeLine = (to: Handoff) => h("div", { class: "digits one", role: "group", "aria-label": "Code" }, to.code);

/** What stands on the overview while a link asks for the key: the page knows of no command, only of a link. */
export function asked(here: Here, to: Handoff): Node {
  const what = to.purpose === "enroll" ? "set up a key here" : "get your key back here";
  return note(
    h("p", {}, `You followed a link that asks for your key. If you have started a command on this device, and it shows this code: ${what}, and you can hand it over.`),
    codeLine(to),
    h("p", {}, button("I did not start it", () => forget(here), "link")));
}

function forget(here: Here): void {
  waiting.save(undefined);
  void home(here.site);
}

/** Offers K to the command; the form goes to this device itself, in a tab of its own. */
export async function handOver(here: Here, to: Handoff, k: Bytes, title: string, word: string): Promise<void> {
  let sealed: string;
  try {
    sealed = await sealFor(to, here.session.vault, here.session.account, k);
  } catch (e) {
    return show(title, alertBox(explain(e)));
  }
  // A form's Origin goes with the referrer policy; the command wants to know who sends.
  document.querySelector<HTMLMetaElement>("meta[name=referrer]")!.content = "origin";
  const leave = (next: () => void) => () => {
    document.querySelector<HTMLMetaElement>("meta[name=referrer]")!.content = "no-referrer";
    waiting.save(undefined);
    next();
  };
  const line = statusLine();
  const sent = () => line.say("Look at the command line: it says whether it has the key. If the new tab shows an error, use the text below.");
  show(title,
    word !== "" && note(word),
    h("p", {}, "Does the command line on this device show the same code?"),
    codeLine(to),
    alertBox("If it shows another code, or you did not start it: stop here. Whoever gets your key can read your backup."),
    h("form", { method: "post", action: `http://127.0.0.1:${to.port}/`, target: "_blank", rel: "noopener", submit: sent },
      h("input", { type: "hidden", name: "state", value: text(to.state) }),
      h("input", { type: "hidden", name: "sealed", value: sealed }),
      h("div", { class: "actions" }, h("button", { type: "submit" }, "Same code: hand it over"))),
    line.element,
    h("details", {}, h("summary", {}, "The command line is on another computer, or got nothing"),
      h("p", {}, "Paste this text there, where it waits, and give it to nobody: whoever made the link can read your key in it."),
      h("pre", { class: "wrap", role: "group", "aria-label": "Text for the command line" }, sealed)),
    h("div", { class: "actions" },
      button("Done", leave(() => { k.fill(0); void home(here.site); }), "quiet"),
      button("Show the 64 digits instead", leave(() => keyScreen({ ...here, handoff: undefined }, k, title, word)), "quiet")));
}
