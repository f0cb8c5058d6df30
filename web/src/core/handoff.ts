// K for a command on the same device, docs/protocol.md section 11b.
import { lp, text, untext, utf8, type Bytes } from "./bytes.ts";
import { sha256 } from "./crypto.ts";
import { checkPoint, seal } from "./seal.ts";

/** A command that waits on a port of 127.0.0.1: K is sealed to its key; people compare the code. */
export type Handoff = { key: Bytes; port: number; state: Bytes; purpose: "enroll" | "recover"; code: string };

/** Reads the fragment of a link; undefined where it is about something else. Throws if it is damaged. */
export async function parseHandoff(fragment: string): Promise<Handoff | undefined> {
  const q = new URLSearchParams(fragment);
  if (q.get("handoff") === null) return undefined;
  if ([...q.keys()].sort().join() !== "do,handoff,key,port,state" || q.get("handoff") !== "1") throw new Error("hand-off: members");
  const key = untext(q.get("key"), 65), state = untext(q.get("state"), 16), purpose = q.get("do"), port = q.get("port")!;
  await checkPoint(key);
  if (purpose !== "enroll" && purpose !== "recover") throw new Error("hand-off: purpose");
  if (!/^[1-9][0-9]{0,4}$/.test(port) || Number(port) > 65535) throw new Error("hand-off: port");
  return { key, port: Number(port), state, purpose, code: await code(key) };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

// The first 60 bits in base32: 12 characters.
async function code(key: Bytes): Promise<string> {
  const h = (await sha256(lp("handoff-code", key))).subarray(0, 8);
  const bits = Array.from(h, (b) => b.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{20}/g)!.map((group) => group.match(/.{5}/g)!.map((five) => alphabet[parseInt(five, 2)]).join("")).join("-");
}

/** K for this command, of this account of this vault; base64url. */
export const sealFor = async (to: Handoff, vault: Bytes, account: string, k: Bytes): Promise<string> =>
  text(await seal({ kind: 1, key: to.key }, lp("handoff", vault, utf8(account), to.state), k));
