// What a person needs to check that this is the right vault.
import { hex } from "../../core/bytes.ts";
import { h } from "../dom.ts";
import type { Here } from "./home.ts";

export function about({ site, session }: Here): Node {
  const row = (name: string, value: string) => h("div", {}, h("dt", {}, name), h("dd", { class: "code" }, value));
  return h("details", { class: "about" },
    h("summary", {}, "About this vault"),
    h("p", {}, "The pin is the vault's fingerprint. This browser keeps it and refuses any other vault from now on. Compare it once with the one that your organisation published."),
    h("dl", {},
      row("Pin", site.pin),
      row("Vault", session.statement.name),
      row("Vault ID", hex(session.vault)),
      row("Security modules", String(session.statement.tokens.length)),
      row("Your account", session.account)),
    h("p", { class: "hint" }, "This page comes from the vault itself, so it can be no more honest than those who run it. The command line program backupvault does not depend on that."));
}
