// The status of an account, docs/protocol.md section 11.
import type { Bytes } from "./bytes.ts";
import { equal } from "./bytes.ts";
import { binary, integer, integerOr0, list, object, string, type Json } from "./json.ts";
import { checkKSF, type KSF } from "./password.ts";
import { Malformed } from "./wire.ts";

export type Method = {
  id: Bytes; kind: "password" | "passkey"; lastChance: boolean; ksf: KSF | undefined;
  failed: number; limit: number; left: number; wait: number; enrolled: number; used: number; tried: number; name: string;
};

export type Status = {
  state: "absent" | "live" | "destroyed"; generation: number; lifetimeFailed: number; lifetimeLimit: number;
  reason: string; destroyedAt: number; methods: Method[]; offered: string[] | undefined;
  pending: { kind: string; due: number } | undefined;
};

/** Reads a status; throws if it is another vault's or another account's (C-14). */
export function parseStatus(s: Json, vault: Bytes, account: string): Status {
  if (integer(s["protocol"]) !== 1) throw new Malformed("another protocol");
  if (!equal(binary(s["vault_id"], 16), vault)) throw new Malformed("the status of another vault");
  if (s["account"] !== account) throw new Malformed("the vault takes us for another account");
  const state = string(s["state"]);
  if (state !== "absent" && state !== "live" && state !== "destroyed") throw new Malformed("state");
  const pending = s["pending"] === undefined ? undefined : object(s["pending"]);
  return {
    state, generation: integer(s["generation"]), lifetimeFailed: integer(s["lifetime_failed"]), lifetimeLimit: integer(s["lifetime_limit"]),
    reason: s["reason"] === undefined ? "" : string(s["reason"]), destroyedAt: integerOr0(s["destroyed_at"]),
    methods: list(s["methods"] ?? []).map(object).filter(known).map(parseMethod),
    offered: s["offered"] === undefined ? undefined : list(s["offered"]).map(string),
    pending: pending && { kind: string(pending["kind"]), due: integer(pending["due"]) },
  };
}

const known = (m: Json): boolean => m["kind"] === "password" || m["kind"] === "passkey";

function parseMethod(m: Json): Method {
  const kind = m["kind"] as Method["kind"];
  let ksf: KSF | undefined;
  if (kind === "password") {
    const k = object(m["ksf"]);
    ksf = { t: integer(k["t"]), m: integer(k["m"]), p: integer(k["p"]) };
    checkKSF(ksf); // before anybody is asked for a password (C-5)
  }
  return {
    id: binary(m["method_id"], 16), kind, ksf, lastChance: m["state"] === "last_chance",
    failed: integer(m["failed"]), limit: integer(m["limit"]), left: integer(m["attempts_left"]), wait: integerOr0(m["wait_seconds"]),
    enrolled: integerOr0(m["enrolled_at"]), used: integerOr0(m["last_used_at"]), tried: integerOr0(m["last_tried_at"]), name: m["name"] === undefined ? "" : string(m["name"]),
  };
}
