// The present key, from its password or from its 64 digits: what every change needs.
import type { Bytes } from "../../core/bytes.ts";
import { parseDigits } from "../../core/keys.ts";
import { recover } from "../../core/recover.ts";
import { recoverPasskey } from "../../core/recoverpasskey.ts";
import { browser } from "../authenticator.ts";
import { field, h, masked } from "../dom.ts";
import { WorkerGate } from "../gate.ts";
import { attempts } from "../stores.ts";
import { explain, Plain } from "../words.ts";
import type { Here } from "./home.ts";
import { last } from "./ways.ts";

/** K as typed digits; throws in plain words. */
export function readDigits(typed: string): Bytes {
  try {
    return parseDigits(typed);
  } catch {
    throw new Plain("A backup key has 64 digits: 0 to 9 and a to f, in small letters.");
  }
}

/** explain, for tries on what this account has. */
export const explainTry = ({ status }: Here) => (e: unknown): string => explain(e, last(status));

export const digitsField = (label: string) => field(label, masked, "64 digits; spaces do no harm.");

/** Gets K back with the typed password; the worker ends with it. */
export async function recoverWith(here: Here, typed: string, say: (text: string) => void) {
  const gate = new WorkerGate();
  try {
    say("Asking the vault, then working through your password. This takes a few seconds…");
    return await recover(here.session, gate, typed, attempts);
  } finally {
    gate.close();
  }
}

export function unlock(here: Here): { elements: Node[]; key(say: (text: string) => void): Promise<Bytes> } {
  const has = (kind: string) => here.status.methods.some((m) => m.kind === kind);
  const hint = has("passkey") ? "Leave this empty to use one of your passkeys." : undefined;
  const password = field("Present password", { type: "password", autocomplete: "current-password" }, hint);
  const ask = has("password") ? password.element : h("p", {}, "Your device asks you for one of your passkeys.");
  const digits = digitsField("Backup key");
  const other = h("details", {}, h("summary", {}, "I have the 64 digits instead"), digits.element);
  return {
    elements: [ask, other],
    async key(say) {
      if (digits.input.value.trim() !== "") return readDigits(digits.input.value);
      if (has("passkey") && password.input.value === "") {
        say("Follow your device…");
        return (await recoverPasskey(here.session, browser)).k;
      }
      return (await recoverWith(here, password.input.value, say)).k;
    },
  };
}
