// Release by password, docs/protocol.md section 9.
import { equal, lp, text, utf8, type Bytes } from "./bytes.ts";
import { gcmOpen, hkdf, random, sha256 } from "./crypto.ts";
import { binary, integer, type Json } from "./json.ts";
import { openEnvelope } from "./keys.ts";
import type { Gate, LoggedIn } from "./gate.ts";
import { ksfForm } from "./password.ts";
import type { Session } from "./session.ts";
import type { Method } from "./status.ts";
import { Malformed, Refused } from "./wire.ts";

/** An attempt that is not settled: neither password nor KE1 (C-12). */
export type Attempt = { vault: Bytes; account: string; method: Bytes; id: Bytes; kept: Bytes };

/** Keeps the one attempt that is not settled; it must survive a reload. */
export interface AttemptStore {
  load(): Attempt | undefined;
  save(a: Attempt | undefined): void;
}

export type Recovered = { k: Bytes; failedSince: number };

/** The password was wrong, and the attempt is spent. */
export class WrongPassword extends Error {
  constructor(readonly left: number, readonly wait: number) {
    super("wrong password");
  }
}

const rounds = 3;

/** Gets K back. An attempt that was cut off before is taken up again and not charged twice. */
export async function recover(s: Session, gate: Gate, typed: string, attempts: AttemptStore): Promise<Recovered> {
  const method = (await s.status()).methods.find((m) => m.kind === "password");
  if (!method) throw new Refused("not_enrolled", 404, {});
  const begun = await begin(s, gate, typed, method, attempts);
  for (let round = 1; ; round++) {
    try {
      return await settle(s, gate, method, begun.attempt, begun.answer, attempts);
    } catch (e) {
      // A vault that was restarted has the attempt and lost its session.
      if (!(e instanceof Refused && e.code === "attempt_unknown") || round === rounds) throw e;
      begun.answer = await start(s, method, begun.attempt, begun.ke1);
    }
  }
}

type Begun = { attempt: Attempt; ke1: Bytes; answer: Json };

async function begin(s: Session, gate: Gate, typed: string, method: Method, attempts: AttemptStore): Promise<Begun> {
  const saved = savedFor(s, method, attempts);
  if (saved) {
    const ke1 = await gate.resume(typed, saved.kept);
    try {
      return { attempt: saved, ke1, answer: await start(s, method, saved, ke1) };
    } catch (e) {
      if (closed(e) && !isCode(e, "bad_request")) attempts.save(undefined);
      // bad_request: another password than the saved attempt's was typed. A new attempt is needed, and the
      // old one stays saved until the vault takes the new one.
      if (!isCode(e, "bad_request")) throw e;
    }
  }
  const { ke1, kept } = await gate.login(typed);
  const attempt = { vault: s.vault, account: s.account, method: method.id, id: random(16), kept };
  attempts.save(attempt); // before anything is sent
  try {
    return { attempt, ke1, answer: await start(s, method, attempt, ke1) };
  } catch (e) {
    if (refused(e)) attempts.save(saved);
    throw e;
  }
}

/** The attempt that was cut off, if it is this account's and this method's. */
export function savedFor(s: Session, method: Method, attempts: AttemptStore): Attempt | undefined {
  const a = attempts.load();
  if (a && a.account === s.account && equal(a.vault, s.vault) && equal(a.method, method.id) && a.id.length === 16) return a;
  return undefined; // it can never be finished by us
}

async function start(s: Session, method: Method, a: Attempt, ke1: Bytes): Promise<Json> {
  return s.post("/v1/release/password/start", {
    protocol: 1, vault_id: text(s.vault), method_id: text(a.method), ksf_hash: text(await sha256(ksfForm(method.ksf!))),
    attempt_id: text(a.id), ke1: text(ke1),
  });
}

async function settle(s: Session, gate: Gate, method: Method, a: Attempt, answer: Json, attempts: AttemptStore): Promise<Recovered> {
  const left = integer(answer["attempts_left"]);
  const opened = await gate.loggedIn(binary(answer["ke2"], 320), { vault: s.vault, account: s.account, ksf: method.ksf! });
  const finish = (ke3: string) => s.post("/v1/release/password/finish", { method_id: text(a.method), attempt_id: text(a.id), ke3 });
  if (!opened) return giveUp(finish, left, attempts);
  let released: Json;
  try {
    released = await finish(text(opened.ke3));
  } catch (e) {
    if (closed(e)) attempts.save(undefined);
    if (isCode(e, "wrong_secret")) throw new Malformed("the vault calls a password wrong that opened its own answer");
    throw e;
  }
  const k = await reveal(s, a, opened, binary(released["released"], 97));
  attempts.save(undefined);
  return { k, failedSince: integer(released["failed_since"]) };
}

/** Says at once that KE2 did not open (C-10). Whatever becomes of it, the attempt is spent. */
async function giveUp(finish: (ke3: string) => Promise<Json>, left: number, attempts: AttemptStore): Promise<never> {
  let wait = 0;
  try {
    await finish("");
  } catch (e) {
    if (isCode(e, "destroyed")) {
      attempts.save(undefined);
      throw e;
    }
    if (isCode(e, "wrong_secret")) {
      left = e.field("attempts_left") ?? left;
      wait = e.field("wait_seconds") ?? 0;
    }
  }
  attempts.save(undefined);
  throw new WrongPassword(left, wait);
}

async function reveal(s: Session, a: Attempt, opened: LoggedIn, released: Bytes): Promise<Bytes> {
  try {
    const key = await hkdf(opened.sessionKey, lp("release-password", s.vault, utf8(s.account), a.method, a.id), 32);
    return await openEnvelope(opened.exportKey, s.vault, s.account, a.method, await gcmOpen(key, released));
  } catch {
    throw new Malformed("what the vault released does not open");
  } finally {
    opened.sessionKey.fill(0);
    opened.exportKey.fill(0);
  }
}

const isCode = (e: unknown, code: string): e is Refused => e instanceof Refused && e.code === code;

/** Whether the vault said no for certain. */
const refused = (e: unknown): e is Refused => e instanceof Refused && e.code !== "unavailable" && e.code !== "no_majority";

/** Whether a refusal means that an attempt cannot be taken up again. */
const closed = (e: unknown): boolean => refused(e) && e.code !== "access_token_invalid" && e.code !== "attempt_unknown";
