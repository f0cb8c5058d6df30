// What this browser keeps: the pin and the newest fleet statement for good, the sign-in and an
// attempt that is not settled until the tab is closed. Never a password or a key.
import { text, untext } from "../core/bytes.ts";
import { parseHandoff, type Handoff } from "../core/handoff.ts";
import type { Attempt, AttemptStore } from "../core/recover.ts";
import type { StatementStore } from "../core/session.ts";

const names = { pin: "backupvault.pin", statement: "backupvault.statement", attempt: "backupvault.attempt", token: "backupvault.token", handoff: "backupvault.handoff" };

/** The pin this browser knows; the first one it sees is kept. */
export function knownPin(served: string): string {
  const known = localStorage.getItem(names.pin);
  if (known === null) localStorage.setItem(names.pin, served);
  return known ?? served;
}

export const statements: StatementStore = {
  load: () => localStorage.getItem(names.statement) ?? undefined,
  save: (hash) => localStorage.setItem(names.statement, hash),
};

type Saved = { [name in keyof Attempt]: string };

export const attempts: AttemptStore = {
  load() {
    try {
      const s = JSON.parse(sessionStorage.getItem(names.attempt) ?? "null") as Saved | null;
      return s ? { vault: untext(s.vault), account: s.account, method: untext(s.method), id: untext(s.id), kept: untext(s.kept) } : undefined;
    } catch {
      return undefined; // nothing that we wrote
    }
  },
  save(a) {
    if (!a) sessionStorage.removeItem(names.attempt);
    else sessionStorage.setItem(names.attempt, JSON.stringify({ vault: text(a.vault), account: a.account, method: text(a.method), id: text(a.id), kept: text(a.kept) }));
  },
};

export const accessToken = {
  load: (): string | undefined => sessionStorage.getItem(names.token) ?? undefined,
  save: (t: string | undefined): void => (t === undefined ? sessionStorage.removeItem(names.token) : sessionStorage.setItem(names.token, t)),
};

/** A command on this device that waits for the key: the fragment of its link, which a sign-in elsewhere would lose. */
export const waiting = {
  load: async (): Promise<Handoff | undefined> => parseHandoff(sessionStorage.getItem(names.handoff) ?? ""),
  save: (fragment: string | undefined): void => (fragment === undefined ? sessionStorage.removeItem(names.handoff) : sessionStorage.setItem(names.handoff, fragment)),
};
