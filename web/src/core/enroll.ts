// Enrolment of a password, docs/protocol.md section 8.
import { concat, equal, lp, text, uint64, utf8, type Bytes } from "./bytes.ts";
import { sha256 } from "./crypto.ts";
import { binary, integer, type Json } from "./json.ts";
import { ownerKey, sealEnvelope } from "./keys.ts";
import type { Gate } from "./gate.ts";
import { defaultKSF, ksfForm, type KSF } from "./password.ts";
import { seal } from "./seal.ts";
import type { Session } from "./session.ts";
import { Malformed, Refused } from "./wire.ts";

/** What became of an enrolment: live, or pending until a time in Unix seconds (C-15). */
export type Enrolled = { generation: number; pendingUntil: number };

type Prepared = { session: Bytes; generation: number; sealed: Bytes };

/** Puts k under a new password; owner is the key enrolled so far, where it is at hand. */
export async function enroll(s: Session, gate: Gate, typed: string, k: Bytes, owner?: Bytes, ksf: KSF = defaultKSF): Promise<Enrolled> {
  const { state, methods } = await s.status();
  // Beside passkeys a password is added; alone it takes the place of the old one.
  const adds = state === "live" && owner !== undefined && methods.some((m) => m.kind === "passkey");
  const p = await prepareFinish(s, gate, typed, k, ksf);
  try {
    return await finish(s, p, owner, adds);
  } catch (e) {
    // Where nothing is live no proof is needed, so one by a key that the vault does not know is taken back; an
    // account that was never enrolled knows none.
    if (owner && state !== "live" && e instanceof Refused && (e.code === "proof_needed" || e.code === "not_enrolled")) return finish(s, p);
    throw e;
  }
}

async function prepareFinish(s: Session, gate: Gate, typed: string, k: Bytes, ksf: KSF): Promise<Prepared> {
  const request = await gate.register(typed);
  const a = await s.post("/v1/enroll/password/start", { protocol: 1, vault_id: text(s.vault), request: text(request), ksf });
  const session = binary(a["session"], 16), generation = integer(a["generation"]);
  const evaluated = binary(a["evaluated"], 32), serverKey = binary(a["server_public_key"], 32);
  const message = lp("enroll-answer", s.vault, s.statement.hash, utf8(s.account), uint64(generation), session,
    await sha256(request), evaluated, serverKey, ksfForm(ksf));
  const by = await s.verify(a, message); // C-6: before a record is computed
  const { record, exportKey } = await gate.registered(evaluated, serverKey, { vault: s.vault, account: s.account, ksf });
  const envelope = await sealEnvelope(exportKey, s.vault, s.account, session, k);
  exportKey.fill(0);
  const owner = await ownerKey(k, s.vault, s.account);
  const plaintext = lp("enroll-finish", record, envelope, owner.publicKey, await sha256(message));
  return { session, generation, sealed: await seal(by.inbox, lp("enroll-info", s.vault, utf8(s.account), session), plaintext) };
}

async function finish(s: Session, p: Prepared, owner?: Bytes, adds = false): Promise<Enrolled> {
  const body: { [member: string]: unknown } = { session: text(p.session), sealed: text(p.sealed) };
  if (adds) body["adds"] = true;
  if (owner) body["proof"] = await s.prove(owner, adds ? "add/password" : "enroll/password", p.generation, p.sealed);
  return checkReceipt(s, p, await s.post("/v1/enroll/password/finish", body));
}

/** C-8: only a receipt that verifies is a success. */
export async function checkReceipt(s: Session, p: Prepared, r: Json): Promise<Enrolled> {
  const generation = integer(r["generation"]);
  if (!equal(binary(r["method_id"], 16), p.session) || generation !== p.generation + 1) throw new Malformed("a receipt for another change");
  const pendingUntil = r["pending_until"] === undefined ? 0 : integer(r["pending_until"]);
  const fields = [s.vault, s.statement.hash, utf8(s.account), uint64(generation), p.session, await sha256(p.sealed)];
  await s.verify(r, pendingUntil ? lp("enroll-pending", ...fields, uint64(pendingUntil)) : lp("enroll-receipt", ...fields));
  return { generation, pendingUntil };
}

/** Removes everything the account has; answers when, 0: now. */
export async function forget(s: Session, k?: Bytes): Promise<number> {
  const { generation } = await s.status();
  const body: { [member: string]: unknown } = { generation };
  if (k) body["proof"] = await s.prove(k, "forget", generation, concat());
  const answer = await s.post("/v1/forget", body);
  return answer["pending_until"] === undefined ? 0 : integer(answer["pending_until"]);
}
